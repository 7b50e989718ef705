import { z } from 'zod';
import { sameThing } from './judgement.ts';
import { amount, decimalText, integer } from './number.ts';
import { citation, line } from './text.ts';
import { addFault } from './fault.ts';

/** Units that Korean budgets print, in won. */
export const wonPerUnit = {
  원: 1,
  천원: 1_000,
  만원: 10_000,
  백만원: 1_000_000,
  억원: 100_000_000,
} as const;
/** `3억원` in another unit, in which it must be whole: 300 of `백만원`. */
export function convertPrinted(text: string, unit: string): string | undefined {
  const [, digits = '', name = ''] = /^(-?[\d,]+(?:\.\d+)?)\s*(\D+)$/.exec(text) ?? [];
  const worth: Readonly<Record<string, number>> = { ...wonPerUnit, 억: 1e8, 조: 1e12, 조원: 1e12 };
  const [from, to] = [worth[name], worth[unit]];
  if (digits === '' || from === undefined || to === undefined) return undefined;
  const converted = (Number(digits.replaceAll(',', '')) * from) / to;
  return Number.isSafeInteger(converted) ? String(converted) : undefined;
}

export const fundingSources = [
  'national',
  'provincial',
  'own',
  'private',
  'special',
  'other',
] as const;

/** A column of a money table: a year, all years up to one, before, after, or one that can no longer be told. */
const column = z
  .string()
  .regex(/^(prior|~?20\d{2}|after-term|unplaced)$/, 'money-column')
  .meta({ examples: ['prior', '2023', '~2022', 'after-term', 'unplaced'] });

const columns = z.record(column, amount).meta({ examples: [{ prior: 335, 2023: 625 }] });

const unit = z
  .enum(Object.keys(wonPerUnit) as MoneyUnit[])
  .describe('표에 적힌 단위입니다.')
  .meta({ examples: ['백만원'] });
const cite = citation.describe('이 표가 실린 문서와 자리입니다.');

const planRow = z.strictObject({
  source: z
    .enum(fundingSources)
    .describe('재원의 종류입니다.')
    .meta({ examples: ['own'] }),
  label: line.describe('원문에 적힌 재원 이름입니다.').meta({ examples: ['시비'] }),
  total: amount
    .optional()
    .describe('이 재원의 합계로 적힌 금액입니다.')
    .meta({ examples: [17200] }),
  columns: columns.describe('칸별 금액입니다. 빈칸은 적지 않습니다.'),
});

const statedRow = z.strictObject({
  total: amount
    .optional()
    .describe('총계로 적힌 금액입니다.')
    .meta({ examples: [18000] }),
  columns: columns.optional().describe('계 줄에 적힌 칸별 금액입니다.'),
});

const plan = z.strictObject({
  cite,
  rows: z.array(planRow).min(1).describe('재원별 줄입니다.'),
  stated: statedRow.optional().describe('원문의 계 줄입니다. 재원별 합과 맞는지 검사합니다.'),
});

const planTotal = z.strictObject({
  cite,
  initial: amount
    .optional()
    .describe('초기계획 총사업비입니다.')
    .meta({ examples: [17800] }),
  current: amount
    .optional()
    .describe('현재계획 총사업비입니다.')
    .meta({ examples: [18000] }),
  alsoStated: z
    .array(
      z.strictObject({
        amount: decimalText
          .describe('그곳에 적힌 금액입니다. 소수점 아래 0도 그대로 적습니다.')
          .meta({ examples: ['38.88'] }),
        unit,
        cite: citation.describe('다시 적힌 문서와 자리입니다.'),
        judged: sameThing,
      }),
    )
    .min(1)
    .optional()
    .describe('총사업비를 다시 적은 곳입니다. 현재계획과 견주어 다르면 밝힙니다.'),
});

const yearly = z.strictObject({
  cite,
  total: amount
    .optional()
    .describe('합계로 적힌 금액입니다.')
    .meta({ examples: [14575] }),
  columns: columns.optional().describe('칸별 금액입니다.'),
});

const secured = z.strictObject({
  cite,
  total: amount
    .optional()
    .describe('확보총계로 적힌 금액입니다.')
    .meta({ examples: [18000] }),
  withinTerm: amount
    .optional()
    .describe('임기 내 확보액으로 따로 적힌 금액입니다. 따로 적히지 않았으면 적지 않습니다.')
    .meta({ examples: [15000] }),
  rows: z
    .array(
      planRow
        .omit({ total: true, columns: true })
        .extend({ amount: amount.describe('확보한 금액입니다.') }),
    )
    .describe('재원별 확보 금액입니다.'),
});

/** The money tables of a pledge, as printed; sums are computed and compared, never typed. */
export const moneySchema = z
  .strictObject({
    applicable: z
      .literal('false')
      .transform(() => false as const)
      .meta({ type: 'boolean', enum: [false], const: false, examples: [false] })
      .optional()
      .describe('원문이 재정 항목을 "해당없음"이라고 적었을 때만 false로 적습니다.'),
    cite: citation.optional().describe('"해당없음"이라고 적힌 문서와 자리입니다.'),
    unit: unit.optional(),
    plan: plan.optional().describe('연도별 투자계획 표입니다.'),
    planTotal: planTotal.optional().describe('총사업비의 초기계획과 현재계획입니다.'),
    termPlan: yearly.optional().describe('집행실적 표의 임기내 계획입니다.'),
    secured: secured.optional().describe('확보금액입니다.'),
    spent: yearly.optional().describe('집행금액입니다.'),
    notes: z
      .array(line)
      .optional()
      .describe('표를 읽으며 생긴 의문을 적습니다.')
      .meta({ examples: [['단위가 적혀 있지 않습니다.']] }),
  })
  .check((context) => {
    const { applicable, unit: unitName, cite: where, ...tables } = context.value;
    const present = [tables.plan, tables.planTotal, tables.termPlan, tables.secured, tables.spent];
    const hasTables = present.some((table) => table !== undefined);
    if (applicable === false && hasTables) {
      addFault(context.issues, context.value, { problem: 'money-not-applicable' });
    } else if (applicable === false && !where) {
      addFault(context.issues, context.value, { problem: 'citation-missing' });
    } else if (hasTables && !unitName) {
      addFault(context.issues, context.value, { problem: 'money-unit-missing' });
    } else if (applicable !== false && !hasTables) {
      addFault(context.issues, context.value, { problem: 'money-empty' });
    }
  });

/** One sum of money outside a table. */
export const sumSchema = z.strictObject({
  amount: integer.describe('금액입니다.').meta({ examples: [27000] }),
  unit,
  called: line
    .optional()
    .describe('원문이 그 금액을 부른 이름입니다.')
    .meta({ examples: ['총사업비', '예산액'] }),
  printed: line
    .optional()
    .describe('원문이 두 단위나 소수로 적은 금액이면 적힌 그대로의 말입니다.')
    .meta({ examples: ['2억7천만원', '15.3억'] }),
});

export type Sum = z.output<typeof sumSchema>;
export type Money = z.output<typeof moneySchema>;
export type MoneyUnit = keyof typeof wonPerUnit;
export type FundingSource = (typeof fundingSources)[number];
export type Amount = z.output<typeof amount>;
