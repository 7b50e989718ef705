import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMade } from '../../src/load/list-made.ts';
import { pictureShapes } from '../../src/model/made-files.ts';
import { readPdf } from './read-pdf.ts';

const project = join(import.meta.dirname, '../..');
const cities = join(project, 'test/cities');
const script = (name: string) => join(project, `scripts/${name}.ts`);

describe('all books and pictures of a site', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pledgebook-printed-'));
    const run = (name: string, ...more: string[]) =>
      execFileSync(
        process.execPath,
        [script(name), '--all', '--content', join(cities, 'totals'), ...more],
        { cwd: folder, stdio: 'pipe' },
      );
    run('book', '--site', 'https://example.org/pledges/');
    run('pictures');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('lie where the next build looks for them, also of a city with announced totals alone', () => {
    const made = listMade('nuri', '7', join(folder, 'public'));
    expect(made.map(({ name }) => name)).toEqual(['book', ...pictureShapes]);
    expect(readdirSync(join(folder, 'public')).toSorted()).toEqual(['books', 'pictures']);
  });

  test('name the pages where the site stands', async () => {
    const { pages } = await readPdf(readFileSync(join(folder, 'public/books/nuri-7.pdf')));
    expect(pages.join('')).toContain('https://example.org/pledges/sources/');
  });
});

test.each([
  ['book', '--all', 'gimpo/7'],
  ['book', '--all', '--out', 'one.pdf'],
  ['book'],
  ['pictures', 'a/1', 'b/2'],
])('%s %s %s is no order', (name, ...asked) => {
  const { status, stdout } = spawnSync(process.execPath, [script(name), ...asked], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stdout).toContain(`npm run ${name}`);
});
