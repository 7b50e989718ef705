import { drawMark } from '../chart/draw-status-bars.ts';
import { width } from '../chart/measure.ts';
import { definePatterns, fillWith } from '../chart/patterns.ts';
import type { Pattern } from '../chart/spec.ts';
import { drawText, tag, type Markup } from '../markup.ts';
import type { Picture, PictureRow } from './picture.ts';
import { wrapText } from './wrap-text.ts';

const lineHeight = 18;
const indent = 22;
const id = 'picture';

/** Pieces of a drawing, each below the one before. */
class Sheet {
  readonly shapes: Markup[] = [];
  y = 0;
  /** The language of record words, where it is not the page's. */
  private readonly recordLang: 'ko' | undefined;

  constructor(recordLang: 'ko' | undefined) {
    this.recordLang = recordLang;
  }

  write(text: string, x = 0, kind?: string): void {
    for (const line of wrapText(text, width - x)) {
      this.y += lineHeight;
      const look = kind === undefined ? {} : { class: kind };
      const words = drawText(line, { x, y: this.y, ...look });
      const isMarked = this.recordLang !== undefined && /\p{Script=Hangul}/u.test(line);
      this.shapes.push(isMarked ? tag('g', { lang: this.recordLang }, [words]) : words);
    }
  }

  rule(): void {
    this.y += 8;
    this.shapes.push(
      tag('path', { d: `M0 ${String(this.y)}H${String(width)}`, class: 'chart-rule' }),
    );
    this.y += 2;
  }
}

type Part = Picture['strip']['parts'][number];

const lookOf = (at: number) => ({ pattern: ((at % 5) + 1) as Pattern });

/** What is left of a whole is an outline alone. */
const fillOf = ({ isRest }: Part, at: number) =>
  isRest ? { class: 'chart-outline' } : fillWith(id, lookOf(at));

function drawStrip(sheet: Sheet, { sentence, parts }: Picture['strip']): void {
  sheet.write(sentence);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  sheet.shapes.push(
    ...definePatterns(
      id,
      parts.filter(({ isRest }) => !isRest).map((_, at) => lookOf(at)),
    ),
  );
  let x = 0;
  for (const [at, part] of parts.entries()) {
    const size = (part.size / total) * width;
    const shape = { x, y: sheet.y + 10, width: Math.max(1, size - 2), height: 20 };
    sheet.shapes.push(tag('rect', { ...shape, ...fillOf(part, at) }));
    x += size;
  }
  if (parts.length > 0) sheet.y += 34;
  for (const [at, part] of parts.entries()) {
    const key = { x: 0.5, y: sheet.y + 7, width: 11, height: 11 };
    sheet.shapes.push(tag('rect', { ...key, ...fillOf(part, at) }));
    sheet.write(`${part.label} ${part.text}`, indent);
  }
}

function drawEntry(sheet: Sheet, { label, state, mark }: PictureRow): void {
  if (mark) sheet.shapes.push(drawMark(mark, 0, sheet.y + 5));
  const from = mark ? indent : 0;
  sheet.write(label, from, 'picture-name');
  sheet.write(state, from);
  sheet.rule();
}

/** The picture of a term; the text beside it says all that it says. */
export function drawPicture(picture: Picture, labelledBy: string, recordLang?: 'ko'): Markup {
  const sheet = new Sheet(recordLang);
  sheet.write(`${picture.title} · ${picture.asOf}`, 0, 'picture-name');
  sheet.write(picture.coverage);
  sheet.rule();
  for (const row of picture.rows) drawEntry(sheet, row);
  drawStrip(sheet, picture.strip);
  for (const line of picture.lines) sheet.write(line);
  sheet.rule();
  for (const count of picture.counts) sheet.write(count);
  sheet.rule();
  sheet.write(picture.unofficial, 0, 'picture-name');
  const viewBox = `0 0 ${String(width)} ${String(sheet.y + 8)}`;
  return tag('svg', { viewBox, role: 'img', 'aria-labelledby': labelledBy }, sheet.shapes);
}
