import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { writeHanded } from '../../../src/load/handed-records.ts';
import { madeAddress } from '../../../src/model/made-files.ts';
import { handedOver } from '../../../src/publish/handed-over.ts';
import { leaveMarks, markPortions, readMarks } from '../../../src/publish/kept/mark-portions.ts';
import type { PortionMarks } from '../../../src/publish/pool/portion.ts';
import type { Records } from '../../../src/schema/records.ts';
import { createRandom } from '../../generator/random.ts';
import { writeContent } from '../../generator/write.ts';
import { makeTemporary } from '../project.ts';
import { edits, type Making } from './edits.ts';

const { dir, clear } = makeTemporary();
const making: Making = { root: join(dir, 'root'), content: join(dir, 'content'), base: '/' };
const workshop = join(dir, 'shop');
const footer = join(making.root, 'src/views/layout/Footer.astro');
const pages = handedOver.pages(workshop);
const random = createRandom('marks');
afterAll(clear);

writeContent(making.content, { governments: 3, pledges: 4, seed: 5 });
mkdirSync(join(footer, '..'), { recursive: true });
mkdirSync(pages, { recursive: true });
writeFileSync(footer, '<footer></footer>\n');
writeFileSync(join(making.root, 'package.json'), '{}');

const orderOf = () => ({ ...making, workshop, site: 'https://example.org' });

function markAll(): PortionMarks {
  const records = handedOver.records(workshop);
  rmSync(records, { recursive: true, force: true });
  writeHanded(records, passGate(making.content).records as Records);
  return markPortions(orderOf());
}

/** What of the marks is another after a change, by portion. */
function compareAfter(change: () => void): Record<string, string[]> {
  const before = markAll();
  change();
  const changed = Object.entries(markAll()).map(([of, mark]) => {
    const parts = Object.entries(mark).filter(([part, made]) => {
      return before[of]?.[part as keyof typeof mark] !== made;
    });
    return [of, parts.map(([part]) => part)] as const;
  });
  return Object.fromEntries(changed.filter(([, parts]) => parts.length > 0));
}

const countGovernments = (changed: object) => Object.keys(changed).filter(Boolean).length;

describe('the marks of portions', () => {
  test('stay as they are where nothing changes, and are left beside the records', () => {
    expect(compareAfter(() => undefined)).toEqual({});
    const marks = leaveMarks(orderOf());
    expect(Object.keys(marks)).toEqual(['gov-001', 'gov-002', 'gov-003', '']);
    expect(readMarks(handedOver.records(workshop))).toEqual(marks);
    expect(readMarks(making.content)).toEqual({});
  });

  test('need no pages of the site itself', () => {
    rmSync(pages, { recursive: true });
    expect(Object.keys(markAll())).toHaveLength(4);
    mkdirSync(pages);
  });

  test.each([
    ['a record is added', 1, 'records'],
    ['a record says something else', 1, 'records'],
    ['a record has another name', 1, 'records'],
    ['a record is retired', 1, 'records'],
    ['a record is of another department', 1, 'records'],
    ['a source that records cite has another title', 1, 'frame'],
    ['the site has another name', 3, 'frame'],
    ['the site stands at another place', 3, 'address'],
    ['the code is another', 3, 'code'],
  ])('where %s: of %i governments another one, in its %s', (name, governments, part) => {
    const changed = compareAfter(() => edits[name]?.(making, random));
    expect(countGovernments(changed)).toBe(governments);
    for (const parts of Object.values(changed)) expect(parts).toContain(part);
    expect(changed).toHaveProperty(['']);
  });

  test('of a government do not know how many pledges others have, nor sources that it does not cite', () => {
    const pledges = join(making.content, 'governments/gov-002/pledges/8');
    const sources = join(making.content, 'sources');
    const changed = compareAfter(() => {
      const text = readFileSync(join(pledges, '1-1.md'), 'utf8');
      writeFileSync(join(pledges, '9-1.md'), text.replace('id: 1-1', 'id: 9-1'));
      const source = readFileSync(join(sources, 'gov-001-cards.yaml'), 'utf8');
      writeFileSync(join(sources, 'strange.yaml'), source.replace(/^id: .*/m, 'id: strange'));
    });
    expect(changed).toEqual({ 'gov-002': ['records'], '': ['frame', 'records'] });
  });

  test('know the book of a term, which its page links', () => {
    const changed = compareAfter(() => {
      const file = join(making.root, 'public', madeAddress('gov-003', '8', 'book'));
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, 'a book');
    });
    expect(changed).toEqual({ 'gov-003': ['made'], '': ['made'] });
  });

  test('hold the pages of the site itself, by their names and their text', () => {
    const page = join(pages, 'method.mdx');
    expect(compareAfter(() => copyFileSync(footer, page))).toMatchObject({
      'gov-001': ['pages'],
      '': ['pages'],
    });
    expect(countGovernments(compareAfter(() => writeFileSync(page, 'other')))).toBe(3);
  });
});
