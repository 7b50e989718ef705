import type { Manifest } from '../schema/manifest.ts';
import type { ShelvedFile, SiteShelf } from './entry.ts';
import { mentionOf } from './read-mentions.ts';
import { findNearest } from './nearest.ts';
import type { Fault } from './problem.ts';
import { fileOfAddress, isAddressKind, type AddressKind } from './record-address.ts';

interface Lost {
  kind: AddressKind;
  address: string;
}

const governmentOf = (address: string) => address.split('/')[1] ?? '';

/** Sources and pages of words belong to no government. */
const isOfGovernment = ({ kind }: Lost) => !['about', 'source', 'retired'].includes(kind);

const listRecords = ({ addresses }: Manifest): Lost[] =>
  Object.entries(addresses).flatMap(([kind, list]) =>
    isAddressKind(kind) ? list.map((address) => ({ kind, address })) : [],
  );

const cutAddress = (address: string) => /^(.*\/)([^/]*)\/$/.exec(address)?.slice(1) ?? ['', ''];

/** The new address that probably took the place of a lost one: the most alike below the same folder, or the only one. */
function findSuccessor(lost: string, fresh: readonly string[]): string | undefined {
  const [folder, name = ''] = cutAddress(lost);
  const beside = fresh.filter((address) => cutAddress(address)[0] === folder);
  const nearest = findNearest(
    name,
    beside.map((address) => cutAddress(address)[1] ?? ''),
  );
  if (nearest !== undefined) return `${String(folder)}${nearest}/`;
  return beside.length === 1 ? beside[0] : undefined;
}

function nameLost({ kind, address }: Lost, fresh: readonly string[]): Fault {
  const file = fileOfAddress(kind, address);
  const suggestion = findSuccessor(address, fresh);
  return {
    code: 'address-lost',
    file,
    received: address,
    fills: { file },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/**
 * The addresses of records that stood and stand no more. A whole government that goes is told once, and so is a site
 * that has nothing in common with the one before.
 */
export function checkSince(before: Manifest, shelf: SiteShelf): Fault[] {
  const files = Object.values(shelf).flat() as ShelvedFile[];
  const standing = files.flatMap((file) => mentionOf(file, 'standing'));
  const now = new Set(standing.map(({ address }) => address));
  const old = listRecords(before);
  const ofGovernments = old.filter(isOfGovernment);
  const known = new Set(old.map(({ address }) => address));
  if (!ofGovernments.some(({ address }) => now.has(address))) {
    return [{ code: 'since-unlike', file: '.' }];
  }
  const governments = new Set(shelf.government.map(({ place }) => place.id));
  const gone = ofGovernments
    .filter(({ kind, address }) => kind === 'government' && !governments.has(governmentOf(address)))
    .map(({ address }) => governmentOf(address));
  const unread = new Set(files.flatMap((file) => (mentionOf(file, 'isRead') ? [] : [file.file])));
  const fresh = [...now].filter((address) => !known.has(address));
  const lost = old.filter(
    (record) =>
      !now.has(record.address) &&
      !(isOfGovernment(record) && gone.includes(governmentOf(record.address))) &&
      !unread.has(fileOfAddress(record.kind, record.address)),
  );
  return [
    ...gone.map((received): Fault => ({ code: 'government-gone', file: '.', received })),
    ...lost.map((record) => nameLost(record, fresh)),
  ];
}

/** The site's own pages that go with what they listed: told, never refused. */
export function checkOwnPages(before: Manifest, after: Manifest): Fault[] {
  const now = new Set(Object.values(after.addresses).flat());
  const governments = new Set((after.addresses['government'] ?? []).map(governmentOf));
  const isLeft = (address: string) =>
    (before.addresses['government'] ?? []).every(
      (government) => governments.has(governmentOf(government)) || !address.includes(government),
    );
  return ['page', 'goal']
    .flatMap((kind) => before.addresses[kind] ?? [])
    .filter((address) => !now.has(address) && isLeft(address))
    .map((received): Fault => ({ code: 'page-gone', file: '.', received }));
}
