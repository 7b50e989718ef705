import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { hostNames, hosts, measures, readLimits } from '../../src/publish/host-limits.ts';
import { formatLimit } from '../../src/publish/say-host.ts';

const guide = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
const part = (guide.split('## What each host takes')[1] ?? '').split('\n## ')[0] ?? '';

const readCells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('docs/hosting.md', () => {
  const [head = [], , ...rows] = part
    .split('\n')
    .filter((row) => row.startsWith('|'))
    .map(readCells);

  test('states the limits that the build checks, and no others', () => {
    const t = translator('en');
    expect(head).toEqual(['`--host`', 'host', ...measures.map((name) => t(`build.host.${name}`))]);
    expect(rows).toEqual(
      hostNames.map((name) => [
        `\`${name}\``,
        hosts[name].title,
        ...measures.map((measure) => {
          const limit = readLimits(name)[measure];
          if (limit === undefined) return 'not known';
          return limit.most === 'none' ? 'none' : formatLimit({ ...limit, most: limit.most });
        }),
      ]),
    );
  });

  test('names the document of each figure', () => {
    const sources = hostNames.flatMap((name) =>
      Object.values(readLimits(name)).map(({ source }) => source),
    );
    const told = [...part.matchAll(/^- «(.+)», <(https:\S+)>$/gm)];
    expect(
      new Set(told.map(([, title, address]) => `${String(title)} ${String(address)}`)),
    ).toEqual(new Set(sources.map(({ title, address }) => `${title} ${address}`)));
  });
});
