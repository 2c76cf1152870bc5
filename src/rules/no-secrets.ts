import { stringsOf } from '../model/strings.ts';
import type { EntryRule } from './rule.ts';

/** Keys by their fixed prefixes, after the rules of gitleaks; and passwords in URLs or after their name. */
const secrets: readonly [what: string, pattern: RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
  ['an access key for Amazon Web Services', /\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_[0-9a-zA-Z]{36}|github_pat_\w{82})\b/],
  ['a GitLab token', /\bglpat-[\w-]{20}/],
  ['an npm token', /\bnpm_[0-9a-zA-Z]{36}\b/],
  ['a Slack token', /\bxox[abeoprs]-[0-9a-zA-Z-]{10,}/],
  ['a Google API key', /\bAIza[\w-]{35}/],
  ['a Stripe key', /\b(?:sk|rk)_(?:test|live|prod)_[0-9a-zA-Z]{10,}/],
  ['a key for an AI service', /\bsk-(?:ant-|proj-)?[\w-]{32,}/],
  ['a signed token (JWT)', /\bey[a-zA-Z0-9]{17,}\.ey[\w/-]{17,}\.[\w/-]{10,}/],
  ['a password in a URL', /\bhttps?:\/\/[^\s/:@]+:[^\s/@]+@/i],
  [
    'a password or key',
    /\b(?:password|passwd|secret|api[_-]?key|access[_-]?token)["']?\s*[:=]\s*["']?(?=[^\s"']{0,100}\d)[^\s"']{8}/i,
  ],
];

const any = new RegExp(secrets.map(([, { source }]) => `(?:${source})`).join('|'), 'i');

export const noSecrets: EntryRule = {
  name: 'no-secrets',
  why: 'Published text is copied within minutes: a key in a page is a leaked key.',
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
                  fix: 'Remove it, and revoke it where it is used: it may have been copied.',
                },
              ]
            : [];
        }),
      ),
};
