import { statSync } from 'node:fs';
import { join } from 'node:path';
import { madeAddress, pictureShapes, type MadeFile } from '../model/made-files.ts';

/** What lies in public/ of what commands make of a term, when the site is built. */
export function listMade(gov: string, term: string, folder = 'public'): MadeFile[] {
  return (['book', ...pictureShapes] as const).flatMap((name) => {
    const address = madeAddress(gov, term, name);
    const file = statSync(join(folder, address), { throwIfNoEntry: false });
    return file ? [{ name, address, bytes: file.size }] : [];
  });
}
