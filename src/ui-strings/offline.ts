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
      'Unpack it. On Windows: right-click it, then “Extract All”. On a Mac: double-click it.',
      'Open the new folder and double-click “index.html”.',
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
      'In a folder that is not whole, links or the search do not work. Then unpack the whole zip again. On Windows: right-click it, then “Extract All”. On a Mac: double-click it.',
  },
  notUnpacked:
    'You have opened this page inside the zip file. Unpack the whole zip first. Then open “index.html” in the new folder.',
  saved: (day: string, checked: string) =>
    `You are offline, or the site does not answer. This is your saved copy, the edition of ${day}. It was last compared with the site on ${checked}.`,
  old: 'That is long ago. Go online to look for a newer edition before you rely on it.',
  oldCard: (checked: string) =>
    `This card is from a saved copy that was last compared with the site on ${checked}. If you are not sure, get help sooner.`,
  notSaved: {
    title: 'This page is not in your saved copy',
    text: 'You are offline, or the site does not answer. Try again when you are online. What is saved on this device can be read and searched.',
  },
  readMe: (name: string, edition: string, tooOld: string, address: string | undefined, notices: readonly string[]) =>
    [
      name,
      '',
      edition,
      tooOld,
      ...(address ? [`The newest edition: ${address}`] : []),
      '',
      'To open it: double-click "index.html" in this folder.',
      'You need a web browser, and nothing else: no internet, no program.',
      'If you see this inside a zip, unpack the whole zip first.',
      '  Windows: right-click the zip, then "Extract All".',
      '  Mac: double-click the zip.',
      '',
      ...notices.flatMap((notice) => [notice, '']),
      'The licenses of what is in this folder: "licenses.txt".',
      '',
    ].join('\r\n'),
} as const;
