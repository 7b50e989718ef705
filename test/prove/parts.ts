import { join } from 'node:path';
import { createRandom } from '../generator/random.ts';
import { writeContent } from '../generator/write.ts';
import { makeTemporary } from '../publish/project.ts';
import { editSome } from '../publish/kept/edits.ts';
import { openPartsField } from '../publish/kept/parts-field.ts';
import type { Verdict } from './proofs.ts';

/** Edits a site by chance and builds it with what the builds before kept, as a whole, and of parts: always the same bytes. */
export async function proveParts(
  seed: number,
  count: number,
  tell: (line: string) => void,
): Promise<Verdict> {
  const random = createRandom(`${String(seed)}/parts`);
  const { dir, clear } = makeTemporary();
  try {
    const { making, kept, build, makeSite } = openPartsField(dir, (content) => {
      writeContent(content, { governments: 3, pledges: 4, seed });
    });
    await makeSite();
    let faults = 0;
    for (let nth = 1; nth <= count; nth++) {
      const names = editSome(making, random);
      const again = JSON.stringify(await makeSite());
      const isSame =
        JSON.stringify(await makeSite({ full: true })) === again &&
        (nth % 3 > 0 || JSON.stringify(await makeSite({ from: [kept] })) === again);
      if (!isSame) faults += 1;
      tell(`${String(nth)}: ${names.join(', ')}: ${isSame ? 'the same' : 'ANOTHER SITE'}`);
    }
    const parts = join(dir, 'parts');
    const whole = JSON.stringify(await makeSite());
    for (const shard of [['gov-001', 'gov-002/8'], ['gov-003']]) await build({ shard, out: parts });
    const isSame = JSON.stringify(await makeSite({ from: [parts] })) === whole;
    if (!isSame) faults += 1;
    return {
      lines: [
        `of parts that were made one by one: ${isSame ? 'the same' : 'ANOTHER SITE'}`,
        `${String(count)} edits, seed ${String(seed)}: ${String(faults)} faults`,
      ],
      ok: faults === 0,
    };
  } finally {
    clear();
  }
}
