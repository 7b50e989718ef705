import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passGate } from '../../src/load/gate.ts';
import { createRandom, type Random } from '../generator/random.ts';
import { writeContent } from '../generator/write.ts';
import type { Verdict } from './proofs.ts';

/** Takes the lines of a record and breaks one of them; undefined where it has nothing of the kind. */
type Break = (lines: readonly string[], random: Random) => string[] | undefined;

/** Changes one of the lines that match. */
function changeOne(pattern: RegExp, change: (line: string) => readonly string[]): Break {
  return (lines, random) => {
    const places = [...lines.keys()].filter((at) => pattern.test(lines[at] ?? ''));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return lines.toSpliced(at, 1, ...change(lines[at] ?? ''));
  };
}

/** Each is a fault in any record that has such a line. */
const breaks: Readonly<Record<string, Break>> = {
  'a key that no record has': changeOne(/^id: /, (line) => [line, 'zzz: 1']),
  'a key twice': changeOne(/^[a-z]\w*: \S/i, (line) => [line, line]),
  'no id': changeOne(/^id: /, () => []),
  'a source that is not there': changeOne(/\bcite: \S+ \/ /, (line) => [
    line.replace(/(\bcite: ['"]?)\S+ \/ /, '$1nothing / '),
  ]),
  'a day that is not there': changeOne(/^\s*(- )?(asOf|date|when|start|end): \d/, (line) => [
    line.replace(/: .*/, ': 2023-02-30'),
  ]),
  'a line that is no YAML': changeOne(/^id: /, (line) => [line, '  - : [']),
  'a value that is empty': changeOne(/^(title|name|asOf|lead|area): /, (line) => [
    line.replace(/: .*/, ':'),
  ]),
};

function listRecords(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What is wrong with how the gate takes a broken record; undefined where it tells it in its place. */
function askGate(dir: string, file: string): string | undefined {
  const { ok, problems } = passGate(dir);
  if (ok) return 'passes';
  return problems.some((problem) => problem.file === file) ? undefined : 'is told elsewhere';
}

/** Breaks one made-up record after the other: the gate stops each time and names the file. */
export async function proveFaults(seed: number, count: number): Promise<Verdict> {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-faults-'));
  try {
    writeContent(dir, { governments: 2, pledges: 8, seed });
    if (!passGate(dir).ok) throw new Error('the made-up records do not pass');
    const random = createRandom(`faults ${String(seed)}`);
    const files = listRecords(dir);
    const kinds = Object.keys(breaks);
    const untold: string[] = [];
    for (let made = 0; made < count;) {
      const [file, kind] = [random.pick(files), random.pick(kinds)];
      const own = readFileSync(file, 'utf8');
      const broken = breaks[kind]?.(own.split('\n'), random);
      if (!broken) continue;
      writeFileSync(file, broken.join('\n'));
      const fault = askGate(dir, file);
      if (fault !== undefined) untold.push(`${file.slice(dir.length + 1)}: ${kind} ${fault}`);
      writeFileSync(file, own);
      made += 1;
    }
    const told = `${count - untold.length} of ${count} faults stopped and named by file`;
    return await Promise.resolve({ lines: [...untold, told], ok: untold.length === 0 });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
