/**
 * Paints the colors that a reader has chosen before the page is seen, so that none flash. It stands in the page: a
 * file of its own would be a second request that each page waits for. The policy of the site names its hash.
 */
export const earlyTheme = `try{document.documentElement.dataset.theme=localStorage.theme??''}catch{}`;
