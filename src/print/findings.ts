import { phraseFinding, phraseInnocent, phraseLabel } from '../i18n/phrase-finding.ts';
import { addressOfSubject, grades, type Finding } from '../model/finding.ts';
import { findRecordPage } from '../model/record-pages.ts';
import { nameUnit, showFigure, showGap } from '../views/audit/show-figure.ts';
import type { Reader } from '../views/create-reader.ts';
import { fact, facts, heading, paragraph, table, type Block } from './blocks.ts';
import { citeIn, sayJudgement, sayWhere } from './cite.ts';
import type { PrintOrder } from './order.ts';

/** Both sides with where each is printed. */
function printSides(reader: Reader, { code, table: sides, cites }: Finding): Block[] {
  const { t, language } = reader;
  if (!sides) return cites.length > 0 ? [paragraph(sayWhere(reader, cites), 'note')] : [];
  const { columns, rows } = sides;
  const hasGap = rows.some(({ difference }) => difference !== undefined);
  return [
    table(
      `${t(`finding.${code}.title`)} ${t('table.unit', { unit: nameUnit(t, sides, language) })}`,
      [
        t('table.column'),
        ...columns.map(({ name }) => t(`finding.column.${name}`)),
        ...(hasGap ? [t('finding.difference')] : []),
      ],
      rows.map((row) => [
        phraseLabel(row.label, t),
        ...row.figures.map((figure) => showFigure(t, figure)),
        ...(hasGap ? [showGap(t, row)] : []),
      ]),
      true,
    ),
    paragraph(
      sayWhere(
        reader,
        columns.map(({ cite }) => cite),
      ),
      'note',
    ),
  ];
}

function printFinding({ reader, dataset }: PrintOrder, finding: Finding): Block[] {
  const { t, language, nameOf } = reader;
  const { code, subject, part, explanation, linked, response } = finding;
  const record = findRecordPage(dataset, addressOfSubject(subject))?.record;
  const about = [
    ...(subject.kind === 'pledge' ? [subject.id] : []),
    ...(record ? [nameOf(record).text] : []),
    ...(part ? [part.title] : []),
  ].join(' · ');
  return [
    heading(3, t(`finding.${code}.title`), { kind: 'finding', id: finding.anchor }),
    paragraph(about, 'note'),
    paragraph(phraseFinding(finding, t, language)),
    ...printSides(reader, finding),
    facts(
      fact(t('finding.compared'), t(`finding.${code}.compared`)),
      fact(t('finding.innocent'), phraseInnocent(finding, t, language)),
      ...(linked ? [fact(t('finding.linked'), sayJudgement(t, linked.judged))] : []),
      ...(explanation === undefined ? [] : [fact(t('finding.explained'), explanation)]),
      ...(response
        ? [
            fact(
              t('finding.response'),
              `${reader.date(response.date)} ${response.text}${citeIn(reader, response.cite)}`,
            ),
          ]
        : []),
    ),
  ];
}

/** What the comparison found, by grade: both sides, and the explanation under which both are true. */
export function printFindings(order: PrintOrder): Block[] {
  const { reader, findings } = order;
  const { t } = reader;
  return [
    heading(1, t('audit.title')),
    paragraph(t('audit.what')),
    ...(findings.length === 0 ? [paragraph(t('audit.none'))] : []),
    ...grades.flatMap((grade) => {
      const own = findings.filter((finding) => finding.grade === grade);
      return own.length === 0
        ? []
        : [
            heading(
              2,
              t('print.counted', { name: t(`finding.grade.${grade}`), count: own.length }),
            ),
            ...own.flatMap((finding) => printFinding(order, finding)),
          ];
    }),
  ];
}
