/** `npm run freshness`: what is due for review, as text, JSON or a calendar. */
import './start.ts';
import { agenda, agendaLines, states, type Item } from '../authoring/agenda.ts';
import { calendar } from '../authoring/calendar.ts';
import { readEnvironment } from '../environment.ts';
import { createContentGraph } from '../model/graph.ts';
import { formatProblem } from '../model/problem.ts';
import { entriesOf, readContent } from '../model/read.ts';
import { absolute } from '../model/routes.ts';
import { site } from '../site.ts';
import { readOptions } from './options.ts';

const { values: options } = readOptions({
  usage: 'npm run freshness -- [options]',
  options: {
    days: {
      type: 'string',
      like: [/^\d{1,5}$/, 'a number of days'],
      default: '90',
      description: 'the number of days to look ahead',
    },
    format: {
      type: 'string',
      values: ['text', 'json', 'ics'],
      default: 'text',
      description: 'the output format; ics is a calendar',
    },
    'fail-on': { type: 'string', values: states, description: 'exits with 1 if an item is in that state or worse' },
  },
});

function show(items: Item[], today: string, days: number): string {
  if (options.format === 'json') return `${JSON.stringify({ today, days, items }, null, 2)}\n`;
  if (options.format === 'ics') return calendar(items, site.name, today, absolute);
  return `${agendaLines(items).join('\n')}\n`;
}

const days = Number(options.days);
const { contentDir, today } = readEnvironment();
const { parsedEntries, problems } = readContent(contentDir);
// Invalid entries have no known due date: an empty list would be misleading.
if (problems.length > 0)
  throw new Error(
    ['The list would be incomplete. Fix these problems first (npm run check):', ...problems.map(formatProblem)].join(
      '\n',
    ),
  );
const items = agenda(createContentGraph(entriesOf(parsedEntries)).entries, today, days);
process.stdout.write(show(items, today, days));
const worst = states.findIndex((state) => state === options['fail-on']);
process.exitCode = items.some(({ state }) => states.indexOf(state) <= worst) ? 1 : 0;
