import type { Site } from '../schema/site.ts';
import { formOfRepository } from '../schema/corrections.ts';

/** Where a report can be sent: a mail address, or a form's address with places for what a page knows. */
export interface Contact {
  by: 'mail' | 'form';
  to: string;
}

/** What a page of the editors' own may tell of the site's answer to reports. */
export const correctionsTells = ['way', 'reader', 'days'] as const;
export type CorrectionsTell = (typeof correctionsTells)[number];

/** What a page knows of the report that starts from it; `record` is empty where it shows no single record. */
export interface ErrorReport {
  address: string;
  title: string;
  record: string;
}

/** The form for corrections that comes with the records, on a host that reads issue forms. */
const ownForm = (repository: string) =>
  `${repository.replace(/\/+$/, '')}/issues/new?template=correction.yml&title={title}&address={address}&record={record}`;

/** The ways to report, a form first; none where the form is the repository's and no repository is known. */
export function listContacts({
  corrections: { mail, form },
  repository,
}: Pick<Site, 'corrections' | 'repository'>): Contact[] {
  const to = form === formOfRepository ? repository && ownForm(repository) : form;
  return [
    ...(to === undefined ? [] : [{ by: 'form' as const, to }]),
    ...(mail === undefined ? [] : [{ by: 'mail' as const, to: mail }]),
  ];
}

/** The address of a form with what the page knows in its places. */
export function fillForm(form: string, report: ErrorReport): string {
  return form.replace(/\{(address|title|record)\}/g, (_, name: keyof ErrorReport) =>
    encodeURIComponent(report[name]),
  );
}

/** A mail that is begun: lines end as mail asks for. */
export function startMail(to: string, subject: string, body: readonly string[]): string {
  const text = encodeURIComponent(body.join('\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
