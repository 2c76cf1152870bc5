/** Strings of the heading links, loaded with their script. */
export const words = {
  linkTo: (heading: string) => `Link to the section “${heading}”`,
};
