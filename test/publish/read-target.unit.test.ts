import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/words.ts';
import { readTarget, type TargetFault } from '../../src/publish/read-target.ts';
import { reportEnd } from '../../src/publish/report-end.ts';

const read = (base: string, site?: string) => readTarget({ base, site });

describe('where a site is to stand', () => {
  test.each([
    ['/', undefined, '/', undefined],
    ['x', undefined, '/x/', undefined],
    ['/x', 'https://promise.example.kr', '/x/', 'https://promise.example.kr'],
    ['//x//y//', 'https://promise.example.kr/', '/x/y/', 'https://promise.example.kr'],
    [
      '/Pledges_8.0~a/',
      'https://promise.example.kr:8443',
      '/Pledges_8.0~a/',
      'https://promise.example.kr:8443',
    ],
    ['/', 'https://하늘시.한국/', '/', 'https://하늘시.한국'],
  ])('%s %s', (base, site, path, host) => {
    expect(read(base, site)).toEqual({ base: path, site: host });
  });

  test.each([
    ['/한글/', undefined, 'base', 'not-letters', '--base /pledges/'],
    ['/pledges/한글/', undefined, 'base', 'not-letters', '--base /pledges/'],
    ['/a%20b/', undefined, 'base', 'not-letters', '--base /a20b/'],
    ['/a b/', undefined, 'base', 'not-path', '--base /ab/'],
    ['/a/../b/', undefined, 'base', 'not-path', '--base /a/b/'],
    ['C:/Program Files/Git/pledges/', undefined, 'base', 'not-path', '--base /pledges/'],
    ['/a?b=1', undefined, 'base', 'not-path', '--base /a/'],
    [
      'https://a.example.kr/x',
      undefined,
      'base',
      'is-address',
      '--site https://a.example.kr --base /x/',
    ],
    ['/', 'gimpo.example.org', 'site', 'not-address', '--site https://gimpo.example.org'],
    ['/', 'http://gimpo.example.org', 'site', 'not-https', '--site https://gimpo.example.org'],
    [
      '/',
      'https://a.example.kr/pledges',
      'site',
      'has-path',
      '--site https://a.example.kr --base /pledges/',
    ],
    [
      '/',
      'http://a.example.kr/약속',
      'site',
      'has-path',
      '--site https://a.example.kr --base /pledges/',
    ],
    [
      '/x/',
      'https://a.example.kr/x/',
      'site',
      'has-path',
      '--site https://a.example.kr --base /x/',
    ],
    ['/', 'not an address', 'site', 'not-address', '--site https://pledges.example.kr'],
    ['/', 'https://a.example.kr?x=1', 'site', 'not-address', '--site https://a.example.kr'],
    [
      '/',
      'https://haneul.go.kr@evil.kr',
      'site',
      'not-address',
      '--site https://pledges.example.kr',
    ],
    ['/', 'https://localhost:4321', 'site', 'not-address', '--site https://pledges.example.kr'],
    ['/', '', 'site', 'not-address', '--site https://pledges.example.kr'],
  ])('%s %s is refused with advice', (base, site, option, fault, advice) => {
    expect(read(base, site)).toEqual({
      option,
      fault,
      received: option === 'base' ? base : site,
      advice,
    });
    // Whoever follows the advice gets through.
    const told = new Map(
      [...advice.matchAll(/--(\w+) (\S+)/g)].map(([, name, value]) => [name, value]),
    );
    expect(read(told.get('base') ?? '/', told.get('site'))).toHaveProperty('base');
  });

  test('is refused in one sentence that says what, why and what to do', () => {
    const target = read('/', 'gimpo.example.org') as TargetFault;
    for (const language of languages) {
      const setting = { seconds: 0, out: 'dist', language };
      const { text, ok } = reportEnd({ kind: 'bad-target', target }, setting);
      expect(ok).toBe(false);
      expect(text).toContain('--site gimpo.example.org');
      expect(text).toContain('--site https://gimpo.example.org');
      expect(text).not.toMatch(/\n|[{}]|undefined/);
    }
  });
});
