import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../i18n/words.ts';
import type { IsAsked } from './list-files.ts';

export const belongsTo = (file: string, government: string): boolean =>
  file.startsWith(`governments/${government}/`);

export const isRecordOfGovernment = (file: string): boolean => file.startsWith('governments/');

/** Asks for the files of the site and of one government, and for the own files of all others. */
export function asksFor(government: string): IsAsked {
  return (path) => {
    const [room, id, file] = path.split('/');
    const isOther = room === 'governments' && id !== government;
    return !isOther || file === undefined || file === 'government.yaml';
  };
}

/** The government on whose pages an address lies. */
export function nameGovernment(address: string, dir: string): string | undefined {
  const { pathname } = new URL(address, 'http://site');
  const steps = pathname.split('/').slice(1);
  const isLanguage = languages.some((language) => language === steps[0]);
  const id = isLanguage ? steps[1] : steps[0];
  const isGovernment =
    id !== undefined &&
    /^[\w-]+$/.test(id) &&
    existsSync(join(dir, 'governments', id, 'government.yaml'));
  return isGovernment ? id : undefined;
}
