import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findPagesAddress } from '../src/publish/pages-address.ts';

/** A domain that the repository states as GitHub's own branch publishing would read it. */
function readDomain(): string | undefined {
  try {
    return readFileSync(new URL('../public/CNAME', import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { address: { type: 'string' } },
});
try {
  // A variable that nobody set arrives as an empty word.
  const own = [values.address, readDomain()].find((each) => each !== undefined && each !== '');
  const { base, site } = findPagesAddress(positionals[0] ?? '', own);
  console.log(`base=${base}\nsite=${site}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
