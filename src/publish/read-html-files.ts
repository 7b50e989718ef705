import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of one page of a built site after the other, so that only one is held. */
export function* readHtmlFiles(site: string, addresses: readonly string[]): Generator<Buffer> {
  for (const address of addresses) {
    if (address.endsWith('.html')) yield readFileSync(join(site, address));
  }
}
