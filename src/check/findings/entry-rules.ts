// One line for each kind of entry that has findings of its own, by its name.
export { rules as award } from '../../kinds/award/findings.ts';
export { seriesRules as indicator, seriesRules as statistic } from './series.ts';
export { rules as programme } from '../../kinds/programme/findings.ts';
