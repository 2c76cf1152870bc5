/**
 * Applies the colors and the text size that a reader has chosen before the page is seen, so that nothing flashes or
 * moves. It stands in the page: a file of its own would be a second request that each page waits for. The policy of
 * the site names its hash.
 */
export const earlyDisplay = `try{let{dataset:d,style:s}=document.documentElement,c=localStorage;d.theme=c.theme??'';s.fontSize=c['text-size']??''}catch{}`;
