import { stripParticle } from '../particles.ts';
import { findHolders } from './holders.ts';
import type { Question } from './question.ts';
import { readAll } from './readings.ts';

const mostTogether = 6;

/** Looks for words that stand in records only as the end of others, by those others. */
export async function askInside(question: Question, words: readonly string[]): Promise<void> {
  const holders = await question.resolver.loadHolders();
  const find = (word: string) => findHolders(holders, word);
  const sought = words.map((word) => {
    const stem = stripParticle(word);
    return stem !== undefined && !find(word) && find(stem) ? stem : word;
  });
  if (!sought.some(find)) return;
  let choices: string[][] = [[]];
  for (const word of sought) {
    const others = find(word) ?? [word];
    choices = choices.flatMap((choice) => others.map((other) => [...choice, other]));
  }
  const { how, marks, holds } = readAll(sought, 'exact');
  for (const choice of choices.slice(0, mostTogether)) {
    await question.take({ how, marks, holds, words: choice });
  }
}
