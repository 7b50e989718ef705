import type { ChildProcess } from 'node:child_process';

/** A process of a build that was told to stop. */
export class Stopped extends Error {}

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/**
 * Follows a child to its very end, and takes it down when the build stops or exits, so that nothing
 * writes on; answers how it ended.
 */
export async function followChild(child: ChildProcess, signal: AbortSignal): Promise<Ending> {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  signal.addEventListener('abort', kill);
  if (signal.aborted) kill();
  try {
    const ending = await new Promise<Ending>((finish, fail) => {
      child.once('error', (error) => {
        if (child.pid === undefined) fail(error);
      });
      child.once('close', (code, signal) => finish({ code, signal }));
    });
    if (signal.aborted) throw new Stopped();
    return ending;
  } finally {
    process.off('exit', kill);
    signal.removeEventListener('abort', kill);
  }
}
