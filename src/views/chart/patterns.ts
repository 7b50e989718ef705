import { tag, type Markup } from '../markup.ts';
import type { Mark } from '../status/marks.ts';
import type { MoneyTone, Pattern } from './spec.ts';

export const patternSize = 6;

export interface Look {
  pattern: Pattern;
  /** Colours of status belong to status, those of money to its stages; series have colours of their own. */
  tone?: Mark['tone'] | MoneyTone;
}

/** The CSS class that carries a look's colour. */
export function inkOf({ pattern, tone }: Look): string {
  return tone ? `chart-${tone}` : `chart-series-${pattern}`;
}

function nameLook(id: string, { pattern, tone }: Look): string {
  return `${id}-fill-${tone ?? 'series'}-${pattern}`;
}

/** What is drawn on a tile; solid and hollow need none. */
export const strokes: Record<Pattern, string | undefined> = {
  1: undefined,
  2: 'M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5',
  3: 'M2.2 3a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0z',
  4: 'M0 3h6M3 0v6',
  5: undefined,
};

/** The attributes that fill a shape: solid and hollow by class, the others by a pattern. */
export function fillWith(id: string, look: Look): { class: string; fill?: string } {
  const ink = inkOf(look);
  if (strokes[look.pattern]) return { class: ink, fill: `url(#${nameLook(id, look)})` };
  return { class: look.pattern === 1 ? `${ink} chart-solid` : `${ink} chart-hollow` };
}

/** The patterns that a drawing uses; their ids start with the chart's. */
export function definePatterns(id: string, looks: readonly Look[]): Markup[] {
  const named = new Map(looks.map((look) => [nameLook(id, look), look]));
  const patterns = [...named].flatMap(([name, look]) => {
    const path = strokes[look.pattern];
    if (!path) return [];
    const size = {
      id: name,
      width: patternSize,
      height: patternSize,
      patternUnits: 'userSpaceOnUse',
    };
    return [
      tag('pattern', size, [
        tag('rect', { width: patternSize, height: patternSize, class: 'chart-paper' }),
        tag('path', { d: path, class: `chart-stroke ${inkOf(look)}` }),
      ]),
    ];
  });
  return patterns.length === 0 ? [] : [tag('defs', {}, patterns)];
}
