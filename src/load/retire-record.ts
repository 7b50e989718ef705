import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNearest } from '../check/nearest.ts';
import { kindOfAddress, listStanding, type Standing } from '../check/record-address.ts';
import type { Report } from '../check/report.ts';
import type { Finding } from '../model/finding.ts';
import { translator } from '../i18n/translate.ts';
import type { Language } from '../i18n/words.ts';
import type { Retired } from '../schema/retired.ts';
import { addToList, cutFromList } from './edit-list.ts';
import { passGate } from './gate.ts';
import { readContent } from './read-content.ts';

export interface RetireOrder {
  /** An id, or an address where several records share one. */
  name: string;
  reason: string;
  date: string;
  instead?: string | undefined;
  /** What stood there, where the record is gone already. */
  title?: string | undefined;
}

export type RetireEnd =
  | { kind: 'retired'; address: string; file: string; how: 'removed' | 'cut' | 'listed' }
  | { kind: 'unknown'; name: string; nearest: string | undefined }
  | { kind: 'several'; name: string; addresses: readonly string[] }
  | { kind: 'never'; address: string; record: 'pledge' | 'term' | 'government' }
  | { kind: 'refused'; address: string; report: Report<Finding> };

const listFile = 'retired.yaml';
const idOf = (address: string) => address.split('/').at(-2) ?? '';

type FoundRecord = Standing | Extract<RetireEnd, { kind: 'unknown' | 'several' }>;

/** The one record of a name. An address where nothing stands any more is enough where its title is given. */
function findRecord(standing: readonly Standing[], name: string, title?: string): FoundRecord {
  const found = standing.filter(({ address }) => address === name || idOf(address) === name);
  const exact = found.find(({ address }) => address === name) ?? found[0];
  if (exact && (found.length === 1 || exact.address === name)) return exact;
  if (found.length > 1)
    return { kind: 'several', name, addresses: found.map((each) => each.address) };
  const kind = kindOfAddress(name);
  if (kind && title !== undefined) return { kind, address: name, file: listFile, title };
  const names = standing.flatMap(({ address }) => [address, idOf(address)]);
  return { kind: 'unknown', name, nearest: findNearest(name, names) };
}

const isStanding = (found: FoundRecord): found is Standing => 'address' in found;

/** The texts of the files that a retirement changes; a file that goes has none. */
function writeChange(
  dir: string,
  record: Standing,
  stone: Retired,
): Map<string, string | undefined> {
  const read = (file: string) =>
    existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : '';
  const change = new Map<string, string | undefined>([
    [listFile, addToList(read(listFile), stone)],
  ]);
  const { file, index } = record;
  if (file === listFile) return change;
  change.set(file, index === undefined ? undefined : cutFromList(read(file), record.kind, index));
  if (record.kind === 'about') change.set(file.replace('/ko/', '/en/'), undefined);
  return change;
}

function apply(dir: string, change: ReadonlyMap<string, string | Buffer | undefined>): void {
  for (const [file, text] of change) {
    if (text === undefined) rmSync(join(dir, file), { force: true });
    else writeFileSync(join(dir, file), text);
  }
}

/** Takes a record away and lets its address say so; where the records left do not pass the gate, all stays as it was. */
export function retireRecord(dir: string, order: RetireOrder): RetireEnd {
  const { shelf } = readContent(dir);
  const standing = listStanding(Object.values(shelf).flat()).filter(
    ({ kind }) => kind !== 'retired',
  );
  const found = findRecord(standing, order.name, order.title);
  if (!isStanding(found)) return found;
  const { address, kind, file } = found;
  const next = order.instead === undefined ? undefined : findRecord(standing, order.instead);
  if (next && !isStanding(next)) return next;
  const isLeft = file === listFile;
  if (
    kind === 'government' ||
    (kind === 'term' && !isLeft) ||
    (kind === 'pledge' && !(isLeft && next))
  ) {
    return { kind: 'never', address, record: kind };
  }
  const stone: Retired = {
    address,
    title: order.title ?? found.title ?? idOf(address),
    reason: order.reason,
    date: order.date,
    ...(next ? { instead: next.address } : {}),
  };
  const change = writeChange(dir, found, stone);
  const kept = new Map(
    [...change.keys()].map((each) => {
      const path = join(dir, each);
      return [each, existsSync(path) ? readFileSync(path) : undefined] as const;
    }),
  );
  apply(dir, change);
  const gate = passGate(dir);
  if (!gate.ok) {
    apply(dir, kept);
    return { kind: 'refused', address, report: { ...gate, findings: [] } };
  }
  return {
    kind: 'retired',
    address,
    file,
    how: isLeft ? 'listed' : found.index === undefined ? 'removed' : 'cut',
  };
}

/** What was done, or why nothing was, and what to do instead. */
export function sayRetired(end: RetireEnd, language: Language): string {
  const t = translator(language);
  switch (end.kind) {
    case 'retired':
      return t(`retire.${end.how}`, { address: end.address, file: end.file });
    case 'unknown':
      return [
        t('retire.unknown', { name: end.name }),
        ...(end.nearest === undefined ? [] : [`→ ${t('check.meant')} ${end.nearest}`]),
      ].join('\n');
    case 'several':
      return [t('retire.several', { name: end.name }), ...end.addresses].join('\n');
    case 'never':
      return t(`retire.never-${end.record}`, { address: end.address });
    case 'refused':
      return t('retire.refused', { address: end.address });
  }
}
