import { beforeAll, expect, test } from 'vitest';
import { openFolder } from '../../src/search/open-folder.ts';
import type { Search } from '../../src/search/query/open-search.ts';
import { answersByHand, unansweredByHand } from './answers-by-hand.ts';
import type { HandAnswer } from './hand-answer.ts';
import { buildShippedSite } from './shipped-site.ts';

let search: Search;
beforeAll(async () => {
  search = await openFolder(buildShippedSite().folder);
});

/** Questions that the whole search answers otherwise than the record they were written for, and why. */
const otherwise: Readonly<Record<string, string>> = {
  '시책일몰제로 얼마 절감했어요': 'the indicator of what was saved and the programme are alike: neither',
  '공모사업 확보액': 'the procedure leads, and states none',
  '김포 국도비 얼마 확보했나요': 'the programme leads, and states none',
  '논산 타운홀미팅 예산': 'the programme of the same name states the same 50백만원',
};

async function isExact({ question, address, field, figure, says }: HandAnswer): Promise<boolean> {
  const { facts } = await search(question);
  return facts.some(
    (page) =>
      page.address === address &&
      page.answers.some(
        (answer) =>
          answer.field === field &&
          (figure === undefined || answer.figure === figure) &&
          (says === undefined || answer.sentence.includes(says)),
      ),
  );
}

test('sixty questions are answered above the results, exactly as the records state', async () => {
  const answered = await Promise.all(answersByHand.map(isExact));
  const others = answersByHand.filter((_, at) => answered[at] !== true);
  expect(others.map(({ question }) => question).sort()).toEqual(Object.keys(otherwise).sort());
  expect(answersByHand.length - others.length).toBeGreaterThanOrEqual(60);
});

test.each(unansweredByHand)('$question: no answer', async ({ question }) => {
  expect((await search(question)).facts).toEqual([]);
});
