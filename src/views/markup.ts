declare const safe: unique symbol;

/** SVG text that only `tag` and `escapeText` make, so that nothing unescaped gets into a drawing. */
export type Markup = string & { [safe]: true };

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeText(text: string): Markup {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string) as Markup;
}

/** Rounds coordinates to the decimals that make a visible difference. */
export function roundValue(value: number): number {
  return Math.round(value * 100) / 100;
}

/** An element; attributes that are undefined are left out. Names come from code, never from data. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly Markup[] = [],
): Markup {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      open += ` ${key}="${typeof value === 'number' ? roundValue(value) : escapeText(value)}"`;
  }
  return (children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`) as Markup;
}

/** A line of text whose baseline starts, or ends, at a place. */
export function drawText(
  text: string,
  at: { x: number; y: number; class?: string; anchor?: 'start' | 'middle' | 'end' },
): Markup {
  return tag('text', { x: at.x, y: at.y, class: at.class, 'text-anchor': at.anchor }, [
    escapeText(text),
  ]);
}
