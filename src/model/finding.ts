import type { Citation } from '../schema/text.ts';

/** What a finding speaks of. */
export interface FindingSubject {
  government: string;
  term: string;
  pledge: string;
}

/** A contradiction or weakness in what sources say: found by a rule, never typed by an editor. */
export interface Finding {
  /** A name from the catalogue of findings; its words are `finding.<code>` in i18n. */
  code: string;
  severity: 'serious' | 'notable' | 'minor';
  subject: FindingSubject;
  /** Part of the pledge it concerns, where a card holds several projects. */
  part: string | undefined;
  /** What fills the sentence: texts, dates (EDTF) and amounts in the stated unit. */
  params: Readonly<Record<string, string | number>>;
  cites: readonly Citation[];
  /** The editor's explanation, where the finding was acknowledged. */
  explanation: string | undefined;
}
