import { patternSize, strokes } from './patterns.ts';
import type { Pattern } from './spec.ts';

/** Reads a colour token as it stands now, in the scheme the reader has now. */
export function readToken(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** The same fill as in the drawing: solid, hollow or a pattern. */
export function fillCanvas(pattern: Pattern, scale: number): string | CanvasPattern {
  const [ink, paper] = [readToken(`series-${pattern}`), readToken('paper')];
  const path = strokes[pattern];
  if (!path) return pattern === 1 ? ink : paper;
  const ratio = devicePixelRatio * scale;
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(patternSize * ratio);
  const context = tile.getContext('2d');
  const made = context?.createPattern(paintTile(context, path, ink, paper), 'repeat');
  if (!made) return ink;
  made.setTransform(new DOMMatrix().scale((patternSize * scale) / tile.width));
  return made;
}

function paintTile(
  context: CanvasRenderingContext2D,
  path: string,
  ink: string,
  paper: string,
): HTMLCanvasElement {
  const { canvas } = context;
  context.scale(canvas.width / patternSize, canvas.height / patternSize);
  context.fillStyle = paper;
  context.fillRect(0, 0, patternSize, patternSize);
  context.strokeStyle = ink;
  context.lineWidth = 1.4;
  context.lineCap = 'square';
  context.stroke(new Path2D(path));
  return canvas;
}
