import { acknowledgementProblems } from './catalogue/acknowledgement.ts';
import { adjustmentProblems } from './catalogue/adjustment.ts';
import { addressProblems } from './catalogue/address.ts';
import { correctionsProblems } from './catalogue/corrections.ts';
import { dateProblems } from './catalogue/date.ts';
import { driftProblems } from './catalogue/drift.ts';
import { fileProblems } from './catalogue/file.ts';
import { frontmatterProblems } from './catalogue/frontmatter.ts';
import { impossibleProblems } from './catalogue/impossible.ts';
import { indicatorProblems } from './catalogue/indicator.ts';
import { linkProblems } from './catalogue/link.ts';
import { mapProblems } from './catalogue/map.ts';
import { moneyProblems } from './catalogue/money.ts';
import { numberProblems } from './catalogue/number.ts';
import { pageProblems } from './catalogue/page.ts';
import { pledgeProblems } from './catalogue/pledge.ts';
import { presenceProblems } from './catalogue/presence.ts';
import { privacyProblems } from './catalogue/privacy.ts';
import { quoteProblems } from './catalogue/quote.ts';
import { recordProblems } from './catalogue/record.ts';
import { referenceProblems } from './catalogue/reference.ts';
import { searchProblems } from './catalogue/search.ts';
import { textProblems } from './catalogue/text.ts';
import { unlikelyProblems } from './catalogue/unlikely.ts';
import type { ProblemEntry, ProblemSeverity } from './catalogue/words.ts';
import { yamlProblems } from './catalogue/yaml.ts';

/** Every problem the gate can name. A code, once published, keeps its meaning. */
const catalogue = {
  ...presenceProblems,
  ...correctionsProblems,
  ...fileProblems,
  ...addressProblems,
  ...yamlProblems,
  ...frontmatterProblems,
  ...recordProblems,
  ...textProblems,
  ...quoteProblems,
  ...numberProblems,
  ...dateProblems,
  ...referenceProblems,
  ...mapProblems,
  ...moneyProblems,
  ...pledgeProblems,
  ...adjustmentProblems,
  ...acknowledgementProblems,
  ...privacyProblems,
  ...pageProblems,
  ...linkProblems,
  ...searchProblems,
  ...indicatorProblems,
  ...impossibleProblems,
  ...unlikelyProblems,
  ...driftProblems,
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof catalogue;
export type { ProblemSeverity };

export const problemCodes = Object.keys(catalogue) as ProblemCode[];

export function isProblemCode(name: string): name is ProblemCode {
  return Object.hasOwn(catalogue, name);
}

export function readEntryOf(code: ProblemCode): ProblemEntry {
  return catalogue[code];
}
