import type { Government } from './government.ts';
import { writeMeasure, writeMoney, type Standing } from './money.ts';
import { chooseSubject, writeBody, writeGoal, type Subject } from './phrase.ts';
import { scheduleSteps, writeCard, writeDrop, writeStatus } from './progress.ts';
import type { Random } from './random.ts';
import { areas, departments, steps } from './words.ts';
import { writeYaml, type YamlMap } from './yaml.ts';

type Cite = (section: string) => string;

/** A subject whose title is not taken; titles must not repeat within one government. */
function chooseNewSubject(random: Random, place: string, taken: Set<string>): Subject {
  for (;;) {
    const subject = chooseSubject(random, place);
    if (taken.has(subject.title)) continue;
    taken.add(subject.title);
    return subject;
  }
}

function writeWork(
  random: Random,
  part: string,
  what: string,
  cite: Cite,
  standing: Standing,
): YamlMap {
  return {
    yearlyGoals: ['2023', '2024', '2025', '2026'].map((when) => ({
      when,
      text: random.pick(steps),
      cite: cite('2 연도별 목표'),
    })),
    money: writeMoney(random, cite, standing),
    measures: random.chance(0.2)
      ? [writeMeasure(random, `output-${part}`, cite('6 실적'), what)]
      : undefined,
  };
}

/** The work of a card, in one piece or as two projects that share its milestones. */
function writeParts(
  random: Random,
  what: string,
  cite: Cite,
  standing: Standing,
  milestones: YamlMap[],
): YamlMap {
  if (random.chance(0.85)) return { ...writeWork(random, 'all', what, cite, standing), milestones };
  const half = Math.ceil(milestones.length / 2);
  const projects = [milestones.slice(0, half), milestones.slice(half)].map((part, at) => ({
    id: `part-${String(at + 1)}`,
    title: `${what} ${String(at + 1)}단계`,
    ...writeWork(random, String(at + 1), what, cite, standing),
    milestones: part,
  }));
  return { projects };
}

/** One pledge file: its facts agree with each other, its text says that it is made up. */
export function writePledge(
  random: Random,
  government: Government,
  id: string,
  taken: Set<string>,
  { outcome, consistent }: { outcome: string; consistent: boolean },
): string {
  const cite: Cite = (section) => `${government.id}-cards / ${id} · ${section}`;
  const place = random.pick(government.places);
  const subject = chooseNewSubject(random, place.name, taken);
  const [lead, second] = random.pickSome(
    departments.map(([name]) => name),
    2,
  );
  const isDone = outcome.startsWith('completed');
  const count = random.between(8, 15);
  const ids = Array.from({ length: count }, (_, at) => `step-${String(at + 1)}`);
  const milestones = scheduleSteps(random, ids, cite('7 추진현황'), isDone);
  const { what, act, title } = subject;
  const end = isDone ? random.pick([2024, 2025, 2025, 2025]) : 2026;
  const facts = {
    id,
    title,
    area: areas[Number(id.split('-')[0]) - 1]?.[0],
    lead,
    supporting: random.chance(0.4) ? [second] : undefined,
    sources: [`${government.id}-cards / ${id}`],
    asOf: '2026-01',
    card: writeCard(random, outcome, cite('카드 머리')),
    goal: { text: writeGoal(subject), cite: cite('1 사업목표') },
    target: {
      year: end,
      text: `${what} ${act} 완료`,
      metBy: [`step-${String(isDone ? count - 1 : count)}`],
      cite: cite('1 달성목표'),
    },
    facts: [
      { label: '사업기간', text: `2022년부터 ${String(end)}년까지`, cite: cite('1 사업개요') },
      {
        label: '사업규모',
        text: `${what} ${String(random.between(1, 30))}개소`,
        cite: cite('1 사업개요'),
      },
    ],
    places: [place.id],
    ...writeParts(random, what, cite, { isDone, consistent }, milestones),
    status: writeStatus(outcome, `${government.id}-report / 이행현황 ${id}`),
    adjustments: outcome === 'dropped' ? writeDrop(random, title, cite('8 변경')) : undefined,
    responsible: [
      { department: lead, role: '과장' },
      { department: lead, role: '팀장' },
    ],
    sdgs: [{ goal: random.between(1, 17), mappedBy: 'editor', reason: `${what}에 닿는 목표` }],
  };
  return `---\n${writeYaml(facts)}---\n\n${writeBody(random, subject, place.name)}`;
}
