import sharp from 'sharp';
import { readColour } from './read-colours.ts';

/** Writes a picture of words on paper: sixteen colours hold its ink, its rules and their edges. */
export async function writeShare(drawing: string, file: string): Promise<void> {
  await sharp(Buffer.from(drawing), { density: 72 })
    .resize(1200, 630, { fit: 'fill' })
    .flatten({ background: readColour('paper') })
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toFile(file);
}
