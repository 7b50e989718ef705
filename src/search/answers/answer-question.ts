import type { AnsweringPage, RecordAnswer } from './answer.ts';
import { chooseRecords, mostChosen, type Candidate } from './choose-answer.ts';
import { pickAnswers } from './pick-answers.ts';

/** Records that are alike and of which it is read whether they answer. */
const mostRead = 4;

/** A record that answers, with what it answers. */
export interface AnsweredPage {
  page: AnsweringPage;
  answers: readonly RecordAnswer[];
}

/**
 * The answers to a question: of the first record, and of a second that is as near. Nothing where the first does not
 * answer, or where more than two do.
 *
 * @param words the folded words of the question
 * @param ranked the best first
 * @param read what a record answers
 */
export async function answerQuestion(
  words: readonly string[],
  ranked: readonly Candidate[],
  read: (address: string) => Promise<AnsweringPage | undefined>,
): Promise<AnsweredPage[]> {
  const chosen = chooseRecords(words, ranked, mostRead);
  const asked = await Promise.all(
    chosen.map(async (each) => {
      const page = await read(each.address);
      return { page, answers: pickAnswers(page, each) };
    }),
  );
  if (asked[0]?.answers.length === 0) return [];
  const answered = asked.flatMap(({ page, answers }) =>
    page && answers.length > 0 ? [{ page, answers }] : [],
  );
  return answered.length > mostChosen ? [] : answered;
}
