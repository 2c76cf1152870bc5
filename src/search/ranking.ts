/** How Pagefind weighs what it finds: a name counts more than a sentence, a short page no more than a long one. */
export const ranking = {
  termFrequency: 1,
  termSimilarity: 1,
  pageLength: 0.5,
  termSaturation: 1.4,
  metaWeights: { title: 6, names: 5, summary: 2, kind: 0 },
};
