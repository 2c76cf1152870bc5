import type { offlineStrings as english } from '../en/offline.ts';
import type { Translated } from '../translated.ts';

/** Strings of downloads, the saved copy, and the pages inside them. */
export const offlineStrings: Translated<typeof english> = {
  title: 'Use esta guía sin internet',
  link: 'Usar sin internet',
  lede: 'Lea toda la guía y busque en ella sin internet: en casa, en una clínica, de viaje.',
  searchNames: [
    'descargar',
    'bajar la guía',
    'sin internet',
    'guardar la guía',
    'memoria USB',
    'sin wifi',
    'app',
    'zip',
  ],
  edition: (day) => `Esta es la edición del ${day}.`,
  tooOld: (day) =>
    `Busque una más nueva después del ${day}. Desde entonces, a algunos de sus precios, reglas o estudios les toca otra revisión.`,
  size: (megabytes) => `${megabytes} MB`,
  keep: {
    title: 'En este teléfono o computadora',
    text: 'Este navegador guarda todas las páginas y la búsqueda. Después se abren sin internet, en la misma dirección.',
    private: 'No se envía nada a ninguna parte. Puede borrarla aquí cuando quiera.',
    button: 'Guardar esta guía en este dispositivo',
    remove: 'Borrarla de este dispositivo',
    working: (percent) => `Guardando: ${percent} de 100 por ciento.`,
    kept: (day, checked) =>
      `Guardada en este dispositivo: la edición del ${day}, comparada con el sitio por última vez el ${checked}.`,
    lost: 'El navegador ha borrado toda la copia guardada o una parte, quizá para hacer espacio. Puede guardarla otra vez.',
    removed: 'Borrada de este dispositivo.',
    notKept: 'No está guardada en este dispositivo.',
    newer: 'En este dispositivo se ha guardado una edición más nueva de esta guía.',
    show: 'Mostrarla',
    unable:
      'Este navegador no puede guardar la guía. Una ventana privada muchas veces no puede. Use mejor una de las descargas de abajo.',
    full: 'No hay espacio suficiente en este dispositivo. No se guardó nada.',
    unreachable: 'Se cortó la conexión, o el sitio no respondió. No se guardó nada. Por favor, intente otra vez.',
    missing:
      'El sitio no entregó todas las páginas. No se guardó nada. Quizá se está actualizando: por favor, intente otra vez en una hora.',
    altered:
      'Las páginas no llegaron como se publicaron. No se guardó nada. Si la guía se está actualizando ahora, en una hora funcionará otra vez. Si no, algo en el camino cambia las páginas, y solo quien maneja el sitio puede apagarlo.',
    notRenewed: 'Hay una edición más nueva de esta guía, y no se pudo guardar en este dispositivo.',
    removedBySite: 'El sitio ya no ofrece guardar esta guía. La copia guardada se borró de este dispositivo.',
    noScript:
      'Para guardar la guía en el navegador hace falta JavaScript, que aquí está apagado. Las descargas de abajo no lo necesitan.',
  },
  folder: {
    title: 'En una computadora o una memoria USB',
    text: 'Un archivo zip con todas las páginas y la búsqueda.',
    link: 'Descargar el zip',
    steps: [
      'Descargue el zip.',
      'Descomprímalo. En Windows, haga clic derecho en él y elija “Extraer todo” (“Extract All”). En una Mac, haga doble clic en él.',
      'Abra la carpeta nueva y haga doble clic en “ABRIR PRIMERO”.',
    ],
  },
  oneFile: {
    title: 'Para una tableta, o para enviarla a alguien',
    text: 'Toda la guía en un solo archivo. Se abre en cualquier navegador, y su búsqueda también funciona.',
    link: 'Descargar el archivo',
  },
  book: {
    title: 'Para un lector de libros o un teléfono',
    text: 'Toda la guía como libro (EPUB). Usted elige el tamaño de la letra. No trae búsqueda propia.',
    link: 'Descargar el libro',
  },
  licenses: 'Licencias de software',
  check: 'Para comprobar que una descarga llegó completa, compárela con estas',
  sums: 'sumas de verificación',
  copy: {
    title: 'Está leyendo una copia',
    link: 'Sobre esta copia',
    start: (day, goodUntil) =>
      `Esta es una copia de la guía, la edición del ${day}. No necesita internet. Busque una más nueva después del ${goodUntil}.`,
    text: 'No necesita internet, y no envía nada. No cambia por sí sola.',
    newest: 'La edición más nueva está en',
    trouble:
      'Si los enlaces o la búsqueda no funcionan, quizá faltan archivos. Entonces descomprima otra vez todo el zip. En Windows, haga clic derecho en él y elija “Extraer todo” (“Extract All”). En una Mac, haga doble clic en él.',
  },
  notUnpacked:
    'Esta página no encuentra el resto de la guía. Primero descomprima todo el zip. Luego abra “ABRIR PRIMERO” en la carpeta nueva.',
  startPage: {
    /** No accents: old programs garble them in the names of files of a zip. */
    file: 'ABRIR PRIMERO',
    open: 'Abrir la guía',
    unpack: 'Ya casi. Esta página no encuentra el resto de la guía, porque el zip todavía no está descomprimido.',
    systems: {
      windows:
        'En Windows, cierre esta página, haga clic derecho en el zip y elija “Extraer todo” (“Extract All”). Luego abra “ABRIR PRIMERO” en la carpeta nueva.',
      mac: 'En una Mac, haga doble clic en el zip. Luego abra “ABRIR PRIMERO” en la carpeta nueva.',
      phone:
        'Los teléfonos y las tabletas muchas veces no pueden abrir una carpeta de páginas. Descargue mejor la guía en un solo archivo. Se abre con un toque.',
    },
    online: 'También puede leer la guía en internet:',
  },
  saved: (day, checked) =>
    `Usted no tiene internet, o el sitio no responde. Esta es su copia guardada, la edición del ${day}. Se comparó con el sitio por última vez el ${checked}.`,
  old: 'De eso hace mucho tiempo. Conéctese a internet y busque una edición más nueva antes de confiar en ella.',
  oldCard: (checked) =>
    `Este aviso es de una copia guardada que se comparó con el sitio por última vez el ${checked}. Si tiene dudas, busque ayuda más pronto.`,
  notSaved: {
    title: 'Esta página no está en su copia guardada',
    text: 'Usted no tiene internet, o el sitio no responde. Intente otra vez cuando tenga internet. Lo que está guardado en este dispositivo se puede leer, y se puede buscar en ello.',
  },
  readMe: ({ name, start, licenses, edition, tooOld, url, notices }) =>
    [
      name,
      '',
      'Primero, descomprima todo el zip: en Windows, haga clic derecho en él y elija "Extraer todo" ("Extract All"); en una Mac, haga doble clic en él.',
      `Luego abra la carpeta nueva y haga doble clic en "${start}".`,
      'La guía se abre en su navegador, y no necesita internet.',
      '',
      `${edition} ${tooOld}`,
      ...(url ? [`La edición más nueva: ${url}`] : []),
      '',
      ...notices.flatMap((notice) => [notice, '']),
      `Las licencias de lo que hay en esta carpeta: "${licenses}".`,
      '',
    ].join('\r\n'),
};
