/** Files of a made-up city, in which the examples stand. */
export const sample = {
  site: 'site.yaml',
  search: 'search.yaml',
  thresholds: 'thresholds.yaml',
  retired: 'retired.yaml',
  source: 'sources/report.yaml',
  government: 'governments/sample/government.yaml',
  boundaries: 'governments/sample/boundaries.topojson',
  departments: 'governments/sample/departments.yaml',
  term: 'governments/sample/terms/8.yaml',
  pledge: 'governments/sample/pledges/8/1-1.md',
  second: 'governments/sample/pledges/8/1-2.md',
  award: 'governments/sample/awards/prize.yaml',
  framework: 'governments/sample/sdgs/framework.yaml',
  indicator: 'governments/sample/sdgs/indicators/voters.yaml',
  page: 'pages/ko/about.mdx',
} as const;

/** Stands in `wrong` right before the place that is reported. */
export const mark = '▲';

/** A made-up fault as it would stand in a file. */
export interface Example {
  /** Path below the content folder; empty for the folder itself. */
  file: string;
  /** The faulty lines, where the fault is one of text. Without a mark the start of the file is reported. */
  wrong?: string;
  /** The same lines as the gate takes them, where it is not enough to remove them. */
  right?: string;
  /** What fills the placeholders of the problem's words; a long list is left out. */
  fills?: Readonly<Record<string, string | number>>;
}
