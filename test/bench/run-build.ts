import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readReaped, sampleTree } from './process-tree.ts';

/** One step of the road; CPU and memory are undefined where they cannot be read. */
export interface Step {
  name: string;
  seconds: number;
  cpuSeconds: number | undefined;
  megabytes: number | undefined;
}

export interface Run {
  steps: Step[];
  whole: Step;
}

const sampleEvery = 50;

export function parseStep(row: string): { name: string; seconds: number } | undefined {
  const found = /^step\s+([\w-]+)\s+([\d.]+)\s*s\b/.exec(row);
  return found?.[1] === undefined ? undefined : { name: found[1], seconds: Number(found[2]) };
}

/** Keeps the highest figures seen, for the whole run and since the last mark. */
function createMeter(pid: number) {
  const peak = { whole: undefined as number | undefined, step: undefined as number | undefined };
  let cpu: number | undefined;
  let cpuAtMark = 0;
  const higher = (one: number | undefined, other: number) => Math.max(one ?? 0, other);
  const sample = (): void => {
    const usage = sampleTree(pid);
    if (!usage) return;
    peak.whole = higher(peak.whole, usage.megabytes);
    peak.step = higher(peak.step, usage.megabytes);
    cpu = higher(cpu, usage.cpuSeconds);
  };
  const mark = (): { cpuSeconds: number | undefined; megabytes: number | undefined } => {
    sample();
    const since = {
      cpuSeconds: cpu === undefined ? undefined : cpu - cpuAtMark,
      megabytes: peak.step,
    };
    cpuAtMark = cpu ?? 0;
    peak.step = undefined;
    return since;
  };
  return { sample, mark, peakOfAll: () => peak.whole };
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
  const cpuSeconds =
    reaped === undefined || reapedBefore === undefined ? undefined : reaped - reapedBefore;
  return { steps, whole: { name: 'whole', seconds, cpuSeconds, megabytes: meter.peakOfAll() } };
}
