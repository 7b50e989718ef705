import { blockFile, type BlockCounts } from '../answers/answer-block.ts';
import {
  answerFolder,
  manifestFile,
  nameFile,
  ownShelf,
  packedWordFile,
  shelfFolder,
  wholeFolder,
  wordFile,
  type IndexManifest,
  type IndexShelf,
} from '../index-files.ts';
import type { AnswerParts } from './find-answers.ts';
import { openDrawerIndex } from './drawer-index.ts';
import type { Pagefind } from './pagefind.ts';
import { openPagefindIndex } from './pagefind-index.ts';
import type { Synonyms } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import { unpackJson, unpackText, type ReadIndexFile } from './unpack.ts';
import type { LoadWords } from './word-book.ts';

/** The index of a built site, and what a search needs beside it, each loaded when it is first asked for. */
export interface OpenIndex {
  index: TextIndex;
  /** The governments that have an index of their own; none where one index serves all. */
  shelves: readonly Pick<IndexShelf, 'id' | 'name'>[];
  loadWords: LoadWords;
  /** Whether the words of all first consonants may be asked for; else only those of the word that is sought. */
  areWordsAtHand: boolean;
  loadSynonyms: () => Promise<readonly Synonyms[]>;
  answers: AnswerParts;
  /** The English of the names that filters hold. */
  loadNames: () => Promise<Readonly<Record<string, string>>>;
}

/** The folder of the search, on disk or on a server. */
export interface IndexFolder {
  read: ReadIndexFile;
  openPagefind: () => Promise<Pagefind>;
}

const readPlain = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);

async function decodeJson<T>(bytes: Promise<Uint8Array>): Promise<T> {
  return JSON.parse(await readPlain(bytes)) as T;
}

/** Opens whichever index a site has. @param scope the id of a government that is asked alone, where it has its own index */
export async function openIndex(
  { read, openPagefind }: IndexFolder,
  scope?: string,
): Promise<OpenIndex> {
  const manifest = await unpackJson<IndexManifest>(await read(manifestFile));
  const lexicon = {
    answers: {
      loadBlocks: () => decodeJson<BlockCounts>(read(answerFolder + blockFile)),
      readBlock: (name: string) => readPlain(read(answerFolder + name)),
    },
    loadSynonyms: () => Promise.resolve(manifest.synonyms),
    loadNames: () => decodeJson<Readonly<Record<string, string>>>(read(nameFile)),
  };
  if (manifest.engine === 'pagefind') {
    return {
      index: openPagefindIndex(await openPagefind(), manifest, read),
      shelves: [],
      areWordsAtHand: true,
      loadWords: (shard) => readPlain(read(wordFile(shard))),
      ...lexicon,
    };
  }
  const folder = scope === undefined ? wholeFolder : shelfFolder(scope);
  return {
    index: openDrawerIndex(manifest, read, scope),
    shelves: manifest.shelves.filter(({ id }) => id !== ownShelf),
    areWordsAtHand: false,
    loadWords: async (shard) => unpackText(await read(folder + packedWordFile(shard))),
    ...lexicon,
  };
}
