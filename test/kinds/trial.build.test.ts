import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { copyProject, hashTree, makeTemporary, runBuild, type Ended } from '../publish/project.ts';

// A kind that the program has never heard of: its folder is copied in, and the registry gets its line.

const home = join(import.meta.dirname, '../..');
const { dir, clear } = makeTemporary();
const root = join(dir, 'project');
const content = join(dir, 'content');
const out = join(dir, 'out');
const line = "export { kind as trial } from './trial/kind.ts';\n";
const registry = join(root, 'src/kinds/registry.ts');
const declaration = join(root, 'src/kinds/trial/kind.ts');
let before: ReturnType<typeof hashTree>;
let built: Ended;

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const build = () => runBuild(['--content', content, '--out', out], { root });

function run(script: string, ...args: readonly string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr };
}

/** Everything a kind brings along, with its imports as they are where it comes to live. */
function addFolder(): void {
  const folder = join(root, 'src/kinds/trial');
  mkdirSync(folder);
  for (const name of ['schema.ts', 'kind.ts', 'words.json']) {
    const text = readFileSync(join(import.meta.dirname, 'trial', name), 'utf8');
    writeFileSync(join(folder, name), text.replaceAll('../../../src/', '../../'));
  }
}

beforeAll(async () => {
  copyProject(root);
  for (const name of ['.schema', '.vscode']) {
    cpSync(join(home, name), join(root, name), { recursive: true });
  }
  before = hashTree(join(root, 'src'));
  addFolder();
  writeFileSync(registry, readFileSync(registry, 'utf8') + line);
  cpSync(join(home, 'test/fixtures/base'), content, { recursive: true });
  const files = join(content, 'governments/sample/trials');
  mkdirSync(files);
  cpSync(join(import.meta.dirname, 'trial/sample.yaml'), join(files, 'first.yaml'));
  built = await build();
  expect(built.code, built.printed).toBe(0);
});
afterAll(clear);

