import type { Random } from './random.ts';
import type { Yaml } from './yaml.ts';

const years = ['2022', '2023', '2024', '2025', '2026'];
const funds: readonly [string, string][] = [
  ['national', '국비'],
  ['provincial', '도비'],
  ['own', '시비'],
  ['private', '민자'],
];

type Columns = Record<string, number>;

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function sumColumns(rows: readonly { columns: Columns }[], keys: readonly string[]): Columns {
  return Object.fromEntries(
    keys.map((key) => [key, sum(rows.map(({ columns }) => columns[key] ?? 0))]),
  );
}

/** How a pledge stands, and whether its record is to hold nothing that the rules would find. */
export interface Standing {
  isDone: boolean;
  consistent: boolean;
}

/** Money tables whose every total is the sum of its parts. */
export function writeMoney(
  random: Random,
  cite: (section: string) => string,
  { isDone, consistent }: Standing,
): Yaml {
  if (random.chance(0.08)) return { applicable: false, cite: cite('3 연도별 투자계획') };
  const chosen = random.pickSome(funds, random.between(2, 4));
  const scale = random.pick([4, 20, 90, 600]);
  const rows = chosen.map(([source, label]) => {
    const columns = Object.fromEntries(years.map((year) => [year, random.between(1, 9) * scale]));
    return { source, label, total: sum(Object.values(columns)), columns };
  });
  const totals = sumColumns(rows, years);
  const total = sum(Object.values(totals));
  const held = rows.map(({ source, label, total: planned }) => ({
    source,
    label,
    amount: isDone ? planned : Math.floor((planned * random.between(8, 10)) / 10),
  }));
  const share = random.chance(0.1) && !consistent ? 3 : random.between(6, 9);
  const spent = Object.fromEntries(
    years.slice(0, 4).map((year) => [year, Math.floor(((totals[year] ?? 0) * share) / 10)]),
  );
  return {
    unit: '백만원',
    plan: { cite: cite('3 연도별 투자계획'), rows, stated: { total, columns: totals } },
    planTotal: {
      cite: cite('1 총사업비'),
      initial: random.chance(0.8) || consistent ? total : total + random.between(1, 9) * scale,
      current: total,
    },
    termPlan: { cite: cite('5 집행실적'), total, columns: totals },
    secured: { cite: cite('4 확보금액'), total: sum(held.map(({ amount }) => amount)), rows: held },
    spent: { cite: cite('5 집행실적'), total: sum(Object.values(spent)), columns: spent },
  };
}

/** A table of counts with its totals. */
export function writeMeasure(random: Random, id: string, cite: string, what: string): Yaml {
  const columns = ['상반기', '하반기'];
  const rows = ['2023', '2024', '2025'].map((label) => {
    const values = columns.map(() => random.between(1, 60));
    return { label, values, total: sum(values) };
  });
  const values = columns.map((_, at) => sum(rows.map((row) => row.values[at] ?? 0)));
  return {
    id,
    title: `${what} 이용 실적`,
    unit: '명',
    rowTitle: '연도',
    columns,
    rows,
    stated: { values, total: sum(values) },
    cite,
  };
}
