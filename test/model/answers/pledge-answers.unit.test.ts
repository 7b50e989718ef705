import { describe, expect, test } from 'vitest';
import { phraseSentence } from '../../../src/i18n/phrase-answer.ts';
import type { AnswerFact, AnswerField } from '../../../src/model/answers/answer.ts';
import { answerEvents } from '../../../src/model/answers/event-answers.ts';
import { answerMoney } from '../../../src/model/answers/money-answers.ts';
import { answerStanding } from '../../../src/model/answers/status-answers.ts';
import { enterMadeUp } from '../made-up.ts';

const term = { name: '민선8기', english: '8th elected term' };

const say = (fact: AnswerFact | undefined) =>
  fact?.sentences.map((sentence) => phraseSentence(sentence, 'ko')).join(' ');
const find = (facts: readonly AnswerFact[], field: AnswerField) =>
  facts.find((fact) => fact.field === field);

const moneyOf = (facts: string) => answerMoney(enterMadeUp(facts), term);
const eventsOf = (facts: string) => answerEvents(enterMadeUp(facts));
const standingOf = (facts: string) => answerStanding(enterMadeUp(facts));

describe('money', () => {
  test('none is stated: nothing is answered, and that is no zero', () => {
    expect(moneyOf('')).toEqual([]);
  });

  test('zero is stated: zero is answered', () => {
    const [spent] = moneyOf(`money: {unit: 백만원, spent: {cite: cards / 4, total: 0}}`);
    expect(spent?.figure).toEqual({ is: 'won', value: 0 });
    expect(say(spent)).toContain('0 원');
  });

  test('a dash is stated: nothing is answered', () => {
    expect(
      moneyOf(`money: {unit: 백만원, spent: {cite: cards / 4, columns: {2024: '-'}}}`),
    ).toEqual([]);
  });

  test('it does not apply: that is said, without a figure', () => {
    const [plan] = moneyOf(`money: {applicable: false, cite: cards / 3}`);
    expect(plan?.figure).toBeUndefined();
    expect(say(plan)).toContain('0원이라는 뜻이 아닙니다');
  });

  test('a plan without a total is called the sum of its table', () => {
    const [plan] = moneyOf(
      `money: {unit: 천원, plan: {cite: cards / 3, rows: [{source: own, label: 시비, columns: {2023: 500, 2024: 700}}]}}`,
    );
    expect(plan?.figure).toEqual({ is: 'won', value: 1_200_000 });
    expect(say(plan)).toContain('투자계획 표의 합');
  });

  test('only the first plan is stated: it is not the plan of today', () => {
    const [plan] = moneyOf(`money: {unit: 백만원, planTotal: {cite: cards / 4, initial: 100}}`);
    expect(plan?.figure).toBeUndefined();
    expect(say(plan)).toContain('지금 계획은 원문에 없습니다');
  });

  test('one unit in every project: of two units each is turned into won', () => {
    const facts = moneyOf(`projects:
  - {id: east, title: 동쪽, money: {unit: 백만원, planTotal: {cite: cards / 4, current: 3}}}
  - {id: west, title: 서쪽, money: {unit: 천원, planTotal: {cite: cards / 4, current: 500}}}`);
    expect(find(facts, 'plan')?.figure).toEqual({ is: 'won', value: 3_500_000 });
    expect(say(find(facts, 'plan'))).toContain('동쪽: 300만 원. 서쪽: 50만 원.');
    expect(facts.filter(({ of }) => of !== undefined)).toHaveLength(2);
  });

  test('one of two projects states none: said', () => {
    const [plan] = moneyOf(`projects:
  - {id: east, title: 동쪽, money: {unit: 백만원, planTotal: {cite: cards / 4, current: 3}}}
  - {id: west, title: 서쪽, facts: [{label: 위치, text: 서쪽, cite: cards / 1}]}`);
    expect(say(plan)).toContain('나머지 사업의 금액은 원문에 없습니다');
  });

  test('what is spent is told with its years', () => {
    const [spent] = moneyOf(
      `money: {unit: 백만원, spent: {cite: cards / 4, total: 9, columns: {'~2022': 4, 2023: 5, 2024: '-'}}}`,
    );
    expect(say(spent)).toContain('2023년까지');
    expect(say(spent)).toContain('앞선 해를 세었는지 적혀 있지 않음');
  });
});

