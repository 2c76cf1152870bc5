/** Words of American texts, and those of British readers. Only words that occur, or that matter for safety. */
import type { Rewording, Words } from '../region.ts';

/** A word or phrase, and its plural. */
const noun = (us: string, gb: string, plural = 's'): Words => ({ [us]: gb, [us + plural]: gb + plural });

/** A stem that is spelled in another way, with the endings that occur. */
const stem = (us: string, gb: string, ...endings: string[]): Words =>
  Object.fromEntries(endings.map((ending) => [us + ending, gb + ending]));

const titles: Words = {
  ...noun('physical therapist', 'physiotherapist'),
  'physical therapist (PT)': 'physiotherapist',
  'physical therapists (PTs)': 'physiotherapists',
  ...noun('physical therapist assistant', 'physiotherapy assistant'),
  'physical therapist assistant (PTA)': 'physiotherapy assistant',
  'physical therapy': 'physiotherapy',
  'physical therapy (PT)': 'physiotherapy',
  'licensed therapists': 'registered therapists',
  'licensed clinician': 'registered clinician',
  'licensed clinicians': 'registered clinicians',
  'doctors with a license': 'doctors who are registered',
  ...noun('family doctor', 'GP'),
  ...noun('primary care provider', 'GP'),
  ...noun('primary care doctor', 'GP'),
};

const services: Words = {
  'the emergency room': 'A&E',
  ...noun('emergency room', 'A&E department'),
  ...noun("doctor's office", 'GP surgery', ''),
  "family doctor's office": 'GP surgery',
  "doctors' offices": 'GP surgeries',
  ...noun('nursing home', 'care home'),
  'in the hospital': 'in hospital',
  ...noun('elementary school', 'primary school'),
  ...noun('drugstore', 'pharmacy', ''),
};

const medicines: Words = { acetaminophen: 'paracetamol', tylenol: 'paracetamol' };

const spelling: Words = {
  ...stem('anemi', 'anaemi', 'a', 'c'),
  ...stem('anesthe', 'anaesthe', 'sia', 'tic', 'tics'),
  ...stem('behavior', 'behaviour', '', 's'),
  ...stem('center', 'centre', '', 's'),
  ...stem('cesarean', 'caesarean', '', 's'),
  ...stem('color', 'colour', '', 's', 'ed', 'ful'),
  ...stem('discolor', 'discolour', 'ed'),
  ...stem('edema', 'oedema', ''),
  ...stem('estrogen', 'oestrogen', ''),
  ...stem('favor', 'favour', '', 's', 'ed', 'able', 'ite', 'ites'),
  ...stem('fecal', 'faecal', ''),
  ...stem('fiber', 'fibre', '', 's'),
  ...stem('gray', 'grey', ''),
  ...stem('gynecolog', 'gynaecolog', 'ist', 'ical'),
  ...stem('hematoma', 'haematoma', '', 's'),
  ...stem('hemophilia', 'haemophilia', ''),
  ...stem('ischemi', 'ischaemi', 'a', 'c'),
  ...stem('labor', 'labour', ''),
  ...stem('leukemia', 'leukaemia', ''),
  ...stem('lymphedema', 'lymphoedema', ''),
  ...stem('maneuver', 'manoeuvre', '', 's'),
  ...stem('neighbor', 'neighbour', '', 's', 'hood'),
  ...stem('orthopedic', 'orthopaedic', '', 's'),
  ...stem('paralyzed', 'paralysed', ''),
  ...stem('pediatric', 'paediatric', '', 's'),
  ...stem('tumor', 'tumour', '', 's'),
  preeclampsia: 'pre-eclampsia',
  afterward: 'afterwards',
  toward: 'towards',
  practicing: 'practising',
  'you practice': 'you practise',
  'they practice': 'they practise',
  'to practice': 'to practise',
  'and practice the': 'and practise the',
  'and practice it': 'and practise it',
  'then practice': 'then practise',
  'only practice': 'only practise',
  ...noun('exercise program', 'exercise programme'),
  ...noun('rehabilitation program', 'rehabilitation programme'),
  ...noun('rehab program', 'rehab programme'),
  ...noun('home program', 'home programme'),
  'build a program': 'build a programme',
  'british programs': 'British programmes',
  'such programs': 'such programmes',
  'programs led by': 'programmes led by',
  'about programs': 'about programmes',
  ...stem('license', 'licence', '', 's'),
};

const household: Words = {
  ...noun('clothespin', 'clothes peg'),
  ...noun('sneaker', 'trainer'),
  ...noun('checkup', 'check-up'),
  ...noun('walker', 'walking frame'),
  'cane or a walker': 'stick or a frame',
  ...noun('bathtub', 'bath'),
  soccer: 'football',
  'hold back gas': 'hold back wind',
  'urine and gas': 'urine and wind',
  'feel sick': 'feel unwell',
  ...noun('steroid shot', 'steroid injection'),
  'a shot': 'an injection',
  'the shot': 'the injection',
  'check what': 'tick what',
  'nothing is checked': 'nothing is ticked',
};

/** In kilograms, rounded down: the figures are upper limits. */
const kilograms = (pounds: string) => (Math.floor(Number(pounds) * 4.536) / 10).toString();

const celsius = (fahrenheit: string) => `${Math.round((Number(fahrenheit) - 32) / 0.18) / 10} °C`;

export const wordsFromUs: Rewording = {
  terms: { ...titles, ...services, ...medicines },
  spelling: { ...spelling, ...household },
  exact: { ER: 'A&E', ERs: 'A&E departments', PT: 'physiotherapist', PTs: 'physiotherapists' },
  measures: [
    { pattern: /\b(\d+) pounds\b/g, now: (pounds) => `${kilograms(pounds)} kg` },
    { pattern: /\b([\d.]+) ?°F(?: \([\d.]+ ?°C\))?/g, now: celsius },
  ],
};
