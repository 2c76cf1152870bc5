/** Strings of the buttons below the title, loaded with their script. */
export const actionWords = {
  print: 'Print',
  copy: 'Copy link',
  copied: 'Copied',
  share: 'Share',
};
