/** Wording that the guide does not use, and what to write instead. */
export interface Forbidden {
  pattern: RegExp;
  instead: string;
  /** Allowed in a sentence that denies it, or in a claim that refutes it. */
  deniable: boolean;
}

export const neverSay: readonly Forbidden[] = [
  {
    pattern: /\b(boost|strengthen)\w*\s+(your |the |their )?immun\w*/i,
    instead: 'No study shows fewer infections; say what was measured.',
    deniable: true,
  },
  {
    pattern:
      /\bbreak(s|ing)?\b[^.]{0,25}\b(up|down)\b[^.]{0,25}\b(scar|adhesion|knot)\w*|\bbreak(s|ing)?\s+(scar|adhesion|knot)\w*/i,
    instead: 'No study read here shows a change in the tissue; say what people felt.',
    deniable: true,
  },
  {
    pattern: /\b(flush|release|remove|clear)\w*\s+(out\s+)?(the\s+|your\s+)?(toxins?|lactic acid)|\bdetox\w*/i,
    instead: 'Leave it out; massage does not do this.',
    deniable: true,
  },
  {
    pattern:
      /\b(lengthen|realign|loosen|stretch)\w*\s+(the |your |thick )*(fascia|muscle fib\w+)|\brealign(s|ed|ing)?\b/i,
    instead: 'Say what people felt or could do afterwards.',
    deniable: true,
  },
  {
    pattern: /\b(cure|cures|cured|curing|heals|miracle|guarantee[ds]?|clinically proven|proven)\b/i,
    instead: 'Say "may ease", "helps" with its certainty, or "is treated".',
    deniable: true,
  },
  {
    pattern: /\b(risk[- ]free|completely safe|totally safe|no side effects)\b/i,
    instead: 'Say how often harm was seen, with its source.',
    deniable: false,
  },
  {
    pattern: /\b(medically|clinically) reviewed|expert[- ](approved|reviewed)/i,
    instead: 'Only data says so: set "review".',
    deniable: true,
  },
  {
    pattern: /\byou (should|must)\b/i,
    instead: 'Write "you can", "ask", "talk to" or the plain instruction.',
    deniable: false,
  },
  {
    pattern: /\b(suffer(s|ed|ing)? from|elderly|victims? of|wheelchair[- ]bound|confined to a wheelchair)\b/i,
    instead: 'Write "has", "older people", "people with", "wheelchair user".',
    deniable: false,
  },
  { pattern: /\b(click|tap) here\b/i, instead: 'Name where the link leads.', deniable: false },
  { pattern: /!(\s|$)/, instead: 'End the sentence with a full stop.', deniable: false },
];
