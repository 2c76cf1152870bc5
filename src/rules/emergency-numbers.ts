import { stringsOf } from '../model/strings.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { Path } from '../model/problem.ts';
import { configName } from '../config/folders.ts';
import { site } from '../site.ts';
import { calledNumbers } from '../model/called-numbers.ts';
import { emergencyNumbers, type CountryNumbers } from '../model/emergency-numbers.ts';
import type { LintResult, GuideRule } from './rule.ts';
import { valuesOf } from './rule.ts';

const numbersOf = ({ emergency, help }: CountryNumbers) => [...emergency, ...help];
const allNumbers = [...new Set(Object.values(emergencyNumbers).flatMap(numbersOf))];

/** Fields that give readers no instructions: data of sources, and search terms. */
const notShown = new Set(['url', 'doi', 'pmid', 'searchTerms', 'alsoCalled', 'formerly', 'exceptions']);

/** Whether a sentence names a country that uses the number. */
const isForReadersOf = (number: string, sentence: string) =>
  Object.values(emergencyNumbers).some(
    (numbers) => numbersOf(numbers).includes(number) && numbers.names.test(sentence),
  );

/** Headings of care cards for a region. */
const headingsFor = (parsedEntries: readonly ParsedEntry[], region: string): string[] =>
  parsedEntries.flatMap((parsedEntry) => {
    const heading = parsedEntry.kind === 'care' ? valuesOf(parsedEntry)['heading'] : undefined;
    const text = (heading as Record<string, unknown> | null | undefined)?.[region];
    return typeof text === 'string' ? [text] : [];
  });

/** The numbers of a region; from its care cards where the list has none. */
function ownNumbers(parsedEntries: readonly ParsedEntry[], region: string): readonly string[] {
  const listed = emergencyNumbers[region];
  if (listed) return numbersOf(listed);
  return headingsFor(parsedEntries, region).flatMap((text) =>
    calledNumbers(text, allNumbers).map(({ number }) => number),
  );
}

const isRead = (path: Path | undefined, kind: string, region: string) =>
  !path?.some((part) => notShown.has(String(part))) &&
  !(kind === 'care' && path?.[0] === 'heading' && path[1] !== region);

/** Crisis numbers are not suggested: they need a source of that country. */
function fixFor(number: string, region: string): string {
  const isEmergency = Object.values(emergencyNumbers).some(({ emergency }) => emergency.includes(number));
  const instead = isEmergency ? (emergencyNumbers[region]?.emergency ?? []) : [];
  return instead.length > 0
    ? `Write the number that readers there call: ${instead.join(' or ')}. A sentence about another country must name it.`
    : 'Write the number that readers there call, as in care.yaml with its source. A sentence about another country must name it.';
}

function foreignIn(text: string, own: readonly string[], region: string): (LintResult & { bodyOffset: number })[] {
  const others = allNumbers.filter((number) => !own.includes(number));
  return calledNumbers(text, others)
    .filter(({ number, sentence }) => !isForReadersOf(number, sentence))
    .map(({ text: written, number, offset }) => ({
      bodyOffset: offset,
      message: `"${written}" is the number of another country: this guide is for ${region} (region in ${configName})`,
      fix: fixFor(number, region),
    }));
}

/** The rule for a region. @param emergency the sentence on emergencies in guide.config.ts */
export const emergencyNumbersFor = (region: string, emergency: string): GuideRule => ({
  name: 'emergency-numbers',
  why: 'A guide adapted from another country may still contain its phone numbers; a reader who calls one of them in an emergency reaches nobody.',
  scope: 'guide',
  example: {
    file: 'tools/roller.md',
    bad: 'Call 999 if you cannot breathe.',
    good: 'Call 911 if you cannot breathe.',
  },
  check: ({ parsedEntries }) => {
    const own = ownNumbers(parsedEntries, region);
    const ofSite = foreignIn(emergency, own, region).map(({ message, fix }) => ({
      parsedEntry: undefined,
      message: `emergency in ${configName}: ${message}`,
      fix,
    }));
    const ofEntries = parsedEntries
      .filter(({ kind }) => kind !== 'sources')
      .flatMap((parsedEntry) =>
        stringsOf(parsedEntry)
          .filter(({ path }) => isRead(path, parsedEntry.kind, region))
          .flatMap(({ path, text }) =>
            foreignIn(text, own, region).map((finding) => ({ ...finding, path, parsedEntry })),
          ),
      );
    return [...ofSite, ...ofEntries];
  },
});

export const emergencyNumbersRule = emergencyNumbersFor(site.region, site.emergency);
