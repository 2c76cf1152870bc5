/** Strings of the heading links, loaded with their script. */
export const headingLinkStrings = {
  linkTo: (heading: string) => `Link to the section “${heading}”`,
};
