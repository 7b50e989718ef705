import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readReaped, sampleTree, type Process } from './process-tree.ts';

/** What something used; undefined where it cannot be read. */
export interface Used {
  cpuSeconds: number | undefined;
  /** The peak of all processes together. */
  megabytes: number | undefined;
  /** The peak of the largest process. */
  largest: number | undefined;
}

/** One step of the road. */
export interface Step extends Used {
  name: string;
  seconds: number;
}

export interface Run {
  steps: Step[];
  whole: Step;
  /** The peak of each process, the largest first. */
  processes: Process[];
}

const sampleEvery = 50;

export function parseStep(row: string): { name: string; seconds: number } | undefined {
  const found = /^step\s+([\w-]+)\s+([\d.]+)\s*s\b/.exec(row);
  return found?.[1] === undefined ? undefined : { name: found[1], seconds: Number(found[2]) };
}

const higher = (one: number | undefined, other: number) =>
  one === undefined ? other : Math.max(one, other);

interface Peak {
  megabytes: number | undefined;
  largest: number | undefined;
}

const noPeak = (): Peak => ({ megabytes: undefined, largest: undefined });

/** Keeps the highest figures seen, for the whole run and since the last mark. */
function createMeter(pid: number) {
  const whole = noPeak();
  let step = noPeak();
  const processes = new Map<number, Process>();
  let cpuAtMark = 0;
  const sample = (): void => {
    const usage = sampleTree(pid);
    if (!usage) return;
    for (const peak of [whole, step]) peak.megabytes = higher(peak.megabytes, usage.megabytes);
    for (const each of usage.processes) {
      for (const peak of [whole, step]) peak.largest = higher(peak.largest, each.megabytes);
      const known = processes.get(each.pid);
      const megabytes = higher(known?.megabytes, each.megabytes);
      // One that has ended and is not yet waited for has no name any more.
      const name = each.name === '' ? (known?.name ?? '') : each.name;
      processes.set(each.pid, { ...each, name, megabytes });
    }
  };
  const sumCpu = () => [...processes.values()].reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const mark = (): Used => {
    sample();
    const cpu = sumCpu();
    const since = { cpuSeconds: processes.size === 0 ? undefined : cpu - cpuAtMark, ...step };
    cpuAtMark = cpu;
    step = noPeak();
    return since;
  };
  const list = () =>
    [...processes.values()]
      .filter(({ megabytes }) => megabytes > 0)
      .sort((a, b) => b.megabytes - a.megabytes);
  return { sample, mark, whole, list, sumCpu };
}

/** Runs a command that prints `step NAME SECONDS s` after each step, and measures each step and the whole. */
export async function runBuild(command: readonly string[]): Promise<Run> {
  const [program, ...rest] = command;
  const reapedBefore = readReaped();
  const started = performance.now();
  const child = spawn(String(program), rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const meter = createMeter(child.pid ?? 0);
  const timer = setInterval(meter.sample, sampleEvery);
  const steps: Step[] = [];
  const output: string[] = [];
  child.stderr.on('data', (data: Buffer) => output.push(data.toString()));
  createInterface({ input: child.stdout }).on('line', (row) => {
    output.push(`${row}\n`);
    const step = parseStep(row);
    if (step) steps.push({ ...step, ...meter.mark() });
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    throw new Error(`${command.join(' ')} ended with ${String(code)}\n${output.join('')}`);
  }
  const reaped = readReaped();
  // Whoever was not waited for is in the sum of the processes alone, whoever was too short in the other.
  const cpuSeconds =
    reaped === undefined || reapedBefore === undefined
      ? undefined
      : Math.max(reaped - reapedBefore, meter.sumCpu());
  const whole = { name: 'whole', seconds, cpuSeconds, ...meter.whole };
  return { steps, whole, processes: meter.list() };
}
