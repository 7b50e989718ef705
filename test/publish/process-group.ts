import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

function readProcess(pid: string): { state: string; group: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', group: Number(fields[2]) };
  } catch {
    return undefined;
  }
}

/** How many processes of a group run; those that ended and wait for their parent do not count. */
export function countGroup(group: number): number {
  if (existsSync('/proc/self/stat')) {
    return readdirSync('/proc').filter((name) => {
      const found = /^\d+$/.test(name) ? readProcess(name) : undefined;
      return found?.group === group && !['Z', 'X'].includes(found.state);
    }).length;
  }
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' });
  return stdout.split('\n').filter((row) => {
    const [own, state = 'Z'] = row.trim().split(/\s+/);
    return Number(own) === group && !state.startsWith('Z');
  }).length;
}
