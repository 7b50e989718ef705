import type { Finding } from '../../src/model/finding.ts';

/** What the lists of the made-up city must say, typed by hand; a row's values stand between `|`. */
export const listTables: Readonly<Record<string, readonly string[]>> = {
  'governments.csv': [
    'id|name|english|kind|website|contact|page',
    'haneul|하늘시|Haneul|city|https://example.org/|02-000-0000|/haneul/',
  ],
  'sources.csv': [
    'id|title|english|publisher|kind|date|covers|pages|licence|url|archive|sha256|page',
    `book|공약 책, 둘째 판|Book of pledges|하늘시|plan|2022-10|2022년부터 2026년까지|120|kogl-1|https://example.org/book|https://example.com/book|${'ab'.repeat(32)}|/sources/book/`,
    'report|책||시|pledge-card||||not-stated||||/sources/report/',
    'plan|책||시|pledge-card||||not-stated||||/sources/plan/',
    'method|책||시|pledge-card||||not-stated||||/sources/method/',
  ],
  'haneul-terms.csv': [
    'id|name|english|start|end|updates|areas|source|place|page',
    '8|민선 8기||2022-07-01|2026-06-30|half-year|life empty work|book|1쪽|/haneul/8/',
  ],
  'haneul-awards.csv': [
    'id|title|english|host|host_kind|date|grade|prize_krw|bureau|criteria|cost_krw|department|goals|pledges|source|place|page',
    'prize|상||부|central|2023-02||||||library|||report|3쪽|/haneul/awards/prize/',
  ],
  'haneul-indicators.csv': [
    'id|title|english|definition|unit|direction|department|goals|pledges|source|place|page',
    'voters|투표자||투표한 사람의 수|명|up||16||||/haneul/sdgs/indicators/voters/',
    'neutral|투표자||투표한 사람의 수|명|neutral||16||||/haneul/sdgs/indicators/neutral/',
    'young|투표자||투표한 사람의 수|명|up||16||||/haneul/sdgs/indicators/young/',
  ],
  'haneul-departments.csv': [
    'id|name|english|bureau|teams|source|place|page',
    'library|도서관과|Library|문화국||report|9쪽|/haneul/departments/library/',
  ],
  'haneul-places.csv': [
    'id|name|english|kind|source|place|page',
    'north|북동|North|dong|book|1쪽|/haneul/places/north/',
  ],
  'haneul-findings.csv': [
    'code|grade|kind|term|id|field|sentence|explanation|linked_by|response|response_date|response_source|response_place|source|place|page',
    'numbering-gap|note|term|8|8|numbering|관리번호가 이어진다면 1-4, 1-5번이 있을 자리이나, 이 사이트에는 그 카드가 없습니다(2건).|다른 책에 있다.||다음에 밝히겠다.|2024-07-01|report|4쪽|book|차례|/haneul/8/#gap',
    'status-not-stated|note|pledge|8|1-2|status|원문에 이행 상태가 적혀 있지 않습니다.|||||||book|12쪽|/haneul/8/pledges/1-2/#silent',
    'stated-differently|contradiction|award||prize|alsoStated[0].date|“수상일”에 관해 두 곳이 다르게 적었습니다. 한 곳은 2023. 2., 다른 곳은 2023. 3.입니다.||editor|||||report|3쪽|/haneul/awards/prize/#twice',
  ],
};

const cite = (source: string, place: string) => ({ source, place });
const subject = (kind: 'term' | 'pledge', id: string) => ({
  ...{ kind, government: 'haneul', term: '8', id },
});

/** A finding in each kind of record, one of them explained and answered. */
export const madeUpFindings: readonly Finding[] = [
  {
    code: 'numbering-gap',
    anchor: 'gap',
    grade: 'note',
    innocent: 'finding.numbering-gap.innocent',
    subject: subject('term', '8'),
    field: 'numbering',
    part: undefined,
    params: { ids: { kind: 'text', value: '1-4, 1-5' }, count: { kind: 'count', value: 2 } },
    table: undefined,
    cites: [cite('book', '차례'), cite('report', '1쪽')],
    explanation: '다른 책에 있다.',
    response: { text: '다음에 밝히겠다.', date: '2024-07-01', cite: cite('report', '4쪽') },
  },
  {
    code: 'status-not-stated',
    anchor: 'silent',
    grade: 'note',
    innocent: 'finding.status-not-stated.innocent',
    subject: subject('pledge', '1-2'),
    field: 'status',
    part: undefined,
    params: {},
    table: undefined,
    cites: [cite('book', '12쪽')],
    explanation: undefined,
  },
  {
    code: 'stated-differently',
    anchor: 'twice',
    grade: 'contradiction',
    innocent: 'finding.stated-differently.innocent',
    subject: { kind: 'award', government: 'haneul', term: undefined, id: 'prize' },
    field: 'alsoStated[0].date',
    part: undefined,
    params: {
      what: { kind: 'word', value: 'award.what.date' },
      here: { kind: 'date', value: '2023-02' },
      there: { kind: 'date', value: '2023-03' },
    },
    table: undefined,
    cites: [cite('report', '3쪽')],
    linked: { judged: undefined },
    explanation: undefined,
  },
];

