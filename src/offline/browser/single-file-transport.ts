/** Transport of the single-file edition: links are fragments, and data is embedded. */
import { fetchFrom, indexBase, jsonFrom } from './index-files.ts';

let files: Record<string, string> | undefined;

function read(path: string): Promise<string> {
  files ??= JSON.parse(document.getElementById('guide-index')?.textContent ?? '{}') as Record<string, string>;
  const text = files[path];
  return text === undefined ? Promise.reject(new Error(`${path} is not in this copy.`)) : Promise.resolve(text);
}

globalThis.guideFetch = fetchFrom(read);

globalThis.guideTransport = {
  indexBase,
  urlOf: (url) => `#${url.replace('#', '')}`,
  loadJson: jsonFrom(read),
  loadPagefind: () =>
    globalThis.guidePagefind
      ? Promise.resolve(globalThis.guidePagefind)
      : Promise.reject(new Error('The program of the search is not in this copy.')),
  readQuestion: () => new URLSearchParams(location.hash.split('?')[1]),
  searchUrl: (parameters) => `#/search/${parameters.size > 0 ? `?${parameters}` : ''}`,
};
