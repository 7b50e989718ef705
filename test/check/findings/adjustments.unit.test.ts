import { expect, test } from 'vitest';
import { codesIn, findIn } from './find-in.ts';

const change = (kind: string, body = '시민배심원단') =>
  `adjustments: [{ kind: ${kind}, before: 전, after: 후, reason: law, body: ${body}, cite: cards / 1-1 · change }]\n`;
const status = (...values: string[]) =>
  `status:\n${values.map((value, at) => `  - { asOf: ${String(2023 + at)}-12, value: ${value}, cite: cards / 1-1 · status }\n`).join('')}`;

test('a change whose source does not say who deliberated', () => {
  const [found, ...rest] = findIn(change('retarget', 'not-stated'));
  expect([found?.code, found?.grade, rest]).toEqual(['adjustment-body-not-stated', 'note', []]);
  expect(found?.params).toEqual({
    kind: { kind: 'word', value: 'adjustment.retarget' },
    after: { kind: 'text', value: '후' },
  });
  expect(found?.cites.map(({ place }) => place)).toEqual(['1-1 · change']);
  expect(codesIn(change('retarget'))).toEqual([]);
});

test('dropped without any adjustment that explains it', () => {
  const [found, ...rest] = findIn(status('on-track', 'dropped'));
  expect([found?.code, found?.grade, rest]).toEqual(['dropped-without-procedure', 'question', []]);
  expect(found?.params).toEqual({
    reported: { kind: 'word', value: 'reported.dropped' },
    asOf: { kind: 'date', value: '2024-12' },
  });
  expect(codesIn(status('dropped') + change('change'))).toEqual(['dropped-without-procedure']);
  expect(codesIn(status('dropped') + change('hold'))).toEqual(['dropped-without-procedure']);
  expect(codesIn(status('dropped') + change('drop'))).toEqual([]);
});

test('on hold without one, also when it went on since', () => {
  expect(codesIn(status('on-hold', 'on-track'))).toContain('dropped-without-procedure');
  expect(codesIn(status('on-hold', 'on-hold'))).toEqual(['dropped-without-procedure']);
  expect(codesIn(status('on-hold') + change('hold'))).toEqual([]);
  expect(codesIn(status('not-started', 'not-assessed'))).toEqual([]);
});
