export const pictureShapes = ['a4', 'square', 'wide'] as const;
export type PictureShape = (typeof pictureShapes)[number];

/** A file that a command made of a term: the book, or its picture in a shape. */
export interface MadeFile {
  name: 'book' | PictureShape;
  /** Its address below the site, and its place below public/. */
  address: string;
  bytes: number;
}

/** Where commands put what they make of a term. */
export const madeAddress = (gov: string, term: string, name: MadeFile['name']): string =>
  name === 'book' ? `/books/${gov}-${term}.pdf` : `/pictures/${gov}-${term}-${name}.png`;
