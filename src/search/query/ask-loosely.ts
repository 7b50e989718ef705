import { isInitials } from '../jamo.ts';
import { isQuestionWord, stripVerb } from '../particles.ts';
import { askDirectly } from './ask-directly.ts';
import { joinMeanings } from './join-meanings.ts';
import type { QuestionOutcome, Question } from './question.ts';
import { readAll, readHalf, type MatchKind, type Reading } from './readings.ts';
import { resolveWord, switchLayout, type Meaning } from './resolve-word.ts';

/** What a reader sees without scrolling. */
const onTop = 5;

async function takeAny(
  question: Question,
  readings: readonly Reading[],
): Promise<Reading | undefined> {
  let first: Reading | undefined;
  for (const reading of readings) if ((await question.take(reading)) > 0) first ??= reading;
  return first;
}

const understand = (how: MatchKind, from: string, to: string): QuestionOutcome => ({
  understood: { how, from, to },
});

/** The whole question typed on the wrong layout, by its initials, or with one slip. */
async function askWhole(
  question: Question,
  words: readonly string[],
): Promise<QuestionOutcome | undefined> {
  const { book } = question.resolver;
  const joined = words.join('');
  if (isInitials(joined)) {
    const found = (await book.findByInitials(joined)).map((word) => readAll([word], 'initials'));
    // A few records of each word come first: initials that fit many words do not tell which is meant.
    for (const reading of found) await question.take(reading, Math.ceil(onTop / found.length));
    const first = await takeAny(question, found);
    if (first) return understand('initials', question.text, first.marks.join(' '));
  }
  const switched = switchLayout(question.text);
  if (switched !== undefined) {
    await askDirectly(question, switched.split(' '), 'keyboard');
    if (!question.isEmpty()) return understand('keyboard', question.text, switched);
  }
  if ((await question.take(readHalf(words))) > 0) return {};
  return undefined;
}

async function askWithSlip(
  question: Question,
  words: readonly string[],
): Promise<QuestionOutcome | undefined> {
  if (words.length < 2) return undefined;
  const near = await question.resolver.book.findNearest(words.join(''));
  const first = await takeAny(
    question,
    near.map((word) => readAll([word], 'typo')),
  );
  return first && understand('typo', question.text, first.marks.join(' '));
}

const guesses: readonly MatchKind[] = ['typo', 'keyboard', 'initials', 'half'];

/** The largest choices of the words that stand in one record: all, all but one, or one. */
async function askPartly(question: Question, meanings: readonly Meaning[]): Promise<void> {
  // Guessed words are left out: with words missing as well the page would be wrong. One letter is in every record.
  const sure = meanings.filter(
    ({ how, readings }) => !guesses.includes(how) && (readings[0]?.marks.join('').length ?? 0) > 1,
  );
  const rarest = sure.toSorted((a, b) => a.count - b.count);
  const withoutOne = rarest.map((dropped) => sure.filter((each) => each !== dropped)).reverse();
  const levels = [[sure], withoutOne, rarest.map((one) => [one])];
  for (const choices of levels) {
    for (const choice of choices) {
      if (choice.length > 0) await takeAny(question, joinMeanings(choice, 'partial'));
    }
    if (!question.isEmpty()) return;
  }
}

function sayMeaning(typed: string, meanings: readonly Meaning[]): QuestionOutcome {
  const changed = meanings.find(({ how }) =>
    ['typo', 'keyboard', 'initials', 'synonym'].includes(how),
  );
  if (!changed) return {};
  const to = meanings.map(({ readings }) => readings[0]?.marks.join(' ') ?? '').join(' ');
  return understand(changed.how, typed, to);
}

/**
 * For a question that no record answers as it stands: another layout, initials, a half-typed word, without the words
 * that only ask, each word in its likeliest sense; at last only some of the words.
 */
export async function askLoosely(
  question: Question,
  words: readonly string[],
): Promise<QuestionOutcome> {
  const whole = await askWhole(question, words);
  if (whole) return whole;
  // 설치했나요 both asks and names; 있나요 only asks.
  const named = words.flatMap((word) => (isQuestionWord(word) ? (stripVerb(word) ?? []) : [word]));
  const naming = words.filter((word) => !isQuestionWord(word));
  const asked = naming.length > 0 ? naming : words;
  for (const choice of [named, asked]) {
    if (choice.length === 0 || choice.join(' ') === words.join(' ')) continue;
    const said = await askDirectly(question, choice, 'question');
    if (question.isEmpty()) continue;
    return said === undefined ? {} : understand('synonym', question.text, said);
  }
  const meanings: Meaning[] = [];
  const missing: string[] = [];
  for (const word of asked) {
    const meaning = await resolveWord(word, question.resolver);
    if (meaning) meanings.push(meaning);
    else missing.push(word);
  }
  if (missing.length === 0) {
    if (await takeAny(question, joinMeanings(meanings))) return sayMeaning(question.text, meanings);
  } else {
    const slip = await askWithSlip(question, asked);
    if (slip) return slip;
  }
  await askPartly(question, meanings);
  return { ...sayMeaning(question.text, meanings), missing };
}
