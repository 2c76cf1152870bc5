/** What several kinds share: plain text, days, web addresses, claims, facts, cautions and review. */
import { z } from 'zod';
import { strayCharacters } from './characters.ts';
import { country, currency } from './codes.ts';

/** An id is a file name or a YAML key: lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where text is asked for, a day is none: YAML without quotes makes a date of it before the page is built. */
const isNoDay = (value: string) => !/^\d{4}-\d{1,2}-\d{1,2}$/.test(value.trim());
const noDay = 'must be text, not only a day: write the month as a word';

/** What a reference points to: one or several kinds, and what the target must say of itself. */
export interface ReferenceTarget {
  kinds: readonly string[];
  /** Values that the target must have, such as `{ kind: 'body-area' }`. */
  having?: Readonly<Record<string, string>>;
}

/** More than anybody writes; what is longer came by accident, and is not looked at any further. */
export const most = { id: 100, address: 300, webAddress: 2000, items: 100 } as const;

/** References to entries of one kind, or such things: as many as nobody writes are no list any more. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(most.items);

const id = z
  .string()
  .max(most.id, { abort: true })
  .regex(idPattern, 'must be an id: lower-case letters, digits and single hyphens')
  .refine(isNoDay, 'must be an id with a word in it, not only a day');

/** The id of an entry of one kind; the rule `reference-exists` looks it up. */
export const reference = (kind: string, having?: Record<string, string>) =>
  id.meta({ references: { kinds: [kind], ...(having && { having }) } satisfies ReferenceTarget });

/** `kind/id`: an entry of any of these kinds. */
export const anyReference = (kinds: readonly string[]) =>
  z
    .string()
    .max(most.id, { abort: true })
    .regex(
      new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`),
      `must be a folder and an id, such as "${kinds[0]}/some-id"; folders: ${kinds.join(', ')}`,
    )
    .meta({ references: { kinds } satisfies ReferenceTarget });

const countWords = (value: string) => value.trim().split(/\s+/).length;
const markup = /<[/!?a-z]/i;
const isClean = (value: string) => strayCharacters(value).length === 0;
const stray = {
  error: ({ input }: { input?: unknown }) => {
    const [first] = strayCharacters(String(input));
    const fix = first?.fix.replace(/\.$/, '') ?? '';
    return `has ${first?.what}: ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;
  },
};

const plain = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max, { abort: true })
    .refine((value) => !markup.test(value), 'must be plain text: leave out HTML tags')
    .refine((value) => !value.includes('\n'), 'must be on one line: write ">" in place of "|", or join the lines')
    .refine((value) => !value.includes('\t'), 'has a tab: write a space')
    .refine(isClean, stray)
    .refine(isNoDay, noDay);

/** Text on one line, limited in characters. */
export const line = (min: number, max: number) => plain(min, max);

/** Plain sentences, limited in words: prose, so `[@source-id]` cites a source and the rules on wording hold. */
export const text = (maxWords: number) =>
  plain(1, maxWords * 20)
    .refine((value) => countWords(value) <= maxWords, `must be at most ${maxWords} words`)
    .meta({ prose: true, maxWords });

export const bullets = (min: number, max: number, maxWords = 25) => z.array(text(maxWords)).min(min).max(max);

/** A day, `2026-01-31`. */
export const day = z.iso.date('must be a day that exists, written YYYY-MM-DD');

/** An address on the web: http or https, with a domain name. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'must be a public web address, such as https://example.org/page',
  })
  .max(most.webAddress, { abort: true })
  .refine(isClean, stray)
  .refine((value) => !/^https?:\/\/[^/?#]*@/.test(value), 'must be a web address without a user name');

export const findings = ['helps', 'little-or-no-difference', 'unclear', 'mixed', 'not-supported', 'harm'] as const;
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'] as const;

/** How trials measure the size of an effect. */
export const measures = ['SMD', 'MD', 'RR', 'OR'] as const;

export const Effect = z.strictObject({
  outcome: text(8).describe('What was measured, in plain words: "pain", "how far the shoulder lifts".'),
  against: text(10).describe('What it was compared with: "no treatment", "pretend treatment", "usual care".'),
  measure: z
    .enum(measures)
    .describe('SMD standardised mean difference, MD mean difference, RR risk ratio, OR odds ratio.'),
  value: z.number().describe('The estimate, as the source prints it.'),
  low: z.number().describe('Lower end of the 95 % confidence interval, as the source prints it.'),
  high: z.number().describe('Upper end of the 95 % confidence interval, as the source prints it.'),
  trials: z.int().positive().describe('Number of studies behind this figure.'),
  people: z.int().positive().optional().describe('Number of people behind this figure, where the source prints it.'),
  better: z.enum(['lower', 'higher']).describe('Which direction is good for the patient.'),
  source: reference('sources').describe('The source that prints these numbers.'),
});

