import { z } from 'zod';
import { addFault } from './fault.ts';
import { quote } from './quote.ts';
import { findAddressFault } from './web-address.ts';

/** Characters that hide are the gate's to find, in the whole file and at their own place. */
function textUpTo(limit: number, missing?: string) {
  return z.string({ error: missing }).check((context) => {
    const value = context.value;
    if (value.trim() === '') addFault(context.issues, value, { problem: 'text-empty' });
    else if (/^(~|null|Null|NULL)$/.test(value)) {
      addFault(context.issues, value, { problem: 'value-null-word' });
    } else if (/ {2,}|^ | $/.test(value.replaceAll('\n', ' ').trimEnd())) {
      addFault(context.issues, value, {
        problem: 'text-spacing',
        suggestion: value.replace(/\s+/g, ' ').trim(),
      });
    } else if (value.length > limit) {
      addFault(context.issues, value, { problem: 'text-too-long', detail: String(limit) });
    }
  });
}

/** One line of text for readers. */
export const line = textUpTo(300);

/** A line whose absence is a problem of its own name. */
export const lineOr = (missing: string) => textUpTo(300, missing);

/** A sentence or a few. */
export const prose = textUpTo(2000);

const reserved = ['index', '404', '_astro', 'pagefind', 'con', 'nul', 'api', 'en', 'ko'];
const reservedGovernments = [
  ...['search', 'changes', 'compare', 'audit', 'data', 'sources', 'about', 'feeds', 'share'],
  // /audit/disclosure/ stands beside /audit/{gov}/.
  'disclosure',
];

/** An id: the file's name and the page's address, for ever. */
export const id = z
  .string()
  .check((context) => {
    const value = context.value;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || value.length > 64) {
      const suggestion = value
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      addFault(context.issues, value, {
        problem: 'id-format',
        // Of a Korean name only the digits would be left.
        ...(suggestion && !/\p{Script=Hangul}/u.test(value) ? { suggestion } : {}),
      });
    } else if (reserved.includes(value))
      addFault(context.issues, value, { problem: 'id-reserved' });
  })
  .meta({ type: ['string', 'integer'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** An id that stands first in an address, where the site's own rooms already live. */
export const governmentId = id.refine((value) => !reservedGovernments.includes(value), {
  params: { problem: 'id-reserved' },
});

/** true or false, spelled so. */
export const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .meta({ type: 'boolean', enum: [true, false] });

/** An https address of a public host, without user name, session or shortener. */
export const webAddress = z.string().check((context) => {
  const fault = findAddressFault(context.value);
  if (fault) addFault(context.issues, context.value, { problem: fault });
});

/** The name of a file by what it holds. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'hash-format');

/** Where a statement stands, and the printed words that hold it. */
export interface Citation {
  source: string;
  place: string;
  quote?: readonly string[];
}

/** `source-id / place in it`. */
const citedPlace = z.string().transform((text, context): Citation => {
  const cut = text.indexOf(' / ');
  const [source, place] = [text.slice(0, cut), text.slice(cut + 3).trim()];
  if (cut < 1 || place === '' || !id.safeParse(source).success) {
    addFault(context.issues, text, { problem: 'citation-format' });
    return z.NEVER;
  }
  return { source, place };
});

const examplePlace = 'paju-pledge-cards / 12-7 · 3 연도별 투자계획';

const quoted = z
  .strictObject(
    {
      at: citedPlace.describe('문서와 그 안의 자리입니다.').meta({ examples: [examplePlace] }),
      quote,
    },
    { error: 'citation-format' },
  )
  .transform(({ at, quote: words }): Citation => ({ ...at, quote: words }));

/** The place alone, or the place with the printed words. */
export const citation = z.union([citedPlace, quoted]).meta({ examples: [examplePlace] });
