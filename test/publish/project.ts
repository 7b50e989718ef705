import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const home = resolve(import.meta.dirname, '../..');

/** A folder for one test file; `clear` takes it away. */
export function makeTemporary(): { dir: string; clear: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  return { dir, clear: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The program in another folder, with a workshop of its own; packages stay where they are. */
export function copyProject(to: string): string {
  mkdirSync(to, { recursive: true });
  const names = [
    'src',
    'scripts',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ];
  for (const name of names) {
    cpSync(join(home, name), join(to, name), { recursive: true });
  }
  symlinkSync(join(home, 'node_modules'), join(to, 'node_modules'));
  return to;
}

/** Every file below a folder with the hash of its bytes; undefined where there is no folder. */
export function hashTree(dir: string): Record<string, string> | undefined {
  if (!existsSync(dir)) return undefined;
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      relative(dir, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  printed: string;
  steps: { name: string; seconds: number }[];
}

export interface Setting {
  root?: string;
  env?: Readonly<Record<string, string>>;
  /** Told of each `step` line as it is printed. */
  onStep?: (name: string) => void;
}

export interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** Starts a program, as the leader of a process group, in the project's folder. */
function start(program: readonly string[], { root = home, env = {}, onStep }: Setting): Started {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const rows: string[] = [];
  const steps: Ended['steps'] = [];
  createInterface({ input: child.stdout }).on('line', (row) => {
    rows.push(row);
    const [, name, seconds] = /^step ([\w-]+) ([\d.]+) s$/.exec(row) ?? [];
    if (name === undefined) return;
    steps.push({ name, seconds: Number(seconds) });
    onStep?.(name);
  });
  createInterface({ input: child.stderr }).on('line', (row) => rows.push(row));
  const ended = new Promise<Ended>((finish, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => finish({ code, signal, printed: rows.join('\n'), steps }));
  });
  return { child, ended };
}

/** Starts `npm run build` without npm. */
export const startBuild = (args: readonly string[], setting: Setting = {}): Started =>
  start([join(setting.root ?? home, 'scripts/build.ts'), ...args], setting);

/** Starts the build command with pages that were rendered before. */
export const startQuickBuild = (
  rendered: string,
  args: readonly string[],
  setting: Setting & { root: string },
): Started =>
  start([join(import.meta.dirname, 'quick-build.ts'), setting.root, rendered, ...args], setting);

export const runBuild = (args: readonly string[], setting?: Setting): Promise<Ended> =>
  startBuild(args, setting).ended;
