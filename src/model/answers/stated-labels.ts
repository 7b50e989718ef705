import type { AnswerField } from './answer.ts';

/** What a labelled fact of a record is an answer to, by its label. */
const labels: readonly (readonly [AnswerField, RegExp])[] = [
  ['where', /^(?:사업 ?)?(?:위치|장소|소재지|대상지)$/],
  ['phone', /^대표 ?(?:전화|번호)$/],
  ['period', /^(?:.+ )?(?:사업|운영|구축|활동|시행|추진)?기간$|^시간적 범위$/],
  ['hours', /^(?:상담|운영|이용|개방|근무) ?시간$/],
  ['size', /^(?:시설 ?)?규모$|조직규모$|^넓이$|^면적$|^분량$/],
  ['who', /^(?:지원|수혜|모집)? ?대상(?:부서)?$/],
  ['plan', /(?:예산|사업비)$/],
  ['often', /^(?:개최 ?)?(?:횟수|주기)$/],
];

/** A count with the word it is counted in, where a text begins with it: what follows explains it. */
const counted = /^(?:모두|총|합계|약|전체)? ?([\d,]+)여?(명|개소|개|건|회|곳|대|팀|가구|쪽|부)/;

/** A number of a public main line and nothing else. */
const mainNumber = /^\d{2,4}-\d{3,4}-\d{4}$|^\d{3}$|^1\d{3}-\d{4}$/;

/** The field that a label names; what it says must fit. */
export function sortLabel(label: string, says: string): AnswerField | undefined {
  const field = labels.find(([, words]) => words.test(label))?.[0];
  return field === 'phone' && !mainNumber.test(says) ? undefined : field;
}

/** The count that a text begins with. */
export function readStatedCount(says: string): { value: number; unit: string } | undefined {
  const [, digits, unit] = counted.exec(says) ?? [];
  return digits === undefined || unit === undefined
    ? undefined
    : { value: Number(digits.replaceAll(',', '')), unit };
}
