/** Parses command line options by a table that is also the help; a usage error is printed and exits with 2. */
import { parseArgs } from 'node:util';
import { suggestion } from '../model/suggest.ts';

interface Flag {
  type: 'boolean';
  /** Description for the help. */
  description: string;
}

interface Text {
  type: 'string';
  description: string;
  default?: string;
  /** Allowed values. */
  values?: readonly string[];
  /** Pattern of values, and its description. */
  like?: readonly [pattern: RegExp, name: string];
}

export type Options = Readonly<Record<string, Flag | Text>>;

type Value<O> = O extends Flag
  ? boolean
  : (O extends { values: readonly (infer V)[] } ? V : string) | (O extends { default: string } ? never : undefined);

export type Values<O extends Options> = { [Name in keyof O]: Value<O[Name]> };

export interface Call<O extends Options> {
  /** Usage line, and a summary. */
  usage: string;
  options: O;
  /** Whether positional arguments are allowed. */
  takesWords?: boolean;
  /** Last paragraph of the help. */
  notes?: string;
}

/** A usage error. */
class WrongCall extends Error {}

const withHelp = (options: Options): Options => ({
  ...options,
  help: { type: 'boolean', description: 'prints this help' },
});

const shownName = (name: string, option: Flag | Text) =>
  `--${name}${option.type === 'string' ? ` ${option.values?.join('|') ?? option.default ?? '…'}` : ''}`;

/** The output of `--help`. */
export function helpOf({ usage, options, notes }: Call<Options>): string {
  const rows = Object.entries(withHelp(options)).map(([name, option]) => {
    const usual = option.type === 'string' && option.default ? ` (default: ${option.default})` : '';
    return [shownName(name, option), option.description + usual] as const;
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, description]) => `  ${name.padEnd(width)}   ${description}`);
  return [usage, '', ...lines, ...(notes ? ['', notes] : [])].join('\n');
}

function checkName(written: string, options: Options): void {
  const name = written.replace(/^--?/, '').replace(/=.*/s, '');
  if (written.startsWith('-') && !Object.hasOwn(options, name))
    throw new WrongCall(
      `There is no option "${written.replace(/=.*/s, '')}". ${suggestion(name, Object.keys(options)).replace('"', '"--')}`,
    );
}

function checkValue(name: string, option: Flag | Text, value: unknown): void {
  if (option.type === 'boolean') {
    if (typeof value === 'string') throw new WrongCall(`--${name} takes no value.`);
    return;
  }
  if (value === true) throw new WrongCall(`--${name} needs a value.`);
  if (typeof value !== 'string') return;
  if (option.values && !option.values.includes(value))
    throw new WrongCall(`--${name} is "${value}". ${suggestion(value, option.values)}`.trim());
  if (option.like && !option.like[0].test(value))
    throw new WrongCall(`--${name} is "${value}", which is not ${option.like[1]}.`);
}

/**
 * Parses arguments.
 * @throws WrongCall for a usage error
 */
export function parseOptions<const O extends Options>(
  { options, takesWords = false }: Call<O>,
  args: readonly string[],
): { values: Values<O> & { help: boolean }; words: string[] } {
  const all = withHelp(options);
  const types = Object.fromEntries(Object.entries(all).map(([name, { type }]) => [name, { type }]));
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: types, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') checkName(token.rawName, all);
  for (const [name, option] of Object.entries(all)) {
    checkValue(name, option, values[name]);
    values[name] ??= option.type === 'boolean' ? false : option.default;
  }
  if (positionals.length > 0 && !takesWords) throw new WrongCall(`Unexpected argument: "${positionals.join(' ')}".`);
  return { values: values as Values<O> & { help: boolean }, words: positionals };
}

/** Parses the arguments of this process: prints help on request, exits with 2 on a usage error. */
export function readOptions<const O extends Options>(call: Call<O>): { values: Values<O>; words: string[] } {
  try {
    const read = parseOptions(call, process.argv.slice(2));
    if (!read.values.help) return read;
    console.log(helpOf(call));
    return process.exit(0);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    console.error(`${error.message.trim()}\n\n${helpOf(call)}`);
    return process.exit(2);
  }
}

/** Exits as a usage error does, for errors that only the command can detect. */
export function refuseCall(call: Call<Options>, sentence: string): never {
  console.error(`${sentence}\n\n${helpOf(call)}`);
  process.exit(2);
}
