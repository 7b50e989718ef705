import type { Language } from '../../i18n/words.ts';
import type { AnsweringPage } from './answer.ts';
import { findBlock, pageOf, type BlockCounts } from './answer-block.ts';

/** Reads a file of answers by its name; what is not there is undefined. */
export type ReadBlock = (name: string, signal?: AbortSignal) => Promise<string | undefined>;

/** Reads what records answer; each block is read once. */
export function openAnswers(blocks: BlockCounts, language: Language, read: ReadBlock) {
  const known = new Map<string, Promise<readonly AnsweringPage[]>>();
  const load = async (name: string, signal?: AbortSignal): Promise<readonly AnsweringPage[]> => {
    const text = await read(name, signal);
    return text === undefined ? [] : (JSON.parse(text) as readonly AnsweringPage[]);
  };
  const open = (name: string, signal?: AbortSignal) => {
    const held = known.get(name);
    if (held) return held;
    const loading = load(name, signal);
    known.set(name, loading);
    // What failed, or was given up, is asked for again.
    loading.catch(() => known.delete(name));
    return loading;
  };
  /** What the record at an address answers; undefined where it answers nothing. */
  return async (address: string, signal?: AbortSignal): Promise<AnsweringPage | undefined> => {
    const name = findBlock(address, blocks, language);
    if (name === undefined) return undefined;
    const page = pageOf(address);
    return (await open(name, signal)).find((each) => each.address === page);
  };
}
