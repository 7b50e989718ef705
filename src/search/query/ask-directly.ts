import { findAmounts, nameAmount } from '../amounts.ts';
import { stripParticle } from '../particles.ts';
import { askInside } from './ask-inside.ts';
import { holdsTogether, isCalled, onlyMentions, showsWord, type KnownText } from './known-text.ts';
import type { Question } from './question.ts';
import { readAll, readApart, readCuts, type MatchKind, type Reading } from './readings.ts';

const longestJoined = 24;

/**
 * The record of an asked id, then what is called by the words, then records where they stand together or in the title,
 * come first; a record before what was found in it, and a page that only mentions the words last.
 */
function putNearFirst(reading: Reading): Reading {
  const { words } = reading;
  const joined = words.join('');
  const ids = words
    .filter((word) => /^\d+x\d+$/.test(word))
    .map((word) => `/${word.replace('x', '-')}/`);
  const rank = (known: KnownText) =>
    16 * Number(!ids.every((id) => known.address.endsWith(id))) +
    8 * Number(onlyMentions(known, words)) +
    4 * Number(!words.every((word) => showsWord(known, word))) +
    2 * Number(known.kind === 'finding') +
    Number(!isCalled(known, words)) +
    Number(!isCalled(known, words) && !known.bareTitle.includes(joined)) +
    Number(words.length > 1 && !holdsTogether(known, words));
  return { ...reading, rank };
}

/** Money in the question, by its amount instead of its spelling. */
function readAmounts(words: readonly string[]): Reading | undefined {
  let text = words.join(' ');
  const amounts = findAmounts(text);
  if (amounts.length === 0) return undefined;
  for (const { words: said } of amounts) text = text.replace(said, ' ');
  const others = readAll(text.split(' ').filter(Boolean), 'amount');
  return {
    how: 'amount',
    words: [...amounts.map(({ won }) => nameAmount(won)), ...others.words],
    marks: words,
    holds: (known) => amounts.every(({ won }) => known.amounts().has(won)) && others.holds(known),
  };
}

function stripAll(words: readonly string[]): readonly string[] | undefined {
  const stripped = words.map((word) => stripParticle(word) ?? word);
  return stripped.join(' ') === words.join(' ') ? undefined : [...new Set(stripped)];
}

async function takeApart(question: Question, word: string, how: MatchKind): Promise<void> {
  const [first, ...others] = readApart(word, [], how);
  if (first) await question.take(first);
  // The others read more of the index: only for a word found nowhere else.
  for (const reading of others) if (question.isEmpty()) await question.take(reading);
  if (!question.isEmpty()) return;
  for (const reading of readCuts(word, [], how)) if ((await question.take(reading)) > 0) return;
}

/** Answers the office's words where nothing was found in the citizen's. */
async function takeSynonyms(
  question: Question,
  words: readonly string[],
): Promise<string | undefined> {
  const { findSynonyms } = question.resolver;
  const stem = (word: string) => stripParticle(word) ?? word;
  const joined = words.join('');
  const onlyThese = question.isEmpty();
  let said: string | undefined;
  const take = async (reading: Reading) => {
    if ((await question.take(reading)) > 0) said ??= reading.marks.join(' ');
  };
  for (const means of [...findSynonyms(joined), ...findSynonyms(stem(joined))]) {
    await take(readAll(means, 'synonym'));
  }
  if (words.length === 1) return onlyThese ? said : undefined;
  for (const [index, word] of words.entries()) {
    for (const means of [...findSynonyms(word), ...findSynonyms(stem(word))]) {
      const rest = words.filter((_, other) => other !== index);
      await take(readAll([...means, ...rest], 'synonym'));
    }
  }
  return onlyThese ? said : undefined;
}

/**
 * Looks for the words as they are: written together, all of them, without their particles, written apart, in the
 * office's words. `how` names the way when the words themselves are not what was typed.
 */
export async function askDirectly(
  question: Question,
  words: readonly string[],
  how?: MatchKind,
): Promise<string | undefined> {
  const joined = words.join('');
  const canJoin = words.length > 1 && joined.length <= longestJoined;
  if (canJoin) {
    const stem = stripParticle(joined);
    if ((await question.take(readAll([joined], how ?? 'joined'))) === 0 && stem !== undefined) {
      await question.take(readAll([stem], how ?? 'joined'));
    }
  }
  await question.take(putNearFirst(readAll(words, how ?? 'exact')));
  const amounts = readAmounts(words);
  if (amounts) await question.take(amounts);
  const stripped = stripAll(words);
  if (stripped && !question.isFull()) {
    await question.take(putNearFirst(readAll(stripped, how ?? 'particle')));
  }
  if (question.isEmpty()) await askInside(question, words);
  if (question.typing) return undefined;
  const [only = ''] = stripped ?? words;
  if (words.length === 1 && question.isEmpty()) await takeApart(question, only, how ?? 'spaced');
  return question.isFull() ? undefined : takeSynonyms(question, words);
}
