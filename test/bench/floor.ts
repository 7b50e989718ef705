import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * The least that any program must do: read every record, parse its YAML, write the same bytes as the build.
 * A program of its own, so that a build and its floor start alike. Prints `step floor SECONDS s`.
 * Arguments: the content folder, the built folder, an empty folder to write to, and how many times as long each page
 * is to be as it is (1 unless told otherwise).
 */
const [content, built, out, times = '1'] = process.argv.slice(2);
if (content === undefined || built === undefined || out === undefined) {
  throw new Error('floor: CONTENT BUILT OUT [TIMES]');
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readYaml(text: string): unknown {
  const yaml = text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---\n', 4) + 1) : text;
  return load(yaml, { schema: FAILSAFE_SCHEMA });
}

/** What would be written to a file: a page as long as it is asked for, anything else as it is. */
function makeBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  if (times === '1' || !path.endsWith('.html')) return bytes;
  return Buffer.alloc(Math.round(bytes.length * Number(times)), bytes);
}

const names = listFiles(built);
// Bytes are made before they are written, some at a time, so that a large site need not be held.
const atOnce = 2000;
const made = new Set<string>();

function writeAll(files: readonly { path: string; bytes: Buffer }[]): void {
  for (const { path, bytes } of files) {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, bytes);
  }
}

let passed = 0;
function measure<T>(run: () => T): T {
  const started = performance.now();
  const result = run();
  passed += performance.now() - started;
  return result;
}

const records = measure(() =>
  listFiles(content).map((path) => readYaml(readFileSync(path, 'utf8'))),
);
for (let at = 0; at < names.length; at += atOnce) {
  const files = names
    .slice(at, at + atOnce)
    .map((path) => ({ path: join(out, path.slice(built.length)), bytes: makeBytes(path) }));
  measure(() => {
    writeAll(files);
  });
}
console.log(`step floor ${(passed / 1000).toFixed(3)} s`);
console.log(`${String(records.length)} records, ${String(names.length)} files`);
