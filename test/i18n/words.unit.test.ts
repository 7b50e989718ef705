import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages, words, type Language } from '../../src/i18n/words.ts';
import { entryKinds } from '../../src/schema/kinds.ts';
import { isUsed, readCodes, readKeyUse } from './key-use.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const folders = readdirSync(join(source, 'kinds'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `kinds/${name}`);

/** The files of words of a language, and the folders of kinds, whose file holds both languages. */
function listFiles(language: Language): string[] {
  const own = readdirSync(join(source, 'i18n', language));
  return [...own.map((file) => file.replace(/\.json$/, '')), ...folders];
}

function readText(language: Language, file: string): string {
  if (!folders.includes(file)) {
    return readFileSync(join(source, 'i18n', language, `${file}.json`), 'utf8');
  }
  const [ko = '', en = ''] = readFileSync(join(source, file, 'words.json'), 'utf8').split(
    '"en": {',
  );
  return language === 'ko' ? ko : en;
}

function readWords(language: Language, file: string): [string, string][] {
  const text = readText(language, file);
  return [...text.matchAll(/^\s*("(?:[^"\\]|\\.)*")\s*:\s*("(?:[^"\\]|\\.)*")/gm)].map(
    ([, key, value]) => [JSON.parse(String(key)) as string, JSON.parse(String(value)) as string],
  );
}

const files = listFiles('ko');
const ko = files.flatMap((file) => readWords('ko', file));
const en = files.flatMap((file) => readWords('en', file));
const english = new Map(en);
const keys = ko.map(([key]) => key);

/** Names of things are shown in the reader's language, so that each side fills in its own. */
const ownNames = ['chart.name', 'chart.funding-label', 'chart.funding-shared'];

function listPlaceholders(value: string): string[] {
  return [...new Set([...value.matchAll(/\{(\w+)/g)].map((found) => found[1] ?? ''))].sort();
}

describe('the words of both languages', () => {
  test('both have the same files', () => {
    expect(listFiles('en')).toEqual(files);
  });

  test.each(languages)('every file of %s is taken up', (language) => {
    const written = files.flatMap((file) => readWords(language, file));
    expect(Object.fromEntries(written)).toEqual(words[language]);
  });

  test.each(files)('%s has the same names in the same order', (file) => {
    const namesOf = (language: Language) => readWords(language, file).map(([key]) => key);
    expect(namesOf('en')).toEqual(namesOf('ko'));
  });

  test('no name is given twice', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('both sides fill in the same things', () => {
    const differing = ko
      .filter(([key]) => !ownNames.includes(key))
      .filter(
        ([key, value]) =>
          listPlaceholders(value).join() !== listPlaceholders(english.get(key) ?? '').join(),
      );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('braces are closed, and particles are chosen in Korean only', () => {
    const whole = /^(?:[^{}]|\{~?\w+(?:\|[^{}|]+)?\})*$/;
    expect([...ko, ...en].filter(([, value]) => !whole.test(value))).toEqual([]);
    expect(en.filter(([, value]) => /\{~?\w+\|/.test(value))).toEqual([]);
  });

  test('nothing is empty or padded', () => {
    expect([...ko, ...en].filter(([, value]) => value === '' || value !== value.trim())).toEqual(
      [],
    );
  });

  test('English has no Hangul but the name of Korean', () => {
    const korean = en.filter(([, value]) => /\p{Script=Hangul}/u.test(value));
    expect(korean).toEqual([['language.ko', '한국어']]);
  });

  test('neither side shouts', () => {
    expect([...ko, ...en].filter(([, value]) => /[!！]/.test(value))).toEqual([]);
  });
});

describe('the words and the code', () => {
  const texts = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const rooms = new Set(keys.map((key) => key.split('.')[0] ?? ''));
  const use = readKeyUse(texts, rooms);
  // A kind of entry is known by its line in the registry, where its name stands in no quotes.
  const known = { ...use, literals: new Set([...use.literals, ...entryKinds]) };

  test('every name is used', () => {
    expect(keys.filter((key) => !isUsed(key, known))).toEqual([]);
  });

  test('every name asked for exists', () => {
    expect(use.asked.length).toBeGreaterThan(100);
    expect(use.asked.filter((key) => !english.has(key))).toEqual([]);
  });

  test('every name put together can exist', () => {
    const idle = use.templates.filter((template) => !keys.some((key) => readCodes(template, key)));
    expect(idle).toEqual([]);
  });
});

describe('how names are found in code', () => {
  const rooms = new Set(['place', 'list', 'sdg']);

  test('names asked for, also where one of two is chosen', () => {
    const text = "t('a.b'); reader.t('c.d', { e: 'f.g' }); t(up ? 'h.i' : 'j.k', {}); set('l.m');";
    expect(readKeyUse([text], rooms).asked).toEqual(['a.b', 'c.d', 'h.i', 'j.k']);
  });

  test('a code counts when the program knows it', () => {
    const use = readKeyUse(
      ["t(`place.kind.${kind}`); const all = a === '' ? ['eup'] : { whole: 1 };"],
      rooms,
    );
    expect(isUsed('place.kind.eup', use)).toBe(true);
    expect(isUsed('place.kind.whole', use)).toBe(true);
    expect(isUsed('place.kind.dong', use)).toBe(false);
    expect(isUsed('place.kind', use)).toBe(false);
    expect(isUsed('place.kind.eup.more', use)).toBe(false);
  });

  test('numbers need not be written out, other templates are passed over', () => {
    const use = readKeyUse(['t(`sdg.goal.${String(n)}`); `m-${id}`; `other.${id}`'], rooms);
    expect(use.templates).toEqual(['sdg.goal.${String(n)}']);
    expect(isUsed('sdg.goal.16', use)).toBe(true);
  });
});
