import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * The least that any program must do: read every record, parse its YAML, write the same bytes as the build.
 * A program of its own, so that a build and its floor start alike. Prints `floor SECONDS s`.
 * Arguments: the content folder, the built folder, an empty folder to write to.
 */
const [content, built, out] = process.argv.slice(2);
if (content === undefined || built === undefined || out === undefined) {
  throw new Error('floor: CONTENT BUILT OUT');
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

const pages = listFiles(built).map((path) => ({
  path: join(out, path.slice(built.length)),
  bytes: readFileSync(path),
}));

const started = performance.now();
const records = listFiles(content).map((path) => readYaml(readFileSync(path, 'utf8')));
const made = new Set<string>();
for (const { path, bytes } of pages) {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, bytes);
}
const seconds = (performance.now() - started) / 1000;
console.log(`step floor ${seconds.toFixed(3)} s`);
console.log(`${String(records.length)} records, ${String(pages.length)} files`);
