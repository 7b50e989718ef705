import { expect, test } from 'vitest';
import { dropBreathings, soundName } from '../../../src/search/language/romanised-names.ts';

test.each([
  ['kumchon', 'geumchon'],
  ['keumchon', 'geumchon'],
  ['woonjung', 'unjeong'],
  ['unjung', 'unjeong'],
  ['kwangtan', 'gwangtan'],
  ['chori', 'jori'],
  ['kimpo', 'gimpo'],
  ['taejon', 'daejeon'],
  ['pusan', 'busan'],
  ['kŭmchon', 'geumchon'],
])('%s sounds like %s', (written, meant) => {
  expect(soundName(written)).toBe(soundName(meant));
});

test.each([
  ['munsan', 'nonsan'],
  ['gimpo', 'gimje'],
  ['jori', 'juri2'],
])('%s sounds other than %s', (one, other) => {
  expect(soundName(one)).not.toBe(soundName(other));
});

test('short words and what is not Latin have no sound', () => {
  expect([soundName('kum'), soundName('금촌'), soundName('dong3')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('signs of breath are left out, an owner’s sign is not', () => {
  expect(dropBreathings("Kŭmch'on and P’yŏng")).toBe('Kŭmchon and Pyŏng');
  expect(dropBreathings("the mayor's, don't, Nonsan's")).toBe("the mayor's, don't, Nonsan's");
});
