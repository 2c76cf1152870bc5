/** Where a therapist prepares a handout for a patient. */
const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const handoutBuilderStrings = {
  title: 'For clinicians: prepare this handout',
  lede: 'Choose what prints, and add your clinic. Your choices stand in the address of this page and nowhere else: nothing is saved or sent. Do not write a patient’s name: whoever has the address can read it.',
  sections: 'What prints',
  always: (headings: readonly string[]) => `Always printed: ${headings.join('; ')}.`,
  steps: (heading: string) => `Steps: ${heading}`,
  sets: 'Sets',
  timesADay: 'Times a day',
  noDose: 'not set',
  dose: (sets: number | undefined, timesADay: number | undefined) =>
    [
      ...(sets ? [times(sets, 'set', 'sets')] : []),
      ...(timesADay ? [times(timesADay, 'time a day', 'times a day')] : []),
    ].join(', '),
  yourDose: 'For you:',
  clinic: 'Your clinic',
  name: 'Name',
  phone: 'Phone',
  phoneNote: 'Digits, spaces and + ( ) . - / and an extension only.',
  phoneInvalid: 'This is not a phone number, and is not printed.',
  logo: 'Logo, a picture file',
  noLogo: 'Remove the logo',
  logoInvalid: 'This file is not a picture that fits. Try a PNG or JPEG file with a simple logo.',
  logoUnread: 'The logo in this address is not a picture, and is left out.',
  addedBy: 'Added by your clinic. It is not part of the guide.',
  logoName: (clinic: string) => (clinic ? `Logo of ${clinic}` : 'Logo of the clinic'),
  second: 'Second language, beside this one',
  noSecond: 'none',
  secondUnread: 'The handout in the other language could not be loaded. It is shown in this one only.',
  large: 'Large print, in one column (it takes more pages)',
  startOver: 'Start over',
  startedOver: 'The handout is complete again.',
  unknown: (count: number) =>
    `${count === 1 ? 'One choice' : `${count} choices`} in this address ${count === 1 ? 'is' : 'are'} not followed: the handout has changed since, or the part always prints. Check the doses before you print.`,
} as const;
