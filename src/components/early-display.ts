/**
 * Applies the stored color scheme before the first paint, to avoid a flash. Inline, since a file would be another
 * render-blocking request; the Content Security Policy contains its hash.
 */
export const earlyTheme = `try{document.documentElement.dataset.theme=localStorage.theme??''}catch{}`;