const [gap, silent, twice] = madeUpFindings;
const own = (kind: string, records: readonly object[]) => ({
  ...{ government: 'haneul', kind, records },
});
const first = cite('book', '1쪽');
const north = { id: 'north', name: '북동', english: 'North', kind: 'dong', cite: first };
const short = (id: string) => ({
  ...{ page: `/sources/${id}/`, id, title: '책', publisher: '시', kind: 'pledge-card' },
  ...{ licence: 'not-stated', reading: '읽음' },
});
const indicator = (id: string, direction: string, ...values: readonly [string, number][]) => ({
  ...{ page: `/haneul/sdgs/indicators/${id}/`, id, title: '투표자' },
  ...{ definition: '투표한 사람의 수', unit: '명', direction },
  directionBy: { by: 'source', reason: '많을수록 좋다고 적음' },
  sdgs: [{ goal: 16, mappedBy: 'editor' }],
  series: values.map(([when, value]) => ({ when, value, cite: cite('plan', when) })),
});

/** The same lists as recorded. */
export const listDocuments: Readonly<Record<string, unknown>> = {
  'governments.json': {
    kind: 'government',
    records: [
      {
        ...{ page: '/haneul/', id: 'haneul', name: '하늘시', english: 'Haneul', kind: 'city' },
        ...{ website: 'https://example.org/', contact: '02-000-0000', places: [north] },
      },
    ],
  },
  'sources.json': {
    kind: 'source',
    records: [
      {
        ...{ page: '/sources/book/', id: 'book', title: '공약 책, 둘째 판' },
        ...{ english: 'Book of pledges', publisher: '하늘시', kind: 'plan', date: '2022-10' },
        ...{ covers: '2022년부터 2026년까지', pages: 120, url: 'https://example.org/book' },
        ...{ archive: 'https://example.com/book', licence: 'kogl-1', sha256: 'ab'.repeat(32) },
        reading: '모두 읽음',
      },
      ...['report', 'plan', 'method'].map(short),
    ],
  },
  'haneul-terms.json': own('term', [
    {
      ...{ page: '/haneul/8/', id: '8', name: '민선 8기', start: '2022-07-01' },
      ...{ end: '2026-06-30', cite: first, updates: { every: 'half-year', cite: first } },
      areas: [
        { id: 'life', name: '생활', cite: first },
        { id: 'empty', name: '공약 없는 분야', cite: first },
        { id: 'work', name: '일자리', cite: first },
      ],
    },
  ]),
  'haneul-awards.json': own('award', [
    {
      ...{ page: '/haneul/awards/prize/', id: 'prize', title: '상', host: '부' },
      ...{ hostKind: 'central', date: '2023-02', department: 'library' },
      sources: [cite('report', '3쪽')],
    },
  ]),
  'haneul-indicators.json': own('indicator', [
    indicator('voters', 'up', ['2020', 100], ['2022', 121]),
    indicator('neutral', 'neutral', ['2020', 100], ['2022', 121]),
    indicator('young', 'up', ['2020', 100]),
  ]),
  'haneul-departments.json': own('department', [
    {
      ...{ page: '/haneul/departments/library/', id: 'library', name: '도서관과' },
      ...{ english: 'Library', bureau: '문화국', cite: cite('report', '9쪽') },
    },
  ]),
  'haneul-places.json': own('place', [{ page: '/haneul/places/north/', ...north }]),
  'haneul-findings.json': own('finding', [
    { page: '/haneul/8/#gap', ...gap },
    { page: '/haneul/8/pledges/1-2/#silent', ...silent },
    { page: '/haneul/awards/prize/#twice', ...twice },
  ]),
};
