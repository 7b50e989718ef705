import type { Citation } from '../../schema/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../i18n/words.ts';
import type { Markup } from '../markup.ts';
import type { Mark } from '../status/marks.ts';

export type ChartKind = 'stacked' | 'paired' | 'line' | 'slope' | 'status';

/** Picks a fill that differs from the others without colour as well: solid, hatched, dotted, crossed, hollow. */
export type Pattern = 1 | 2 | 3 | 4 | 5;

/** What happened to money: its colours are one hue in three values. */
export type MoneyTone = 'plan' | 'secured' | 'spent';

export interface ChartSeries {
  /** Unique within its chart. */
  id: string;
  label: string;
  /** One value for each category; null where the source states none. */
  values: readonly (number | null)[];
  pattern: Pattern;
  /** Absent where it is none of the three: its colour is then that of its pattern. */
  tone?: MoneyTone;
  /** What a cell says instead of its formatted value, such as that the value was computed. */
  texts?: readonly (string | undefined)[];
  /** What stands beside a drawn point instead of its formatted value, such as that it is rounded. */
  marks?: readonly (string | undefined)[];
  /** Values that are computed, not stated: drawn hollow. */
  derived?: readonly boolean[];
  /** Of the whole series; null where nothing can be added up. Absent where a total means nothing. */
  total?: number | null;
  /** The table shows it, the drawing does not. */
  tableOnly?: boolean;
}

export interface ChartTarget {
  label: string;
  value: number;
  /** Place in time, in years. */
  at: number;
}

/** A line of text below a chart, with the language it is in where that is not the page's. */
export interface SmallLine {
  text: string;
  href?: string | undefined;
  lang?: 'ko' | undefined;
}

/** Everything a chart says, as plain data: its table, its drawing and its sentence are made from this alone. */
export interface ChartSpec {
  /** Unique within its page; starts the ids of everything inside the figure. */
  id: string;
  kind: ChartKind;
  /** Values over time that cannot be compared: no line joins them. */
  isApart?: boolean;
  title: string;
  titleLang?: 'ko' | undefined;
  /** The language of record words in its sentence and unit, where that is not the page's. */
  quoteLang?: 'ko' | undefined;
  /** One or two plain sentences that say what the chart shows. */
  sentence: string;
  /** The line that names the unit, such as "Unit: million won". */
  unitLine: string;
  /** Heading of the first column, which holds the categories. */
  firstColumn: string;
  categories: readonly string[];
  /** The categories of a table whose rows are times, marked for machines. */
  times?: readonly Markup[];
  series: readonly ChartSeries[];
  /** The word that stands for null. */
  absent: string;
  /** Place of each category in time, in years; absent where categories just follow each other. */
  positions?: readonly number[];
  /** How each category of a status bar looks. */
  looks?: readonly { mark: Mark; pattern: Pattern }[];
  target?: ChartTarget;
  /** The value that none can pass. */
  limit?: { label: string; value: number };
  /** Names the column of row totals and the row of series totals. */
  totalLabel?: string;
  /** Sum of each category over all series. */
  rowTotals?: readonly (number | null)[];
  grandTotal?: number | null;
  sources: readonly SmallLine[];
  notes: readonly SmallLine[];
}

/** What makes the words of a spec: translations and formats. */
export interface ChartContext {
  t: Translate;
  language: Language;
  citeText: (cite: Citation) => SmallLine;
}

/** The series that are drawn; the others stand in the table only. */
export function listDrawnSeries(spec: ChartSpec): ChartSeries[] {
  return spec.series.filter(({ tableOnly }) => tableOnly !== true);
}

/** Whether a category is drawn: not when it is there for the sake of a table-only series alone. */
export function isDrawn(spec: ChartSpec, category: number): boolean {
  const has = ({ values }: ChartSeries) => values[category] !== null;
  return listDrawnSeries(spec).some(has) || !spec.series.some(has);
}

/** Each source once, in the order of first mention. */
export function listSources(cites: readonly Citation[], context: ChartContext): SmallLine[] {
  const lines = cites.map(context.citeText);
  return lines.filter(({ text }, at) => lines.findIndex((line) => line.text === text) === at);
}
