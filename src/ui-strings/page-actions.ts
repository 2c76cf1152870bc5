/** The words of the buttons under the title: the browser loads them with their script. */
export const actionWords = {
  print: 'Print',
  copy: 'Copy link',
  copied: 'Copied',
  share: 'Share',
};
