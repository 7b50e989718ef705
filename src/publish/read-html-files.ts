import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of one page of a built site after the other, so that only one is held. */
export function* readHtmlFiles(site: string, addresses: readonly string[]): Generator<string> {
  for (const address of addresses) {
    if (address.endsWith('.html')) yield readFileSync(join(site, address), 'utf8');
  }
}
