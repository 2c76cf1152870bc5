/** Strings of the buttons below the title, loaded with their script. */
export const actionStrings = {
  print: 'Print',
  copy: 'Copy link',
  copied: 'Copied',
  share: 'Share',
};
