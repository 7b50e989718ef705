import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { languages } from '../../src/i18n/words.ts';
import type { FindingCode, Grade } from '../../src/model/finding.ts';
import { buildGeneratedSite, buildSite, findFile, sampleCity } from '../built/build-site.ts';
import { passGate } from '../../src/load/gate.ts';
import { readSection, readText } from '../publish/read-page.ts';

interface Found {
  page: string;
  code: FindingCode;
  grade: Grade;
}

const site = buildSite();
const found = (
  JSON.parse(readFileSync(join(site.folder, 'data/v1/sample-findings.json'), 'utf8')) as {
    records: Found[];
  }
).records;
const ids = (passGate(sampleCity).records?.governments ?? []).flatMap(({ terms }) =>
  terms.flatMap(({ pledges }) => pledges.map(({ facts }) => facts.id)),
);
const cases = languages.flatMap((language) => ids.map((id) => [id, language] as const));

const addressOf = (id: string) => `/sample/8/pledges/${id}/`;

/** The page as it stands before anything is opened: of each fold, its line. */
function readClosed(html: string): string {
  const innermost = /<details[^>]*>\s*(<summary>.*?<\/summary>)(?:(?!<details).)*?<\/details>/gs;
  const closed = html.replace(innermost, '$1');
  return closed === html ? html : readClosed(closed);
}

describe.each(cases)('the closed page of %s in %s', (id, language) => {
  const t = translator(language);
  const address = language === 'ko' ? addressOf(id) : `/${language}${addressOf(id)}`;
  const html = readFileSync(findFile(site, address), 'utf8');
  const closed = readClosed(html);

  test('is shorter than the page, and every fold of it is closed', () => {
    expect(closed.length).toBeLessThan(html.length);
    expect(html).not.toMatch(/<details class="fold"[^>]* open/);
    expect(closed.includes('<details')).toBe(false);
  });

  test('has the plain sentence, the three statuses and whose money it is', () => {
    expect(closed).toContain('class="verdict"');
    const triple = /<dl class="triple">.*?<\/dl>/s.exec(closed)?.[0] ?? '';
    for (const status of ['reported', 'evidenced', 'schedule'] as const) {
      expect(readText(triple)).toContain(t(`status.${status}`));
    }
    const money = readSection(closed, 'money');
    const none = [t('money.not-applicable'), t('fact.not-stated')];
    const told = readText(money);
    expect(
      told.includes(t('money.whose')) || none.some((words) => told.includes(words)),
      told,
    ).toBe(true);
  });

  test('has a line for each finding with its grade, and the first contradiction whole', () => {
    const own = found.filter(({ page }) => page.startsWith(`${addressOf(id)}#`));
    const section = readSection(closed, 'findings');
    const items = section.split('<li class="finding ').slice(1).map(readText);
    expect(items).toHaveLength(own.length);
    const lines = own.map(
      ({ code, grade }) => `${t(`finding.${code}.title`)} ${t(`finding.grade.${grade}`)}`,
    );
    for (const line of lines) {
      expect(
        items.some((item) => item.includes(line)),
        line,
      ).toBe(true);
    }
    const whole = items.filter((item) => item.includes(t('finding.innocent')));
    const isGrave = own.some(({ grade }) => grade === 'contradiction');
    expect(whole).toHaveLength(isGrave ? 1 : 0);
    expect(whole).toEqual(isGrave ? items.slice(0, 1) : []);
  });
});

describe('of what was found', () => {
  const folder = (address: string) => findFile(buildGeneratedSite(), address);
  const items = readSection(
    readClosed(readFileSync(folder('/adjusted/8/pledges/1-9/'), 'utf8')),
    'findings',
  )
    .split('<li class="finding ')
    .slice(1)
    .map(readText);
  const t = translator('ko');

  test('a contradiction stands whole, with its best innocent explanation', () => {
    expect(items[0]).toContain(t('finding.grade.contradiction'));
    expect(items.filter((item) => item.includes(t('finding.innocent')))).toEqual(items.slice(0, 1));
  });
});
