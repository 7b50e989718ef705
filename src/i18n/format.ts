import { splitPeriod } from '../schema/split-period.ts';
import type { Language } from './words.ts';

const locales: Record<Language, string> = { ko: 'ko-KR', en: 'en-GB' };

const fraction = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** Digits in groups of three, a true minus, as many decimals as the value has (three at most). */
export function formatNumber(value: number): string {
  // Whole numbers are nearly all there is, and Intl is slow for thousands of table cells.
  const text = Number.isInteger(value)
    ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
    : fraction.format(value).replace(/^-0$/, '0');
  return text.startsWith('-') ? `\u2212${text.slice(1)}` : text;
}

/** Tenths of a percent: 1000 is 100 %. */
export function formatPermille(permille: number): string {
  return `${formatNumber(permille / 10)}%`;
}

const percents = [2, 5].map(
  (digits) => new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, style: 'percent' }),
) as [Intl.NumberFormat, Intl.NumberFormat];

/** A share, 1 is 100 %, with two decimals at most, or five so that others can compute with it. */
export function formatShare(share: number, isExact = false): string {
  return percents[isExact ? 1 : 0].format(share).replace(/^-0%$/, '0%').replace('-', '\u2212');
}

/** The same with a sign in front, unless it is zero. */
export function formatChange(share: number, isExact = false): string {
  const text = formatShare(share, isExact);
  return /^(?:\u2212|0%)/.test(text) ? text : `+${text}`;
}

/** Won for citizens: `180억 원`, `145억 2,400만 원`; exact where it can be said in 억 and 만, else in won. */
export function formatWon(won: number, language: Language): string {
  if (language === 'en') return formatWonInEnglish(won);
  const sign = won < 0 ? '\u2212' : '';
  const size = Math.abs(won);
  const [trillions, rest] = [Math.floor(size / 1e12), size % 1e12];
  const [hundredMillions, below] = [Math.floor(rest / 1e8), rest % 1e8];
  const [tenThousands, ones] = [Math.floor(below / 1e4), below % 1e4];
  const parts = [
    trillions ? `${formatNumber(trillions)}조` : '',
    hundredMillions ? `${formatNumber(hundredMillions)}억` : '',
    tenThousands ? `${formatNumber(tenThousands)}만` : '',
    ones || size === 0 ? formatNumber(ones) : '',
  ].filter(Boolean);
  return `${sign}${parts.join(' ')} 원`;
}

const englishUnits = [
  { name: ' trillion', won: 1e12 },
  { name: ' billion', won: 1e9 },
  { name: ' million', won: 1e6 },
  { name: '', won: 1 },
];

/** The largest unit that says the amount exactly with three decimals at most. */
function formatWonInEnglish(won: number): string {
  const size = Math.abs(won);
  const unit = englishUnits.find((each) => size >= each.won && (size * 1000) % each.won === 0);
  const { name, won: worth } = unit ?? { name: '', won: 1 };
  return `${won < 0 ? '\u2212' : ''}₩${formatNumber(size / worth)}${name}`;
}

const englishMonths = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(locales.en, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month, 1),
  ),
);

/** An EDTF date as exact as it is: `2024년 5월 31일`, `31 May 2024`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'ko') {
    return [`${String(year)}년`, month && `${String(month)}월`, day && `${String(day)}일`]
      .filter(Boolean)
      .join(' ');
  }
  return [day, month && englishMonths[month - 1], year].filter(Boolean).join(' ');
}

/** The same, short, for tables and timelines: `2024. 5. 31.`; English is short already. */
export function formatDateShort(date: string, language: Language): string {
  if (language === 'en' || date.length === 4) return formatDate(date, language);
  return date
    .split('-')
    .map((part) => `${String(Number(part))}.`)
    .join(' ');
}

/** An EDTF date or interval, short: `2022. 7. ~ 2022. 9.`, `2024. 1. ~`; `July 2022 – September 2022`. */
export function formatPeriod(period: string, language: Language): string {
  const { start, end, isInterval } = splitPeriod(period);
  const show = (date: string | undefined) =>
    date === undefined ? '' : formatDateShort(date, language);
  if (!isInterval) return show(start);
  if (start === undefined && language === 'en') return `until ${show(end)}`;
  return `${show(start)} ${language === 'ko' ? '~' : '–'} ${show(end)}`.trim();
}

/** A date or interval for a sentence: `2024년 5월`, `2024년 1월부터`, `from January 2024`. */
export function sayPeriod(period: string, language: Language): string {
  const { start, end, isInterval } = splitPeriod(period);
  if (!isInterval) return formatDate(period, language);
  const [from, to] = [start, end].map((date) => date && formatDate(date, language));
  if (from && to) return language === 'ko' ? `${from}부터 ${to}까지` : `${from} to ${to}`;
  if (from) return language === 'ko' ? `${from}부터` : `from ${from}`;
  return language === 'ko' ? `${to ?? ''}까지` : `until ${to ?? ''}`;
}
