/** Strings of messages to the publisher. */
export const feedbackStrings = {
  ask: 'Was this page helpful?',
  yes: 'Yes, tell us',
  no: 'No, tell us why',
  mistake: 'Mistake',
  /** Where the publisher has given no address. */
  noContact: 'Found a mistake? Tell the clinic or the person who gave you this guide.',
  helped: 'This helped',
  notHelped: 'This did not help',
  where: (path: string, edition: string) => `Page: /${path} · Edition: ${edition}`,
};