export const Claim = z.strictObject({
  id: id.describe('Short name of the claim on this page; its address is #claim-<id>.'),
  says: text(35).describe(
    'One or two plain sentences, at most 35 words, no surer than the research: "may" for low certainty, "probably" for moderate.',
  ),
  finding: z
    .enum(findings)
    .describe(
      'What the research found: helps, little-or-no-difference, unclear, mixed, not-supported (a claim that people make and studies do not bear out) or harm.',
    ),
  certainty: z
    .enum(certainties)
    .describe('Copied from a source that printed a rating; otherwise not-rated. We never grade ourselves.'),
  ratedBy: z.enum(['source', 'nobody']).describe('"source" when a source printed the certainty, otherwise "nobody".'),
  sources: list(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
  limits: text(40).optional().describe('What the studies cannot tell, in at most 40 plain words.'),
  about: z
    .array(reference('topics'))
    .max(6)
    .optional()
    .describe('Ids of the body areas, conditions and goals on whose pages this finding is shown as well.'),
  effects: z.array(Effect).max(6).optional().describe('Figures that the source prints, for a small forest plot.'),
});

export const Fact = z.strictObject({
  id: id.describe('Short name of the fact on this page; its address is #fact-<id>.'),
  label: text(12).describe('What the figure or rule is: "Your share under Medicare Part B".'),
  value: text(30).describe('The figure or rule itself, in at most 30 plain words.'),
  money: z
    .strictObject({
      min: z.number().nonnegative().describe('Lowest amount.'),
      max: z.number().positive().describe('Highest amount; the same as min for one amount.'),
      currency: currency.describe('ISO 4217 code.'),
      per: z.enum(['session', 'item', 'month', 'year']).describe('What the amount pays for.'),
    })
    .optional()
    .describe('The amount as numbers, for programs that read the guide.'),
  region: country.describe('ISO 3166 country code.'),
  asOf: day.describe('The day for which the source states it.'),
  recheckBy: day.describe('The day after which the page says that it may be out of date and the check fails.'),
  sources: list(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
});

export const cautionLevels = ['do-not', 'ask-first'] as const;

export const CautionUse = z.strictObject({
  caution: reference('cautions').describe('Id from cautions.yaml.'),
  level: z.enum(cautionLevels).optional().describe('Only where this entry is stricter or milder than cautions.yaml.'),
  note: text(30).optional().describe('What it means here: "Ask for light pressure."'),
});

export const cautionUses = list(z.union([reference('cautions'), CautionUse]));

const Review = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('not-clinically-reviewed').describe('No clinician has reviewed the page.') }),
  z.strictObject({
    status: z.literal('clinically-reviewed').describe('A licensed clinician has.'),
    by: reference('people', { kind: 'person' }).describe(
      'Id from people.yaml: a licensed person who agreed to be named.',
    ),
    on: day.describe('Day of the review; not before "updated".'),
    covers: z.enum(['whole-page', 'safety-only']).describe('What was reviewed.'),
  }),
]);

/** Addresses of an entry that are no longer its own; every kind has them. */
export const formerly = z
  .array(
    z
      .string()
      .max(most.address, { abort: true })
      .regex(
        /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
        'must be an address within the guide, such as /techniques/old-name/',
      ),
  )
  .max(most.items)
  .default([])
  .meta({ later: true })
  .describe('Addresses at which this was published before; they lead here. npm run rename writes them.');

/** Where a rule of the check is wrong about one entry, and why; every kind has them. */
export const exceptions = z
  .array(
    z.strictObject({
      rule: id.describe('The name of the rule: the check prints it in brackets behind the problem.'),
      reason: line(10, 240).describe('Why the rule does not fit here, for whoever reads this after you.'),
      at: line(2, 80)
        .optional()
        .describe('The field, where only one is meant: "summary", "claims.0.says"; "body" is the text.'),
    }),
  )
  .max(10)
  .default([])
  .meta({ later: true })
  .describe(
    'Rules that this entry may break, each with a reason. Rules on safety and truth allow none; docs/rules.md says which do. One that silences nothing any more is an error.',
  );

const anchor = z
  .string()
  .max(most.id, { abort: true })
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be an id of a place on the page, without "#"');

/** Says that the entry has a drawing: an SVG file beside it, under its name. */
export const Drawing = z.strictObject({
  alt: line(20, 200)
    .meta({ prose: true })
    .describe('What the drawing shows, in one or two sentences, for readers who do not see it.'),
});

/** The fields of every written entry. */
export const written = {
  title: line(3, 65)
    .meta({ prose: true })
    .describe('The name of the page, at most 65 characters. No other entry has it.'),
  summary: line(40, 180)
    .meta({ prose: true })
    .describe(
      'One or two plain sentences, 40 to 180 characters: shown under the title, on cards, in search results and by search engines.',
    ),
  alsoCalled: z
    .array(line(2, 60))
    .max(8)
    .default([])
    .describe('Other names that readers see: clinical, British, short forms.'),
  searchTerms: z
    .array(line(2, 60))
    .max(60)
    .default([])
    .describe(
      'Words that people type to find this page and that are not shown: lay words, brands, joined forms. The text, another name or a synonym must answer them.',
    ),
  trademark: text(40).optional().describe('Says who owns a trade name, where the title or another name is one.'),
  published: day.meta({ startsAs: 'today' }).describe('Day of the first publication, YYYY-MM-DD.'),
  updated: day.meta({ startsAs: 'today' }).describe('Day of the last change of meaning; not before "published".'),
  sourcesChecked: day.describe('Day on which somebody last compared this page with its sources.'),
  review: Review.default({ status: 'not-clinically-reviewed' }).describe(
    'Leave out unless a licensed clinician has reviewed this page and agreed to be named.',
  ),
  draft: z.boolean().default(false).describe('true keeps the page out of the built guide.'),
  formerly,
  exceptions,
  formerAnchors: z
    .array(
      z.strictObject({
        was: anchor.describe('The id that links elsewhere still have: "does-it-hurt" of #does-it-hurt.'),
        now: anchor.describe('The id of the place on this page where they lead now.'),
      }),
    )
    .max(most.items)
    .default([])
    .describe('Old ids of headings and other places on this page that are to keep working.'),
};
