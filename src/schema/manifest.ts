import { z } from 'zod';

/** Its name at the top of every built site. */
export const manifestName = 'pledgebook.json';

/** What a built site says of itself: by whom it was built, and every address that stands on it, by kind. */
export const manifestSchema = z.object({
  generator: z.literal('pledgebook'),
  manifest: z.literal(1),
  addresses: z.record(z.string(), z.array(z.string())),
});

export type Manifest = z.output<typeof manifestSchema>;

/** Reads a manifest; undefined where the text is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
