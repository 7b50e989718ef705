import { fillForm, startMail, type Contact, type ErrorReport } from '../../model/contact.ts';
import type { Reader } from '../reader.ts';

/** The address that opens a report with what the page knows already written in it. */
export function draftReport({ t }: Reader, { by, to }: Contact, report: ErrorReport): string {
  if (by === 'form') return fillForm(to, report);
  const { address, title, record } = report;
  const subject = record === '' ? title : `${record} ${title}`;
  return startMail(to, t('report.subject', { title: subject }), [
    t('report.body.address', { address }),
    t('report.body.title', { title }),
    ...(record === '' ? [] : [t('report.body.record', { record })]),
    '',
    ...[t('report.body.wrong'), '', t('report.body.right'), '', t('report.body.source'), ''],
  ]);
}
