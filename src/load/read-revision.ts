import { spawnSync } from 'node:child_process';
import { holdsList } from '../check/record-address.ts';
import type { Tree } from '../check/entry.ts';
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

/** The files of a content folder as git holds them at a revision. Nothing of the work tree is read or changed. */
export function readRevision(dir: string, revision: string): OldFile[] | RevisionFault {
  const prefix = askGit(dir, ['rev-parse', '--show-prefix'])?.toString().trim();
  if (prefix === undefined) return 'no-git';
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = askGit(dir, verify)?.toString().trim();
  const listed = commit && askGit(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
  if (!commit || !listed) return 'no-revision';
  const files = listed.toString('utf8').split('\0').filter(Boolean);
  const lists = files.filter((file) => holdsList(file.normalize('NFC')));
  const asked = lists.map((file) => `${commit}:${prefix}${file}\n`).join('');
  const texts = [...cutBlobs(askGit(dir, ['cat-file', '--batch'], asked) ?? Buffer.alloc(0))];
  const trees = new Map(lists.map((file, index) => [file, readYaml(texts[index] ?? '').tree]));
  return files.map((file) => ({ file: file.normalize('NFC'), tree: trees.get(file) }));
}
