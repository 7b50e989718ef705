import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { runGit } from '../../load/run-git.ts';
import { replaceFolder, type Host } from './host.ts';
import { refuseOthers } from './read-workflow.ts';

/** A job while it runs. */
export interface Running {
  host: Host;
  commit: string;
  /** What is done once all its steps went well. */
  atEnd: (() => void)[];
}

type Inputs = Readonly<Record<string, string>>;

interface Action {
  inputs: readonly string[];
  run: (running: Running, inputs: Inputs) => void;
}

/** A name must be given where an action cannot do without. */
function takeInput(inputs: Inputs, name: string): string {
  const value = inputs[name];
  if (value === undefined || value === '') throw new Error(`with: ${name} is missing`);
  return value;
}

function checkOut({ host, commit }: Running, inputs: Inputs): void {
  const deep = inputs['fetch-depth'] === '0' ? [] : ['--depth', '1'];
  runGit(dirname(host.work), 'clone', '--quiet', ...deep, `file://${host.origin}`, host.work);
  runGit(host.work, 'checkout', '--quiet', '--detach', commit);
}

/** Brings what was kept under the key, else under the newest name that begins so; answers whether it was the key. */
function restore({ host }: Running, inputs: Inputs): boolean {
  const key = takeInput(inputs, 'key');
  const near = [...host.caches.keys()].findLast((each) =>
    each.startsWith(inputs['restore-keys'] ?? key),
  );
  const found = host.caches.get(host.caches.has(key) ? key : (near ?? ''));
  if (found !== undefined) replaceFolder(found, join(host.work, takeInput(inputs, 'path')));
  return host.caches.has(key);
}

function restoreAndKeep(running: Running, inputs: Inputs): void {
  if (restore(running, inputs)) return;
  const { caches, work, artifacts } = running.host;
  const key = takeInput(inputs, 'key');
  running.atEnd.push(() => {
    const place = join(dirname(artifacts), 'caches', key);
    replaceFolder(join(work, takeInput(inputs, 'path')), place);
    if (existsSync(place)) caches.set(key, place);
  });
}

function upload({ host }: Running, path: string, name: string): void {
  const place = join(host.artifacts, name);
  if (existsSync(place)) throw new Error(`There is an artifact ${name} already.`);
  const from = join(host.work, path);
  if (!existsSync(from)) throw new Error(`Nothing lies at ${path}.`);
  mkdirSync(host.artifacts, { recursive: true });
  cpSync(from, place, { recursive: true });
}

function download({ host }: Running, inputs: Inputs): void {
  const { name, pattern } = inputs;
  const all = existsSync(host.artifacts) ? readdirSync(host.artifacts) : [];
  const wanted = all.filter((each) => each === name || matchesGlob(each, pattern ?? ''));
  if (name !== undefined && wanted.length === 0) throw new Error(`There is no artifact ${name}.`);
  if (name === undefined && inputs['merge-multiple'] !== 'true') {
    throw new Error('Artifacts in folders of their own are not known here.');
  }
  const to = join(host.work, takeInput(inputs, 'path'));
  for (const each of wanted) cpSync(join(host.artifacts, each), to, { recursive: true });
}

const nothing = () => undefined;

/** The actions that are known here, without their versions. */
export const actions: Readonly<Record<string, Action>> = {
  'actions/checkout': { inputs: ['fetch-depth', 'persist-credentials'], run: checkOut },
  'actions/setup-node': { inputs: ['node-version', 'cache'], run: nothing },
  'actions/cache': { inputs: ['path', 'key', 'restore-keys'], run: restoreAndKeep },
  'actions/cache/restore': { inputs: ['path', 'key', 'restore-keys'], run: restore },
  'actions/upload-artifact': {
    inputs: ['name', 'path'],
    run: (running, inputs) => {
      upload(running, takeInput(inputs, 'path'), takeInput(inputs, 'name'));
    },
  },
  'actions/download-artifact': {
    inputs: ['name', 'pattern', 'path', 'merge-multiple'],
    run: download,
  },
  'actions/upload-pages-artifact': {
    inputs: ['path'],
    run: (running, inputs) => {
      upload(running, takeInput(inputs, 'path'), 'github-pages');
    },
  },
  'actions/deploy-pages': {
    inputs: [],
    run: ({ host }) => {
      replaceFolder(join(host.artifacts, 'github-pages'), host.published);
    },
  },
};

/** Does what an action does, or throws where it is not known. */
export function runAction(uses: string, running: Running, inputs: Inputs): void {
  const name = uses.replace(/@.*/, '');
  const action = actions[name];
  if (!action) throw new Error(`The action ${name} is not known here.`);
  refuseOthers(name, inputs, action.inputs);
  action.run(running, inputs);
}
