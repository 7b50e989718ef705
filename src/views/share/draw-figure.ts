import { carryLetters } from './carry-letters.ts';
import { copyShapes, placeBox, svgSpace, type Shift } from './copy-shapes.ts';
import { setLines, setParagraph } from './set-lines.ts';

export interface DrawnFigure {
  /** A whole SVG document. */
  text: string;
  width: number;
  height: number;
}

const margin = 16;
/** What stands in a figure and is not part of what it shows. */
const aside = '.share, details, script, canvas';

interface Drawn {
  root: SVGElement;
  shift: Shift;
  bottom: number;
}

/** The edges and the ground of a box, where it has any. */
function drawBox(element: Element, { root, shift }: Drawn): void {
  const style = getComputedStyle(element);
  const box = placeBox(element, shift);
  if (!/^rgba\(.*, 0\)$|transparent/.test(style.backgroundColor)) {
    const ground = document.createElementNS(svgSpace, 'rect');
    const { x, y, width, height } = box;
    for (const [name, value] of Object.entries({ x, y, width, height }))
      ground.setAttribute(name, String(value));
    ground.setAttribute('fill', style.backgroundColor);
    root.append(ground);
  }
  for (const [side, y] of [
    ['Top', box.y],
    ['Bottom', box.y + box.height],
  ] as const) {
    const thick = parseFloat(style[`border${side}Width`]);
    if (thick === 0 || style[`border${side}Style`] === 'none') continue;
    const line = document.createElementNS(svgSpace, 'path');
    line.setAttribute('d', `M${String(box.x)} ${String(y)}h${String(box.width)}`);
    line.setAttribute('stroke', style[`border${side}Color`]);
    line.setAttribute('stroke-width', String(thick));
    root.append(line);
  }
}

function copyInto(sheet: Drawn, node: Node): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) setLines(child, sheet.root, sheet.shift);
    if (!(child instanceof Element) || child.matches(aside)) continue;
    if (child.getClientRects().length === 0) continue;
    const { y, height } = placeBox(child, sheet.shift);
    sheet.bottom = Math.max(sheet.bottom, y + height);
    if (child instanceof SVGSVGElement) sheet.root.append(copyShapes(child, sheet.shift));
    else {
      drawBox(child, sheet);
      copyInto(sheet, child);
    }
  }
}

/** The figure as it stands now, with its citation below it. */
function drawNow(figure: HTMLElement, citation: string, letters: string): DrawnFigure {
  const own = figure.getBoundingClientRect();
  const root = document.createElementNS(svgSpace, 'svg');
  const sheet: Drawn = { root, shift: { x: margin - own.left, y: margin - own.top }, bottom: 0 };
  const width = Math.ceil(own.width + 2 * margin);
  const style = document.createElementNS(svgSpace, 'style');
  style.textContent = letters;
  const ground = document.createElementNS(svgSpace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  root.append(style, ground);
  copyInto(sheet, figure);
  const end = setParagraph(citation, root, { x: margin, y: sheet.bottom + margin }, own.width);
  const height = Math.ceil(end + margin);
  root.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

/** A figure as its reader sees it, headline and all, with its citation below it, as one picture that stands alone. */
export async function drawFigure(figure: HTMLElement, citation: string): Promise<DrawnFigure> {
  const letters = await carryLetters();
  const folds = [...figure.querySelectorAll('details')];
  // What is folded leaves no gap in the picture; the page is not painted before it is back.
  for (const fold of folds) fold.hidden = true;
  try {
    return drawNow(figure, citation, letters);
  } finally {
    for (const fold of folds) fold.hidden = false;
  }
}
