/** Endings of a government's name that citizens leave out. */
const suffix = /(?:특별자치시|특별자치도|특별시|광역시|시|군|구|도)$/;

/** What a government is called: by its name, without its rank, and by each word of its English name. All folded. */
export function listGovernmentNames(name: string, english: string | undefined): string[] {
  return [name, name.replace(suffix, ''), ...(english ?? '').toLowerCase().split(/\W/)];
}
