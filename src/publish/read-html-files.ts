import { readFileSync } from 'node:fs';
import { listBuiltFiles } from './verify.ts';

/** The text of one page of a built site after the other, so that only one is held. */
export function* readHtmlFiles(site: string): Generator<string> {
  for (const file of listBuiltFiles(site)) {
    if (file.endsWith('.html')) yield readFileSync(file, 'utf8');
  }
}
