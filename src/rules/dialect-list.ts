/** Phrases that an American clinician would not use with a patient, and what to write instead. */
export interface Phrase {
  pattern: RegExp;
  instead: string;
  /** Region of readers to whom it is strange; omitted where it is strange to all. */
  region?: string;
}

export const dialect: readonly Phrase[] = [
  { pattern: /\babove all\b/i, instead: 'Write "especially".' },
  { pattern: /\bthin bones?\b/i, instead: 'Write "osteoporosis".' },
  { pattern: /\bsurer\b/i, instead: 'Write "more certain" or "more confident".' },
  { pattern: /\b(?:has|have|is|are|was|dry and|wound\w*) mended\b/i, instead: 'Write "healed".' },
  { pattern: /\bor not so\b/i, instead: 'Write "or wrong", or "unproven or wrong".' },
  { pattern: /\bit is also the risk\b/i, instead: 'Say what can go wrong: "it makes it easy to overdo".' },
  { pattern: /\bnobody checks\b/i, instead: 'Write "no one screens you first".' },
  { pattern: /\bthe goal is something\b/i, instead: 'Write "you set a goal together".' },
  {
    pattern: /\bask for light (?:pressure|hands) or none\b/i,
    instead: 'Write "ask for light pressure or skip massage".',
  },
  { pattern: /\b(?:better|worse) in mind\b/i, instead: 'Write "lift your mood", or name the feeling.' },
  { pattern: /\bwill do where you can\b/i, instead: 'Begin with the place: "Where you can reach, use your thumb."' },
  { pattern: /\b(?:easy|few|gentle|slow) repeats\b/i, instead: 'Write "repetitions".' },
  { pattern: /\ba choice, not a duty\b/i, instead: 'Write "optional".' },
  { pattern: /\ba broad base\b/i, instead: 'Write "trains broadly", or say in what.' },
  {
    pattern: /\b(?:from getting|get|gets|got|fall|falls) ill\b/i,
    instead: 'Write "sick", or "prevents illness".',
    region: 'US',
  },
  { pattern: /\bcan be just that\b/i, instead: 'Say it again: "counts as deep pressure".' },
  { pattern: /\bhard work too\b/i, instead: 'Write "is strenuous".' },
  { pattern: /\b(?:is|are) left out where\b/i, instead: 'Give the instruction: "Don\'t press deeply on …".' },
  { pattern: /\b(?:is|are) the main (?:one|ones)\b/i, instead: 'Write "matters most".' },
  {
    pattern: /\bclots? ha(?:s|ve) been reported\b/i,
    instead: 'Say what happened: "clots have reached people\'s lungs".',
  },
  { pattern: /\bsay so if any\b/i, instead: 'Write "tell your therapist if any of this applies to you".' },
  { pattern: /\bif any of (?:this|these) fits? you\b/i, instead: 'Write "if any of this applies to you".' },
  { pattern: /\bpeople who think about having\b/i, instead: 'Write "people considering it".' },
  { pattern: /\bwhat is wrong with how\b/i, instead: 'Write "what limits your movement".' },
  { pattern: /\bless clear that your\b/i, instead: 'Turn it around: "Whether your pain improves is less clear."' },
  { pattern: /\bcould take more pressure\b/i, instead: 'Write "became less tender".' },
  { pattern: /\b(?:to|should|can) be avoided\b/i, instead: 'Give the instruction: "Avoid …".' },
  { pattern: /\b(?:have|had|has) (?:it|them|the pain|pain|that) looked at\b/i, instead: 'Write "checked".' },
  { pattern: /\bafterwards\b/i, instead: 'Write "afterward".', region: 'US' },
];
