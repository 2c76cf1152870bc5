import type { uiStrings as english } from '../en/index.ts';
import type { Translated } from '../translated.ts';
import { accessStrings } from './access.ts';
import { attributionStrings } from './attribution.ts';
import { bodyStrings } from './body.ts';
import { cautionStrings } from './cautions.ts';
import { compareStrings } from './compare.ts';
import { designStrings } from './design.ts';
import { facetLabels, keyFactLabels, valueLabels } from './facts.ts';
import { feedbackStrings } from './feedback.ts';
import { handoutStrings, wholeGuideStrings } from './handout.ts';
import { homeStrings } from './home.ts';
import { answerLabels, kindLabels, listStrings, sectionHeadings, comparisonTitles } from './kinds.ts';
import { matrixStrings } from './matrix.ts';
import { offlineStrings } from './offline.ts';
import { researchStrings } from './research.ts';
import { reviewStrings } from './review.ts';
import { safetySummaryStrings } from './safety-summary.ts';
import { searchStrings } from './search.ts';
import { translationStrings } from './translation.ts';

/** The strings of the user interface in Spanish. */
export const uiStrings: Translated<typeof english> = {
  skip: 'Saltar al texto',
  mainMenu: 'Principal',
  menu: 'Menú',
  closeMenu: 'Cerrar menú',
  footerMenu: 'Más',
  breadcrumb: 'Usted está aquí',
  home: 'Inicio',
  contents: 'En esta página',
  neighbors: 'Antes y después de esta página',
  previous: 'Anterior',
  next: 'Siguiente',
  alsoCalled: 'También se llama',
  howWeMadeIt: 'Cómo la hicimos',
  about: 'Acerca de la guía',
  translation: translationStrings,
  attribution: attributionStrings,
  review: reviewStrings,
  safetySummary: safetySummaryStrings,
  safetyFirst: '¿Es seguro para mí? Vea las razones para evitarlo o preguntar antes',
  general:
    'Esta es información general. No puede decir qué es lo correcto para usted. No retrase su atención médica por ella.',
  sections: sectionHeadings,
  bothFor: (topics) => ` – uso en común: ${topics.join(', ')}`,
  differsFrom: (other) => `De la página “${other}”:`,
  lists: listStrings,
  kinds: kindLabels,
  answers: answerLabels,
  keyFacts: keyFactLabels,
  values: valueLabels,
  facets: facetLabels,
  ...researchStrings,
  cautions: cautionStrings,
  matrix: matrixStrings,
  allSigns: 'Todas las señales que necesitan ayuda médica',
  careLevels: { emergency: 'Emergencia', urgent: 'Urgente', 'non-urgent': 'No urgente' },
  donts: 'No',
  questionsToAsk: [
    '¿Qué espera que esto me ayude a hacer, y cómo lo sabremos?',
    '¿Qué otra cosa podríamos hacer, y qué pasa si no hago nada?',
    '¿Qué puedo hacer por mi cuenta entre citas, y cuándo debo parar?',
  ],
  cost: 'Cuánto puede costar',
  gettingCare: 'Cómo recibir fisioterapia',
  fullPage: 'Lea la página completa',
  terms: { plain: 'en palabras sencillas', say: 'Se dice' },
  source: {
    read: {
      whole: 'La leímos completa.',
      abstract: 'Leímos su resumen, no el texto completo.',
      excerpt: 'Leímos una parte.',
    },
    more: 'Cuánto leímos de cada una, y todas las páginas que la citan:',
    backTo: 'Volver al texto:',
    usedOn: 'Aparece en',
    doi: 'DOI',
    checked: 'Última revisión',
    citeLabel: (n) => `Fuente ${n}`,
  },
  sourceTypes: {
    'systematic-review': 'Revisión de muchos estudios',
    trial: 'Estudio que compara tratamientos',
    guideline: 'Guía clínica',
    'case-report': 'Informe de un paciente',
    'expert-consensus': 'Acuerdo entre expertos',
    'narrative-review': 'Visión general de un autor',
    'lab-or-model': 'Estudio de laboratorio o modelo',
    survey: 'Encuesta',
    government: 'Gobierno',
    'professional-body': 'Asociación profesional',
    'patient-advice': 'Consejos para pacientes',
    other: 'Otra',
  },
  page: {
    writtenBy: 'Escrita por',
    updated: 'Último cambio',
    sourcesChecked: 'Última revisión de las fuentes',
    nextCheck: 'Próxima revisión, a más tardar',
    mistake: '¿Encontró un error? Díganos',
    edit: 'Editar esta página',
    license: 'Texto con licencia',
  },
  feedback: feedbackStrings,
  fact: {
    region: 'Vale en',
    asOf: 'Con datos del',
    recheckBy: 'Lo revisaremos otra vez a más tardar el',
    stale: 'Puede que ya no esté al día: debía revisarse otra vez a más tardar el',
  },
  faqTopics: {
    about: 'Sobre la fisioterapia',
    benefits: '¿Ayuda?',
    'at-home': 'En casa',
    safety: '¿Es seguro?',
    cost: 'Cuánto cuesta',
    'getting-care': 'Cómo recibir atención',
  },
  topic: {
    techniques: 'Técnicas para esto',
    tools: 'Herramientas para la casa',
    dose: 'Cuánto',
    moreOn: (title) => `De la página “${title}”`,
    noneYet: 'Todavía no hemos escrito sobre esto.',
  },
  bodyMap: {
    front: 'Frente',
    back: 'Espalda',
    label: 'Elija una parte del cuerpo',
    others: 'Otras partes del cuerpo',
    hint: '¿Dónde le duele? Elija una parte del cuerpo.',
    marked: 'Un cuerpo de frente y de espalda, con las partes de esta lista marcadas.',
  },
  compare: { ...compareStrings, comparisonTitles },
  browse: {
    choose: 'Mostrar solo',
    any: 'Cualquiera',
    clear: 'Mostrar todo',
    one: 'página coincide',
    many: 'páginas coinciden',
  },
  homePage: homeStrings,
  social: {
    alt: (kind, title, drawing) =>
      [`${kind}: ${title}${/[.?!…]$/.test(title) ? '' : '.'}`, drawing].filter(Boolean).join(' '),
  },
  search: searchStrings,
  offline: offlineStrings,
  access: accessStrings,
  design: designStrings,
  book: { contents: 'Contenido', cover: (name, subject) => `${name}. ${subject}.` },
  handout: handoutStrings,
  whole: wholeGuideStrings,
  moved: {
    title: (title) => `${title}: esta página cambió de lugar`,
    here: 'Ahora está aquí:',
  },
  notFound: {
    title: 'Esta página no está aquí',
    text: 'La dirección puede ser vieja o estar mal escrita. Busque lo que necesita, o elija en la lista de todas las páginas.',
  },
  body: bodyStrings,
  footer: {
    nothingLeaves: 'Sin anuncios, sin cookies, sin rastreo. Lo que usted busca se queda en su dispositivo.',
  },
};
