import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Outcome, Trial } from './try-mutants.ts';

const home = resolve(import.meta.dirname, '../../..');
const leftOut = ['.git', 'node_modules', 'dist', '.pledgebook', 'coverage'];

/** A mutant that runs so long turns for ever. */
const longest = 300_000;

/** A copy of the project where sources may be broken, and a process that asks its tests. */
export interface Workbench {
  root: string;
  ask: (trial: Trial) => Promise<Outcome>;
  close: () => void;
}

async function startProcess(root: string): Promise<ChildProcess> {
  const started = fork(join(root, 'test/prove/mutants/try-mutants.ts'), [], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(started, 'message');
  return started;
}

/** What a process answers; undefined where it ends or goes on for too long. */
function awaitOutcome(asked: ChildProcess): Promise<Outcome | undefined> {
  return new Promise((tell) => {
    const end = (outcome?: Outcome) => {
      clearTimeout(timer);
      asked.removeAllListeners();
      tell(outcome);
    };
    const timer = setTimeout(end, longest);
    asked.once('message', (outcome: Outcome) => end(outcome));
    asked.once('exit', () => end());
  });
}

export function openWorkbench(): Workbench {
  const root = mkdtempSync(join(tmpdir(), 'pledgebook-mutants-'));
  for (const name of readdirSync(home).filter((each) => !leftOut.includes(each))) {
    cpSync(join(home, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
  let child: ChildProcess | undefined;
  const ask = async (trial: Trial): Promise<Outcome> => {
    child ??= await startProcess(root);
    const answer = awaitOutcome(child);
    child.send(trial);
    const outcome = await answer;
    if (outcome) return outcome;
    child.kill('SIGKILL');
    child = undefined;
    writeFileSync(join(root, trial.file), trial.own);
    return { killer: 'no end', seconds: {} };
  };
  const close = () => {
    child?.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  return { root, ask, close };
}
