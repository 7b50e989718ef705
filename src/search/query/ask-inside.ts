import { stripParticle } from '../particles.ts';
import type { Quest } from './question.ts';
import { readAll } from './readings.ts';

/** Parts of words that the index of a large site leaves out, each with the words that hold it. */
export type Holders = Readonly<Record<string, readonly string[]>>;

const mostTogether = 6;

/** Looks for words that stand in records only as the end of others, by those others. */
export async function askInside(quest: Quest, words: readonly string[]): Promise<void> {
  const endings = Object.entries(await quest.resolver.loadHolders());
  const findHolders = (word: string): readonly string[] | undefined => {
    const found = endings.filter(([ending]) => word.length > 1 && ending.startsWith(word));
    return found.length > 0 ? [...new Set(found.flatMap(([, held]) => held))] : undefined;
  };
  const sought = words.map((word) => {
    const stem = stripParticle(word);
    return stem !== undefined && !findHolders(word) && findHolders(stem) ? stem : word;
  });
  if (!sought.some(findHolders)) return;
  let choices: string[][] = [[]];
  for (const word of sought) {
    const others = findHolders(word) ?? [word];
    choices = choices.flatMap((choice) => others.map((other) => [...choice, other]));
  }
  const { how, marks, holds } = readAll(sought, 'exact');
  for (const choice of choices.slice(0, mostTogether)) {
    await quest.take({ how, marks, holds, words: choice });
  }
}
