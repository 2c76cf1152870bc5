import { stringsOf } from '../model/strings.ts';
import type { EntryRule } from './rule.ts';

/** Keys by their fixed prefixes, after the rules of gitleaks; and passwords in URLs or after their name. */
const secrets: readonly [what: string, pattern: RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
  ['an access key of Amazon Web Services', /\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/],
  ['a token of GitHub', /\b(?:gh[pousr]_[0-9a-zA-Z]{36}|github_pat_\w{82})\b/],
  ['a token of GitLab', /\bglpat-[\w-]{20}/],
  ['a token of npm', /\bnpm_[0-9a-zA-Z]{36}\b/],
  ['a token of Slack', /\bxox[abeoprs]-[0-9a-zA-Z-]{10,}/],
  ['a key of Google', /\bAIza[\w-]{35}/],
  ['a key of Stripe', /\b(?:sk|rk)_(?:test|live|prod)_[0-9a-zA-Z]{10,}/],
  ['a key of an AI service', /\bsk-(?:ant-|proj-)?[\w-]{32,}/],
  ['a signed token (JWT)', /\bey[a-zA-Z0-9]{17,}\.ey[\w/-]{17,}\.[\w/-]{10,}/],
  ['a password in an address', /\bhttps?:\/\/[^\s/:@]+:[^\s/@]+@/i],
  [
    'a password or key',
    /\b(?:password|passwd|secret|api[_-]?key|access[_-]?token)["']?\s*[:=]\s*["']?(?=[^\s"']{0,100}\d)[^\s"']{8}/i,
  ],
];

const any = new RegExp(secrets.map(([, { source }]) => `(?:${source})`).join('|'), 'i');

export const noSecrets: EntryRule = {
  name: 'no-secrets',
  why: 'What is published can be copied within minutes: a key in a page is a key that others use.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: 'Our key is AKIAIOSFODNN7EXAMPLE.',
    good: 'The key is kept by the editor.',
  },
  check: (entry) =>
    stringsOf(entry)
      .filter(({ text }) => any.test(text))
      .flatMap(({ path, text }) =>
        secrets.flatMap(([what, pattern]) => {
          const match = pattern.exec(text);
          return match
            ? [
                {
                  path,
                  bodyOffset: match.index,
                  message: `this looks like ${what}`,
                  fix: 'Take it out, and make it invalid where it is used: it may have been copied.',
                },
              ]
            : [];
        }),
      ),
};
