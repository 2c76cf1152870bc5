/** Labels of kinds, lists and page sections. */
import type {
  answerLabels as englishAnswers,
  comparisonTitles as englishComparisons,
  kindLabels as englishKinds,
  listStrings as englishLists,
  sectionHeadings as englishSections,
} from '../en/kinds.ts';
import type { Translated } from '../translated.ts';
import { searchStrings } from './search.ts';

/** Labels of kinds and other types of search results. */
export const kindLabels: Translated<typeof englishKinds> = {
  techniques: 'Técnica',
  specialties: 'Especialidad',
  tools: 'Herramienta',
  faq: 'Pregunta',
  pages: 'Página de la guía',
  topics: 'Tema',
  glossary: 'Palabra',
  sources: 'Fuente',
  cautions: 'Precaución',
  care: 'Cuándo pedir ayuda',
  people: 'Personas',
  lists: 'Lista',
  handouts: 'Hoja para imprimir',
  feels: 'Cómo se siente',
  'body-area': 'Parte del cuerpo',
  condition: 'Problema de salud',
  goal: 'Meta',
};

/** Lists by path; `names` are alternative names for search. */
export const listStrings: Translated<typeof englishLists> = {
  techniques: {
    title: 'Técnicas',
    lede: 'Lo que un fisioterapeuta puede hacer en una sesión, sobre todo con las manos.',
    names: ['todas las técnicas', 'tipos de masaje', 'clases de masaje', 'terapia manual'],
  },
  tools: {
    title: 'Herramientas para la casa',
    lede: 'Lo que la gente usa entre citas, cómo empezar y quién no debe usarlo.',
    names: ['aparatos para masaje', 'masajeadores', 'equipo', 'todas las herramientas', 'masaje en casa'],
  },
  specialties: {
    title: 'Especialidades',
    lede: 'Áreas de la fisioterapia, y qué lugar tiene en cada una el trabajo con las manos.',
    names: ['tipos de fisioterapia', 'ramas de la fisioterapia', 'tipos de terapia física'],
  },
  faq: {
    title: 'Preguntas que hace la gente',
    lede: 'Primero, respuestas cortas. Cada una lleva a la página que dice más.',
    names: ['preguntas frecuentes', 'preguntas y respuestas', 'dudas', 'FAQ'],
  },
  body: {
    title: 'Busque por parte del cuerpo',
    lede: 'Elija dónde le duele o siente rigidez.',
    names: ['mapa del cuerpo', 'partes del cuerpo', 'dónde me duele', 'dónde duele'],
  },
  conditions: {
    title: 'Problemas de salud',
    lede: 'Los problemas de salud de los que tratan páginas de esta guía.',
    names: ['enfermedades', 'padecimientos', 'condiciones', 'diagnósticos', 'lesiones'],
  },
  goals: {
    title: 'Metas',
    lede: 'Lo que la gente quiere poder hacer.',
    names: ['lista de metas', 'todas las metas', 'objetivos'],
  },
  browse: {
    title: 'Ver todo',
    lede: 'Técnicas, herramientas para la casa y especialidades en una sola lista.',
    names: ['explorar', 'lista completa', 'filtrar'],
  },
  compare: {
    title: 'Comparar técnicas y herramientas',
    lede: 'Los mismos datos, lado a lado.',
    names: [
      'comparar',
      'comparación',
      'lado a lado',
      'cuál es mejor',
      'diferencia entre técnicas',
      'diferencia entre herramientas',
    ],
  },
  glossary: {
    title: 'Palabras explicadas',
    lede: 'Palabras de la medicina y del seguro, en lenguaje sencillo.',
    names: ['glosario', 'diccionario', 'definiciones', 'términos', 'palabras médicas', 'qué significa'],
  },
  sources: {
    title: 'Fuentes',
    lede: 'Todas las publicaciones que cita esta guía, y las páginas que las citan.',
    names: ['referencias', 'bibliografía', 'citas', 'estudios'],
  },
  handouts: {
    title: 'Hojas para imprimir',
    lede: 'Una o dos páginas cada una, en letra grande, con lo que hay que vigilar y lugar para notas.',
    names: ['hoja', 'imprimir', 'para imprimir', 'folletos', 'volantes', 'hojas informativas', 'PDF'],
  },
  'a-to-z': {
    title: searchStrings.aToZ,
    lede: 'Todas las páginas, con todos los otros nombres que tienen.',
    names: ['índice', 'lista alfabética', 'lista de todas las páginas', 'mapa del sitio'],
  },
};

/** Titles of comparison tables; default to the title of the list. */
export const comparisonTitles: Translated<typeof englishComparisons> = {
  techniques: 'Técnicas lado a lado',
  tools: 'Herramientas para la casa, lado a lado',
};

/** Section headings. */
export const sectionHeadings: Translated<typeof englishSections> = {
  keyFacts: 'Datos clave',
  what: 'Qué es',
  aims: 'Qué busca',
  steps: 'Qué sucede',
  feels: 'Cómo se siente',
  research: 'Qué dicen los estudios',
  cautions: 'Razones para evitarla o preguntar antes',
  cautionsTool: 'Razones para evitarla o preguntar antes',
  cautionsMassage: '¿Es seguro el masaje para usted?',
  care: 'Cuándo buscar ayuda médica',
  differs: 'En qué se distingue de otras técnicas',
  atHome: 'Qué puede hacer en casa',
  ask: 'Preguntas para su fisioterapeuta',
  questions: 'Preguntas comunes',
  words: 'Palabras de esta página',
  sources: 'Fuentes',
  about: 'Acerca de esta página',
  firstUse: 'La primera vez',
  useFor: 'Para qué se usa',
  doList: 'Qué hacer',
  dontList: 'Qué no hacer',
  imitates: 'Qué técnica manual imita',
  instead: 'Algo que quizá ya tenga',
  price: 'Cuánto cuesta',
  forWho: 'Para quién es',
  conditions: 'Con qué ayuda',
  worksOn: 'En qué trabaja usted',
  massageRole: 'Qué lugar tiene el masaje',
  firstVisit: 'Cómo es la primera cita',
  credential: 'Cómo encontrar a un especialista',
  usedIn: 'Dónde se usa',
  glance: 'De un vistazo',
  inShort: 'En resumen',
  home: 'Qué puede hacer en casa',
  expect: 'Qué puede esperar',
  therapy: 'Qué puede hacer un fisioterapeuta',
  notHelpful: 'Qué no ayuda',
  askAtVisit: 'Preguntas para su cita',
  claims: 'Qué dice la gente, y qué muestran los estudios',
  facts: 'Cifras y reglas en esta página',
  techniques: 'Técnicas manuales',
  tools: 'Herramientas para la casa',
  specialties: 'Áreas de la fisioterapia',
  related: 'Lea más',
  full: 'Lea la página completa',
  relatedSpecialties: 'Especialistas en esto',
  relatedTopics: 'Problemas y metas relacionados',
};

/** Titles of sections in search results, by anchor, from the title of the page. */
export const answerLabels: Translated<typeof englishAnswers> = {
  feels: (name) => [`¿duele ${name}?`, `¿es doloroso ${name}?`],
};
