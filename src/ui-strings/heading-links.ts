/** The words of the links at headings: the browser loads them with their script. */
export const words = {
  linkTo: (heading: string) => `Link to the section “${heading}”`,
};
