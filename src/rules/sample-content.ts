/** A small content folder that holds, for tests: each test changes one file of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { site } from '../site.ts';

const dates = 'published: 2026-01-10\nupdated: 2026-01-12\nsourcesChecked: 2026-01-12';
const claim = `claims:
  - id: pain
    says: It may ease pain for a while.
    finding: helps
    certainty: not-rated
    ratedBy: nobody
    sources:
      - smith2020`;

export const sampleFiles: Readonly<Record<string, string>> = {
  'techniques/kneading.md': `---
title: Kneading
summary: Squeezing and lifting a muscle by hand, slowly and from light to firm.
${dates}
aims:
  - ease pain
steps:
  - You lie down.
  - The therapist squeezes the muscle.
  - You say how it feels.
feels: Firm, not sharp.
pressure: varies
youMove: false
doneBy:
  - physical-therapist
bodyAreas:
  - neck
${claim}
cautions:
  - blood-clot
care:
  - emergency
tools:
  - roller
---

It is done by hand [@smith2020]. A [roller](/tools/roller/) copies it.
`,
  'specialties/sports.md': `---
title: Sports therapy
summary: Care for people who train hard. You get help after an injury and before a new season.
${dates}
forWho: People who train.
ages:
  - adults
conditions:
  - back-pain
worksOn:
  - strength
  - balance
massageRole: A small part.
firstVisit: You talk and move.
schemaSpecialty:
  - Physiotherapy
care:
  - emergency
---

Text.
`,
  'tools/roller.md': `---
title: Roller
summary: A firm tube to lie or lean on, so that your own weight presses the muscle.
${dates}
type: massage
powered: false
useFor:
  - sore legs
steps:
  - Sit down.
  - Put it under your leg.
  - Roll slowly.
dos:
  - Breathe.
donts:
  - roll over a joint.
bodyAreas:
  - neck
${claim}
cautions:
  - caution: blood-clot
    note: Not on that leg.
care:
  - emergency
---

Text.
`,
  'faq/does-it-hurt.md': `---
title: Does it hurt?
summary: It can be sore for a moment, and you can have it stopped at any time.
${dates}
topic: about
shortAnswer: It can be sore for a moment.
answeredBy:
  - techniques/kneading
---
`,
  'pages/cost.mdx': `---
title: What it costs
summary: What people pay, with and without insurance, and whom they can ask first.
${dates}
role: cost
facts:
  - id: share
    label: Your share
    value: You pay a part of it.
    region: US
    asOf: 2026-01-01
    recheckBy: 2026-12-31
    sources:
      - smith2020
---

Prices differ.

<Fact id="share" />
`,
  ...Object.fromEntries(
    (['about', 'benefits', 'getting-care', 'safety'] as const).map((role) => [
      `pages/${role}.md`,
      `---
title: What to know, ${role}
summary: What we know of it, in a few short words that you can read at once.
${dates}
role: ${role}
${role === 'safety' ? 'care:\n  - emergency\n' : ''}---

## In short

It is said here.
`,
    ]),
  ),
  'sources.yaml': `smith2020:
  title: A study of kneading
  authors:
    - Smith A
  year: 2020
  type: survey
  url: https://example.org/kneading
  read: abstract
  checked: 2026-01-02
  plain: A study of 20 people.
`,
  'people.yaml': `${site.publisher}:
  kind: organization
  name: Hands On contributors
  clinical: false
  interests: None declared.
`,
  'cautions.yaml': `blood-clot:
  name: Blood clot
  plain: you have a blood clot
  level: do-not
  where: anywhere
  why: It can travel to the lungs.
  sources:
    - smith2020
`,
  'care.yaml': `emergency:
  level: emergency
  heading:
    US: "Call 911 if you have:"
  items:
    - chest pain
  sources:
    - smith2020
`,
  'topics/neck.md': `---
title: Neck
summary: The part of you between your head and your shoulders. It can feel stiff.
${dates}
kind: body-area
---
`,
  'topics/back-pain.md': `---
title: Back pain
summary: Pain in your back. It is common, and for most people it gets better.
${dates}
kind: condition
---
`,
};

/** A day on which the sample is fresh. */
export const sampleDay = '2026-02-01';

export interface Sample {
  dir: string;
  remove: () => void;
}

/** Writes the sample into a folder of its own, with some files changed, added, or (null) left out. */
export function writeSample(changes: Readonly<Record<string, string | Buffer | null>> = {}): Sample {
  const dir = mkdtempSync(join(tmpdir(), 'hands-on-sample-'));
  for (const [name, text] of Object.entries({ ...sampleFiles, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** A file of the sample with one piece of it replaced. @throws Error when the piece is not there */
export function changed(name: string, from: string, to: string): Record<string, string> {
  const text = sampleFiles[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} of the sample has no "${from}".`);
  // A text may have "$&" in it, which means something to replace().
  return { [name]: text.replace(from, () => to) };
}
