/** `npm run bench:copies`: measures the offline bundle from opening to the first search result. */
import { unpackEditions } from '../e2e/offline/unpack-editions.ts';
import { browsers, measureCopy, type Measured } from './measure-copy.ts';

const runs = 5;
const questions = { first: 'trigger point', kind: 'Technique', second: 'foam roller' };
const copy = unpackEditions();
const copies = [
  ['folder', copy.urlOf('index.html')],
  ['one file', copy.singleFile],
] as const;

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const columns = ['opened', 'firstAnswer', 'fullText'] as const;

console.log(`Milliseconds from the double click, median of ${runs}, the browser started anew each time\n`);
console.log('| browser | copy | browser starts | page opened | first answer | full text |');
console.log('|---|---|---|---|---|---|');
for (const [name, start] of browsers)
  for (const [kind, url] of copies) {
    const measured: Measured[] = [];
    const starts: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const begun = performance.now();
      const browser = await start();
      starts.push(performance.now() - begun);
      measured.push(await measureCopy(browser, url, questions));
      await browser.close();
    }
    const medians = [starts, ...columns.map((column) => measured.map((one) => one[column]))].map(median);
    console.log(`| ${[name, kind, ...medians.map(Math.round)].join(' | ')} |`);
  }
