/** Other names of the lists of the guide, by which a search finds them. */
import type { words } from '../ui-strings.ts';

export const listNames: Partial<Record<keyof (typeof words)['lists'], readonly string[]>> = {
  techniques: ['all techniques', 'types of massage', 'kinds of massage'],
  tools: ['home tools', 'massage tools', 'equipment', 'all tools'],
  specialties: ['kinds of physical therapy', 'fields of physical therapy'],
  faq: ['FAQ', 'frequently asked questions', 'questions and answers'],
  body: ['body map', 'body parts', 'map of the body', 'where does it hurt'],
  conditions: ['list of conditions', 'all conditions', 'diagnoses'],
  goals: ['list of goals', 'all goals'],
  browse: ['browse', 'all entries', 'filter'],
  compare: [
    'compare',
    'comparison',
    'side by side',
    'versus',
    'difference between techniques',
    'difference between tools',
  ],
  glossary: ['glossary', 'dictionary', 'definitions', 'terms', 'medical words'],
  sources: ['references', 'bibliography', 'citations', 'studies'],
  'a-to-z': ['index', 'alphabetical list', 'list of all pages', 'site map'],
};
