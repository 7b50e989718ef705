import { expect, test } from 'vitest';
import { findBound } from '../../../src/search/language/bounds.ts';
import {
  cutDwellers,
  listGovernmentNames,
  looksLikePlace,
} from '../../../src/search/language/government-names.ts';
import {
  asksMeaning,
  asksOffice,
  asksTrend,
  asksWhichOffice,
  preferKinds,
  setsAgainst,
} from '../../../src/search/language/kind-words.ts';
import { listNumberForms } from '../../../src/search/language/numbers.ts';

test.each([
  ['', ' 이상 공약', 'least'],
  ['', ' 넘는 사업', 'least'],
  ['', ' 초과', 'least'],
  ['pledges over ', ' won', 'least'],
  ['', ' 이하', 'most'],
  ['', ' 안 되는 것', 'most'],
  ['under ', '', 'most'],
  ['', ' 확보', undefined],
  ['예산 ', '', undefined],
])('%j 300억 %j', (left, right, is) => {
  expect(findBound(left, right)?.is).toBe(is);
});

test('a government is called by its name, without its rank, and in English', () => {
  expect(listGovernmentNames('하늘시', 'Haneul City')).toEqual([
    '하늘시',
    '하늘',
    'haneul',
    'city',
  ]);
  expect(listGovernmentNames('솔밭군', undefined)).toEqual(['솔밭군', '솔밭', '']);
});

test.each([
  ['고양시', true],
  ['고양시는', true],
  ['해남군의', true],
  ['부산', true],
  ['전주는', true],
  ['대구시장이', true],
  ['seoul', true],
  ['예산', false],
  ['예산은', false],
  ['진도', false],
  ['음성', false],
  ['부산물', false],
  ['슬쩍', false],
  ['시', false],
])('%s may name a place: %s', (word, may) => {
  expect(looksLikePlace(word)).toBe(may);
});

test.each([
  ['하늘시민들한테', '하늘'],
  ['하늘시청에서', '하늘'],
  ['시민들이', undefined],
  ['하늘시', undefined],
])('%s says the city %s by those who live there', (word, city) => {
  expect(cutDwellers(word)).toBe(city);
});

test.each([
  ['2023년에', ['2023년', '2023']],
  ['2023', ['2023년', '2023']],
  ['83건인데', ['83건인데', '83건', '83']],
  ['83건이라면서', ['83건이라면서', '83건', '83']],
  ['4만', ['4만']],
  ['5등밖에', ['5등밖에', '5등', '5위']],
  ['70프로는', ['70프로는', '70프로', '70퍼센트', '70']],
  ['3명', ['3명', '3인']],
  ['11군데나', ['11군데나', '11군데', '11개소', '11곳', '11']],
  ['콜센터', undefined],
])('%s is looked for as %j', (word, forms) => {
  expect(listNumberForms(word)).toEqual(forms);
});

test('words name kinds of records', () => {
  expect([...preferKinds(['어느', '부서'])]).toEqual(['department']);
  expect([...preferKinds(['which', 'pledge'])]).toEqual(['pledge']);
  expect([...preferKinds(['건물', '짓는', '부서'])]).toEqual(['department']);
  expect([...preferKinds(['여권', '보는', '과', '어디예요'])]).toContain('department');
  expect([...preferKinds(['민원', '상', '받았나요'])]).toContain('awards');
  expect([...preferKinds(['나라에서', '돈', '따왔나요'])]).toEqual(['grants']);
  expect([...preferKinds(['인구', '늘었나'])]).toEqual(['indicator', 'statistics']);
  for (const question of [
    'how has the population changed',
    'are fewer people voting than before',
  ]) {
    expect([...preferKinds(question.split(' '))]).toEqual(['indicator', 'statistics']);
  }
  expect([...preferKinds(['death', 'rate'])]).toEqual(['indicator', 'statistics']);
  expect([...preferKinds(['what', 'did', 'it', 'win'])]).toEqual(['awards']);
  expect([...preferKinds(['how', 'well', 'did', 'we', 'do'])]).toEqual(['evaluations']);
  expect([...preferKinds(['임기가', '무슨', '법에', '나와'])]).toEqual(['source']);
  expect([...preferKinds(['받은', '상금'])]).toEqual(['awards']);
  expect([...preferKinds(['방법', '나와'])]).toEqual([]);
  expect([...preferKinds(['어떤', '법인'])]).toEqual([]);
  expect([...preferKinds(['콜센터'])]).toEqual([]);
  expect([...preferKinds(['늘봄', '과학'])]).toEqual([]);
});

test('a question may ask for a meaning', () => {
  expect([asksMeaning(['집행률', '뜻']), asksMeaning(['집행률'])]).toEqual([true, false]);
});

test.each([
  ['청사 짓는 부서', true],
  ['경보 맡은 데가 어디죠', true],
  ['여권 만들어 주는 과', true],
  ['which department builds it', true],
  ['the office that builds halls', true],
  ['who do i see about passports', true],
  ['bus division', true],
  ['safety office haneul', true],
  ['when did the office open', false],
  ['is there an office', false],
  ['콜센터 담당 부서', false],
  ['부서 목록', false],
])('%s asks which office does something: %s', (question, asks) => {
  expect(asksOffice(question.split(' '))).toBe(asks);
});

test('how something rose or fell is asked of figures; an office for each is no name of one', () => {
  expect(asksTrend('are there fewer volunteers than before'.split(' '))).toBe(true);
  expect(asksTrend('are there volunteers'.split(' '))).toBe(false);
  expect(asksOffice('one task per department'.split(' '))).toBe(false);
  expect(asksOffice('road safety department'.split(' '))).toBe(true);
});

test.each([
  ['경보 울리는 거 무슨 과', true],
  ['경보 담당 부서가 어디예요', true],
  ['불나면 어느 부서가 맡아요', true],
  ['청사 짓는 부서', true],
  ['교류 담당하는 하늘 부서', true],
  ['사무소 새로 짓는 데 얼마', false],
  ['장난감 빌려주는 곳', false],
  ['상담해 주는 데가 어디', false],
  ['무슨 과일을 파나요', false],
  ['지금 어느 팀이 하나요', false],
  ['소송 담당팀', true],
])('%s asks for an office by what is done: %s', (question, asks) => {
  expect(asksWhichOffice(question.split(' '))).toBe(asks);
});

test.each([
  ['하늘이랑 바다 중에 어디가 잘 지켜요', true],
  ['하늘이 바다보다 인구가 많나', true],
  ['하늘과 바다의 교류', false],
])('%s sets cities against each other: %s', (question, does) => {
  expect(setsAgainst(question.split(' '))).toBe(does);
});
