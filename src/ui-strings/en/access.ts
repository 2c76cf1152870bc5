/** The scope of the accessibility tests, used both by the accessibility page and the tests in `e2e/`. */
export const accessTestScope = {
  narrowest: 320,
  widest: 2560,
  zoom: 400,
  largeText: 200,
} as const;

/** Strings of the accessibility page. */
export const accessStrings = {
  title: 'Accessibility',
  lede: 'How this guide is made so that everybody can read it, what was tested, and what was not.',
  searchNames: [
    'accessibility statement',
    'screen reader',
    'keyboard only',
    'large text',
    'letters too small',
    'high contrast',
    'WCAG',
    'a11y',
  ],
  aim: {
    title: 'What we aim for',
    text: 'The guide aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, and those of level AAA that a text can meet. We know of no place where it fails level AA. No outside expert has audited it, so we do not claim that it conforms.',
  },
  can: {
    title: 'What you can do here',
    items: [
      'Read, list and print every page without a mouse, and without JavaScript.',
      'Follow the link “Skip to the text” at the start of each page.',
      'Go to the search with Ctrl+K, ⌘K on a Mac, or the “/” key. If you say your words to the device, or press keys by accident, switch the “/” key off at the foot of each page.',
      'Choose light or dark colors, and larger text, with “Aa” in the menu or at the foot of each page. Without a choice, your device decides. The colors of your own high-contrast mode are kept.',
      `Enlarge the text to ${accessTestScope.largeText} percent, or zoom to ${accessTestScope.zoom} percent, and scroll in one direction only.`,
      'Turn off all motion on your device: nothing here moves in any case.',
      'Press a word with a dotted line to see what it means.',
      'Choose a part of the body from a list instead of from the figure.',
      'Read every picture in words: drawings have a description, figures of studies stand in tables.',
      'Print a handout, or keep a copy that works offline.',
    ],
  },
  tested: {
    title: 'What was tested',
    text: (pages: number) =>
      `Programs test the guide with each change: in Chromium and Firefox, and the offline copies in WebKit as well. It has more than ${pages} pages. On every page:`,
    everyPage: [
      'axe, a program that looks for barriers, in light and in dark colors: it may find none',
      'an HTML checker: it may find no error',
      `no page is wider than a screen of ${accessTestScope.narrowest} or 1280 pixels`,
    ],
    kindsText: 'On one page of each kind, the largest:',
    kinds: [
      'IBM’s accessibility engine, in light, dark and forced colors, and axe in forced colors: they may find nothing',
      `no sideways scrolling from ${accessTestScope.narrowest} to ${accessTestScope.widest} pixels, at ${accessTestScope.zoom} percent zoom and with text of ${accessTestScope.largeText} percent`,
      'wide spacing of letters, words and lines cuts off no text',
      'nothing moves where a reader asks for less motion',
    ],
    journeysText: 'With the keyboard only, on a narrow screen:',
    journeys: [
      'everything that can be pressed on the main pages is reached with Tab, marked, and in view',
      'from “my lower back hurts” to a printed handout in five steps',
      'search, its suggestions and its filters',
    ],
  },
  notTested: {
    title: 'What was not tested',
    items: [
      'No person who uses a screen reader, a switch or voice control has tried the guide. Programs find only some of all barriers.',
      'No screen reader was used: not NVDA, JAWS, VoiceOver or TalkBack.',
      'No patients have read the texts. Programs measured how hard they are to read; people did not.',
      'No phones or tablets were used, only browsers with screens of their size.',
      'The electronic book was checked for its form, not on reading devices.',
    ],
  },
  known: {
    title: 'What we know to be hard',
    items: [
      'Tables that compare many things scroll sideways in a box of their own on narrow screens.',
      'Pages on a technique are long. The list “On this page” leads to each part.',
      'Names of studies and of medicines are hard words that we cannot leave out.',
    ],
  },
  contact: {
    title: 'Tell us about a barrier',
    text: 'If something here keeps you from reading, we want to know.',
    link: 'Report a barrier',
    none: 'Tell the clinic or the person who gave you this guide: whoever publishes it has not given a contact address.',
  },
} as const;
