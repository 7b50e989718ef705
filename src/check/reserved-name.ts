/** What a disk of Windows cannot hold: names of devices, whatever follows their dot, and names that end in a dot or a space. */
export function isReservedName(name: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) || /[. ]$/.test(name);
}
