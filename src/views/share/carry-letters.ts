/** A file as text that stands in the place of its address. */
async function inline(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((keep, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      // `readAsDataURL` answers text alone.
      keep(reader.result as string);
    };
    reader.onerror = () => {
      fail(reader.error ?? new Error(address));
    };
    reader.readAsDataURL(file);
  });
}

/**
 * The rules of the letters that the page had to fetch, with the letters themselves, for a picture asks for nothing;
 * empty where the device has letters of its own.
 */
export async function carryLetters(): Promise<string> {
  const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const url = /url\("?([^")]+)/.exec(rule.cssText)?.[1];
      const address = url && new URL(url, sheet.href ?? location.href).href;
      return url && address && fetched.has(address) ? [{ rule: rule.cssText, url, address }] : [];
    }),
  );
  const rules = await Promise.all(
    faces.map(async ({ rule, url, address }) => rule.replace(url, await inline(address))),
  );
  return rules.join('\n');
}
