import sharp from 'sharp';
import type { PictureShape } from '../model/made-files.ts';
import { readColour } from './read-colours.ts';
import { shapes } from './set-picture.ts';

/** Writes a drawing on paper: one unit of it is one pixel. */
export async function writePng(drawing: string, shape: PictureShape, file: string): Promise<void> {
  const { width, height } = shapes[shape];
  await sharp(Buffer.from(drawing), { density: 72 })
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: readColour('paper') })
    .png({ palette: true })
    .toFile(file);
}
