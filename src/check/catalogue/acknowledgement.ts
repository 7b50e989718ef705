import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const acknowledgementProblems = {
  'acknowledgement-unmatched': {
    severity: 'error',
    ko: {
      message: '`{received}`에는 확인했다고 적은 문제가 없습니다.',
      reason: '풀린 문제의 확인이 남으면 뒤에 생긴 문제를 가립니다.',
      fix: '이 확인을 지우거나 항목 이름을 고칩니다.',
    },
    en: {
      message: 'There is no such problem at `{received}` to acknowledge.',
      reason: 'An acknowledgement left behind would hide a later problem.',
      fix: 'Remove it, or correct the field.',
    },
    example: {
      file: sample.pledge,
      wrong: `acknowledged:
  - problem: money-parts-total
    field: ▲money.spent.total
    explanation: 시험용으로 지어낸 확인입니다.
    cite: report / 2쪽`,
      fills: { received: 'money.spent.total' },
    },
  },
  'acknowledgement-unknown': {
    severity: 'error',
    ko: {
      message: '`{received}`은(는) 확인으로 넘길 수 있는 문제가 아닙니다.',
      reason: '원문 자체의 모순만 확인하고 공개할 수 있습니다.',
      fix: '다음 가운데 하나를 적거나 기록을 고칩니다: {choices}',
    },
    en: {
      message: '`{received}` is not a problem that can be acknowledged.',
      reason: 'Only contradictions of the source itself are acknowledged and published.',
      fix: 'Use one of: {choices}; or correct the record.',
    },
    example: {
      file: sample.pledge,
      wrong: `acknowledged:
  - problem: ▲key-missing
    field: money.spent.total
    explanation: 시험용으로 지어낸 확인입니다.
    cite: report / 2쪽`,
      fills: { received: 'key-missing' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
