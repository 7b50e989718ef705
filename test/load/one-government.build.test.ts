import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutContent } from '../../src/load/cut-content.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinKept, type Joined } from '../../src/load/join-kept.ts';
import { asksFor, nameGovernment } from '../../src/load/one-government.ts';
import { readEdited } from '../../src/load/read-edited.ts';
import { writeContent } from '../generator/write.ts';

const ids = ['gov-001', 'gov-002', 'gov-003'];
const pledgeOf = (id: string) => `governments/${id}/pledges/8/1-1.md`;
let dir = '';
let whole: Joined;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  writeContent(dir, { governments: 3, pledges: 12, seed: 1 });
  const { records } = passGate(dir);
  if (!records) throw new Error('the made-up content is refused');
  whole = joinKept(records);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Changes a file as long as a test runs. */
function withFile(file: string, change: (text: string) => string, run: () => void): void {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  try {
    run();
  } finally {
    writeFileSync(path, text);
  }
}

describe('the government on whose pages an address lies', () => {
  it.each([
    ['/gov-001/', 'gov-001'],
    ['/gov-002/8/pledges/1-1/?a=/gov-001/', 'gov-002'],
    ['/en/gov-003/awards/', 'gov-003'],
    ['/', undefined],
    ['/en/', undefined],
    ['/search/', undefined],
    ['/audit/gov-001/', undefined],
    ['/gov-999/', undefined],
    ['/../gov-001/', 'gov-001'],
    ['/%2e%2e/', undefined],
    ['/data/v1/gov-001-8-pledges.csv', undefined],
  ])('%s', (address, government) => {
    expect(nameGovernment(address, dir)).toBe(government);
  });
});

describe('one government of a content', () => {
  it('is read with what belongs to the site and the own files of the others', () => {
    const files = cutContent(dir, asksFor('gov-002')).parts.flatMap((part) =>
      part.files.map(({ file }) => file),
    );
    const all = cutContent(dir).parts.flatMap((part) => part.files.map(({ file }) => file));
    const isOther = (file: string) => /^governments\/gov-00[13]\//.test(file);
    expect(files.filter(isOther)).toEqual([
      'governments/gov-001/government.yaml',
      'governments/gov-003/government.yaml',
    ]);
    expect(files.filter((file) => !isOther(file))).toEqual(all.filter((file) => !isOther(file)));
  });

  it.each(ids)('%s is the same as among all, with the same findings', (id) => {
    const { dataset, audit } = readEdited(dir, id);
    const { governments, whole: own, sourceOwners, ...site } = dataset;
    const { governments: all, whole: _, sourceOwners: owners, ...known } = whole.dataset;
    expect(site).toEqual(known);
    const ofIt = Object.entries(owners).filter(([, owner]) => owner === id);
    expect(ofIt.length).toBeGreaterThan(0);
    expect(sourceOwners).toMatchObject(Object.fromEntries(ofIt));
    expect(owners).toMatchObject(sourceOwners);
    expect(own).toEqual(all.filter(({ government }) => government.id === id));
    expect(governments.map(({ government }) => government)).toEqual(
      all.map(({ government }) => government),
    );
    expect(audit.findings).toEqual(
      whole.audit.findings.filter(({ subject }) => subject.government === id),
    );
    expect(audit.findings.length).toBeGreaterThan(0);
  });

  it('what stands in files of another is not asked for', () => {
    const { dataset } = readEdited(dir, 'gov-001');
    expect(() => dataset.governments[1]?.terms).toThrow(/gov-002/);
  });

  it('tells its own faults, also those against files of the site, and no others', () => {
    const lead = (text: string) => text.replace(/^lead: .*$/m, 'lead: nobody');
    withFile(pledgeOf('gov-001'), lead, () => {
      expect(() => readEdited(dir, 'gov-001')).toThrow(/pledges\/8\/1-1\.md.*nobody/s);
      expect(readEdited(dir, 'gov-002').dataset.whole).toHaveLength(1);
      expect(() => readEdited(dir, undefined)).toThrow(/nobody/);
    });
    const cite = (text: string) => text.replace(/^sources: .*$/m, 'sources: [nowhere / 1-1]');
    const uncited = readFileSync(join(dir, pledgeOf('gov-001')), 'utf8');
    expect(cite(uncited)).not.toBe(uncited);
    withFile(pledgeOf('gov-001'), cite, () => {
      expect(() => readEdited(dir, 'gov-001')).toThrow(/nowhere/);
    });
    withFile(
      'site.yaml',
      (text) => `${text}colour: blue\n`,
      () => {
        expect(() => readEdited(dir, 'gov-001')).toThrow(/site\.yaml.*colour/s);
      },
    );
  });

  it('shows at once what is saved', () => {
    const title = (text: string) => text.replace(/^title: .*$/m, 'title: 고친 제목');
    const read = () => readEdited(dir, 'gov-003').dataset.whole[0]?.terms[0]?.pledgeById.get('1-1');
    const before = read()?.facts.title;
    withFile(pledgeOf('gov-003'), title, () => {
      expect(read()?.facts.title).toBe('고친 제목');
    });
    appendFileSync(join(dir, pledgeOf('gov-003')), '\n');
    expect(read()?.facts.title).toBe(before);
  });
});
