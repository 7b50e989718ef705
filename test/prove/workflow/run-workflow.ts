import { rmSync } from 'node:fs';
import { fillIn, isWanted, type Scope, type Value } from './evaluate.ts';
import type { Host } from './host.ts';
import {
  listAncestors,
  listNeeds,
  readWorkflow,
  type Job,
  type Workflow,
} from './read-workflow.ts';
import { runJob, type JobEnd } from './run-job.ts';

/** Commits that came to the main branch. */
export interface Push {
  commit: string;
  before: string;
}

/** How a job ended, with the entries of the matrix that it ran for. */
export interface EndedJob extends JobEnd {
  entries: readonly Readonly<Record<string, Value>>[];
}

type Ends = Map<string, EndedJob>;

/** The most jobs that GitHub takes of one matrix. */
const mostJobs = 256;

/** What a job may ask for before its first step. */
function openLookUp(host: Host, { commit, before }: Push, job: Job, ends: Ends) {
  const facts: Readonly<Record<string, Value>> = {
    'github.event_name': 'push',
    'github.event.before': before,
    'github.ref': 'refs/heads/main',
    'github.repository': host.repository,
    'github.server_url': 'https://github.com',
    'github.sha': commit,
  };
  return (name: string): Value => {
    const [root = '', id = '', what, output = ''] = name.split('.');
    if (root === 'vars') return host.vars[id] ?? null;
    const end = root === 'needs' && listNeeds(job).includes(id) ? ends.get(id) : undefined;
    if (end && what === 'result') return end.result;
    if (end && what === 'outputs' && end.result !== 'success') return null;
    const value = end && what === 'outputs' ? end.outputs[output] : facts[name];
    if (value === undefined) throw new Error(`There is no ${name}.`);
    return value;
  };
}

/** One errand for each entry of the matrix; without one, one for all. */
function listEntries({ strategy }: Job, scope: Scope): Record<string, Value>[] {
  let entries: Record<string, Value>[] = [{}];
  for (const [key, given] of Object.entries(strategy?.matrix ?? {})) {
    const values = typeof given === 'string' ? fillIn(given, scope) : given;
    if (!Array.isArray(values) || values.length === 0)
      throw new Error(`${key}: a matrix of nothing`);
    entries = entries.flatMap((entry) =>
      (values as Value[]).map((value) => ({ ...entry, [`matrix.${key}`]: value })),
    );
  }
  if (entries.length > mostJobs) throw new Error(`A matrix of ${String(entries.length)} jobs`);
  return entries;
}

function endJob(host: Host, workflow: Workflow, id: string, push: Push, ends: Ends): EndedJob {
  const job = workflow.jobs[id] as Job;
  const before = listAncestors(workflow, id).map((each) => ends.get(each)?.result);
  const said: Readonly<Record<string, boolean>> = {
    // A job that was skipped, however far before this one, is no success.
    success: before.every((result) => result === 'success'),
    failure: before.includes('failure'),
    ...{ cancelled: false, always: true },
  };
  const lookUp = openLookUp(host, push, job, ends);
  const call = (name: string): Value => {
    if (said[name] === undefined) throw new Error(`The function ${name} is not known here.`);
    return said[name];
  };
  if (!isWanted(job.if, { lookUp, call })) {
    return { result: 'skipped', outputs: {}, printed: '', entries: [] };
  }
  const entries = listEntries(job, { lookUp, call });
  const all = entries.map((entry, index) => {
    const own: Record<string, Value> = { ...entry, 'strategy.job-index': index };
    return runJob({ host, job, commit: push.commit, lookUp: (name) => own[name] ?? lookUp(name) });
  });
  const failed = all.find(({ result }) => result === 'failure');
  return { ...(failed ?? (all.at(-1) as JobEnd)), entries };
}

/** Runs the jobs of a workflow for a push, one after the other, each once those that it needs have ended. */
export function runWorkflow(
  host: Host,
  text: string,
  push: Push,
  tell: (line: string) => void = () => undefined,
): Ends {
  const workflow = readWorkflow(text);
  rmSync(host.artifacts, { recursive: true, force: true });
  const ends: Ends = new Map();
  const waiting = new Set(Object.keys(workflow.jobs));
  while (waiting.size > 0) {
    const id = [...waiting].find((each) =>
      listNeeds(workflow.jobs[each] as Job).every((need) => ends.has(need)),
    );
    if (id === undefined) throw new Error(`Jobs wait for each other: ${[...waiting].join(', ')}`);
    waiting.delete(id);
    const start = performance.now();
    const end = endJob(host, workflow, id, push, ends);
    ends.set(id, end);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const jobs = end.entries.length > 1 ? ` (${String(end.entries.length)} jobs)` : '';
    if (end.result !== 'skipped') tell(`  ${id}${jobs}: ${end.result}, ${seconds} s`);
    if (end.result === 'failure') tell(end.printed.slice(-2000));
  }
  return ends;
}
