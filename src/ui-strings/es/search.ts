import type { searchStrings as english } from '../en/search.ts';
import type { Translated } from '../translated.ts';

/** Strings of the search, loaded with its script. */
export const searchStrings: Translated<typeof english> = {
  title: 'Buscar',
  aToZ: 'De la A a la Z',
  label: 'Buscar en la guía',
  placeholder: 'Ej.: “cuello rígido” o “ventosas”',
  button: 'Buscar',
  noScript: 'La búsqueda necesita JavaScript, que aquí está apagado. Abajo está la lista de todas las páginas.',
  suggestions: 'Sugerencias de búsqueda',
  empty: 'Escriba lo que busca, o elija una página abajo.',
  results: (n, query) => `${n} ${n === 1 ? 'resultado' : 'resultados'} para “${query}”`,
  noneChosen: (query) => `Ningún resultado para “${query}” tiene todo lo que usted eligió.`,
  unfiltered: (n) => (n === 1 ? 'Mostrar el único resultado sin estos filtros' : `Mostrar los ${n} resultados`),
  none: (query) => `Nada en esta guía menciona “${query}”.`,
  absent: (words) => `Aquí no hay nada sobre ${words}.`,
  mentioned: (words) => `Ninguna página trata solo de ${words}.`,
  nearest: (n) => (n === 1 ? 'La página más cercana:' : `De ${n} resultados, primero los más cercanos:`),
  showing: 'Estos son los resultados para',
  insteadFor: '¿Prefiere buscar',
  alike: (from, to) => `Ninguna página dice “${from}”; por eso se busca “${to}”.`,
  anyValue: 'Cualquiera',
  failed: 'No se pudo cargar la búsqueda. La lista de todas las páginas está aquí:',
  lost: 'No se pudo cargar el texto de algunas páginas. La lista de todas las páginas está aquí:',
  help: 'Puede ver la lista de todas las páginas, elegir una parte del cuerpo o preguntarle a un fisioterapeuta:',
  all: 'Ver todos los resultados',
  filters: 'Filtrar estos resultados',
  inSection: 'En',
  everyPlace: 'Todos los lugares donde están estas palabras',
  more: 'Mostrar más resultados',
};
