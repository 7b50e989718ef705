import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const home = resolve(import.meta.dirname, '../../..');
const content = join(home, 'test/fixtures/base');

function listShards(...args: string[]) {
  const program = join(home, 'scripts/shards.ts');
  const given = [program, '--content', content, '--jobs', '8', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    cwd: home,
    encoding: 'utf8',
  });
  return { status, stdout, isTold: stderr !== '' };
}

test('the list of shards is one line for a CI, and what went wrong is told beside it', () => {
  const address = ['--base', '/no/such/place/', '--site', 'https://nowhere.example.org'];
  expect(listShards('--above', '0', ...address)).toEqual({
    ...{ status: 0, stdout: 'shards=["sample"]\n', isTold: false },
  });
  expect(listShards('--above', '1', ...address)).toMatchObject({ stdout: 'shards=[]\n' });
  const told = { stdout: '', isTold: true };
  expect(listShards('--above', '0', '--site', 'http://x.example')).toEqual({ status: 1, ...told });
  expect(listShards('--above', '0', '--content', '/nowhere')).toEqual({ status: 1, ...told });
  for (const wrong of [
    ['--above', ''],
    ['--above', '-1'],
    ['--above', '1', '--jobs', '257'],
    ['x'],
  ]) {
    expect(listShards(...wrong)).toEqual({ status: 2, ...told });
  }
});
