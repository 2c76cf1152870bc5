import type { ParsedEntry } from '../model/entry.ts';
import { proseOf } from '../model/references.ts';
import { type EntryRule, type LintResult, type RuleContext, valuesOf } from './rule.ts';

/** Instructions to avoid a body part; in "donts", every item is one. */
const stayOff = [
  /\b(?:keep|stay|hold)\b[^.]{0,40}?\b(?:off|away from|clear of)\s/gi,
  /\b(?:do not|don['’]t|never)\b[^.]{0,60}?\b(?:on|over|into|against|near|roll|press|massage|rub)\s/gi,
  /\b(?:skip|leave|avoid)\s(?=(?:the|your)\b)/gi,
];
const inDonts = /\b(?:on|over|into|against|near|of|or|and|at|roll|press|massage|rub)\s|,\s/gi;

/** Words between such an instruction and the body part, which can limit it to one side. */
const parts = String.raw`((?:(?:the|your|whole|entire|front|back|inside|outside|sides?|or|and|of|at)\s|,\s)*)`;
/** Pairs of sides that together are the whole body part. */
const halves = [
  ['front', 'back'],
  ['inside', 'outside'],
];

const plural = (word: string) => `${word.replace(/s$/, '')}s?`;

/** Body parts in the title of a topic: two in "calf and shin", one in "neck pain". */
const bodyPartsIn = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/(?<!\s)\s+pain$/, '')
    .split(/(?<!\s)\s+and\s+|,\s*/)
    .filter(Boolean);

/** Sides of a body part that a text forbids; '' for all of it. */
function forbidden(text: string, bodyPart: string, openings: readonly RegExp[]): string[] {
  const name = bodyPart
    .split(' ')
    .map(plural)
    .join(String.raw`\s`);
  const here = new RegExp(
    `^(?:(?:on|over|into|against|near|to)\\s)?${parts}${name}\\b(?![- ](?:blade|cap|bone)|cap)`,
    'i',
  );
  return openings.flatMap((opening) =>
    [...text.matchAll(opening)].flatMap((match) => {
      const found = here.exec(text.slice(match.index + match[0].length));
      return found ? (found[1]?.toLowerCase().match(/front|back|inside|outside|sides?/g) ?? ['']) : [];
    }),
  );
}

/** Advice with a condition still allows the use for other readers. */
const conditional = /\b(?:if|until|when|while|after|before|with)\b/i;

function isForbidden(entry: ParsedEntry, bodyPart: string): boolean {
  const found = new Set(
    proseOf(entry).flatMap(({ path, text }) => {
      if (path?.[0] === 'donts') return forbidden(text, bodyPart, [inDonts, ...stayOff]);
      if (path?.[0] === 'cautions') return [];
      return text
        .split(/(?<=[.?!])\s+|\n{2,}/)
        .filter((sentence) => !conditional.test(sentence))
        .flatMap((sentence) => forbidden(sentence, bodyPart, stayOff));
    }),
  );
  return found.has('') || halves.some((two) => two.every((half) => found.has(half)));
}

/** A caution with the same name as a topic, such as osteoporosis, that forbids the use. */
function ruledOut(entry: ParsedEntry, names: readonly string[], { find }: RuleContext): string | undefined {
  const uses = valuesOf(entry)['cautions'];
  for (const use of Array.isArray(uses) ? (uses as unknown[]) : []) {
    const stated = typeof use === 'string' ? { caution: use } : (use as { caution?: unknown; level?: unknown });
    const caution = find('cautions', String(stated.caution));
    if (!caution) continue;
    const values = valuesOf(caution);
    const level = ('level' in stated ? stated.level : undefined) ?? values['level'];
    const called = [values['name'], values['clinical'], ...((values['alsoCalled'] as unknown[] | undefined) ?? [])];
    if (level === 'do-not' && called.some((name) => names.includes(String(name).toLowerCase()))) return caution.id;
  }
  return undefined;
}

function contradiction(entry: ParsedEntry, id: string, context: RuleContext): string | undefined {
  const topic = context.find('topics', id);
  if (!topic) return undefined;
  const { title, alsoCalled, kind } = valuesOf(topic);
  const names = [title, ...((alsoCalled as unknown[] | undefined) ?? [])].map((name) => String(name).toLowerCase());
  const caution = ruledOut(entry, names, context);
  if (caution !== undefined) return `the caution "${caution}" says not to`;
  const isBodyPart = kind === 'body-area' || / pain$/i.test(String(title));
  const bodyParts = isBodyPart ? bodyPartsIn(String(title)) : [];
  return bodyParts.length > 0 && bodyParts.every((bodyPart) => isForbidden(entry, bodyPart))
    ? `its own text says to avoid: "${bodyParts.join(' and ')}"`
    : undefined;
}

export const contradictedUse: EntryRule = {
  name: 'contradicted-use',
  why: 'Lists and filters send people with neck pain to entries for the neck. If the text of such an entry says to avoid the neck, readers may come to harm or lose trust.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: '  - roll your neck.',
    good: '  - roll over a joint.',
  },
  check: (entry, context) => {
    const values = valuesOf(entry);
    return ['bodyAreas', 'usedFor'].flatMap((field): LintResult[] => {
      const ids: unknown = values[field];
      return (Array.isArray(ids) ? (ids as unknown[]) : []).flatMap((id, index) => {
        const why = typeof id === 'string' ? contradiction(entry, id, context) : undefined;
        return why === undefined
          ? []
          : [
              {
                path: [field, index],
                message: `"${String(id)}" is listed as a use, but ${why}`,
                fix: 'Remove it here, or say in the text for whom and how it is allowed.',
              },
            ];
      });
    });
  },
};
