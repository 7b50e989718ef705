import type { Government } from './government.ts';
import type { Random } from './random.ts';
import { departments } from './words.ts';
import { writeYaml } from './yaml.ts';

/** id, title, unit, direction, first value, yearly step, goal */
const indicators: readonly [string, string, string, string, number, number, number][] = [
  ['park-area', '시험용 1인당 공원 면적', '㎡', 'up', 9, 1, 11],
  ['fine-dust', '시험용 초미세먼지 농도', '㎍/㎥', 'down', 26, -1, 3],
  ['bus-riders', '시험용 시내버스 이용자', '명', 'up', 41_000, 900, 11],
  ['child-places', '시험용 보육시설 정원', '명', 'up', 5200, 120, 4],
  ['energy-use', '시험용 1인당 전력 사용량', 'kWh', 'down', 9800, -40, 7],
  ['traffic-deaths', '시험용 교통사고 사망자', '명', 'down', 31, -2, 3],
  ['households', '시험용 1인가구 수', '가구', 'neutral', 21_000, 800, 1],
  ['assembly-voters', '시험용 주민총회 투표자', '명', 'up', 3300, 650, 16],
];

const sectors: readonly [string, string, number, number][] = [
  ['social', '사회', 6, 16],
  ['economy', '경제', 5, 11],
  ['environment', '환경', 6, 13],
];

export const indicatorIds = indicators.map(([id]) => id);

export function writeFramework({ id }: Government): string {
  const cite = `${id}-report / 지속가능발전`;
  return writeYaml({
    name: '시험용 지속가능발전목표',
    english: 'Made-up sustainable development goals',
    goals: 17,
    strategies: 40,
    indicators: indicators.length,
    cite,
    sectors: sectors.map(([sector, name, goals, strategies]) => ({
      id: sector,
      name,
      goals,
      strategies,
      cite,
    })),
    steps: [
      { when: '2023-09', what: '목표와 지표를 정함', state: 'done', cite },
      { when: '2026-05', what: '이행 평가', state: 'planned', cite },
    ],
  });
}

export function writeIndicator(
  random: Random,
  { id: government }: Government,
  at: number,
  pledges: readonly string[],
): string {
  const [id, title, unit, direction, first, step, goal] = indicators[at] as (typeof indicators)[0];
  const cite = `${government}-report / 지표 ${String(at + 1)}`;
  const values = Array.from(
    { length: 8 },
    (_, year) => first + step * year + Math.floor((step * random.between(-3, 3)) / 4),
  );
  return writeYaml({
    id,
    title,
    definition: `${title}를 해마다 센 값이며 지어낸 것이다.`,
    unit,
    direction,
    directionBy: { by: 'source', reason: '나은 쪽을 문서가 적음' },
    sdgs: [{ goal, mappedBy: 'source' }],
    department: random.pick(departments)[0],
    pledges: random.pickSome(pledges, 2),
    target:
      direction !== 'neutral' && random.chance(0.5)
        ? { when: '2030', value: first + step * 14, cite }
        : undefined,
    series: values.map((value, year) => ({ when: String(2018 + year), value, cite })),
  });
}
