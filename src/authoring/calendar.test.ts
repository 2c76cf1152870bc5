import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { entriesOf, readContent } from '../model/read.ts';
import { changed, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';
import { agenda, agendaLines } from './agenda.ts';
import { calendar } from './calendar.ts';

const summary = 'title: Kneading, slowly; über \\ 🙂';

function itemsOn(today: string, days: number) {
  const sample = writeSample(changed('techniques/kneading.md', 'title: Kneading', summary));
  const entries = entriesOf(readContent(sample.dir).parsedEntries);
  sample.remove();
  return agenda(entries, today, days);
}

/** The agenda of the sample: each page compared with its sources, and one fact. */
const dated = Object.values(sampleFiles).filter((text) => /^sourcesChecked: /m.test(text)).length + 1;

const statesOn = (today: string, days: number) =>
  itemsOn(today, days).map(({ entry, by, state }) => `${state} ${by} ${entry}`);

// In the sample, a fact is due on 2026-12-31, and pages were compared with their sources on 2026-01-12.
test('lists overdue, due and coming items by date, each once', () => {
  assert.deepEqual(statesOn('2026-10-01', 90), []);
  assert.deepEqual(statesOn('2026-10-01', 91), ['coming 2026-12-31 pages/cost']);
  assert.deepEqual(statesOn('2026-12-31', 0), ['due 2026-12-31 pages/cost']);
  assert.deepEqual(statesOn('2027-01-01', 0), ['overdue 2026-12-31 pages/cost']);
  const later = statesOn('2027-01-12', 0);
  assert.equal(later.length, dated);
  assert.equal(later.filter((line) => line.startsWith('due 2027-01-12')).length, dated - 1);
  assert.equal(statesOn('2027-07-12', 0).filter((line) => line.startsWith('overdue')).length, dated);
});

test('describes the task of each item, and counts the items', () => {
  const lines = agendaLines(itemsOn('2027-01-12', 0));
  assert.match(
    lines[0] ?? '',
    /^overdue {2}2026-12-31 {2}pages\/cost: look up "Your share" again, then set asOf and recheckBy .*fails since 2027-01-01\)$/,
  );
  assert.equal(lines.at(-1), `1 overdue, ${dated - 1} due, 0 coming.`);
});

test('writes calendar lines of at most 75 octets with CRLF and known properties only', () => {
  const text = calendar(
    itemsOn('2027-01-12', 0),
    'A guide, my own',
    '2027-01-12',
    (path) => `https://example.org/${path}`,
  );
  const lines = text.split('\r\n');
  assert.equal(lines.pop(), '');
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)));
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  assert.ok(
    unfolded.every((line) =>
      /^(BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|URL|TRANSP):/.test(
        line,
      ),
    ),
  );
  assert.ok(
    unfolded.includes(
      `SUMMARY:${String.raw`Kneading\, slowly\; über \\ 🙂: compare the page with its sources\, then set sourcesChecked`}`,
    ),
  );
  assert.ok(unfolded.includes('DTSTAMP:20270112T000000Z'));
  assert.ok(unfolded.includes('DTSTART;VALUE=DATE:20270112'));
  assert.ok(unfolded.includes('DTEND;VALUE=DATE:20270113'));
});

test('keeps the UID of an event when its date changes, and makes UIDs unique', () => {
  const uids = (days: number) =>
    [...calendar(itemsOn('2026-01-01', days), 'Guide', '2026-01-01', () => undefined).matchAll(/UID:(.*)/g)].map(
      (match) => match[1],
    );
  assert.equal(new Set(uids(999)).size, dated);
  assert.deepEqual(uids(364), [uids(999)[0]]);
});

const run = (...args: string[]) => {
  const sample = writeSample();
  const env = { ...process.env, CONTENT_DIR: sample.dir, TODAY: '2027-01-12' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/freshness.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  sample.remove();
  return { status, stdout, stderr };
};

test('fails only with --fail-on, and prints each format', () => {
  assert.equal(run().status, 0);
  assert.equal(run('--fail-on', 'overdue').status, 1);
  const json = JSON.parse(run('--format', 'json').stdout) as { items: unknown[] };
  assert.equal(json.items.length, dated);
  assert.match(run('--format', 'ics').stdout, /^BEGIN:VCALENDAR\r\n/);
  assert.match(run('--days', 'soon').stderr, /--days is "soon", which is not a number of days/);
});
