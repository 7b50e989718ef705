import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWriter } from '../../../src/publish/pool/write-page.ts';
import { makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const [out, publicFolder] = [join(dir, 'site'), join(dir, 'public')];
const { write, link } = openWriter({ out, publicFolder });
const page = (name: string) => ({
  name,
  component: 'src/pages/a.astro',
  body: Buffer.from('page'),
});

test('a page is written in its folder', () => {
  expect(write(page('/a/b/index.html'))).toBeUndefined();
  expect(readFileSync(join(out, 'a/b/index.html'), 'utf8')).toBe('page');
});

test('a page of another folder becomes the same file, or a copy of it', () => {
  const from = join(dir, 'before');
  mkdirSync(join(from, 'l'), { recursive: true });
  writeFileSync(join(from, 'l/index.html'), 'page');
  const inode = (folder: string) => statSync(join(folder, 'l/index.html')).ino;
  expect(link('/l/index.html', from)).toBeUndefined();
  expect(inode(out)).toBe(inode(from));
  // No file is linked where one stands: it is copied over.
  rmSync(join(out, 'l/index.html'));
  writeFileSync(join(out, 'l/index.html'), 'other');
  expect(link('/l/index.html', from)).toBeUndefined();
  expect(readFileSync(join(out, 'l/index.html'), 'utf8')).toBe('page');
  expect(inode(out)).not.toBe(inode(from));
  expect(() => link('/none.html', from)).toThrow('ENOENT');
});

test('a file of the public folder stands in its place', () => {
  mkdirSync(publicFolder, { recursive: true });
  writeFileSync(join(publicFolder, 'c.txt'), 'public');
  expect(write(page('/c.txt'))).toBe('c.txt');
  expect(existsSync(join(out, 'c.txt'))).toBe(false);
});

test.each(['/../public/d.txt', '../d.txt', '/a/../../d.txt', '/../site-beside/d.txt'])(
  '%s leads out of the site and is not written',
  (name) => {
    expect(() => write(page(name))).toThrow('leads out of the site');
    expect([join(dir, 'd.txt'), join(publicFolder, 'd.txt')].some(existsSync)).toBe(false);
  },
);
