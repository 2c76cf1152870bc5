/** Values in README.txt; all but the file names and the URL are sentences. */
interface ReadMe {
  name: string;
  /** File to open. */
  start: string;
  /** File with the licenses. */
  licenses: string;
  edition: string;
  tooOld: string;
  /** URL of the newest edition, if known. */
  url: string | undefined;
  notices: readonly string[];
}

/** Strings of downloads, the saved copy, and the pages inside them. */
export const offlineStrings = {
  title: 'Use this guide offline',
  link: 'Use it offline',
  lede: 'Read and search the whole guide without the internet: at home, in a clinic, on the road.',
  searchNames: ['download', 'offline', 'no internet', 'save the guide', 'usb stick', 'without wifi', 'app', 'zip'],
  edition: (day: string) => `This is the edition of ${day}.`,
  tooOld: (day: string) =>
    `Look for a newer one after ${day}. From then on, some of its prices, rules or research are due for another check.`,
  size: (megabytes: string) => `${megabytes} MB`,
  keep: {
    title: 'On this phone or computer',
    text: 'This browser keeps all pages and the search. They then open without the internet, at the same address.',
    private: 'Nothing is sent anywhere. You can remove it here at any time.',
    button: 'Keep this guide on this device',
    remove: 'Remove it from this device',
    working: (percent: number) => `Saving: ${percent} of 100 percent.`,
    kept: (day: string, checked: string) =>
      `Kept on this device: the edition of ${day}, last compared with the site on ${checked}.`,
    lost: 'The browser has removed all or part of the saved copy, perhaps to make room. You can keep it again.',
    removed: 'Removed from this device.',
    notKept: 'Not kept on this device.',
    newer: 'A newer edition of this guide has been saved on this device.',
    show: 'Show it',
    unable:
      'This browser cannot keep the guide. A private window often cannot. Take one of the downloads below instead.',
    full: 'There is not enough room on this device. Nothing was kept.',
    unreachable: 'The connection broke off, or the site did not answer. Nothing was kept. Please try again.',
    missing:
      'The site did not give out all pages. Nothing was kept. It may be in the middle of an update: please try again in an hour.',
    altered:
      'The pages did not arrive as they were published. Nothing was kept. If the guide is being updated right now, it works again in an hour. If not, something on the way changes the pages, and only who runs the site can turn that off.',
    notRenewed: 'There is a newer edition of this guide, and it could not be saved on this device.',
    removedBySite: 'The site no longer offers this guide to be kept. The saved copy was removed from this device.',
    noScript: 'Keeping the guide in the browser needs JavaScript, which is off here. The downloads below do not.',
  },
  folder: {
    title: 'On a computer, or a USB stick',
    text: 'One zip with every page and the search.',
    link: 'Download the zip',
    steps: [
      'Download the zip.',
      'Unpack it. On Windows, right-click it and choose “Extract All”. On a Mac, double-click it.',
      'Open the new folder and double-click “START HERE”.',
    ],
  },
  oneFile: {
    title: 'For a tablet, or to send to somebody',
    text: 'The whole guide in one file. It opens in any browser, and its search works too.',
    link: 'Download the one file',
  },
  book: {
    title: 'For an e-reader or a phone',
    text: 'The whole guide as a book (EPUB). You choose the size of the letters. It has no search of its own.',
    link: 'Download the book',
  },
  licenses: 'Software licenses',
  check: 'To check that a download arrived whole, compare it with these',
  sums: 'checksums',
  copy: {
    title: 'You are reading a copy',
    link: 'About this copy',
    start: (day: string, goodUntil: string) =>
      `This is a copy of the guide, the edition of ${day}. It needs no internet. Look for a newer one after ${goodUntil}.`,
    text: 'It needs no internet, and it sends nothing. It does not change by itself.',
    newest: 'The newest edition is at',
    trouble:
      'If links or the search do not work, some files may be missing. Then unpack the whole zip again. On Windows, right-click it and choose “Extract All”. On a Mac, double-click it.',
  },
  notUnpacked:
    'This page cannot find the rest of the guide. Unpack the whole zip first. Then open “START HERE” in the new folder.',
  startPage: {
    /** Start of the file name; capitals stand out in a list of files. */
    file: 'START HERE',
    open: 'Open the guide',
    unpack: 'Almost there. This page cannot find the rest of the guide, because the zip is not unpacked yet.',
    systems: {
      windows:
        'On Windows, close this page, right-click the zip, and choose “Extract All”. Then open “START HERE” in the new folder.',
      mac: 'On a Mac, double-click the zip. Then open “START HERE” in the new folder.',
      phone:
        'Phones and tablets often cannot open a folder of pages. Download the guide in one file instead. It opens with a tap.',
    },
    online: 'You can also read the guide online:',
  },
  saved: (day: string, checked: string) =>
    `You are offline, or the site does not answer. This is your saved copy, the edition of ${day}. It was last compared with the site on ${checked}.`,
  old: 'That is long ago. Go online to look for a newer edition before you rely on it.',
  oldCard: (checked: string) =>
    `This card is from a saved copy that was last compared with the site on ${checked}. If you are not sure, get help sooner.`,
  notSaved: {
    title: 'This page is not in your saved copy',
    text: 'You are offline, or the site does not answer. Try again when you are online. What is saved on this device can be read and searched.',
  },
  readMe: ({ name, start, licenses, edition, tooOld, url, notices }: ReadMe) =>
    [
      name,
      '',
      'First, unpack the whole zip: on Windows, right-click it and choose "Extract All"; on a Mac, double-click it.',
      `Then open the new folder and double-click "${start}".`,
      'The guide opens in your web browser, and it needs no internet.',
      '',
      `${edition} ${tooOld}`,
      ...(url ? [`The newest edition: ${url}`] : []),
      '',
      ...notices.flatMap((notice) => [notice, '']),
      `The licenses of what is in this folder: "${licenses}".`,
      '',
    ].join('\r\n'),
} as const;
