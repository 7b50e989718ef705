import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { mentionOf } from '../read-mentions.ts';
import {
  findPersonalData,
  type DoubtfulText,
  type PersonalSetting,
} from '../personal/find-personal-data.ts';
import { digitsOf } from '../personal/office-numbers.ts';
import type { Fault } from '../problem.ts';

type PublicNumbers = PersonalSetting['publicNumbers'];

/** The numbers that a government, a service or the site itself gives to the public. */
function listPublicNumbers(files: readonly ShelvedFile[]): PublicNumbers {
  const numbers = new Set<string>();
  for (const text of files.flatMap((file) => mentionOf(file, 'contacts'))) {
    for (const [number] of text.matchAll(/[+(]?\d[\d ().-]{5,24}\d/g)) {
      numbers.add(digitsOf(number));
    }
  }
  return numbers;
}

function* checkText(
  { file, place }: ShelvedFile,
  doubtful: DoubtfulText,
  publicNumbers: PublicNumbers,
): Generator<Fault> {
  if ('line' in doubtful) {
    const { text, line } = doubtful;
    for (const { code, received, index } of findPersonalData(text, { publicNumbers })) {
      yield { code, file, at: { line, column: index + 1 }, received };
    }
    return;
  }
  const { text, key, path } = doubtful;
  for (const { code, received } of findPersonalData(text, { publicNumbers, key })) {
    // Whoever runs a site may be reached where they choose to be.
    if (code === 'privacy-mail' && place.kind === 'site' && key === 'mail') continue;
    yield { code, file, path, received };
  }
}

/** No personal data of citizens or officials is published: an office answers for them. */
export function* checkPrivacy(shelf: SiteShelf): Generator<Fault> {
  const files = Object.values(shelf).flat() as ShelvedFile[];
  const publicNumbers = listPublicNumbers(files);
  for (const file of files) {
    for (const text of mentionOf(file, 'doubtful')) yield* checkText(file, text, publicNumbers);
  }
}
