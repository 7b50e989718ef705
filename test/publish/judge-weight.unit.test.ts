import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/words.ts';
import { countLimit, hostNames, measures, readLimits } from '../../src/publish/host-limits.ts';
import { judgeWeight } from '../../src/publish/judge-weight.ts';
import { readTarget, type TargetFault } from '../../src/publish/read-target.ts';
import { reportEnd } from '../../src/publish/report-end.ts';
import type { SiteWeight } from '../../src/publish/weigh-site.ts';

const light: SiteWeight = {
  files: 570,
  folders: 500,
  bytes: 7e6,
  largest: { file: 'big/index.html', bytes: 9e5 },
  fullest: { folder: 'pagefind/fragment', files: 200 },
};

const make = (changed: Partial<SiteWeight>): SiteWeight => ({ ...light, ...changed });
const ofFile = (bytes: number) => make({ largest: { file: 'big/index.html', bytes } });
const ofFolder = (files: number) => make({ fullest: { folder: 'pagefind/fragment', files } });

describe('a site beside the limits of its host', () => {
  test.each(hostNames)('%s takes a small one', (host) => {
    const { over, near, others } = judgeWeight(light, host);
    expect([over, near]).toEqual([[], []]);
    expect(others).toEqual(hostNames.filter((name) => name !== host));
  });

  test.each(hostNames)(
    'each limit of %s is passed by one more, and near at four fifths',
    (host) => {
      const set: Readonly<Record<string, (figure: number) => SiteWeight>> = {
        files: (files) => make({ files }),
        entries: (entries) => make({ files: 500, folders: entries - 500 }),
        folder: ofFolder,
        file: ofFile,
        site: (bytes) => make({ bytes }),
      };
      const limited = measures.filter((measure) => {
        const limit = readLimits(host)[measure];
        return limit !== undefined && limit.most !== 'none';
      });
      expect(limited.length).toBeGreaterThan(0);
      for (const measure of limited) {
        const limit = readLimits(host)[measure];
        if (limit === undefined || limit.most === 'none') continue;
        const most = countLimit({ ...limit, most: limit.most });
        const told = (figure: number) => {
          const { over, near } = judgeWeight(set[measure]?.(figure) ?? light, host);
          return [over, near].map((loads) => loads.map((load) => load.measure));
        };
        expect(told(most + 1)).toEqual([[measure], []]);
        expect(told(most)).toEqual([[], [measure]]);
        expect(told(0.8 * most)).toEqual([[], [measure]]);
        expect(told(Math.floor(0.8 * most) - 1)).toEqual([[], []]);
      }
    },
  );

  test('what a host does not document is not known, a documented absence is', () => {
    expect(judgeWeight(light, 'github-pages').unknown).toEqual([
      'files',
      'entries',
      'folder',
      'file',
    ]);
    expect(judgeWeight(light, 'netlify').unknown).toEqual(['entries', 'file', 'site']);
  });

  test('only hosts that take the site are named as others', () => {
    expect(judgeWeight(make({ bytes: 2e9, files: 30_000 }), 'github-pages').others).toEqual([
      'cloudflare-paid',
      'netlify',
    ]);
  });
});

const report = (end: Parameters<typeof reportEnd>[0], language: 'ko' | 'en') =>
  reportEnd(end, { seconds: 1, out: 'dist', site: 'https://a.example.kr', language });

describe.each(languages)('in words (%s)', (language) => {
  test('a site that is too large is told with figure, limit, source, largest file and ways out', () => {
    const host = judgeWeight(make({ bytes: 1_234_000_000 }), 'github-pages');
    const { text, ok } = report({ kind: 'too-large', host }, language);
    expect(ok).toBe(false);
    for (const told of [
      ...['GitHub Pages', '1,234 MB', '1 GB', '123.4%', 'https://docs.github.com/'],
      ...['/big/index.html', '0.9 MB', '--host cloudflare', '--host netlify'],
      'content/governments',
    ]) {
      expect(text).toContain(told);
    }
    expect(text).not.toContain('--host gitlab');
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('a file or a folder that is too large is named', () => {
    const own = judgeWeight(ofFile(30e6), 'cloudflare');
    expect(report({ kind: 'too-large', host: own }, language).text).toMatch(
      /\/big\/index\.html: 30 MB.* 25 MiB/,
    );
    const folder = judgeWeight(ofFolder(60_000), 'netlify');
    expect(report({ kind: 'too-large', host: folder }, language).text).toMatch(
      /\/pagefind\/fragment: 60,000.* 54,000/,
    );
  });

  test('a site that comes near a limit is built with a warning', () => {
    const end = {
      kind: 'built',
      report: { ok: true, counts: { files: 1, records: 1 }, problems: [], findings: [] },
      ...{ counts: [], files: 17_000, bytes: 7e6, swap: 'exchanged' },
      host: judgeWeight(make({ files: 17_000 }), 'cloudflare'),
    } as unknown as Parameters<typeof reportEnd>[0];
    const { text, ok } = report(end, language);
    expect(ok).toBe(true);
    expect(text).toMatch(/17,000.* 20,000 \(85%/);
  });
});

describe('the name of a host', () => {
  const read = (host: string) => readTarget({ base: '/', site: undefined, host });

  test.each(hostNames)('%s is known', (host) => {
    expect(read(host)).toMatchObject({ host });
  });

  test.each([
    ['github', '--host github-pages'],
    ['GitHub-Pages', '--host github-pages'],
    ['gitlab-pages', '--host gitlab'],
    ['netlfy', '--host netlify'],
    ['cloudflare-pages', '--host cloudflare'],
    ['cloudfare', '--host cloudflare'],
    ['', `--host ${hostNames.join(' | ')}`],
    ['my own server', `--host ${hostNames.join(' | ')}`],
  ])('%j is refused with advice', (host, advice) => {
    const target = read(host) as TargetFault;
    expect(target).toEqual({ option: 'host', fault: 'not-host', received: host, advice });
    for (const language of languages) {
      const { text, ok } = report({ kind: 'bad-target', target }, language);
      expect(ok).toBe(false);
      expect(text).toContain(advice);
    }
  });
});
