/** Labels of fields in the form. */

/** Labels that the name of a field alone does not give. */
const labels: Readonly<Record<string, string>> = {
  about: 'About these topics',
  care: 'When to get help',
  claims: 'Research findings',
  donts: 'Things not to do',
  dos: 'Things to do',
  doi: 'DOI',
  expect: 'What to expect',
  home: 'What you can do at home',
  isbn: 'ISBN',
  limits: 'Limits of the research',
  means: 'Meaning',
  noHome: 'Why there is nothing to do at home',
  pmcid: 'PMCID',
  pmid: 'PMID',
  ratedBy: 'Certainty rated by',
  says: 'What it says',
  therapy: 'What a physical therapist may do',
  url: 'URL',
};

/** `alsoCalled` → `Also called`. */
export const labelOf = (name: string) => {
  const label = labels[name];
  if (label) return label;
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `claims.0.ratedBy` → `Research findings 1, certainty rated by`. */
export const labelOfPath = (path: string) =>
  path
    .split('.')
    .map((part, index) => {
      if (/^\d+$/.test(part)) return ` ${Number(part) + 1}`;
      const label = labelOf(part);
      // An acronym keeps its capitals.
      const isWord = /^.[a-z ]/.test(label);
      return index === 0 ? label : `, ${isWord ? label.charAt(0).toLowerCase() + label.slice(1) : label}`;
    })
    .join('');
