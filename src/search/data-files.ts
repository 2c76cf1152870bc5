/** Names of the data files of a language, below the folder of the index. */
export const dataFiles = (language: string) => {
  const folder = `guide/${language.toLowerCase()}`;
  return { names: `${folder}/names.json`, details: `${folder}/details.json`, spelling: `${folder}/spelling.json` };
};
