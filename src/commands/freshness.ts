/** `npm run freshness`: what is to be looked at again, and by when; as text, JSON or a calendar. */
import './start.ts';
import { parseArgs } from 'node:util';
import { agenda, agendaLines, states, type Item } from '../authoring/agenda.ts';
import { calendar } from '../authoring/calendar.ts';
import { readEnvironment } from '../environment.ts';
import { makeGuide } from '../model/graph.ts';
import { entriesOf, readContent } from '../model/read.ts';
import { absolute } from '../model/routes.ts';
import { site } from '../site.ts';

const formats = ['text', 'json', 'ics'];

const { values: options } = parseArgs({
  options: {
    days: { type: 'string', default: '90' },
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string' },
  },
});

/** The days to look ahead. @throws Error for an option that says nothing */
function readOptions(): number {
  const { days, format, 'fail-on': failOn } = options;
  if (!/^\d{1,5}$/.test(days)) throw new Error(`--days is "${days}", which is not a number of days.`);
  if (!formats.includes(format)) throw new Error(`--format is "${format}"; use one of: ${formats.join(', ')}.`);
  if (failOn !== undefined && !states.some((state) => state === failOn))
    throw new Error(`--fail-on is "${failOn}"; use one of: ${states.join(', ')}.`);
  return Number(days);
}

function show(items: Item[], today: string, days: number): string {
  if (options.format === 'json') return `${JSON.stringify({ today, days, items }, null, 2)}\n`;
  if (options.format === 'ics') return calendar(items, site.name, today, absolute);
  return `${agendaLines(items).join('\n')}\n`;
}

const days = readOptions();
const { contentDir, today } = readEnvironment();
const items = agenda(makeGuide(entriesOf(readContent(contentDir).drafts)).entries, today, days);
process.stdout.write(show(items, today, days));
const worst = states.findIndex((state) => state === options['fail-on']);
process.exitCode = items.some(({ state }) => states.indexOf(state) <= worst) ? 1 : 0;
