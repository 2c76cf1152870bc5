/** The file of a route. */

/** Path in the site. @param path of the route, without slashes at its ends */
export const fileOfRoute = (path: string, type: string): string => {
  if (type !== 'page') return path;
  // Hosts look for this file.
  if (path === '404') return '404.html';
  return path ? `${path}/index.html` : 'index.html';
};
