/** The strings of the user interface, in the language of this process; see `src/ui-strings/`. */
import { uiLanguage } from '#ui-strings/language.ts';
import { uiStrings as strings } from '#ui-strings/index.ts';
import { inWordsOf } from './config/regional-settings.ts';
import reference from './guide.config.ts';
import { regions } from './regions/index.ts';
import { site } from './site.ts';
import { mapStrings } from './ui-strings/map-strings.ts';

const region = regions[site.region];

/** In the words of the guide's region, where these are not those of the strings. */
export const uiStrings =
  region?.from[reference.region] && region.language.startsWith(uiLanguage)
    ? mapStrings(strings, (text) => inWordsOf(region, reference.region, text))
    : strings;
