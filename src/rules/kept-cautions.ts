import { configName } from '../config/folders.ts';
import type { CautionChange } from '../config/schema.ts';
import { nameOf, type ParsedEntry } from '../model/entry.ts';
import { site } from '../site.ts';
import { type EntryRule, type LintResult, type RuleContext, valuesOf } from './rule.ts';

type Level = 'do-not' | 'ask-first';

interface Use {
  caution: string;
  level?: Level | undefined;
}

interface Lost {
  /** Id of the caution or care card. */
  id: string;
  message: string;
  fix: string;
}

const usesOf = (entry: ParsedEntry): Use[] => {
  const uses = valuesOf(entry)['cautions'];
  return Array.isArray(uses)
    ? (uses as (string | Use)[]).map((use) => (typeof use === 'string' ? { caution: use } : use))
    : [];
};

const cardsOf = (entry: ParsedEntry): string[] => {
  const cards = valuesOf(entry)['care'];
  return Array.isArray(cards) ? (cards as unknown[]).map(String) : [];
};

const field = (entry: ParsedEntry | undefined, name: string) => (entry ? valuesOf(entry)[name] : undefined);

/** Cautions of an entry that its replacement lacks, or has at a milder level. */
function lostUses(original: ParsedEntry, entry: ParsedEntry, { find, hidden }: RuleContext): Lost[] {
  const levelOf = ({ caution, level }: Use) => level ?? field(find('cautions', caution), 'level');
  const own = new Map(usesOf(entry).map((use) => [use.caution, use]));
  return usesOf(original).flatMap((use) => {
    // The caution was hidden, which the rule "hidden-cautions" reports unless it is signed.
    if (hidden.has(`cautions/${use.caution}`)) return [];
    const kept = own.get(use.caution);
    if (!kept)
      return [
        {
          id: use.caution,
          message: `the caution "${use.caution}" of the reference guide is missing`,
          fix: `Add "- ${use.caution}" to cautions`,
        },
      ];
    return levelOf(use) === 'do-not' && levelOf(kept) !== 'do-not'
      ? [
          {
            id: use.caution,
            message: `the caution "${use.caution}" is milder than in the reference guide`,
            fix: 'Give it "level: do-not"',
          },
        ]
      : [];
  });
}

const lostCards = (original: ParsedEntry, entry: ParsedEntry, { hidden }: RuleContext): Lost[] =>
  cardsOf(original)
    .filter((id) => !cardsOf(entry).includes(id) && !hidden.has(`care/${id}`))
    .map((id) => ({
      id,
      message: `the care card "${id}" of the reference guide is missing`,
      fix: `Add "- ${id}" to care`,
    }));

/** What makes a caution itself milder or narrower than the one it replaces. */
function weakened(original: ParsedEntry, entry: ParsedEntry): Lost[] {
  const stricter = [
    ['level', 'do-not'],
    ['where', 'anywhere'],
  ] as const;
  return stricter
    .filter(([name, value]) => field(original, name) === value && field(entry, name) !== value)
    .map(([name, value]) => ({
      id: entry.id,
      message: `this caution has "${name}: ${value}" in the reference guide, and "${String(field(entry, name))}" here`,
      fix: `Write "${name}: ${value}"`,
    }));
}

/** Whether a clinician of the guide signed that an entry loses a caution or care card, or has it milder. */
export const isSigned = (
  changes: readonly CautionChange[],
  entry: string,
  caution: string,
  { find }: Pick<RuleContext, 'find'>,
): boolean =>
  changes.some(
    (change) =>
      change.entry === entry && change.caution === caution && field(find('people', change.by), 'kind') === 'person',
  );

/** How a clinician signs it: the end of a sentence. */
export const howToSign = (entry: string, caution: string): string =>
  `have a clinician sign the change in cautionChanges of ${configName}: { entry: '${entry}', caution: '${caution}', by: '…', on: 'YYYY-MM-DD', why: '…' }, where "by" is a person in people.yaml.`;

/** The rule for a list of signed changes. */
export const keptCautionsFor = (changes: readonly CautionChange[]): EntryRule => ({
  name: 'kept-cautions',
  why: 'A guide that replaces an entry of the reference guide could lose a caution by accident. Cautions can be added and made stricter; only a named clinician removes one, or makes it milder.',
  scope: 'entry',
  example: {
    bad: 'a replacement of tools/foam-roller.md without its caution "blood-clot"',
    good: 'the caution, or a change in cautionChanges with the clinician and the day',
  },
  check: (entry, context) => {
    const original = context.replaced.get(nameOf(entry));
    if (!original) return [];
    const lost =
      entry.kind === 'cautions'
        ? weakened(original, entry)
        : [...lostUses(original, entry, context), ...lostCards(original, entry, context)];
    return lost
      .filter(({ id }) => !isSigned(changes, nameOf(entry), id, context))
      .map(({ id, message, fix }): LintResult => ({
        message,
        fix: `${fix}; or ${howToSign(nameOf(entry), id)}`,
      }));
  },
});

export const keptCautions = keptCautionsFor(site.cautionChanges);
