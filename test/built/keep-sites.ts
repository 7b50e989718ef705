import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this test run's own, where built sites are kept until the run ends. */
    sites: string;
  }
}

/**
 * One folder per test run: a site is built when a test first asks for it, and all of them go at the end, with the
 * compiled code of the programs that the tests start over and over.
 */
export default function keepSites(project: TestProject): () => void {
  const sites = mkdtempSync(join(tmpdir(), 'pledgebook-sites-'));
  process.env['NODE_COMPILE_CACHE'] = join(sites, 'code');
  project.provide('sites', sites);
  return () => rmSync(sites, { recursive: true, force: true });
}
