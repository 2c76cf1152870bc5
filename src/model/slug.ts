/** A name as it can stand in an address: `Thera Cane®` → `thera-cane`; '' where nothing of it can. */
export const slugOf = (name: string) =>
  name
    .replace(/['’®™]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
