/** Builds the two files that the engine loads per language: the index, and the word list for unknown words. */
import { createHash } from 'node:crypto';
import type { Remember } from '../../build/result-cache.ts';
import { frontEncode } from '../engine/front-coding.ts';
import { makePostings } from '../engine/postings.ts';
import type { Alert, SearchDocument, SearchIndex, WordList } from '../engine/types.ts';
import { correctWords } from './correct-words.ts';
import type { IndexFile } from './pagefind-index.ts';
import { questionWordsFor } from './question-words.ts';
import { synonymsFor } from './synonyms.ts';

/**
 * Number of documents from which body text is omitted: the index would be larger than what Pagefind loads per query.
 */
const mostWithText = 1000;

/** Pages before subdocuments, lists last: breaks ties in ranking. */
const order = ({ path, kind }: SearchDocument) => (kind === 'lists' ? 2 : path.includes('#') ? 1 : 0);

function jsonFile(name: string, value: unknown): IndexFile {
  const content = new TextEncoder().encode(JSON.stringify(value));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `guide/${name}.${hash}.json`, content };
}

export interface ClientData {
  language: string;
  /** Path of the index, below the index folder. */
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
  const questionWords = questionWordsFor(language, postings);
  const words: WordList = {
    correct: frontEncode(correctWords(language, vocabulary, postings, remember)),
    synonyms: synonyms.unknown,
    questionWords: questionWords.unknown,
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
    questionWords: questionWords.known,
    words: wordFile.path,
    isWithoutText,
  };
  const indexFile = jsonFile(name, index);
  return { language, path: indexFile.path, files: [indexFile, wordFile] };
}
