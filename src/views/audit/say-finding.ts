import { formatNumber, formatPermille } from '../../i18n/format.ts';
import { hasWords } from '../../i18n/translate.ts';
import { columnYear } from '../../model/amount.ts';
import type { Finding, FindingParam } from '../../model/finding.ts';
import type { Reader } from '../reader.ts';

/** The heading of a row or column of a money table. */
export function sayColumn({ t }: Reader, column: string): string {
  const own = `finding.label.${column}`;
  if (hasWords(own)) return t(own);
  const year = columnYear(column);
  if (year === undefined) return column;
  return t(column.startsWith('~') ? 'finding.label.through' : 'finding.label.year', { year });
}

function sayParam(reader: Reader, param: FindingParam): string {
  const { t } = reader;
  switch (param.kind) {
    case 'amount': {
      const key = `finding.unit.${param.unit}`;
      const amount = formatNumber(param.value);
      return hasWords(key) ? t(key, { amount }) : amount;
    }
    case 'days':
      return t('finding.days', { days: formatNumber(param.value) });
    case 'permille':
      return formatPermille(param.value);
    case 'date':
      return reader.period(param.value);
    case 'columns':
      return param.value.map((column) => sayColumn(reader, column)).join(', ');
    case 'word':
      return hasWords(param.value) ? t(param.value) : param.value;
    case 'text':
      return param.value;
  }
}

/** The plain sentence of a finding, with its figures. */
export function sayFinding(reader: Reader, finding: Finding): string {
  const params = Object.fromEntries(
    Object.entries(finding.params).map(([name, param]) => [name, sayParam(reader, param)]),
  );
  return reader.t(`finding.${finding.code}`, params);
}
