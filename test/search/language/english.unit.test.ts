import { describe, expect, test } from 'vitest';
import { translateWord } from '../../../src/search/language/bilingual.ts';
import { respellEnglish, stemEnglish } from '../../../src/search/language/english.ts';

describe('English', () => {
  test.each([
    ['planned', 'plan'],
    ['budgetting', 'budget'],
    ['winning', 'win'],
    ['stopped', 'stop'],
    ['controlled', 'control'],
    ['cancelled', 'cancel'],
    ['called', 'call'],
    ['passed', 'pass'],
    ['added', 'add'],
    ['cities', 'city'],
    ['carried', 'carry'],
    ['boxes', 'box'],
    ['buses', 'bus'],
    ['campuses', 'campus'],
    ['classes', 'class'],
    ['wages', 'wage'],
    ['evaluated', 'evaluat'],
    ['built', 'build'],
    ['spent', 'spend'],
    ['women', 'woman'],
    ['roads', 'road'],
    ['yadangdong', 'yadang'],
    ['gwangtanmyeon', 'gwangtan'],
  ])('%s is of %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  test.each([
    'need',
    'speed',
    'spring',
    'string',
    'status',
    'campus',
    'business',
    'bus',
    'series',
    'parking',
    'training',
    'sdg',
    '와이파이',
  ])('%s is no other form', (word) => {
    expect(stemEnglish(word)).toBe(word);
  });

  test.each([
    ['help', 'assistance'],
    ['trimmed', 'reduce'],
    ['ranked', 'assessment'],
    ['hotline', 'helpline'],
    ['judged', 'evaluate'],
    ['evaluating', 'assessment'],
    ['organised', 'organized'],
    ['rubbish', 'waste'],
    ['centre', 'center'],
    ['postponed', 'delay'],
    ['axed', 'abolish'],
    ['altered', 'change'],
    ['myun', 'myeon'],
    ['riverside', 'river'],
  ])('%s is near %s', (word, other) => {
    expect(respellEnglish(word)).toContain(other);
  });

  test.each([
    ['libraries', '도서관'],
    ['farmers', '농업인'],
    ['wheelchairs', '장애인'],
    ['recycling', '재활용'],
    ['planned', '계획'],
    ['lawsuits', '소송'],
    ['evaluated', '평가'],
    ['twinned', '자매결연'],
    ['parking', '주차'],
    ['trains', '철도'],
    ['training', '교육'],
    ['fulfilled', '이행'],
    ['budgets', '예산'],
    ['helpline', '콜센터'],
    ['england', '영국'],
    ['strawberries', '딸기'],
    ['bosses', '관리자'],
    ['leaflets', '책자'],
    ['invited', '초청'],
    ['hotlines', '콜센터'],
    ['townhalls', '행정복지센터'],
    ['daycare', '보육'],
    ['sistercities', '자매도시'],
  ])('%s is %s', (word, korean) => {
    expect(translateWord(word)).toContain(korean);
  });

  test('a word that is like another in letters only is not it', () => {
    expect(translateWord('place')).not.toContain('순위');
    expect(translateWord('publish')).not.toContain('도서');
    expect(respellEnglish('counselling')).not.toContain('lawyer');
  });

  test('parking is no park, training no train', () => {
    expect(translateWord('parking')).not.toContain('공원');
    expect(translateWord('training')).not.toContain('철도');
  });

  test('words without another are left alone', () => {
    expect(translateWord('xylophone')).toEqual([]);
    expect(respellEnglish('xylophone')).toEqual([]);
    expect(respellEnglish('도서관')).toEqual([]);
  });
});
