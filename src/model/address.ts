import {
  declarations,
  fileKinds,
  isEntryKind,
  type EntryKind,
  type PagedKind,
} from '../schema/kinds.ts';

/** What a list of records is called in an address: the last folder of an entry's files, else the plural of its kind. */
export const nameList = (kind: string) =>
  isEntryKind(kind) ? declarations[kind].folder.replace(/^.*\//, '') : `${kind}s`;

/** The page that the table of files gives a file, by the names in its path. */
export function addressFile(kind: PagedKind, ...names: readonly string[]): string {
  const left = names.values();
  return `/${fileKinds[kind].page.replace(/<\w+>/g, () => left.next().value ?? '')}/`;
}

/** A page of a list below the list's own address; the first has that address itself. */
const addPage = (list: string, page: number) =>
  page === 1 ? list : `${list}pages/${String(page)}/`;

/** The permanent addresses of the site, without base path and language. */
export const address = {
  home: () => '/',
  government: (gov: string) => addressFile('government', gov),
  term: (gov: string, term: string) => addressFile('term', gov, term),
  pledges: (gov: string, term: string, page = 1) => addPage(`/${gov}/${term}/pledges/`, page),
  pledgesBy: (gov: string, term: string, by: string, id: string, page = 1) =>
    addPage(`/${gov}/${term}/pledges/by-${by}/${id}/`, page),
  rates: (gov: string, term: string) => `/${gov}/${term}/rates/`,
  ledger: (gov: string, term: string) => `/${gov}/${term}/ledger/`,
  /** The tables of the ledger as files; the one by pledge is the whole. */
  ledgerFile: (gov: string, term: string, by: string) =>
    `/data/v1/${gov}-${term}-ledger${by === 'pledge' ? '' : `-by-${by}`}.csv`,
  map: (gov: string, term: string) => `/${gov}/${term}/map/`,
  adjustments: (gov: string, term: string) => `/${gov}/${term}/adjustments/`,
  picture: (gov: string, term: string) => `/${gov}/${term}/picture/`,
  pledge: (gov: string, term: string, id: string) => addressFile('pledge', gov, term, id),
  records: (gov: string) => `/${gov}/records/`,
  /** Where the entries of a kind are listed, and one of them. */
  entries: (gov: string, kind: EntryKind) => {
    const { folder, listedAt = folder } = declarations[kind];
    return `/${gov}/${listedAt}/`;
  },
  entry: (gov: string, kind: EntryKind, id: string) => addressFile(kind, gov, id),
  /** What entries state in money; the ledger of a term is of its pledges. */
  money: (gov: string) => `/${gov}/ledger/`,
  sdgs: (gov: string) => addressFile('framework', gov),
  goal: (gov: string, goal: number) => `/${gov}/sdgs/${String(goal)}/`,
  departments: (gov: string) => addressFile('departments', gov),
  department: (gov: string, id: string) => `/${gov}/departments/${id}/`,
  places: (gov: string) => `/${gov}/places/`,
  place: (gov: string, id: string) => `/${gov}/places/${id}/`,
  sources: () => '/sources/',
  source: (id: string) => addressFile('source', id),
  data: () => '/data/',
  search: () => '/search/',
  compare: () => '/compare/',
  audit: () => '/audit/',
  auditOf: (gov: string) => `/audit/${gov}/`,
  auditKind: (gov: string, code: string) => `/audit/${gov}/${code}/`,
  disclosure: () => '/audit/disclosure/',
  disclosureOf: (gov: string) => `/audit/${gov}/disclosure/`,
  termFile: (gov: string, term: string, name: 'pledges.csv' | 'rates.csv' | 'rates.json') =>
    `/data/v1/${gov}-${term}-${name}`,
  /** The records of a kind as a file: those of a government, or of the whole site. */
  listFile: (kind: string, type: 'csv' | 'json', gov?: string) =>
    `/data/v1/${gov === undefined ? '' : `${gov}-`}${nameList(kind)}.${type}`,
  about: (slug: string) => addressFile('page', slug),
} as const;
