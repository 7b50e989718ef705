/** A file that a command made of a term: the book, or a picture of a shape. */
export interface MadeFile {
  name: 'book';
  /** Its address below the site, and its place below public/. */
  address: string;
  bytes: number;
}

/** Where commands put what they make of a term. */
export const madeAddress: Readonly<
  Record<MadeFile['name'], (gov: string, term: string) => string>
> = {
  book: (gov, term) => `/books/${gov}-${term}.pdf`,
};
