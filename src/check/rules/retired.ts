import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { mentionOf } from '../read-mentions.ts';
import { findNearest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import { kindOfAddress, type Standing } from '../record-address.ts';

/** Where each address is taken first; a retired one is taken by nothing else. */
function* checkTaken(standing: readonly Standing[]): Generator<Fault> {
  const first = new Map<string, string>();
  for (const { kind, address, file } of standing) if (kind !== 'retired') first.set(address, file);
  for (const { kind, address, file, index } of standing) {
    if (kind !== 'retired' || index === undefined) continue;
    const path = ['retired', index, 'address'];
    const holder = first.get(address);
    if (holder !== undefined) {
      yield { code: 'retired-taken', file, path, received: address, fills: { first: holder } };
    } else first.set(address, `retired[${String(index)}]`);
  }
}

/** What is retired stood at an address of a record, stands there no more, and leads to what stands. */
export function* checkRetired(shelf: SiteShelf): Generator<Fault> {
  if (shelf.retired.length === 0) return;
  const files = Object.values(shelf).flat() as ShelvedFile[];
  const standing = files.flatMap((file) => mentionOf(file, 'standing'));
  yield* checkTaken(standing);
  const alive = new Map(
    standing.flatMap(({ kind, address }) => (kind === 'retired' ? [] : [[address, kind] as const])),
  );
  for (const { file, facts } of shelf.retired) {
    for (const [index, { address, instead }] of (facts.retired ?? []).entries()) {
      const at = (key: string) => ({ file, path: ['retired', index, key] });
      const kind = kindOfAddress(address);
      if (kind === undefined || kind === 'government') {
        yield { code: 'retired-address', ...at('address'), received: address };
      }
      if (kind === 'pledge' && (instead === undefined || alive.get(instead) === undefined)) {
        yield { code: 'retired-pledge', ...at('address'), received: address };
      } else if (instead !== undefined && !alive.has(instead)) {
        const suggestion = findNearest(instead, alive.keys());
        yield {
          code: 'retired-nowhere',
          ...at('instead'),
          received: instead,
          ...(suggestion === undefined ? {} : { suggestion }),
        };
      }
    }
  }
}
