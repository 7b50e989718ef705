/** British and American spellings, and words that mean the same to a citizen. */
const spellings: readonly (readonly string[])[] = [
  ['centre', 'center'],
  ['programme', 'program'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['colour', 'color'],
  ['fulfilment', 'fulfillment'],
  ['defence', 'defense'],
  ['cancelled', 'canceled'],
  ['pledge', 'promise', 'commitment'],
  ['budget', 'cost', 'money', 'expense', 'spending', 'won'],
  ['mayor', 'head'],
  ['finished', 'completed', 'complete', 'done', 'completion'],
  ['late', 'overdue', 'delayed', 'behind'],
  ['dropped', 'abolished', 'cancelled', 'scrapped', 'abandoned', 'withdrawn'],
  ['changed', 'change', 'adjusted', 'adjustment', 'amended'],
  ['award', 'prize'],
  ['department', 'office', 'division'],
  ['started', 'begun', 'start', 'began', 'ground-breaking'],
  ['kept', 'fulfilled', 'delivered', 'completed'],
  ['broken', 'unfulfilled', 'failed'],
  ['error', 'mistake', 'correction', 'wrong'],
  ['report', 'reporting'],
  ['women', 'woman', 'female'],
  ['children', 'child', 'kids'],
  ['elderly', 'old', 'seniors', 'aged'],
  ['youth', 'young', 'teenagers'],
  ['resident', 'residents', 'citizen', 'citizens'],
  ['hotline', 'call'],
  ['library', 'libraries'],
  ['city', 'cities'],
  ['people', 'person'],
  ['build', 'built', 'construction', 'construct'],
  ['spend', 'spent'],
  ['building', 'buildings'],
];

const table = new Map<string, Set<string>>();
for (const group of spellings) {
  for (const word of group) {
    const others = table.get(word) ?? new Set<string>();
    for (const other of group) if (other !== word) others.add(other);
    table.set(word, others);
  }
}

/** The stem of an English word: without the endings of number, tense and person. Short words stay whole. */
export function stemEnglish(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const cut = [
    [/ies$/, 'y'],
    [/sses$/, 'ss'],
    [/(?<=[xzh])es$/, ''],
    [/(?<=[^s])s$/, ''],
    [/(?<=[a-z]{3})ing$/, ''],
    [/(?<=[a-z]{3})ed$/, ''],
  ] as const;
  for (const [end, instead] of cut) if (end.test(word)) return word.replace(end, instead);
  return word;
}

/** Other spellings and near meanings of an English word, by itself or by its stem. */
export function respellEnglish(word: string): readonly string[] {
  const stem = stemEnglish(word);
  const swapped = word.replace(/is(e|ed|es|ing|ation)$/, 'iz$1');
  const back = word.replace(/iz(e|ed|es|ing|ation)$/, 'is$1');
  return [
    ...new Set([...(table.get(word) ?? []), ...(table.get(stem) ?? []), swapped, back]),
  ].filter((each) => each !== word && each !== stem);
}
