import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/words.ts';
import { passGate } from '../../src/load/gate.ts';
import { listAnsweringRecords } from '../../src/model/answers/list-answers.ts';
import { listGovernmentWays, listOwnWays, listSiteWays } from '../../src/model/answers/list-ways.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { foldText } from '../../src/search/fold.ts';
import { pickAnswers } from '../../src/search/answers/pick-answers.ts';
import { readIntent } from '../../src/search/answers/read-intent.ts';
import { readWays } from '../../src/search/answers/read-ways.ts';
import { sayAnswers } from '../../src/search/answers/write-answers.ts';
import { nameWays, type SaidWay } from '../../src/search/answers/ways-file.ts';
import { writeAllWays } from '../../src/search/answers/write-ways.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import type { Records } from '../../src/schema/records.ts';
import { answersByHand, unansweredByHand } from './answers-by-hand.ts';

const content = join(import.meta.dirname, '../../content');
const dataset = joinDataset(passGate(content).records as Records);
const records = new Map(listAnsweringRecords(dataset).map((each) => [each.page.address, each]));

/** The answers to a question that is asked of one record. */
function ask(question: string, address: string) {
  const record = records.get(address);
  const language = /[가-힣]/.test(question) ? 'ko' : 'en';
  const page = record && sayAnswers(record, dataset, language);
  const title = record && ('name' in record.page.record ? record.page.record.name : record.page.record.title);
  const intent = readIntent(foldText(question).split(' '), foldText(title ?? ''));
  return { intent, answers: pickAnswers(page, { address, ...intent }) };
}

test('sixty questions and more, in as many words', () => {
  expect(answersByHand.length).toBeGreaterThanOrEqual(60);
  expect(new Set(answersByHand.map(({ question }) => question)).size).toBe(answersByHand.length);
  expect(unansweredByHand.length).toBeGreaterThanOrEqual(20);
});

test.each(answersByHand)('$question', ({ question, address, field, figure, says, read }) => {
  expect(existsSync(join(content, 'governments', /^[^:]+/.exec(read)?.[0] ?? ''))).toBe(true);
  const { answers } = ask(question, address);
  expect(answers.map((answer) => answer.field)).toContain(field);
  const answer = answers.find((each) => each.field === field);
  if (figure !== undefined) expect(answer?.figure).toBe(figure);
  if (says !== undefined) expect(answer?.sentence).toContain(says);
  expect(answer?.address.startsWith(address)).toBe(true);
});

test.each(unansweredByHand)('$question: no answer', ({ question, address }) => {
  expect(dataset.governments.length).toBe(3);
  expect(ask(question, address).answers).toEqual([]);
});

test('every answer of every record has its words, its sources and its page in both languages', () => {
  for (const language of languages) {
    for (const record of records.values()) {
      for (const { sentence, sources, address, field } of sayAnswers(record, dataset, language).answers) {
        expect(sentence, address).not.toMatch(/\{|undefined|\[object|\.\.(?!\.)/);
        expect(sentence, address).toMatch(/[.)]$/);
        if (field !== 'phone' && field !== 'count' && field !== 'department') {
          expect(sources.length, `${address} ${field}`).toBeGreaterThan(0);
        }
      }
    }
  }
});

test('no answer holds a line of a single office', () => {
  const main = dataset.governments.flatMap(({ government }) => government.contact ?? []);
  const phones = [...records.values()].flatMap((record) =>
    sayAnswers(record, dataset, 'ko').answers.flatMap(({ field, figure }) => (field === 'phone' ? [figure] : [])),
  );
  expect(phones.length).toBeGreaterThan(20);
  expect(new Set(phones)).toEqual(new Set(main));
});

test('a question about a record leaves words that no page explains', () => {
  const questions = [...answersByHand, ...unansweredByHand].map(({ question }) => question);
  const taken = questions.filter((question) => readWays(foldText(question).split(' ')).rest.length === 0);
  expect(taken).toEqual([]);
});

test('every way has its words in both languages', () => {
  const pledging = dataset.governments.filter(({ terms }) =>
    terms.some(({ pledges }) => pledges.length > 0),
  );
  const ways = [
    ...listSiteWays(dataset),
    ...(pledging.length === 1 ? pledging.flatMap(listOwnWays) : []),
    ...dataset.governments.flatMap(listGovernmentWays),
  ];
  expect(ways.length).toBeGreaterThan(50);
  const written = writeAllWays(dataset, listSearchRecords(dataset, []));
  for (const language of languages) {
    const said = JSON.parse(written.get(nameWays(language)) ?? '[]') as SaidWay[];
    expect(said).toHaveLength(ways.length);
    for (const { way, sentence, title } of said) {
      expect(`${title} ${sentence}`, way).not.toMatch(/\{|undefined/);
    }
    const terms = said.filter(({ way }) => way === 'term');
    expect(terms.map(({ address }) => address)).toEqual(['/paju/8/', '/gimpo/7/', '/nonsan/6/']);
    // Where no pledge has a card, what was announced of them answers.
    const rates = said.filter(({ way }) => way === 'rates').map(({ address }) => address);
    expect(rates).toEqual(['/paju/8/rates/', '/gimpo/7/', '/nonsan/6/']);
  }
});
