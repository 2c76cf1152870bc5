/** The settings of a guide: `guide.config.ts`. */
import { z } from 'zod';
import { listStrings } from '#ui-strings/kinds.ts';

const text = z.string().min(1);
const httpsUrl = z.url({ protocol: /^https?$/ });
const hexColor = z.string().regex(/^#[0-9a-f]{6}$/, 'a color is "#" and six hexadecimal digits in lower case');
const license = z.strictObject({ name: text, url: httpsUrl });

/** Its URLs are checked by the rule `attribution`. */
const adaptedFrom = z.strictObject({
  name: text.describe('Name to attribute: "Hands On contributors".'),
  url: text.describe('Its URL.'),
  license: z.strictObject({ name: text, url: text }),
  changed: text.describe('Summary of the changes, one or two sentences.'),
});

export type AdaptedFrom = z.output<typeof adaptedFrom>;

const cautionChange = z.strictObject({
  entry: text.describe('Kind and id of the entry: "tools/foam-roller".'),
  caution: text.describe('Id of the caution or care card.'),
  by: text.describe('Id of the clinician, a person in people.yaml.'),
  on: z.iso.date().describe('Day of the decision.'),
  why: text.describe('The reason.'),
});

export type CautionChange = z.output<typeof cautionChange>;

const menu = z.array(
  z.strictObject({ label: text, path: z.string().regex(/^([a-z0-9-]+\/)+$/, 'a path ends with "/"') }),
);

const settings = z.strictObject({
  name: text.describe('Name of the guide.'),
  tagline: text.describe('One line below the name; also the description of the home page.'),
  subject: text.describe('What the guide is about, in a few words.'),
  language: text.describe('BCP 47 language of the guide: `en-US`.'),
  direction: z.enum(['ltr', 'rtl']).describe('Direction of its text.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a region is an ISO 3166 country code: two capital letters, such as US or GB')
    .describe(
      'ISO 3166 country code: selects the headings of care cards (emergency numbers) and where prices and rules apply.',
    ),
  emergency: text.describe('Emergency notice in the footer of every page.'),
  publisher: text.describe('Id of the publisher in people.yaml.'),
  contact: text
    .nullable()
    .describe('Where readers report mistakes: an e-mail address or a URL. null hides the link, with a warning.'),
  editRoot: httpsUrl
    .nullable()
    .describe('URL of the content folder where it is edited, for "edit this page"; null hides the link.'),
  adaptedFrom: z
    .union([adaptedFrom, z.literal(false)])
    .nullable()
    .describe(
      'The guide that this one was made from, to be attributed as its license asks, in every output: name, URL, license, and a sentence or two on the changes. false for a guide whose text is all its own.',
    ),
  extendsReference: z
    .boolean()
    .describe(
      'Whether the guide consists of the reference guide, with entries of its own in addition to its entries or in place of them.',
    ),
  cautionChanges: z
    .array(cautionChange)
    .describe('Cautions of the reference guide that a clinician removed from an entry, or made milder.'),
  license: license.describe('License of the text.'),
  colors: z
    .strictObject({ paper: hexColor, accent: hexColor })
    .describe('Colors of the app window and splash screen; those of src/styles/tokens.css.'),
  menu: menu.describe('Main menu: paths within the guide, without the base path.'),
  footerLists: z
    .array(z.enum(Object.keys(listStrings) as (keyof typeof listStrings)[]))
    .describe('Lists in the footer menu, by their paths; their labels are in the UI strings.'),
  suggestedSearches: z.array(text).describe('Searches suggested on the home page and the empty search page.'),
  everydayAbbreviations: z.array(text).describe('Abbreviations that need no explanation.'),
  sourcesCheckedMonths: z
    .strictObject({ warn: z.number().positive(), fail: z.number().positive() })
    .describe('Months after which sources need to be checked again: for a warning, and for an error.'),
});

/** Settings that each language has its own value for. */
const translated = {
  tagline: true,
  subject: true,
  language: true,
  direction: true,
  emergency: true,
  menu: true,
  suggestedSearches: true,
} as const;

export const guideConfigSchema = settings.extend({
  translations: z
    .record(
      z.string().regex(/^[a-z]{2,3}$/, 'a language is two or three small letters, such as es'),
      settings.pick(translated).extend({
        draft: z.boolean().describe('true checks the translations and builds no pages from them.'),
      }),
    )
    .describe(
      'Languages that the guide is translated into, by the folder of their translations and part of their URLs: es.',
    ),
});

/** All settings. */
export type SiteConfig = z.output<typeof guideConfigSchema>;

/** The fields that every guide sets itself; the others default to those of the reference guide. */
const own = { name: true, publisher: true, region: true, emergency: true } as const;

export const installedConfigSchema = guideConfigSchema.partial().required(own);

/** What `guide.config.ts` exports by default in a guide that installs the engine. */
export type GuideConfig = Pick<SiteConfig, keyof typeof own> & Partial<SiteConfig>;
