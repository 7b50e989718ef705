import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import glossary from '../../src/i18n/glossary.json' with { type: 'json' };
import { words } from '../../src/i18n/words.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';

const content = join(import.meta.dirname, '../../content');
const files = globSync('**/*.{md,mdx,yaml}', { cwd: content });

/** Sentences that end in -다 without 합니다체. */
const findPlain = (text: string) =>
  [...text.matchAll(/[가-힣]+다(?=\.|' \}| \}$|"$)/gmu)]
    .map(([word]) => word)
    .filter((word) => !word.endsWith('니다'));

/** Printed words are the document's, in its own voice. */
const dropQuotes = (text: string) =>
  text.replace(/^( *)quote:\n(?:\1  .*\n)+/gm, '').replace(/quote: .*/g, '');

test('every sentence of the content speaks in one voice', () => {
  expect(files.length).toBeGreaterThan(50);
  const plain = files.flatMap((file) =>
    findPlain(dropQuotes(readFileSync(join(content, file), 'utf8'))).map((word) => `${file} ${word}`),
  );
  expect(plain).toEqual([]);
  const cited = "quote: '근무한다.'\nquote:\n  - '근무한다.'\ntext: 근무한다.\n";
  expect(findPlain(dropQuotes(cited))).toEqual(['근무한다']);
});

test('and so does every sentence of the program', () => {
  const plain = Object.entries(words.ko).flatMap(([key, text]) =>
    findPlain(text).map((word) => `${key} ${word}`),
  );
  expect(plain).toEqual([]);
  expect(findPlain('그렇게 적었다.')).toEqual(['적었다']);
});

test('fixed words of the content have an English word', () => {
  const { records } = passGate(content);
  const books = records ? joinDataset(records).governments : [];
  const pledges = books.flatMap(({ terms }) => terms.flatMap((term) => term.pledges));
  const works = pledges.flatMap(({ parts }) => parts.map(({ work }) => work));
  const fixed = new Set([
    ...pledges.flatMap(({ facts }) => (facts.responsible ?? []).map(({ role }) => role)),
    ...works.flatMap(({ facts = [] }) => facts.map(({ label }) => label)),
    ...works.flatMap(({ money }) =>
      [...(money?.plan?.rows ?? []), ...(money?.secured?.rows ?? [])].map(({ label }) => label),
    ),
  ]);
  expect(fixed.size).toBeGreaterThan(20);
  expect([...fixed].filter((word) => !Object.hasOwn(glossary.words, word))).toEqual([]);
});
