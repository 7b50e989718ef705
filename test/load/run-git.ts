import { spawnSync } from 'node:child_process';

/** Runs git in a folder as nobody in particular, whatever the machine has configured. */
export function runGit(cwd: string, ...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
