import { foldText, squeezeText } from '../fold.ts';
import { partOf, type SearchRecord } from '../search-record.ts';
import type { StoredHead, StoredText } from '../index-files.ts';

export const squeezeName = (name: string) => squeezeText(foldText(name));

/** What lists show of a record, and what it is ranked by. */
export function makeHead(record: SearchRecord): StoredHead {
  const { address, kind, title, english, names, audience, filters = {}, sort, standing } = record;
  const of = partOf(record);
  const [status, place, government] = ['status', 'place', 'government'].map(
    (name) => filters[name]?.[0],
  );
  const money = Number(sort?.money ?? -1);
  return {
    address,
    kind,
    title,
    ...(english === undefined ? {} : { english }),
    ...(names && names.length > 0 ? { names: names.map(squeezeName) } : {}),
    ...(of === undefined ? {} : { of }),
    ...(audience === 'editor' ? { audience } : {}),
    ...(status === undefined ? {} : { status }),
    ...(money < 0 ? {} : { money }),
    ...(place === undefined ? {} : { place }),
    ...(government === undefined ? {} : { government }),
    ...(standing ? { standing } : {}),
  };
}

/** What is kept of a record to verify and quote it. */
export function makeText(record: SearchRecord): StoredText {
  const { content, hidden = '', printed, contentEn } = record;
  return {
    head: makeHead(record),
    content,
    hidden,
    ...(printed === undefined ? {} : { printed }),
    ...(contentEn === undefined ? {} : { contentEn }),
  };
}
