import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { components } from '../../../src/check/page-text/allowed.ts';
import { words, type WordKey } from '../../../src/i18n/words.ts';
import { buildPages } from '../../built/build-site.ts';
import { writeContent } from '../../generator/write.ts';
import { makeTemporary } from '../../publish/project.ts';

const { dir, clear } = makeTemporary();
const content = join(dir, 'content');

/** Every value of every component, each in a paragraph of its own. */
const uses = Object.entries(components).flatMap(([component, attributes]) =>
  Object.entries(attributes).flatMap(([attribute, values]) =>
    values.map((value) => ({ component, value, text: `<${component} ${attribute}="${value}" />` })),
  ),
);

let shown: string[] = [];
beforeAll(() => {
  writeContent(content, { governments: 2, pledges: 8, seed: 1 });
  const head = '---\ntitle: 시험\ndescription: 시험입니다.\norder: 9\n---\n\n';
  for (const language of ['ko', 'en']) {
    mkdirSync(join(content, 'pages', language), { recursive: true });
    const text = uses.map((use) => `시작 ${use.text} 끝`).join('\n\n');
    writeFileSync(join(content, 'pages', language, 'trial.mdx'), head + text);
  }
  const { folder } = buildPages(content);
  const html = readFileSync(join(folder, 'about/trial/index.html'), 'utf8');
  shown = [...html.matchAll(/<p>시작 (.*?) 끝<\/p>/gs)].map(([, each]) => each ?? '');
});
afterAll(clear);

const showOf = (component: string, value: string) =>
  shown[uses.findIndex((use) => use.component === component && use.value === value)] ?? '';
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('on a site of two governments', () => {
  test('every value of every component is drawn within its sentence', () => {
    expect(uses.length).toBeGreaterThan(40);
    expect(shown.map((each) => textOf(each).trim()).filter(Boolean)).toHaveLength(uses.length);
  });

  test('a rate names each government and leads to where it is taken apart, or says why it is not there', () => {
    const rates = Object.values(components['Figure'] ?? {}).flat();
    const formulas = rates.filter((rate) => rate.endsWith('-rate'));
    expect(formulas.length).toBeGreaterThan(5);
    for (const rate of formulas) {
      const html = showOf('Figure', rate);
      const why = words.ko[`rate.${rate}.absent` as WordKey];
      const told = html.split(' · ');
      expect(told).toHaveLength(2);
      for (const each of told)
        expect(each.includes(`/rates/#${rate}`)).not.toBe(each.includes(why));
    }
  });

  test('a count of records is the number alone', () => {
    expect(textOf(showOf('Records', 'pledge'))).toMatch(/^\d+$/);
    expect(showOf('Records', 'government')).toBe('2');
  });

  test('a formula is told in the words of the catalogue', () => {
    const said = textOf(showOf('Formula', 'execution-rate'));
    expect(said).toBe(
      `${words.ko['rate.execution-rate']} = ${words.ko['rate.execution-rate.formula']}`,
    );
  });
});
