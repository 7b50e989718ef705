import { declarations, type EntryKind } from '../schema/kinds.ts';

/** What the list of a kind is called in an address: the last folder of its files. */
export const nameList = (kind: EntryKind) => declarations[kind].folder.replace(/^.*\//, '');

/** The permanent addresses of the site, without base path and language. */
export const address = {
  home: () => '/',
  government: (gov: string) => `/${gov}/`,
  term: (gov: string, term: string) => `/${gov}/${term}/`,
  pledges: (gov: string, term: string) => `/${gov}/${term}/pledges/`,
  pledgesBy: (gov: string, term: string, by: string, id: string) =>
    `/${gov}/${term}/pledges/by-${by}/${id}/`,
  rates: (gov: string, term: string) => `/${gov}/${term}/rates/`,
  ledger: (gov: string, term: string) => `/${gov}/${term}/ledger/`,
  /** The tables of the ledger as files; the one by pledge is the whole. */
  ledgerFile: (gov: string, term: string, by: string) =>
    `/data/v1/${gov}-${term}-ledger${by === 'pledge' ? '' : `-by-${by}`}.csv`,
  adjustments: (gov: string, term: string) => `/${gov}/${term}/adjustments/`,
  pledge: (gov: string, term: string, id: string) => `/${gov}/${term}/pledges/${id}/`,
  records: (gov: string) => `/${gov}/records/`,
  /** Where the entries of a kind are listed, and one of them. */
  entries: (gov: string, kind: EntryKind) => {
    const { folder, listedAt = folder } = declarations[kind];
    return `/${gov}/${listedAt}/`;
  },
  entry: (gov: string, kind: EntryKind, id: string) =>
    `/${gov}/${declarations[kind].folder}/${id}/`,
  sdgs: (gov: string) => `/${gov}/sdgs/`,
  goal: (gov: string, goal: number) => `/${gov}/sdgs/${String(goal)}/`,
  departments: (gov: string) => `/${gov}/departments/`,
  department: (gov: string, id: string) => `/${gov}/departments/${id}/`,
  places: (gov: string) => `/${gov}/places/`,
  place: (gov: string, id: string) => `/${gov}/places/${id}/`,
  sources: () => '/sources/',
  source: (id: string) => `/sources/${id}/`,
  search: () => '/search/',
  audit: () => '/audit/',
  auditOf: (gov: string) => `/audit/${gov}/`,
  auditKind: (gov: string, code: string) => `/audit/${gov}/${code}/`,
  disclosure: () => '/audit/disclosure/',
  disclosureOf: (gov: string) => `/audit/${gov}/disclosure/`,
  termFile: (gov: string, term: string, name: 'pledges.csv' | 'rates.csv' | 'rates.json') =>
    `/data/v1/${gov}-${term}-${name}`,
  entryFile: (gov: string, kind: EntryKind, type: 'csv' | 'json') =>
    `/data/v1/${gov}-${nameList(kind)}.${type}`,
  about: (slug: string) => `/about/${slug}/`,
} as const;
