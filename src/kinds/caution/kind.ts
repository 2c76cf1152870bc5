import { exceptions } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { Caution } from './schema.ts';

export const caution = defineKind({
  schema: Caution,
  store: 'file',
  path: (id) => `safety/#caution-${id}`,
  min: 1,
  one: 'caution',
  many: 'cautions',
  example: {
    name: 'Blood clot in a leg',
    plain: 'you have a blood clot or might have one',
    clinical: 'deep vein thrombosis',
    alsoCalled: ['DVT', 'clot in the calf'],
    searchTerms: ['massage with a blood clot'],
    level: 'do-not',
    where: 'anywhere',
    why: 'It can move to the lungs.',
    sources: ['smith2020'],
    formerly: ['/safety/#caution-clot'],
    exceptions,
  },
});
