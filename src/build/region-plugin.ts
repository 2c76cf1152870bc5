/** Gives bundlers the strings of the user interface in the words of the guide's region: scripts of pages have no settings. */
import type { Plugin } from 'vite';
import { inWordsOf } from '../config/regional-settings.ts';
import reference from '../guide.config.ts';
import { regions } from '../regions/index.ts';
import type { Region } from '../regions/region.ts';
import { site } from '../site.ts';

/** Comments, and literals of strings. */
const tokens = /\/\*[\s\S]*?\*\/|\/\/.*|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** Code within a template literal. */
const expressions = /(\$\{[^}]*\})/;

/** The source of a module with its strings in the words of a region. Comments and code stay as they are. */
export const withRegionalStrings = (source: string, region: Region, from: string): string =>
  source.replace(tokens, (token: string, ...groups: (string | undefined)[]) => {
    const literal = groups.slice(0, 3).find((group) => group !== undefined);
    if (literal === undefined) return token;
    const reworded = literal
      .split(expressions)
      .map((part) => (part.startsWith('${') ? part : inWordsOf(region, from, part)))
      .join('');
    return token.charAt(0) + reworded + token.charAt(0);
  });

/** A plugin for Vite and Rolldown. */
export function regionPlugin(): Pick<Plugin, 'name' | 'enforce'> & {
  transform: { filter: { id: RegExp }; handler(code: string): string | null };
} {
  const region = regions[site.region];
  const isReworded = region?.from[reference.region] !== undefined;
  return {
    name: 'region',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/ui-strings\/en\/[^/]+\.ts(?:\?|$)/ },
      handler: (code) => (region && isReworded ? withRegionalStrings(code, region, reference.region) : null),
    },
  };
}