const event = (id: string, when: string, what: string, more = '') =>
  `  - {id: ${id}, when: '${when}', what: '${what}', cite: cards / 5, ${more}}\n`;

describe('events', () => {
  test('two of one sort: both, by their names, and no single figure', () => {
    const [begun] = eventsOf(
      `milestones:\n${event('a', '2023-01', '1구간 착공', 'state: done')}${event('b', '2024-02', '2구간 착공', 'state: done')}`,
    );
    expect(begun?.figure).toBeUndefined();
    expect(say(begun)).toBe(
      '2023년 1월 ‘1구간 착공’ 기록이 있습니다. 2024년 2월 ‘2구간 착공’ 기록이 있습니다.',
    );
  });

  test('undone later: said beside it', () => {
    const facts = eventsOf(
      `milestones:\n${event('a', '2023-01', '자문관 임용', 'state: done')}${event('b', '2024-02', '자문관 폐지', 'state: done, undoes: a')}`,
    );
    expect(say(find(facts, 'appointed'))).toContain('그 뒤 2024년 2월 ‘자문관 폐지’');
  });

  test('a span stays a span', () => {
    const [operated] = eventsOf(
      `milestones:\n${event('a', '2024-01/..', '센터 정식 운영', 'state: done')}`,
    );
    expect(say(operated)).toContain('2024년 1월부터');
  });

  test('planned: before the as-of day no record, after it not confirmed', () => {
    const [past] = eventsOf(`milestones:\n${event('a', '2025-03', '공사 준공', 'state: planned')}`);
    expect(say(past)).toContain('했다는 기록은 없습니다');
    const [next] = eventsOf(`milestones:\n${event('a', '2026-03', '공사 준공', 'state: planned')}`);
    expect(say(next)).toContain('확인하지 못했습니다');
  });

  test('another time in another place is said; a more exact one is the same', () => {
    const also = (when: string) => `state: done, alsoStated: [{when: '${when}', cite: cards / 6}]`;
    const [exact] = eventsOf(
      `milestones:\n${event('a', '2023-11', '공사 준공', also('2023-11-29'))}`,
    );
    expect(say(exact)).not.toContain('다른 곳');
    const [other] = eventsOf(`milestones:\n${event('a', '2023-11', '공사 준공', also('2023-12'))}`);
    expect(say(other)).toContain('다른 곳에는 2023년 12월로');
  });

  test('words about an act are not the act', () => {
    expect(
      eventsOf(
        `milestones:\n${event('a', '2023-01', '위촉 대상에 관한 건의', 'state: done')}${event('b', '2023-02', '준공 후 점검 계획', 'state: done')}${event('c', '2023-03', '실시설계 완료', 'state: done')}`,
      ),
    ).toEqual([]);
  });
});

describe('standing', () => {
  test('lost in reading is told apart from not stated', () => {
    const silent = say(find(standingOf(''), 'status'));
    expect(silent).toContain('정부의 발표: 원문에 없음');
    const card = `card: {businessType: lost, actors: lost, completes: lost, budgeted: lost, centralSupport: lost, stage: lost, cite: cards / 1}`;
    expect(say(find(standingOf(card), 'status'))).toContain('정부의 발표: 이 글로는 알 수 없음');
  });

  test('a target is a year, and nothing is answered without one', () => {
    expect(find(standingOf(''), 'target')).toBeUndefined();
    const target = find(standingOf(`target: {year: 2024, text: 착공, cite: cards / 2}`), 'target');
    expect(say(target)).toContain('목표 연도는 2024년');
    expect(say(target)).not.toContain('기한');
  });

  test('a change without a day says so', () => {
    const change = `adjustments: [{kind: change, before: 하나, after: 둘, reason: citizen-request, body: not-stated, cite: cards / 7}]`;
    expect(say(find(standingOf(change), 'changed'))).toContain('바뀐 날은 원문에 없습니다');
  });
});
