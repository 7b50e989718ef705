import { namePlace } from './phrase.ts';
import type { Random } from './random.ts';
import { areas, departments, grades, hosts } from './words.ts';
import { writeYaml, type YamlMap } from './yaml.ts';

export interface Government {
  id: string;
  name: string;
  places: readonly { id: string; name: string; kind: string }[];
}

const suffixes: readonly [string, string][] = [
  ['동', 'dong'],
  ['읍', 'eup'],
  ['면', 'myeon'],
];

export function chooseGovernment(random: Random, id: string): Government {
  const names = new Set<string>();
  while (names.size < 10) names.add(namePlace(random));
  const places = [...names].map((name, at) => {
    const [suffix, kind] = suffixes[at < 6 ? 0 : at < 8 ? 1 : 2] as [string, string];
    return { id: `place-${String(at + 1)}`, name: `${name}${suffix}`, kind };
  });
  return { id, name: `시험용 ${namePlace(random)}시 ${id.slice(4)}`, places };
}

export function writeGovernment({ id, name, places }: Government): string {
  return writeYaml({
    id,
    name,
    english: `Test City ${id.slice(4)}`,
    kind: 'city',
    places: places.map((place) => ({ ...place, cite: `${id}-report / 행정구역` })),
    tiles: [places.slice(0, 5), places.slice(5)].map((row) =>
      row.map((place) => place.id).join(' '),
    ),
  });
}

export function writeDepartments({ id: government }: Government): string {
  return writeYaml({
    departments: departments.map(([id, name, bureau, english]) => ({
      id,
      name,
      english,
      bureau,
      cite: `${government}-report / 조직도`,
    })),
  });
}

/** What the made-up government announced: the very numbers that its pledges make. */
function writeAnnouncement(government: string, outcomes: ReadonlyMap<string, string>): YamlMap {
  const count = (values: Iterable<string>) => {
    const counts: Record<string, number> = {};
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  const byStatus = count(outcomes.values());
  const byArea = count([...outcomes.keys()].map((id) => String(id.split('-')[0])));
  const done = (byStatus['completed'] ?? 0) + (byStatus['completed-continuing'] ?? 0);
  const percent = ((done * 100) / outcomes.size).toFixed(2);
  return {
    asOf: '2026-01',
    cite: `${government}-report / 총괄`,
    pledges: outcomes.size,
    completed: done,
    rates: [{ formula: 'completion', percent, numerator: done, denominator: outcomes.size }],
    byStatus,
    byArea: Object.entries(byArea).map(([area, pledges]) => ({
      name: String(areas[Number(area) - 1]?.[1]),
      pledges,
    })),
  };
}

export function writeTerm(
  { id: government }: Government,
  outcomes: ReadonlyMap<string, string>,
): string {
  return writeYaml({
    id: '8',
    name: '민선 8기',
    english: 'Eighth elected term',
    start: '2022-07-01',
    end: '2026-06-30',
    cite: `${government}-report / 머리말`,
    areas: areas.map(([id, name, english]) => ({
      id,
      name,
      english,
      cite: `${government}-report / 공약 체계`,
    })),
    announced: [writeAnnouncement(government, outcomes)],
    numbering: { kind: 'by-group', cite: `${government}-report / 공약 체계` },
  });
}

export function writeSource({ id, name }: Government, kind: 'cards' | 'report'): string {
  const isCard = kind === 'cards';
  return writeYaml({
    id: `${id}-${kind}`,
    title: `${name} ${isCard ? '공약사업 관리카드' : '공약 이행현황 보고서'}`,
    english: `Test City ${id.slice(4)} ${isCard ? 'pledge cards' : 'pledge report'}`,
    publisher: name,
    kind: isCard ? 'pledge-card' : 'report',
    date: '2026-01',
    pages: isCard ? 120 : 40,
    licence: 'kogl-1',
    reading: '시험을 위해 지어낸 문서이며 실제로는 없다.',
  });
}

export function writeAward(
  random: Random,
  { id: government }: Government,
  at: number,
  pledges: readonly string[],
): string {
  const [host, hostKind] = random.pick(hosts);
  const year = String(2022 + at);
  return writeYaml({
    id: `award-${String(at)}`,
    title: `시험용 ${year} ${random.pick(['혁신', '복지', '환경', '청렴', '교통'])}평가`,
    english: `Made-up award ${year}`,
    host,
    hostKind,
    date: `${String(Math.min(2022 + at, 2025))}-${random.pick(['03', '06', '11'])}-15`,
    grade: random.pick(grades),
    prize: random.chance(0.5) ? { amount: random.between(1, 50) * 1000, unit: '천원' } : '-',
    department: random.pick(departments)[0],
    sources: [`${government}-report / 수상 ${String(at)}`],
    sdgs: [{ goal: random.between(1, 17), mappedBy: 'editor', reason: '시험용 연결' }],
    pledges: pledges.length > 0 ? [random.pick(pledges)] : undefined,
  });
}
