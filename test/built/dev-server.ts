import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface DevServer {
  /** Its origin, without a slash at the end. */
  root: string;
  pid: number;
  close: () => Promise<void>;
}

function findPort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => {
        done(typeof found === 'object' && found ? found.port : 0);
      });
    });
  });
}

/** The site as an editor sees it, from `npm run dev -- --content DIR`, once it answers what is asked for first. */
export async function openDevServer(content: string, first = '/search/'): Promise<DevServer> {
  const port = String(await findPort());
  // Other servers of the project may run beside it: an editor's own, or another test's.
  const own = ['--ignore-lock', '--host', '127.0.0.1', '--port', port];
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', ...own];
  // The server is an editor's own: nothing of a test runner's environment reaches it.
  const foreign = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*|PLEDGEBOOK_.*)$/;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !foreign.test(name)),
  );
  const command = [...args, '--content', content];
  const server = spawn(process.execPath, command, { stdio: 'ignore', env });
  const ended = new Promise<void>((done) => {
    server.once('exit', () => {
      done();
    });
  });
  const root = `http://127.0.0.1:${port}`;
  const close = () => {
    server.kill('SIGKILL');
    return ended;
  };
  for (let tries = 0; tries < 600 && server.exitCode === null; tries += 1) {
    const answer = await fetch(`${root}${first}`).catch(() => undefined);
    if (answer) return { root, pid: server.pid ?? 0, close };
    await wait(100);
  }
  await close();
  throw new Error('astro dev did not answer within a minute');
}
