import type { ChildProcess } from 'node:child_process';

/** A process of a build that was told to stop. */
export class Stopped extends Error {}

/**
 * Follows a child to its very end, and takes it down when the build stops or exits, so that nothing
 * writes on; answers its exit code, null where it was killed.
 */
export async function followChild(
  child: ChildProcess,
  signal: AbortSignal,
): Promise<number | null> {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  signal.addEventListener('abort', kill);
  if (signal.aborted) kill();
  try {
    const code = await new Promise<number | null>((finish, fail) => {
      child.once('error', (error) => {
        if (child.pid === undefined) fail(error);
      });
      child.once('close', finish);
    });
    if (signal.aborted) throw new Stopped();
    return code;
  } finally {
    process.off('exit', kill);
    signal.removeEventListener('abort', kill);
  }
}
