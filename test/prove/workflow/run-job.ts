import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, type Running } from './actions.ts';
import { fillIn, isWanted, sayValue, type Scope, type Value } from './evaluate.ts';
import type { Host } from './host.ts';
import type { Job, Step } from './read-workflow.ts';

type Texts = Readonly<Record<string, string>>;

/** What a job is run for: once, or once for each entry of its matrix. */
export interface Errand {
  host: Host;
  job: Job;
  commit: string;
  /** The facts of the push, the variables, the jobs before and the entry of the matrix. */
  lookUp: Scope['lookUp'];
}

export interface JobEnd {
  result: 'success' | 'failure' | 'skipped';
  outputs: Texts;
  /** What the steps printed, and why one failed. */
  printed: string;
}

interface StepEnd {
  isOk: boolean;
  outputs: Texts;
  printed: string;
}

/** Of the caller's environment, where packages come from and nothing else. */
const inherited =
  /^(?:HOME|LANG|(?:https?|no)_proxy|npm_config_(?:registry|cache|userconfig)|NODE_EXTRA_CA_CERTS)$/i;

function readOutputs(file: string): Texts {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return Object.fromEntries(
    rows.map((row) => {
      const [, name, value] = /^([\w-]+)=(.*)$/.exec(row) ?? [];
      if (name === undefined || value === undefined) throw new Error(`No output: ${row}`);
      return [name, value];
    }),
  );
}

/** Runs a command as GitHub does: in a shell that ends at the first failure, in the clone. */
function runCommand({ host, job }: Errand, command: string, env: Texts): StepEnd {
  if (command === 'npm ci' && host.install) {
    host.install(host.work);
    return { isOk: true, outputs: {}, printed: '' };
  }
  const output = join(host.temporary, 'output');
  rmSync(output, { force: true });
  const own = Object.entries(process.env).filter(([name]) => inherited.test(name));
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
    cwd: host.work,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: (job['timeout-minutes'] ?? 360) * 60_000,
    env: {
      ...Object.fromEntries(own),
      PATH: `${host.commands}:${process.env['PATH'] ?? ''}`,
      CI: 'true',
      TMPDIR: host.temporary,
      RUNNER_TEMP: host.temporary,
      GITHUB_OUTPUT: output,
      ...env,
    },
  });
  return { isOk: status === 0, outputs: readOutputs(output), printed: stdout + stderr };
}

const fillInAll = (given: Readonly<Record<string, unknown>>, scope: Scope): Texts =>
  Object.fromEntries(
    Object.entries(given).map(([key, text]) => [key, sayValue(fillIn(String(text), scope))]),
  );

function runStep(errand: Errand, running: Running, step: Step, scope: Scope): StepEnd {
  if (step.run !== undefined) return runCommand(errand, step.run, fillInAll(step.env ?? {}, scope));
  runAction(step.uses ?? '', running, fillInAll(step.with ?? {}, scope));
  return { isOk: true, outputs: {}, printed: '' };
}

/** Runs the steps of a job, one after the other, on what looks like a new machine. */
export function runJob(errand: Errand): JobEnd {
  const { host, job, commit } = errand;
  for (const folder of [host.work, host.temporary])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of [host.work, host.temporary]) mkdirSync(folder, { recursive: true });
  const running: Running = { host, commit, atEnd: [] };
  const printed: string[] = [];
  const known = new Map<string, Texts | 'skipped'>();
  let isOk = true;
  const lookUp = (name: string): Value => {
    const [, id, output] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(name) ?? [];
    if (id === undefined || output === undefined) return errand.lookUp(name);
    const outputs = known.get(id);
    if (outputs === 'skipped') return null;
    const value = outputs?.[output];
    if (value === undefined) throw new Error(`There is no ${name}.`);
    return value;
  };
  const call = (name: string): Value => {
    const said: Readonly<Record<string, boolean>> = {
      ...{ success: isOk, failure: !isOk, cancelled: false, always: true },
    };
    if (said[name] === undefined) throw new Error(`The function ${name} is not known here.`);
    return said[name];
  };
  const scope: Scope = { lookUp, call };
  for (const step of job.steps) {
    if (!isWanted(step.if, scope)) {
      if (step.id !== undefined) known.set(step.id, 'skipped');
      continue;
    }
    const end = runStep(errand, running, step, scope);
    if (step.id !== undefined) known.set(step.id, end.outputs);
    printed.push(`$ ${step.run ?? step.uses ?? ''}`, end.printed);
    if (!end.isOk && step['continue-on-error'] !== true) isOk = false;
  }
  if (isOk) for (const finish of running.atEnd) finish();
  return {
    result: isOk ? 'success' : 'failure',
    outputs: isOk ? fillInAll(job.outputs ?? {}, scope) : {},
    printed: printed.join('\n'),
  };
}
