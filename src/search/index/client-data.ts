/** Documents → the two files that the engine loads for a language: the index, and a word list for unknown words. */
import { createHash } from 'node:crypto';
import type { Remember } from '../../build/result-cache.ts';
import { frontEncode } from '../engine/front-coding.ts';
import { makePostings } from '../engine/postings.ts';
import type { Alert, SearchDocument, SearchIndex, WordList } from '../engine/types.ts';
import { correctWords } from './correct-words.ts';
import type { IndexFile } from './pagefind-index.ts';
import { questionWordsFor } from './question-words.ts';
import { synonymsFor } from './synonyms.ts';

/** From so many documents on, the text stays with the full-text engine: the index would be larger than what that loads for a question. */
const mostWithText = 1000;

/** Pages before their parts, lists last: of two that answer equally, the first is shown first. */
const order = ({ path, kind }: SearchDocument) => (kind === 'lists' ? 2 : path.includes('#') ? 1 : 0);

function jsonFile(name: string, value: unknown): IndexFile {
  const content = new TextEncoder().encode(JSON.stringify(value));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `guide/${name}.${hash}.json`, content };
}

export interface ClientData {
  language: string;
  /** Path of the index, below the folder of the index. */
  path: string;
  files: IndexFile[];
}

export function clientData(
  language: string,
  found: readonly SearchDocument[],
  alerts: readonly Alert[],
  remember: Remember,
): ClientData {
  const documents = found.toSorted((a, b) => order(a) - order(b) || (a.path < b.path ? -1 : 1));
  const { vocabulary, postings } = makePostings({ documents, language });
  const synonyms = synonymsFor(language, postings);
  // Every word of the dictionary is compared with every word of the guide: an edit seldom brings a new one.
  const known = [vocabulary, postings].map((words) => [...words.keys()].toSorted().join(' '));
  const correct = remember('correct-words', [language, ...known], () => correctWords(language, vocabulary, postings));
  const words: WordList = {
    correct: frontEncode(correct),
    synonyms: synonyms.unknown,
  };
  const name = language.toLowerCase();
  const wordFile = jsonFile(`${name}-words`, words);
  const isWithoutText = documents.length > mostWithText;
  const index: SearchIndex = {
    language,
    documents: isWithoutText
      ? documents.map((document) => ({
          ...document,
          sections: document.sections.map((section) => ({ ...section, blocks: [] })),
        }))
      : documents,
    alerts,
    synonyms: synonyms.known,
    questionWords: questionWordsFor(language, postings),
    words: wordFile.path,
    isWithoutText,
  };
  const indexFile = jsonFile(name, index);
  return { language, path: indexFile.path, files: [indexFile, wordFile] };
}
