import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { openKept } from '../../load/keep-parts.ts';
import { makeOpenFolder } from '../make-open-folder.ts';
import type { PortionMark, PortionMarks } from '../pool/portion.ts';
import { ending, namePacked } from './kept-pages.ts';
import { readPacks } from './pack-pages.ts';

/** Why the pages of a government cannot be taken: there are none, they are damaged, or they were made of something else. */
export interface ArtefactFault {
  /** A government, or a folder that is not there. */
  of: string;
  fault: 'no-folder' | 'missing' | 'damaged' | keyof PortionMark;
}

/** Whether a file holds the pages of a government, whatever they were made of. */
const holdsPagesOf = (government: string) => {
  const name = new RegExp(`^${RegExp.escape(government)}-[0-9a-f]{64}\\.${ending}$`);
  return (file: string) => name.test(basename(file));
};

function readArtefact(file: string) {
  const packed = openKept(dirname(file), ending).find(basename(file, `.${ending}`));
  return packed && { packed, mark: readPacks(packed).mark };
}

/** What an artefact was made of that is not what the site is made of now. */
function compareMarks(made: PortionMark, asked: PortionMark): keyof PortionMark | undefined {
  return (Object.keys(asked) as (keyof PortionMark)[]).find((part) => made[part] !== asked[part]);
}

/** Puts the artefacts of all governments where pages are kept; answers what of them cannot be taken. */
export function takeArtefacts(
  folders: readonly string[],
  marks: PortionMarks,
  kept: string,
): ArtefactFault[] {
  const strange = folders.filter((folder) => !existsSync(folder));
  if (strange.length > 0) return strange.map((of) => ({ of, fault: 'no-folder' }));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const shelf = openKept(kept, ending);
  return Object.entries(marks).flatMap(([government, mark]): ArtefactFault[] => {
    if (government === '') return [];
    const tell = (fault: ArtefactFault['fault']) => [{ of: government, fault }];
    const own = files.filter(holdsPagesOf(government));
    const name = namePacked(government, mark);
    const file = own.find((each) => basename(each, `.${ending}`) === name) ?? own[0];
    if (file === undefined) return tell('missing');
    const found = readArtefact(file);
    if (!found) return tell('damaged');
    const other = compareMarks(found.mark, mark);
    if (other !== undefined) return tell(other);
    if (resolve(file) !== join(kept, basename(file))) shelf.keep(name, found.packed);
    return [];
  });
}

/** Brings the pages of a government from where they were kept to a folder, where they are its only ones; answers the file. */
export function bringArtefact(kept: string, government: string, folder: string): string {
  const [name] = readdirSync(kept).filter(holdsPagesOf(government));
  if (name === undefined) throw new Error(`The pages of ${government} could not be kept.`);
  makeOpenFolder(folder);
  const [file, aside] = [join(folder, name), join(folder, `.${name}.${String(process.pid)}`)];
  copyFileSync(join(kept, name), aside);
  renameSync(aside, file);
  const others = readdirSync(folder).filter(
    (each) => holdsPagesOf(government)(each) && each !== name,
  );
  for (const other of others) rmSync(join(folder, other));
  return file;
}
