import { cpSync, existsSync, readFileSync } from 'node:fs';
import type { UnboundBundle } from './orders.ts';
import { renderAll } from './render-all.ts';

// Entry of a process that renders a site with a bundle that is kept: what Astro does after it has bundled.
const [, , file = ''] = process.argv;
const bundle = JSON.parse(readFileSync(file, 'utf8')) as UnboundBundle;
const { publicFolder, out } = bundle;

if (existsSync(publicFolder)) cpSync(publicFolder, out, { recursive: true, dereference: true });
const sayAloud = (message: string) => process.stderr.write(`${message}\n`);
try {
  await renderAll(bundle, String(process.env['PLEDGEBOOK_RECORDS']), {
    warn: sayAloud,
    error: sayAloud,
  });
} catch (error) {
  // Uncaught it would be told with a line of this program, which is then read as what it says.
  sayAloud(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
