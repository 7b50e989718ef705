import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holdsList } from '../check/record-address.ts';
import type { Tree } from '../check/tree.ts';
import { readYaml } from './read-yaml.ts';

/** A file of a revision; `tree` only where its text, not its path, names the records. */
export interface OldFile {
  file: string;
  tree: Tree | undefined;
}

export type RevisionFault = 'no-git' | 'no-revision';

const mostBytes = 2 ** 30;

/** What a git command prints; undefined where it fails or there is no git. */
function askGit(dir: string, args: readonly string[], input = ''): Buffer | undefined {
  const options = { cwd: dir, input, maxBuffer: mostBytes };
  const { status, stdout } = spawnSync('git', ['--no-optional-locks', ...args], options);
  return status === 0 ? stdout : undefined;
}

/** Cuts the answers of `cat-file --batch`: a line `<hash> blob <bytes>`, the bytes, a line end. */
function* cutBlobs(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length;) {
    const line = bytes.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(bytes.toString('utf8', at, line))?.[1]);
    yield bytes.toString('utf8', line + 1, line + 1 + size).normalize('NFC');
    at = line + size + 2;
  }
}

interface Revision {
  /** The paths of a content folder. */
  files: string[];
  readTexts: (files: readonly string[]) => string[];
}

/** A content folder as git holds it at a revision. Nothing of the work tree is read or changed. */
function openRevision(dir: string, revision: string): Revision | RevisionFault {
  const prefix = askGit(dir, ['rev-parse', '--show-prefix'])?.toString().trim();
  if (prefix === undefined) return 'no-git';
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = askGit(dir, verify)?.toString().trim();
  const listed = commit && askGit(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
  if (!commit || !listed) return 'no-revision';
  const files = listed.toString('utf8').split('\0').filter(Boolean);
  const readTexts = (wanted: readonly string[]) => {
    const asked = wanted.map((file) => `${commit}:${prefix}${file}\n`).join('');
    return [...cutBlobs(askGit(dir, ['cat-file', '--batch'], asked) ?? Buffer.alloc(0))];
  };
  return { files, readTexts };
}

/** The files of a content folder at a revision. */
export function readRevision(dir: string, revision: string): OldFile[] | RevisionFault {
  const opened = openRevision(dir, revision);
  if (typeof opened === 'string') return opened;
  const { files, readTexts } = opened;
  const lists = files.filter((file) => holdsList(file.normalize('NFC')));
  const texts = readTexts(lists);
  const trees = new Map(lists.map((file, index) => [file, readYaml(texts[index] ?? '').tree]));
  return files.map((file) => ({ file: file.normalize('NFC'), tree: trees.get(file) }));
}

/** Writes a content folder as it was at a revision into another folder. */
export function restoreRevision(dir: string, revision: string, into: string): void {
  const opened = openRevision(dir, revision);
  if (typeof opened === 'string') return;
  const texts = opened.readTexts(opened.files);
  for (const [index, file] of opened.files.entries()) {
    const path = join(into, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, texts[index] ?? '');
  }
}