describe('a kind of entry costs its folder and one line', () => {
  test('which is all that was touched', () => {
    const after = hashTree(join(root, 'src')) ?? {};
    const touched = Object.keys(after).filter(
      (file) => after[file] !== before?.[file] && !file.startsWith('kinds/trial/'),
    );
    expect(touched).toEqual(['kinds/registry.ts']);
    const old = readFileSync(join(home, 'src/kinds/registry.ts'), 'utf8');
    expect(readFileSync(registry, 'utf8').replace(old, '').trimEnd().split('\n')).toHaveLength(1);
  });

  test('it is checked, counted and told what is wrong', () => {
    const told = () =>
      JSON.parse(run('check.ts', '--content', content, '--format', 'json').stdout) as {
        ok: boolean;
        counts: { byKind: Record<string, number> };
        problems: { code: string; field: string }[];
      };
    expect(told()).toMatchObject({ ok: true, counts: { byKind: { trial: 1 } } });
    const second = join(content, 'governments/sample/trials/second.yaml');
    writeFileSync(
      second,
      'id: second\ntitle: 시험용 둘\nperiod: 2023\nstage: opne\nsources: [report / 1쪽]\n',
    );
    const { ok, problems } = told();
    writeFileSync(second, readFileSync(join(content, 'governments/sample/trials/first.yaml')));
    expect(ok).toBe(false);
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'key-missing partner',
      'value-choice stage',
    ]);
    expect(told().problems.map(({ code }) => code)).toEqual(['id-twice']);
    writeFileSync(second, '');
    cpSync(join(content, 'governments/sample/trials/first.yaml'), second);
    writeFileSync(
      second,
      readFileSync(second, 'utf8').replace('id: first', 'id: second').replace(' 첫 ', ' 둘째 '),
    );
    expect(told().ok).toBe(true);
  });

  test('its tables are footed', () => {
    const file = join(content, 'governments/sample/trials/second.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('total: 7 }]', 'total: 8 }]'));
    const { stdout } = run('check.ts', '--content', content, '--format', 'json');
    writeFileSync(file, text);
    const { problems } = JSON.parse(stdout) as { problems: { code: string; field: string }[] };
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'measure-mismatch tables[0].rows[0].total',
      'measure-mismatch tables[0].stated.total',
    ]);
  });

  test('it has its page in both languages, with what is stated and what is not', () => {
    const ko = read('sample/trials/first/index.html')
      .replace(/<\/?time[^>]*>/g, '')
      .replaceAll('\u00a0', ' ');
    for (const said of [
      '시험용 단체',
      '시험용 모임 · 다른 모임',
      '열림',
      '15억 원',
      '찾아온 수',
      '원문에 없음',
      '시험기획과',
      '시험용 공약 하나',
      '시험용 덧붙임입니다.',
      '시험용 방 두 개',
      '2023. 2. ~ 2023. 3.',
      '분기별',
      '막대는 2023년 1월부터 2024년 12월까지의 달에서 차지하는 자리입니다.',
      '찾아온 사람',
    ]) {
      expect(ko).toContain(said);
    }
    const en = read('en/sample/trials/first/index.html');
    for (const said of ['First mock trial', 'Partner', 'Open', 'not stated']) {
      expect(en.toLowerCase()).toContain(said.toLowerCase());
    }
  });

  test('its list is in the menu, where readers browse, and shows its rows', () => {
    const list = read('sample/trials/index.html');
    expect(list).toContain('href="/sample/trials/first/"');
    expect(list).toContain('쓴 돈');
    const menu = /<nav class="site-nav"[\s\S]*?<\/nav>/.exec(read('index.html'))?.[0];
    expect(menu).toContain('href="/sample/trials/"');
    expect(read('search/index.html')).toContain('href="/sample/trials/"');
    expect(read('sample/records/index.html')).toContain('href="/sample/trials/first/"');
  });

  test('what it is tied to leads to it', () => {
    for (const page of [
      'sample/8/pledges/1-1',
      'sample/sdgs/16',
      'sample/departments/planning',
      'sources/report',
    ]) {
      expect(read(`${page}/index.html`), page).toContain('href="/sample/trials/first/"');
    }
  });

  test('it is found by its words', () => {
    const { stdout, stderr } = run('search.ts', '--out', out, '시험용 단체');
    const { results } = JSON.parse(stdout || `"${stderr}"`) as { results: { url: string }[] };
    expect(results.map(({ url }) => url)).toContain('/sample/trials/first/');
  });

  test('it is taken away as a table and as JSON', () => {
    const [header, ...rows] = readCsv(read('data/v1/sample-trials.csv'));
    expect(header?.slice(3, 10)).toEqual([
      ...['period', 'partner', 'members', 'stage', 'budget_krw', 'visits', 'website'],
    ]);
    expect(rows.map((row) => [row[0], row[5], row[7], row[8], row.at(-1)])).toEqual([
      ['first', '시험용 모임; 다른 모임', '1500000000', '', '/sample/trials/first/'],
    ]);
    expect(JSON.parse(read('data/v1/sample-trials.json'))).toMatchObject({
      kind: 'trial',
      records: [{ id: 'first', page: '/sample/trials/first/', stage: 'open' }],
    });
  });

  test('it is in the manual, and in the schemas of editors’ programs', () => {
    expect(read('about/keys/index.html')).toContain(
      'governments/&lt;gov&gt;/trials/&lt;id&gt;.yaml',
    );
    expect(run('schema.ts').stdout).toContain('.schema/trial.schema.json');
    expect(readdirSync(join(root, '.schema'))).toContain('trial.schema.json');
    expect(readFileSync(join(root, '.vscode/settings.json'), 'utf8')).toContain(
      '"./.schema/trial.schema.json": "content/governments/*/trials/*.yaml"',
    );
  });

  test('its row stands in the table that a build prints', () => {
    expect(built.printed).toMatch(/^trial +1 +1 +1 +1 +1 +1$/m);
  });
});

test('a file that does not arrive everywhere stops the build and is named', async () => {
  const text = readFileSync(declaration, 'utf8');
  writeFileSync(declaration, text.replace("folder: 'trials'", "folder: 'far/trials'"));
  mkdirSync(join(content, 'governments/sample/far'));
  cpSync(
    join(content, 'governments/sample/trials'),
    join(content, 'governments/sample/far/trials'),
    {
      recursive: true,
    },
  );
  rmSync(join(content, 'governments/sample/trials'), { recursive: true });
  const { code, printed } = await build();
  expect(code).toBe(1);
  expect(printed).toContain(
    'governments/sample/far/trials/first.yaml  여기에 없음: 페이지(ko), 페이지(en)',
  );
});
