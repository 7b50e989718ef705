import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../check/problem.ts';
import type { ProblemCode } from '../check/catalogue.ts';

export interface Listing {
  /** Paths below the folder, `/` between names, in code-unit order. */
  files: string[];
  faults: Fault[];
}

/** A folder named as a file: reading on below it would lose the record that its name promises. */
const looksLikeRecord = (name: string) => /\.(md|mdx|yaml|yml)$/i.test(name);

/** Whether a path below the folder is looked at; of a folder that is not, nothing is. */
export type IsAsked = (path: string) => boolean;

/** Lists the files below a folder, every one unless told otherwise. Links are not followed: whatever is not a plain file or folder is a fault. */
export function listFiles(dir: string, isAsked: IsAsked = () => true): Listing {
  const files: string[] = [];
  const faults: Fault[] = [];
  const refuse = (file: string, code: ProblemCode) => faults.push({ code, file });

  function visit(folder: string): void {
    let names;
    try {
      names = readdirSync(join(dir, folder), { withFileTypes: true });
    } catch {
      refuse(folder === '' ? '.' : folder, folder === '' ? 'content-missing' : 'file-unreadable');
      return;
    }
    for (const name of names) {
      const path = folder === '' ? name.name : `${folder}/${name.name}`;
      if (!isAsked(path)) continue;
      if (name.isSymbolicLink()) refuse(path, 'file-symlink');
      else if (name.name.startsWith('.')) refuse(path, 'file-hidden');
      else if (name.isDirectory() && looksLikeRecord(path)) refuse(path, 'record-is-folder');
      else if (name.isDirectory()) visit(path);
      else if (name.isFile()) files.push(path);
      else refuse(path, 'file-special');
    }
  }

  visit('');
  return { files: files.sort(), faults };
}
