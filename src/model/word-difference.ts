export interface DifferencePart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many pairs of words a text counts as rewritten; two lines of a record stay far below. */
const mostPairs = 1_000_000;

/** Words and the space between them; joined they are the text. A Korean word is an eojeol, with its particle. */
const cutWords = (text: string) => text.match(/\s+|\S+/gu) ?? [];

const isSpace = (word: string) => !/\S/u.test(word);

type Shared = (i: number, j: number) => number;

/** How many words any two ends of the texts share in order, for `before` from i and `after` from j. */
function measureShared(before: readonly string[], after: readonly string[]): Shared {
  // One row and one column more than words: beyond the end of a text nothing is shared.
  const lengths = [...before, ''].map(() => Array<number>(after.length + 1).fill(0));
  const at: Shared = (i, j) => lengths[i]?.[j] as number;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as number[];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** Word by word: what both texts have in order, what only one of them has. */
function alignWords(before: readonly string[], after: readonly string[]): DifferencePart[] {
  const shared = measureShared(before, after);
  const parts: DifferencePart[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]];
    if (old !== undefined && old === young) {
      parts.push({ kind: 'same', text: old });
      [i, j] = [i + 1, j + 1];
    } else if (young === undefined || (old !== undefined && shared(i + 1, j) >= shared(i, j + 1))) {
      parts.push({ kind: 'removed', text: old as string });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: young });
      j += 1;
    }
  }
  return parts;
}

/** One part a stretch: what was removed, then what was added; a lone space between changes belongs to both. */
function joinStretches(words: readonly DifferencePart[]): DifferencePart[] {
  const parts: DifferencePart[] = [];
  let [removed, added, same] = ['', '', ''];
  const close = () => {
    const stretch: DifferencePart[] = [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: same },
    ];
    parts.push(...stretch.filter(({ text }) => text !== ''));
    removed = '';
    added = '';
    same = '';
  };
  for (const [index, { kind, text }] of words.entries()) {
    const isChanging = removed !== '' || added !== '';
    const next = words[index + 1]?.kind ?? 'same';
    if (kind === 'same' && same === '' && isChanging && isSpace(text) && next !== 'same') {
      removed += text;
      added += text;
    } else if (kind === 'same') same += text;
    else {
      if (same !== '') close();
      if (kind === 'removed') removed += text;
      else added += text;
    }
  }
  close();
  return parts;
}

/**
 * What changed between two texts, word by word (longest common subsequence): same and removed parts joined are
 * the first text, same and added parts the second.
 */
export function diffWords(before: string, after: string): DifferencePart[] {
  const [old, young] = [cutWords(before), cutWords(after)];
  const isBounded = old.length * young.length <= mostPairs;
  return joinStretches(
    isBounded
      ? alignWords(old, young)
      : [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ],
  );
}
