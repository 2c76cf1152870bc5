/** Strings of messages to the publisher. */
export const feedbackStrings = {
  ask: 'Was this page helpful?',
  yes: 'Yes, tell us',
  no: 'No, tell us why',
  mistake: 'Mistake',
  helped: 'This helped',
  notHelped: 'This did not help',
  where: (path: string, edition: string) => `Page: /${path} · Edition: ${edition}`,
};
