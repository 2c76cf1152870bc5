/** Cards that say when to get help. */
import { changed } from '../sample-content.ts';
import { inText, kneading, text, type Fault } from './fault.ts';

export const care: readonly Fault[] = [
  [
    'a second card for an emergency',
    {
      'care.yaml': `${text('care.yaml')}also:\n${text('care.yaml').split('\n').slice(1).join('\n')}`,
      ...changed(kneading, 'care:\n  - emergency', 'care:\n  - emergency\n  - also'),
    },
    /kneading\.md:\d+:5 care\.1: this is the second card for an emergency/,
  ],
  [
    'a card that is less urgent before one for an emergency',
    {
      'care.yaml': `${text('care.yaml')}soon:\n${text('care.yaml').split('\n').slice(1).join('\n').replace('level: emergency', 'level: urgent')}`,
      ...changed(kneading, 'care:\n  - emergency', 'care:\n  - soon\n  - emergency'),
    },
    /kneading\.md:\d+:5 care\.1: this card is more urgent than the one before it/,
  ],
  [
    'cautions without a card that says when to get help',
    changed('pages/cost.mdx', 'role: cost', 'role: cost\ncautions:\n  - blood-clot'),
    /cost\.mdx:\d+:\d+ cautions: the page names cautions and no card/,
  ],
  [
    'an emergency card without a number',
    changed('care.yaml', 'Call 911 if you have:', 'Get help now if you have:'),
    /care\.yaml:4:9 emergency\.heading\.US: an emergency card without a number to call/,
  ],
  [
    'a card that the page on safety leaves out',
    changed('pages/safety.md', 'care:\n  - emergency\n', ''),
    /safety\.md:2:1 care: the page on safety leaves out the card "emergency"/,
  ],
  [
    'a number that readers of another country call',
    inText('Call 999 at once if you cannot breathe.'),
    /roller\.md:36:6 "999" is a number of another country.*\[emergency-numbers\]/s,
  ],
];
