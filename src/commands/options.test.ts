import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpOf, parseOptions } from './options.ts';

const call = {
  usage: 'npm run check -- [options]',
  options: {
    format: { type: 'string', values: ['human', 'json'], default: 'human', description: 'how problems are written' },
    days: { type: 'string', like: [/^\d+$/, 'a number of days'], default: '90', description: 'how far to look ahead' },
    out: { type: 'string', description: 'another folder' },
    fix: { type: 'boolean', description: 'repairs' },
  },
} as const;
const usual = { format: 'human', days: '90', out: undefined, fix: false, help: false };

const good: [args: string[], changed: Record<string, unknown>][] = [
  [[], {}],
  [['--fix'], { fix: true }],
  [['--format', 'json'], { format: 'json' }],
  [['--format=json', '--days=7'], { format: 'json', days: '7' }],
  [['--out', 'x'], { out: 'x' }],
  [['--help'], { help: true }],
];
for (const [args, changed] of good)
  test(`parses "${args.join(' ')}"`, () =>
    assert.deepEqual({ ...parseOptions(call, args).values }, { ...usual, ...changed }));

const wrong: [args: string[], message: RegExp][] = [
  [['--fromat', 'json'], /^There is no option "--fromat". Did you mean "--format"\?$/],
  [['--toString'], /^There is no option "--toString"/],
  [['-x'], /^There is no option "-x"/],
  [['--format', 'toString'], /^--format is "toString". Use one of: human, json\.$/],
  [['--format', '__proto__'], /^--format is "__proto__"/],
  [['--format='], /^--format is ""/],
  [['--format', 'jsn'], /Did you mean "json"\?/],
  [['--days', '-5'], /^--days is/],
  [['--days', 'soon'], /^--days is "soon", which is not a number of days\.$/],
  [['--out'], /^--out needs a value\.$/],
  [['--fix=yes'], /^--fix takes no value\.$/],
  [['--no-fix'], /^There is no option "--no-fix"/],
  [['all'], /^Unexpected argument: "all"\.$/],
];
for (const [args, expected] of wrong)
  test(`rejects "${args.join(' ')}"`, () =>
    assert.throws(
      () => parseOptions(call, args),
      ({ message }: Error) => {
        assert.match(message.trim(), expected);
        return true;
      },
    ));

test('accepts positional arguments if allowed', () =>
  assert.deepEqual(parseOptions({ ...call, takesWords: true }, ['a', '--fix', 'b']).words, ['a', 'b']));

test('prints each option in the help, with its values and default', () => {
  const help = helpOf(call);
  for (const said of [
    /--format human\|json +how problems are written \(default: human\)/,
    /--out … +another/,
    /--help/,
  ])
    assert.match(help, said);
});
