/** The records that hold a part, ascending: twice the number, and one more where it stands in title or name. */
export type Postings = readonly number[];

const radix = 16;
/** The last digit of a step says that it is the last, and whether the part stands in title or name. */
const lasts = 'ghijklmnopqrstuv';
const titledLasts = lasts.toUpperCase();

/** The steps from one record to the next, without anything between them: most are one letter. */
export function writePostings(postings: Postings): string {
  const letters: string[] = [];
  let last = 0;
  for (const posting of postings) {
    const number = posting >> 1;
    const step = number - last;
    last = number;
    if (step >= radix) letters.push(Math.floor(step / radix).toString(radix));
    letters.push((posting & 1 ? titledLasts : lasts).charAt(step % radix));
  }
  return letters.join('');
}

/** The records of several parts, each once; it is the title's where one of the parts stands there. */
export function joinPostings(all: readonly Postings[]): number[] {
  const most = Math.max(0, ...all.map((postings) => (postings.at(-1) ?? 0) >> 1));
  const marks = new Uint8Array(most + 1);
  for (const postings of all) {
    for (const posting of postings) {
      const number = posting >> 1;
      marks[number] = (marks[number] ?? 0) | (posting & 1 ? 3 : 1);
    }
  }
  const joined: number[] = [];
  for (const [number, mark] of marks.entries()) {
    if (mark > 0) joined.push(2 * number + (mark >> 1));
  }
  return joined;
}

const valueOf = new Map(Array.from('0123456789abcdef', (digit, value) => [digit, value]));
const endOf = new Map(
  Array.from(lasts + titledLasts, (letter, place) => [
    letter,
    { value: place % radix, isTitled: place >= radix },
  ]),
);

export function readPostings(
  text: string,
  take: (number: number, isTitled: boolean) => void,
): void {
  let number = 0;
  let step = 0;
  for (const letter of text) {
    const end = endOf.get(letter);
    if (end) {
      number += step * radix + end.value;
      take(number, end.isTitled);
      step = 0;
    } else {
      step = step * radix + (valueOf.get(letter) ?? Number.NaN);
    }
  }
}
