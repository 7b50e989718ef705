import { statSync } from 'node:fs';
import { join } from 'node:path';
import { madeAddress, type MadeFile } from '../model/made-files.ts';

/** What lies in public/ of what commands make of a term, when the site is built. */
export function listMade(gov: string, term: string, folder = 'public'): MadeFile[] {
  const names = Object.keys(madeAddress) as MadeFile['name'][];
  return names.flatMap((name) => {
    const address = madeAddress[name](gov, term);
    const file = statSync(join(folder, address), { throwIfNoEntry: false });
    return file ? [{ name, address, bytes: file.size }] : [];
  });
}
