import type { DrawnFigure } from './draw-figure.ts';

/** The most dots that a canvas has on any phone. */
const [mostDots, mostSide] = [16_000_000, 16_000];

/** A drawing as a PNG, twice as fine as the page where it is not too large for that. */
export async function paintPicture({ text, width, height }: DrawnFigure): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const fit = Math.min(Math.sqrt(mostDots / (width * height)), mostSide / Math.max(width, height));
  const scale = Math.min(2, fit);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const paint = () => {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  };
  // A picture reads the letters it carries when it is first painted, and has them for the next time.
  paint();
  await new Promise((next) => {
    requestAnimationFrame(() => setTimeout(next));
  });
  paint();
  return new Promise((keep, fail) => {
    canvas.toBlob((picture) => {
      if (picture) keep(picture);
      else fail(new Error('no picture'));
    }, 'image/png');
  });
}
