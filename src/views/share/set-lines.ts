import { svgSpace, type Shift } from './copy-shapes.ts';

const pen = document.createElement('canvas').getContext('2d');

interface TextLine {
  text: string;
  box: DOMRect;
}

/** The lines into which the browser has broken a text, each with its place. */
function breakLines(node: Text): TextLine[] {
  const range = document.createRange();
  const lines: TextLine[] = [];
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getClientRects()[0];
    // White space that the page does not show has no width.
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    const letter = node.data.charAt(at).replace(/\s/, ' ');
    if (last && Math.abs(last.box.top - box.top) < 2) {
      last.text += letter;
      last.box.width = box.right - last.box.left;
    } else {
      lines.push({ text: letter, box: new DOMRect(box.left, box.top, box.width, box.height) });
    }
  }
  return lines;
}

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

function writeLine(root: Element, text: string, place: Shift, style: CSSStyleDeclaration): void {
  const line = document.createElementNS(svgSpace, 'text');
  line.setAttribute('x', String(place.x));
  line.setAttribute('y', String(place.y));
  line.setAttribute('fill', style.color);
  line.setAttribute('font-family', style.fontFamily);
  line.setAttribute('font-size', style.fontSize);
  line.setAttribute('font-weight', style.fontWeight);
  line.textContent = text;
  root.append(line);
}

/** Sets a text of the page where the page has it, as wide as there. */
export function setLines(node: Text, root: Element, shift: Shift): void {
  const parent = node.parentElement;
  if (!parent || !pen) return;
  const style = getComputedStyle(parent);
  pen.font = fontOf(style);
  for (const { text, box } of breakLines(node)) {
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText(text);
    const foot = box.top + (box.height * above) / (above + below);
    const place = { x: box.left + shift.x, y: foot + shift.y };
    writeLine(root, text, place, style);
    root.lastElementChild?.setAttribute('textLength', String(box.width));
  }
}

/** Sets a text that the page does not have in small lines of its own; the answer is where it ends. */
export function setParagraph(text: string, root: Element, at: Shift, width: number): number {
  const style = getComputedStyle(document.querySelector('.site-footer') ?? document.body);
  const size = parseFloat(style.fontSize);
  if (!pen) return at.y;
  pen.font = fontOf(style);
  let [line, y] = ['', at.y + size];
  for (const word of text.split(/(?<=[ /])/)) {
    if (line !== '' && pen.measureText(line + word).width > width) {
      writeLine(root, line, { x: at.x, y }, style);
      [line, y] = ['', y + size * 1.5];
    }
    line += word;
  }
  writeLine(root, line, { x: at.x, y }, style);
  return y + size * 0.5;
}
