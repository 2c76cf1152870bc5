/** Slug of a name: `Thera Cane®` → `thera-cane`; '' where no character is usable. */
export const slugOf = (name: string) =>
  name
    .replace(/['’®™]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
