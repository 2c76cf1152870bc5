/** `npm run check`: checks the content, applies fixes on request, prints all problems, and optionally watches. */
import './start.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { linesOf } from '../model/files.ts';
import { checkContent, hasErrors, type Result } from '../rules/check-content.ts';
import { fixText } from '../rules/fix.ts';
import { formats, type FormatName } from '../rules/formats/index.ts';
import type { Surface } from '../rules/formats/format.ts';
import { watchContent } from '../rules/watch-content.ts';
import { readOptions } from './options.ts';

const { values: options, words } = readOptions({
  usage: 'npm run check -- [options] [part of a file name …]',
  takesWords: true,
  options: {
    format: {
      type: 'string',
      values: Object.keys(formats) as FormatName[],
      default: 'human',
      description: 'the output format',
    },
    fix: { type: 'boolean', description: 'fixes problems that have one safe fix, and lists the changes' },
    watch: { type: 'boolean', description: 'checks again when a file changes' },
    'allow-stale': { type: 'boolean', description: 'reports overdue dates as warnings only' },
  },
  notes:
    'With part of a file name, only problems of matching files are shown; everything is checked.\nExit codes: 0 without errors, 1 with errors, 2 for wrong usage.',
});

const { contentDir, today } = readEnvironment();
const format = formats[options.format];
const print = (text: string) => console.log(text);

const styles = { error: 'red', warning: 'yellow', quiet: 'dim', strong: 'bold' } as const;
/** Lines of files for code frames, cached per run. */
const read = new Map<string, readonly string[] | undefined>();
const surface: Surface = {
  readLines: (file) => {
    if (!read.has(file)) read.set(file, linesOf(file));
    return read.get(file);
  },
  // Respects NO_COLOR and FORCE_COLOR.
  paint: (style, text) => styleText(styles[style], text, { stream: process.stdout }),
};

const check = (): Result => checkContent({ contentDir, today, allowStale: options['allow-stale'] });

/** Applies fixes. @returns whether anything changed */
function repair({ problems }: Result): boolean {
  const files = [...Map.groupBy(problems, ({ file }) => file)].filter(([file]) => linesOf(file));
  const changes = files.flatMap(([file, own]) => {
    const before = readFileSync(file, 'utf8');
    const { text, done } = fixText(file, before, own);
    return text === before ? [] : [{ file, text, done }];
  });
  for (const { file, text, done } of changes) {
    writeFileSync(file, text);
    if (options.format === 'human') print(`${file}: ${done.join('; ')}`);
  }
  return changes.length > 0;
}

/** Problems of the requested files, and the number of other ones. */
function textsOf(result: Result): string[] {
  const problems = result.problems.filter(
    ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  const others = result.problems.length - problems.length;
  const text = format({ ...result, problems }, surface);
  if (others === 0 || options.format !== 'human') return text ? [text] : [];
  return [
    problems.length > 0 ? text : `No problems in files whose name contains "${words.join('" or "')}".`,
    `Other files have ${others} ${others === 1 ? 'problem' : 'problems'}.`,
  ];
}

function run(): void {
  let result = check();
  if (options.fix && repair(result)) result = check();
  read.clear();
  textsOf(result).forEach(print);
  process.exitCode = hasErrors(result.problems) ? 1 : 0;
}

/** Debounce in milliseconds: editors save in several steps. */
const pause = 80;

function checkAgain(): void {
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    if (process.stdout.isTTY) console.clear();
    run();
    print(`\nWatching ${contentDir} for changes. Press Ctrl+C to stop.`);
  };
  // Started before the first run, so that changes during it are noticed.
  watchContent(contentDir, () => {
    clearTimeout(timer);
    timer = setTimeout(again, pause);
  });
  again();
}

if (options.watch) checkAgain();
else run();
