import type { EvidencedValue, Reported, ScheduleValue, Statuses } from '../../model/status.ts';
import { formatNumber } from '../../i18n/format.ts';
import { evidencedMarks, reportedMarks, scheduleMarks, type Mark } from '../status/marks.ts';
import type { ChartContext, ChartSpec, Pattern } from './spec.ts';

type Patterns<Value extends string> = Record<Value, Pattern>;

const evidenced: Patterns<EvidencedValue> = {
  achieved: 1,
  underway: 2,
  planned: 3,
  reversed: 4,
  'no-evidence': 5,
};
const schedule: Patterns<ScheduleValue> = {
  'on-time': 1,
  late: 2,
  due: 3,
  overdue: 4,
  'no-deadline': 5,
};
/** More values than patterns: a pattern repeats where the colour differs. */
const reported: Patterns<Reported['value']> = {
  completed: 1,
  'completed-continuing': 2,
  'on-track': 2,
  partial: 3,
  'on-hold': 2,
  dropped: 4,
  'not-started': 3,
  'not-assessed': 2,
  unratable: 4,
  lost: 1,
  'not-stated': 5,
};
const looks = {
  evidenced: { patterns: evidenced, marks: evidencedMarks },
  schedule: { patterns: schedule, marks: scheduleMarks },
  reported: { patterns: reported, marks: reportedMarks },
};

export type StatusKind = keyof typeof looks;

/** How many pledges stand at each value of one of the three statuses; undefined without pledges. */
export function specStatus(
  pledges: readonly { statuses: Statuses }[],
  context: ChartContext,
  of: StatusKind = 'evidenced',
  id = `status-${of}`,
): ChartSpec | undefined {
  const { t } = context;
  if (pledges.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { statuses } of pledges) {
    const { value } = statuses[of];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const marks: Readonly<Record<string, Mark>> = looks[of].marks;
  const rows = Object.entries(looks[of].patterns).map(([value, pattern]) => ({
    label: t(`${of}.${value}` as Parameters<typeof t>[0]),
    count: counts.get(value) ?? 0,
    look: { mark: marks[value] as Mark, pattern },
  }));
  const list = rows
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => t('chart.status.item', { label, count: formatNumber(count) }))
    .join(', ');
  return {
    id,
    kind: 'status',
    title: t('chart.status.title', { status: t(`status.${of}`) }),
    sentence: t('chart.status.sentence', { total: formatNumber(pledges.length), list }),
    unitLine: t('chart.unit', { unit: t('chart.status.unit') }),
    firstColumn: t(`status.${of}`),
    categories: rows.map(({ label }) => label),
    series: [
      {
        id: 'count',
        label: t('chart.status.count'),
        values: rows.map(({ count }) => count),
        pattern: 1,
        total: pledges.length,
      },
    ],
    looks: rows.map(({ look }) => look),
    absent: t('chart.not-stated'),
    totalLabel: t('chart.total'),
    sources: [],
    notes: [],
  };
}
