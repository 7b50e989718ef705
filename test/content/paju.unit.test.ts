import { describe, expect, test } from 'vitest';
import { awardsInText, printedAwards, printedMayors } from './paju-printed.ts';
import { readCell, sum } from './read-cell.ts';
import {
  contentFiles,
  findSchema,
  readAwards,
  readContentText,
  readContentTree,
  readDepartments,
  readFrameworks,
  readGovernments,
  readIndicators,
  readPledges,
  readSources,
  readTerms,
} from './read-paju.ts';

const pledges = readPledges();

describe('content', () => {
  test.each(contentFiles)('%s is what its schema allows', (file) => {
    const schema = findSchema(file);
    expect(schema, 'a path that no rule knows').toBeDefined();
    const text = readContentText(file);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\t|\r|\u00A0|\u3000|\p{Cf}/u);
    expect(schema?.safeParse(readContentTree(file)).error?.issues ?? []).toEqual([]);
  });

  test('file names are ids', () => {
    const named = contentFiles.filter((file) => /(sources|terms|awards|indicators)\//.test(file));
    for (const file of [...named, ...contentFiles.filter((file) => file.endsWith('.md'))]) {
      expect(readContentTree(file)).toHaveProperty('id', /([^/]+)\.\w+$/.exec(file)?.[1]);
    }
  });

  test('what is referred to exists', () => {
    const departments = new Set(readDepartments().map(({ id }) => id));
    const places = new Set(readGovernments().flatMap((government) => government.places.map(({ id }) => id)));
    const areas = new Set(readTerms().flatMap((term) => term.areas.map(({ id }) => id)));
    const ids = new Set(pledges.map(({ id }) => id));
    for (const pledge of pledges) {
      const works = [pledge, ...(pledge.projects ?? [])];
      const milestones = works.flatMap((work) => work.milestones ?? []);
      const milestoneIds = milestones.map(({ id }) => id);
      expect(areas).toContain(pledge.area);
      expect(departments).toContain(pledge.lead);
      expect(new Set(milestoneIds).size).toBe(milestoneIds.length);
      for (const { department } of pledge.responsible ?? []) expect(departments).toContain(department);
      for (const place of works.flatMap((work) => work.places ?? [])) expect(places).toContain(place);
      for (const id of pledge.target?.metBy ?? []) expect(milestoneIds).toContain(id);
      for (const { undoes } of milestones) if (undoes) expect(milestoneIds).toContain(undoes);
    }
    for (const indicator of readIndicators()) {
      if (indicator.department) expect(departments).toContain(indicator.department);
      for (const id of indicator.pledges ?? []) expect(ids).toContain(id);
    }
  });

  test('every citation names a source, and every source is cited', () => {
    const sources = readSources().map(({ id }) => id);
    const records = contentFiles.filter((file) => !file.startsWith('pages/'));
    const cited = records.flatMap((file) =>
      [...readContentText(file).matchAll(/(?:^\s*(?:cite:|-)|\bat:) ([a-z0-9-]+) \/ /gm)].map(([, id]) => id),
    );
    expect([...new Set(cited)].sort()).toEqual(sources.sort());
  });

  test('counts', () => {
    expect(pledges.map(({ id }) => id).sort()).toEqual(['12-1', '12-2', '12-3', '12-7', '12-8', '12-9']);
    expect(readAwards()).toHaveLength(Object.keys(printedAwards).length + awardsInText.length);
    const [framework] = readFrameworks();
    expect(framework).toMatchObject({ goals: 17, strategies: 40, indicators: 75 });
    expect(sum((framework?.sectors ?? []).map(({ goals }) => goals))).toBe(17);
    expect(sum((framework?.sectors ?? []).map(({ strategies }) => strategies))).toBe(40);
  });
});

describe('other tables', () => {
  test('honorary mayors', () => {
    const measure = pledges.find(({ id }) => id === '12-2')?.measures?.[0];
    const { 계: totals, ...years } = printedMayors;
    const [total, ...values] = totals.split('|').filter(Boolean).map(Number);
    expect(measure?.columns).toEqual(['농업', '문화', '복지', '교육', '기술', '학생']);
    expect(measure?.stated).toMatchObject({ total, values });
    expect(measure?.rows.map(({ alsoStated: _, ...row }) => row)).toEqual(
      Object.entries(years).map(([label, line]) => {
        const cells = line.split('|');
        const [rowTotal, ...rowValues] = cells.slice(0, 7).map(Number);
        return { label, total: rowTotal, values: rowValues, note: cells[7] };
      }),
    );
    for (const row of measure?.rows ?? []) expect(sum(row.values)).toBe(row.total);
    expect(sum((measure?.rows ?? []).map((row) => row.total))).toBe(51);
  });

  test('awards', () => {
    const inTable = readAwards().filter(({ title }) => !awardsInText.includes(title));
    const awards = Object.fromEntries(
      inTable.map(({ title, host, date, grade, prize }) => [title, { host, date, grade, prize }]),
    );
    const printed = Object.entries(printedAwards).map(([title, line]) => {
      const [host = '', day = '', grade, money = ''] = line.split('|');
      const [year = '', month = '', date = ''] = day.split(/\D+/);
      const amount = readCell(money);
      const prize = typeof amount === 'number' ? { amount, unit: '천원' } : amount;
      const iso = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
      return [title, { host: host.replaceAll(' ', ''), date: iso, grade, prize }] as const;
    });
    expect(awards).toEqual(Object.fromEntries(printed));
  });

  test('breakdowns add up to their totals and values', () => {
    for (const { id, series, breakdowns = [] } of readIndicators()) {
      const values = series.map(({ value }) => value);
      for (const { rows } of breakdowns) {
        for (const row of rows) {
          expect(sum(row.values), id).toBe(row.total);
          expect(values, id).toContain(row.total);
        }
      }
    }
  });
});

describe('what is not published', () => {
  test('no direct line of an official', () => {
    const numbers = contentFiles.flatMap((file) => readContentText(file).match(/940\s*-\s*\d{4}/g) ?? []);
    expect([...new Set(numbers)]).toEqual(['940-4114']);
  });

  test('officials appear by role only', () => {
    const roles = pledges.flatMap(({ responsible = [] }) => responsible.map(({ role }) => role));
    expect([...new Set(roles)].sort()).toEqual(['과장', '주무관', '팀장']);
    for (const file of contentFiles) {
      expect(readContentText(file), file).not.toMatch(/(과장|팀장|주무관|부시장)[ :]+[가-힣]{3}(?![가-힣])/);
    }
  });

  test('no path of a machine', () => {
    for (const file of contentFiles) {
      expect(readContentText(file), file).not.toMatch(/\/(work|home|tmp|Users)\/|seeds/);
    }
  });
});
