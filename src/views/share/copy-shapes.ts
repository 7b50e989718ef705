export const svgSpace = 'http://www.w3.org/2000/svg';

/** How far things are moved from their place in the window. */
export interface Shift {
  x: number;
  y: number;
}

export function placeBox(element: Element, shift: Shift): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMRect(x + shift.x, y + shift.y, width, height);
}

/** What a style sheet may say of a shape or a word: all are attributes of SVG as well. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'vector-effect',
  'visibility',
];

function keepLook(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of looks) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  [...from.children].forEach((child, at) => {
    const copy = to.children[at];
    if (copy) keepLook(child, copy);
  });
}

/** A drawing of the page with the looks that the page's style sheet gives it, at its place. */
export function copyShapes(drawing: SVGSVGElement, shift: Shift): Element {
  const copy = drawing.cloneNode(true) as Element;
  keepLook(drawing, copy);
  const { x, y, width, height } = placeBox(drawing, shift);
  for (const [name, value] of Object.entries({ x, y, width, height }))
    copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  return copy;
}
