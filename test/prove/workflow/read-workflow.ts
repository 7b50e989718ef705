import { parse } from 'yaml';
import type { Value } from './evaluate.ts';

export interface Step {
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string | number | boolean>;
  run?: string;
  env?: Record<string, string>;
  'continue-on-error'?: boolean;
}

export interface Job {
  if?: string;
  needs?: string | string[];
  'runs-on': string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  environment?: Record<string, string>;
  outputs?: Record<string, string>;
  strategy?: { matrix: Record<string, string | Value[]>; 'fail-fast'?: boolean };
  steps: Step[];
}

export interface Workflow {
  jobs: Record<string, Job>;
}

const jobKeys = ['if', 'needs', 'runs-on', 'timeout-minutes', 'permissions', 'environment'].concat(
  'outputs',
  'strategy',
  'steps',
);
const stepKeys = ['id', 'if', 'uses', 'with', 'run', 'env', 'continue-on-error'];
const workflowKeys = ['name', 'on', 'permissions', 'concurrency', 'jobs'];

/** Throws where something is asked for that is not done here. */
export function refuseOthers(place: string, given: object, known: readonly string[]): void {
  const others = Object.keys(given).filter((key) => !known.includes(key));
  if (others.length > 0) throw new Error(`${place}: ${others.join(', ')} is not known here.`);
}

/** Reads a workflow, of which all keys must be known here. */
export function readWorkflow(text: string): Workflow {
  const workflow = parse(text) as Workflow;
  refuseOthers('The workflow', workflow, workflowKeys);
  for (const [id, job] of Object.entries(workflow.jobs)) {
    refuseOthers(id, job, jobKeys);
    refuseOthers(`${id} strategy`, job.strategy ?? {}, ['matrix', 'fail-fast']);
    for (const step of job.steps) refuseOthers(`${id} step`, step, stepKeys);
  }
  return workflow;
}

export const listNeeds = ({ needs = [] }: Job) => [needs].flat();

/** All jobs that a job waits for, and those that they wait for. */
export function listAncestors({ jobs }: Workflow, id: string): string[] {
  const own = jobs[id];
  if (!own) throw new Error(`There is no job ${id}.`);
  const direct = listNeeds(own);
  return [...new Set([...direct, ...direct.flatMap((each) => listAncestors({ jobs }, each))])];
}
