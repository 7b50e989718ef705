import type { Random } from './random.ts';
import { steps } from './words.ts';
import type { Yaml, YamlMap } from './yaml.ts';

const months = { first: 2022 * 12 + 6, asOf: 2026 * 12, last: 2026 * 12 + 5 };

const outcomes = [
  'completed',
  'completed-continuing',
  'on-track',
  'on-track',
  'partial',
  'dropped',
];

/** How a pledge stands at last. */
export const chooseOutcome = (random: Random) => random.pick(outcomes);

function formatMonth(month: number): string {
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Steps in the order of time: done before the as-of month, planned after it. */
export function scheduleSteps(
  random: Random,
  ids: readonly string[],
  cite: string,
  isDone: boolean,
): YamlMap[] {
  const span = (isDone ? months.asOf - 1 : months.last) - months.first;
  return ids.map((id, at) => {
    const month = months.first + Math.floor((span * (at + 0.5)) / ids.length);
    const isPast = month <= months.asOf;
    const text = formatMonth(month);
    const when = isPast && random.chance(0.3) ? `${text}-${random.pick(['05', '12', '28'])}` : text;
    return { id, when, what: random.pick(steps), state: isPast ? 'done' : 'planned', cite };
  });
}

export function writeCard(random: Random, outcome: string, cite: string): Yaml {
  const stages: Record<string, string> = {
    dropped: 'impossible',
    'on-track': 'underway',
    partial: 'underway',
  };
  return {
    businessType: random.pick(['new', 'continuing']),
    actors: random.pickSome(['national-provincial', 'city', 'other'], random.between(1, 2)),
    completes: random.chance(0.8) ? 'within-term' : 'after-term',
    budgeted: 'budgeted',
    centralSupport: random.pick(['none', 'institutional', 'fiscal', 'authority']),
    stage: stages[outcome] ?? 'complete',
    cite,
  };
}

/** What the government said each December, ending with the outcome. */
export function writeStatus(outcome: string, cite: string): Yaml {
  const values = ['on-track', outcome === 'dropped' ? 'on-hold' : 'on-track', outcome];
  return values.map((value, at) => {
    const year = String(2023 + at);
    return { asOf: `${year}-12`, value, basis: `${year}년 4분기 점검`, cite };
  });
}

/** On hold first, then dropped, each decided by a panel. */
export function writeDrop(random: Random, title: string, cite: string): Yaml {
  return [
    {
      date: '2024-11',
      kind: 'hold',
      before: title,
      after: `${title} 보류`,
      reason: 'budget',
      body: '시험용 시민배심원단',
      cite,
    },
    {
      date: '2025-11',
      kind: 'drop',
      before: title,
      after: '추진하지 않음',
      reason: random.pick(['law', 'budget', 'agreement']),
      body: '시험용 시민배심원단',
      vote: '승인',
      cite,
    },
  ];
}
