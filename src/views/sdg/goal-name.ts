import { hasWords } from '../../i18n/translate.ts';
import type { Reader } from '../reader.ts';

/** `16. 평화, 정의, 포용적 제도`: the UN number and name of a goal (1–17). */
export function goalName(reader: Reader, goal: number): string {
  const key = `sdg.goal.${String(goal)}`;
  return hasWords(key) ? `${String(goal)}. ${reader.t(key)}` : String(goal);
}
