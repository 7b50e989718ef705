import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { changeCity, openStage } from '../fixtures/city.ts';
import { hashed } from '../fixtures/compared.ts';
import { makeTemporary } from '../publish/project.ts';

const { dir, clear } = makeTemporary();
const [content, documents] = [join(dir, 'content'), join(dir, 'documents')];
const stage = openStage(content);
const lock = join(content, 'quotes.lock.json');
const pledge = 'governments/sample/pledges/8/1-1.md';
const report = '머리\n\n5쪽\n시비\t300\n계 500\n';
const sum = (text: string) => createHash('sha256').update(text).digest('hex');
afterAll(clear);

function show(quote: string, text = report): void {
  const swap = [
    '    cite: report / 5쪽',
    `    cite: { at: report / 5쪽, quote: ${quote} }`,
  ] as const;
  const source = hashed.replace(/[0-9a-f]{64}/, sum(text));
  stage.show(changeCity({ file: pledge, swap, also: { 'sources/report.yaml': source } }));
}

const read = () => JSON.parse(readFileSync(lock, 'utf8')) as unknown;
const codes = () => passGate(content).problems.map(({ code }) => code);

function quotes(...args: string[]): { status: number | null; out: string } {
  const script = join(import.meta.dirname, '../../scripts/quotes.ts');
  const run = spawnSync(process.execPath, [script, '--content', content, '--lang', 'en', ...args], {
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout };
}

beforeEach(() => {
  rmSync(lock, { force: true });
  mkdirSync(documents, { recursive: true });
  writeFileSync(join(documents, 'any-name.txt'), report);
});

test('what stands in the document is locked with its line, and passes the gate', () => {
  show('[시비 300, 계]');
  expect(codes()).toEqual(['quote-not-compared']);
  const { status, out } = quotes('--documents', documents);
  expect(out).toContain('1 of 1 quotes');
  expect(status).toBe(0);
  const [[hash, line] = []] = Object.entries(
    (read() as { sources: { report: { quotes: Record<string, number> } } }).sources.report.quotes,
  );
  expect(line).toBe(4);
  expect(hash).toBe(sum('시비 300\n계'));
  expect(codes()).toEqual([]);
  const before = readFileSync(lock, 'utf8');
  expect(quotes('--documents', documents).status).toBe(0);
  expect(readFileSync(lock, 'utf8')).toBe(before);
});

test('what does not stand there is named at its place, with what comes nearest', () => {
  show('[계, 시비 301]');
  const { status, out } = quotes('--documents', documents);
  expect(status).toBe(1);
  expect(out).toContain(`${join(content, pledge)}:56:41`);
  expect(out).toContain('(line 4): “시비 300”');
  expect(codes()).toEqual(['quote-not-compared']);
});

test('without the document nothing new is locked, and what was compared before stays', () => {
  show('시비 300');
  quotes('--documents', documents);
  const before = read();
  writeFileSync(join(documents, 'any-name.txt'), 'something else');
  const { status, out } = quotes('--documents', documents);
  expect([status, read()]).toEqual([0, before]);
  expect(out).toContain('1 quotes whose document is not in the folder');
  writeFileSync(
    join(content, pledge),
    readFileSync(join(content, pledge), 'utf8').replace('시비 300', '계 500'),
  );
  expect(quotes('--documents', documents).status).toBe(1);
  expect(codes()).toEqual(['quote-not-compared']);
});

test('another document asks for another comparison', () => {
  show('시비 300');
  quotes('--documents', documents);
  const held = readFileSync(lock, 'utf8');
  show('시비 300', `${report}끝\n`);
  writeFileSync(lock, held);
  expect(codes()).toEqual(['quote-document-changed']);
});

test('nothing is written while a file cannot be read, nor without a folder of documents', () => {
  show("''");
  const { status, out } = quotes('--documents', documents);
  expect([status, out]).toEqual([1, expect.stringContaining(pledge)]);
  expect(() => read()).toThrow();
  expect(quotes().status).toBe(2);
  expect(quotes('--documents', join(dir, 'none')).status).toBe(2);
});
