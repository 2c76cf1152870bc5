/** Strings of the home page. */
export const homeStrings = {
  keep: 'Keep the whole guide',
  offline: 'The whole guide can be kept on your device or a USB stick, and searched without internet.',
  examples: 'People look for',
  tasks: [
    { title: 'Find a technique', text: 'What happens, how it feels, whether it works.', path: 'techniques/' },
    {
      title: 'Is it safe for me?',
      text: 'Who should not have massage, and signs that need a doctor now.',
      path: 'safety/',
    },
    { title: 'What will it cost?', text: 'Insurance, Medicare, and ways to pay less.', path: 'cost/' },
  ],
  everything: 'Compare them all',
  honest: 'Written from published research, with the source beside every claim. No ads, no tracking.',
} as const;
