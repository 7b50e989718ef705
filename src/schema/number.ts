import { z } from 'zod';
import { addFault, type SchemaFault } from './fault.ts';

const plainInteger = /^(0|-?[1-9]\d*)$/;
const plainDecimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Why a text is not a plain decimal number, or undefined when it is one. */
export function findNumberFault(text: string, pattern: RegExp): SchemaFault | undefined {
  if (pattern.test(text)) {
    return Number.isSafeInteger(Math.trunc(Number(text)))
      ? undefined
      : { problem: 'number-too-large' };
  }
  const narrow = text.normalize('NFKC');
  if (narrow !== text && /\d/.test(narrow))
    return { problem: 'number-full-width', suggestion: narrow };
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { problem: 'number-comma', suggestion: text.replaceAll(',', '') };
  }
  if (/^[−－]\d/.test(text) || /^\(\d[\d,]*\)$/.test(text)) {
    return { problem: 'number-sign', suggestion: `-${text.replace(/\D/g, '')}` };
  }
  if (/^-?0\d/.test(text)) {
    return { problem: 'number-leading-zero', suggestion: text.replace(/^(-?)0+(?=\d)/, '$1') };
  }
  const amount = /^(-?[\d,]+(?:\.\d+)?)\s*(원|천원|만원|백만원|억원?|조원?|명|건|회|%)$/.exec(text);
  if (amount) {
    const [, digits = '', unit = ''] = amount;
    // In which unit the table is, only the table tells.
    const isMoney = /[원억조]$/.test(unit);
    const suggestion = digits.replaceAll(',', '');
    return { problem: 'number-with-unit', ...(isMoney ? {} : { suggestion }) };
  }
  if (/^(0x|0o|0b)|e[+-]?\d|_|^[.+]|^-?\.?(nan|inf)/i.test(text))
    return { problem: 'number-notation' };
  if (/^-?\d+\.\d+$/.test(text)) return { problem: 'number-not-whole' };
  return { problem: 'number-expected' };
}

function numberFrom(pattern: RegExp) {
  return z.string().transform((text, context) => {
    const fault = findNumberFault(text, pattern);
    if (!fault) return Number(text);
    addFault(context.issues, text, fault);
    return z.NEVER;
  });
}

/** A whole number in plain decimal digits. */
export const integer = numberFrom(plainInteger).meta({ type: 'integer' });

/** A number in plain decimal digits, with an optional fraction. */
export const decimal = numberFrom(plainDecimal).meta({ type: 'number' });

/** A number kept as it is printed: `41.80` is more exact than `41.8`. */
export const decimalText = z
  .string()
  .check((context) => {
    const fault = findNumberFault(context.value, plainDecimal);
    if (fault) addFault(context.issues, context.value, fault);
  })
  .meta({ type: ['number', 'string'] });

/** A whole number of zero or more. */
export const count = integer.refine((value) => value >= 0, {
  params: { problem: 'number-negative' },
});

/** A number of which there is at least something: what divides, or how many pages a document has. */
export const aboveZero = (number: typeof decimal) =>
  number
    .refine((value) => value >= 0, { params: { problem: 'number-negative' } })
    .refine((value) => value !== 0, { params: { problem: 'number-zero' } });

/** A calendar year that can belong to an elected term. */
export const year = integer
  .refine((value) => value >= 1990 && value <= 2100, { params: { problem: 'date-year-range' } })
  .meta({ type: 'integer' });

/** An amount of money in the stated unit, or `-` where the source prints a dash: a dash is not a zero. */
export const amount = z
  .union([z.literal('-'), integer])
  .meta({ type: ['integer', 'string'], examples: [1330, '-'] });
