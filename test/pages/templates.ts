/** Every kind of page that the shipped content has, by the address of one of its kind. */
const templates = {
  home: '/',
  government: '/paju/',
  term: '/paju/8/',
  rates: '/paju/8/rates/',
  list: '/paju/8/pledges/',
  'ready-made list': '/paju/8/pledges/by-department/public-buildings/',
  adjustments: '/paju/8/adjustments/',
  ledger: '/paju/8/ledger/',
  'pledge 12-1': '/paju/8/pledges/12-1/',
  'pledge 12-2': '/paju/8/pledges/12-2/',
  'pledge 12-3': '/paju/8/pledges/12-3/',
  'pledge 12-7': '/paju/8/pledges/12-7/',
  'pledge 12-8': '/paju/8/pledges/12-8/',
  'pledge 12-9': '/paju/8/pledges/12-9/',
  awards: '/paju/awards/',
  award: '/paju/awards/innovation-2022/',
  'award stated differently': '/paju/awards/civil-service-2022/',
  SDGs: '/paju/sdgs/',
  'goal with records': '/paju/sdgs/16/',
  'goal without records': '/paju/sdgs/14/',
  'indicator of one value': '/paju/sdgs/indicators/public-wifi/',
  'indicator of several values': '/paju/sdgs/indicators/assembly-voters/',
  departments: '/paju/departments/',
  department: '/paju/departments/civil-service/',
  places: '/paju/places/',
  place: '/paju/places/unjeong-3/',
  letters: '/paju/records/',
  sources: '/sources/',
  source: '/sources/paju-pledge-cards-12/',
  search: '/search/',
  audit: '/audit/',
  'self-audit': '/audit/disclosure/',
  method: '/about/method/',
  keys: '/about/keys/',
} as const;

export type Template = keyof typeof templates | 'not found';

/** Each kind in Korean and in English. */
export const pages: readonly { name: string; template: Template; address: string }[] = [
  ...Object.entries(templates).flatMap(([name, address]) => [
    { name: `${name} (ko)`, template: name as Template, address },
    { name: `${name} (en)`, template: name as Template, address: `/en${address}` },
  ]),
  { name: 'not found (ko)', template: 'not found', address: '/404.html' },
  { name: 'not found (en)', template: 'not found', address: '/en/404/' },
];

/** What only a site of several governments has, or has otherwise. */
export const pagesOfMany: readonly string[] = [
  '/',
  '/en/',
  '/search/',
  '/en/search/',
  '/audit/',
  '/audit/gov-001/',
  '/en/audit/gov-002/',
  '/sources/',
  '/gov-001/',
  '/gov-001/8/',
  '/gov-001/8/pledges/',
  '/gov-001/8/ledger/',
  '/gov-001/8/pledges/1-1/',
  '/en/gov-002/8/pledges/2-1/',
  '/gov-002/departments/',
  '/adjusted/8/adjustments/',
  '/en/adjusted/8/adjustments/',
  '/adjusted/8/pledges/1-1/',
  '/adjusted/8/pledges/1-2/',
  '/en/adjusted/8/pledges/1-4/',
  '/adjusted/8/pledges/1-9/',
];
