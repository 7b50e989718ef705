import { readFileSync } from 'node:fs';

/** When a process began, as Linux counts it; empty where it cannot be read. */
function readStart(pid: number): { start: string; isDead: boolean } {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { start: fields[19] ?? '', isDead: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return { start: '', isDead: false };
  }
}

/** Names a process so that a later one that was given the same number is told apart. */
export function markProcess(pid = process.pid): string {
  return [String(pid), readStart(pid).start].filter(Boolean).join('-');
}

/** Whether the process of a mark still runs; one that ended and waits for its parent does not. */
export function isAlive(mark: string): boolean {
  const pid = Number(mark.split('-')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return markProcess(pid) === mark && !readStart(pid).isDead;
}
