/**
 * Applies the stored color scheme and text size before the first paint, to avoid a flash or a shift. Inline, since a
 * file would be another render-blocking request; the Content Security Policy contains its hash.
 */
export const earlyDisplay = `try{let{dataset:d,style:s}=document.documentElement,c=localStorage;d.theme=c.theme??'';s.fontSize=c['text-size']??''}catch{}`;
