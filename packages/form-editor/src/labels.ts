/** Labels of fields in the form. */

/** `alsoCalled` → `Also called`. */
export const labelOf = (name: string) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `claims.0.ratedBy` → `Claims 1, rated by`. */
export const labelOfPath = (path: string) =>
  labelOf(
    path
      .split('.')
      .map((part) =>
        /^\d+$/.test(part) ? ` ${Number(part) + 1}` : `, ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
      )
      .join('')
      .slice(2),
  );
