export interface PagesAddress {
  /** The path that the site lies below, with a slash at both ends. */
  base: string;
  /** Scheme and host. */
  site: string;
}

/** @param own `promises.example.kr`, or with scheme or path: `https://example.kr/promises/` */
function readOwnAddress(own: string): PagesAddress {
  const address = own.includes('://') ? own : `https://${own}`;
  if (!URL.canParse(address) || /\s/.test(own)) {
    throw new Error(`Not an address: ${own}. Give a domain such as promises.example.kr.`);
  }
  const { origin, pathname } = new URL(address);
  return { base: `${pathname}/`.replace(/\/+/g, '/'), site: origin };
}

/**
 * Where GitHub Pages serves a repository: at its own domain when it has one; the repository named like its owner's
 * host at that host's root; every other one in a folder of that host.
 * @param repository `owner/name`
 */
export function findPagesAddress(repository: string, own = ''): PagesAddress {
  if (own.trim() !== '') return readOwnAddress(own.trim());
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || name === undefined) {
    throw new Error(`Not a repository: ${repository}. Give owner/name.`);
  }
  const host = `${owner.toLowerCase()}.github.io`;
  const base = name.toLowerCase() === host ? '/' : `/${name}/`;
  return { base, site: `https://${host}` };
}
