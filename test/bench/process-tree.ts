import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a process and all its descendants use at one moment. */
export interface Usage {
  /** Resident memory added over processes; pages that two of them share count twice. */
  megabytes: number;
  processes: Process[];
}

export interface Process {
  pid: number;
  /** The program it runs. */
  name: string;
  /** User and system time of its own. */
  cpuSeconds: number;
  /** Resident memory. */
  megabytes: number;
}

interface Stat {
  parent: number;
  cpuTicks: number;
  reapedTicks: number;
}

const ticksPerSecond = 100;

export const canSample = existsSync('/proc/self/stat');

/** Reads the fields of /proc/PID/stat that matter; the name in brackets may hold anything. */
export function parseStat(text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const read = (at: number) => Number(fields[at]);
  return { parent: read(1), cpuTicks: read(11) + read(12), reapedTicks: read(13) + read(14) };
}

/** The last script of a command line, what is loaded before it being its preparation; else the program. */
export function nameProcess(commandLine: string): string {
  const words = commandLine.split('\0');
  const script = words.findLast((word) => /^[^-].*\.[cm]?[jt]s$/.test(word));
  return basename(script ?? words[0] ?? '');
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function listTree(root: number): Map<number, Stat> {
  const stats = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    const text = /^\d+$/.test(name) ? readOrNothing(`/proc/${name}/stat`) : undefined;
    if (text !== undefined) stats.set(Number(name), parseStat(text));
  }
  const tree = new Map<number, Stat>();
  const visit = (pid: number): void => {
    const stat = stats.get(pid);
    if (!stat) return;
    tree.set(pid, stat);
    for (const [child, { parent }] of stats) if (parent === pid) visit(child);
  };
  visit(root);
  return tree;
}

/** Undefined where the system has no /proc, or once the process is gone. */
export function sampleTree(root: number): Usage | undefined {
  if (!canSample) return undefined;
  const tree = listTree(root);
  if (tree.size === 0) return undefined;
  const processes: Process[] = [];
  for (const [pid, stat] of tree) {
    const status = readOrNothing(`/proc/${String(pid)}/status`) ?? '';
    const resident = /VmRSS:\s+(\d+)/.exec(status);
    // The system tells none of a process that has ended and is not yet waited for: it holds no memory any more.
    const megabytes = resident ? Number(resident[1]) / 1024 : 0;
    const name = nameProcess(readOrNothing(`/proc/${String(pid)}/cmdline`) ?? '');
    processes.push({ pid, name, cpuSeconds: stat.cpuTicks / ticksPerSecond, megabytes });
  }
  const megabytes = processes.reduce((sum, each) => sum + each.megabytes, 0);
  return { megabytes, processes };
}

/** The CPU time of all children of this process that have ended. */
export function readReaped(): number | undefined {
  const text = readOrNothing('/proc/self/stat');
  return text === undefined ? undefined : parseStat(text).reapedTicks / ticksPerSecond;
}
