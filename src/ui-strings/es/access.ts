import { accessTestScope, type accessStrings as english } from '../en/access.ts';
import type { Translated } from '../translated.ts';

export { accessTestScope };

/** Strings of the accessibility page. */
export const accessStrings: Translated<typeof english> = {
  title: 'Accesibilidad',
  lede: 'Cómo está hecha esta guía para que todos puedan leerla, qué se probó y qué no.',
  searchNames: [
    'declaración de accesibilidad',
    'lector de pantalla',
    'solo con teclado',
    'letra grande',
    'letra muy pequeña',
    'no veo bien',
    'alto contraste',
    'discapacidad',
    'WCAG',
    'a11y',
  ],
  aim: {
    title: 'Nuestra meta',
    text: 'La guía busca cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA, y las del nivel AAA que un texto puede cumplir. No sabemos de ningún lugar donde no cumpla el nivel AA. Ningún experto de afuera la ha examinado; por eso no afirmamos que las cumpla.',
  },
  can: {
    title: 'Lo que usted puede hacer aquí',
    items: [
      'Leer, ver en listas e imprimir todas las páginas sin ratón y sin JavaScript.',
      'Usar el enlace “Saltar al texto” al principio de cada página.',
      'Ir a la búsqueda con Ctrl+K, con ⌘K en una Mac o con la tecla “/”. Si le dicta al dispositivo, o si toca teclas sin querer, apague la tecla “/” al pie de cada página.',
      'Elegir colores claros u oscuros, y letra más grande, con “Aa” en el menú o al pie de cada página. Si no elige, decide su dispositivo. Si usa un modo de alto contraste, se respetan sus colores.',
      `Agrandar el texto hasta ${accessTestScope.largeText} por ciento, o ampliar la página hasta ${accessTestScope.zoom} por ciento, y deslizar en una sola dirección.`,
      'Apagar todo movimiento en su dispositivo: aquí de todos modos nada se mueve.',
      'Tocar una palabra con línea de puntos para ver qué quiere decir.',
      'Elegir una parte del cuerpo en una lista, en vez de en la figura.',
      'Leer cada imagen en palabras: los dibujos tienen una descripción, y las cifras de los estudios están en tablas.',
      'Imprimir una hoja, o guardar una copia que funciona sin internet.',
    ],
  },
  tested: {
    title: 'Qué se probó',
    text: (pages) =>
      `Con cada cambio, unos programas prueban la guía: en Chromium y Firefox, y las copias sin internet también en WebKit. Tiene más de ${pages} páginas. En cada página:`,
    everyPage: [
      'axe, un programa que busca barreras, con colores claros y oscuros: no puede encontrar ninguna',
      'un revisor de HTML: no puede encontrar errores',
      `ninguna página es más ancha que una pantalla de ${accessTestScope.narrowest} o 1280 píxeles`,
    ],
    kindsText: 'En una página de cada tipo, la más grande:',
    kinds: [
      'el programa de accesibilidad de IBM, con colores claros, oscuros y forzados, y axe con colores forzados: no pueden encontrar nada',
      `no hay que deslizar hacia los lados de ${accessTestScope.narrowest} a ${accessTestScope.widest} píxeles, ni con la página ampliada a ${accessTestScope.zoom} por ciento, ni con el texto a ${accessTestScope.largeText} por ciento`,
      'si se separan más las letras, las palabras y las líneas, no se corta ningún texto',
      'nada se mueve cuando la persona pide menos movimiento',
    ],
    journeysText: 'Solo con el teclado, en una pantalla angosta:',
    journeys: [
      'en las páginas principales se llega con Tab a todo lo que se puede tocar; queda marcado y a la vista',
      'de “me duele la espalda baja” a una hoja impresa en cinco pasos',
      'la búsqueda, sus sugerencias y sus filtros',
    ],
  },
  notTested: {
    title: 'Qué no se probó',
    items: [
      'Ninguna persona que usa lector de pantalla, pulsador o control por voz ha probado la guía. Los programas encuentran solo algunas de las barreras.',
      'No se usó ningún lector de pantalla: ni NVDA, ni JAWS, ni VoiceOver, ni TalkBack.',
      'Ningún paciente ha leído los textos. Unos programas midieron si son difíciles de leer; no lo hicieron personas.',
      'No se usaron teléfonos ni tabletas, solo navegadores con pantallas de ese tamaño.',
      'Del libro electrónico se revisó la forma, pero no se probó en lectores de libros.',
    ],
  },
  known: {
    title: 'Lo que sabemos que es difícil',
    items: [
      'En pantallas angostas, las tablas que comparan muchas cosas se deslizan hacia los lados dentro de su propio cuadro.',
      'Las páginas sobre una técnica son largas. La lista “En esta página” lleva a cada parte.',
      'Los nombres de estudios y de medicinas son palabras difíciles que no podemos quitar.',
    ],
  },
  contact: {
    title: 'Cuéntenos de una barrera',
    text: 'Si algo aquí no le deja leer, queremos saberlo.',
    link: 'Avisar de una barrera',
    none: 'Dígaselo a la clínica o a la persona que le dio esta guía: quien la publica no ha dado una dirección de contacto.',
  },
};
