import { findAddressFault } from '../schema/web-address.ts';

/** Where a site is to stand: the path below its host, the host where it was told, and where its records are kept. */
export interface SiteTarget {
  base: string;
  site: string | undefined;
  repository: string | undefined;
}

/** Why an option cannot be used, and what it should most likely be. */
export interface TargetFault {
  option: 'base' | 'site' | 'repository';
  fault: 'not-path' | 'not-letters' | 'is-address' | 'not-address' | 'not-https' | 'has-path';
  received: string;
  advice: string;
}

const asBase = (path: string) => `/${path}/`.replace(/\/+/g, '/');

/** The nearest path that any host serves alike: small Latin letters, digits and the signs that need no code. */
function suggestBase(path: string): string {
  const plain = path.normalize('NFKD').replace(/[^A-Za-z0-9._~/-]+/g, '');
  const parts = plain.split('/').filter((part) => /[^.]/.test(part));
  return parts.length === 0 ? '/pledges/' : asBase(parts.join('/'));
}

function findBaseFault(received: string): TargetFault | undefined {
  const tell = (fault: TargetFault['fault'], advice: string): TargetFault => ({
    ...{ option: 'base', fault, received, advice },
  });
  const parsed = /^https?:\/\//i.test(received) ? URL.parse(received) : null;
  if (parsed)
    return tell('is-address', `--site ${parsed.origin} --base ${asBase(parsed.pathname)}`);
  const path = received.replace(/^\/+|\/+$/g, '');
  // A shell on Windows turns a leading slash into a folder of its own.
  if (/^[A-Za-z]:|[?#\\\s]/.test(path)) {
    const last = path.split(/[?#]/)[0]?.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
    return tell('not-path', `--base ${suggestBase(last)}`);
  }
  const parts = path === '' ? [] : path.split(/\/+/);
  if (parts.some((part) => /^\.+$/.test(part))) {
    return tell('not-path', `--base ${suggestBase(path)}`);
  }
  return parts.every((part) => /^[A-Za-z0-9._~-]+$/.test(part))
    ? undefined
    : tell('not-letters', `--base ${suggestBase(path)}`);
}

function findSiteFault(received: string, base: string): TargetFault | undefined {
  const tell = (fault: TargetFault['fault'], advice: string): TargetFault => ({
    ...{ option: 'site', fault, received, advice },
  });
  const given = received.trim();
  const bare = given.replace(/^[a-z]+:\/*/i, '');
  const asked = `https://${bare}`;
  const parsed = URL.parse(asked);
  const host = bare.split(/[/?#]/)[0] ?? '';
  if (!parsed || findAddressFault(asked) !== undefined) {
    return tell('not-address', '--site https://pledges.example.kr');
  }
  const rest = bare.slice(host.length).replace(/[?#].*$/, '');
  if (/[^/]/.test(rest)) {
    const path = findBaseFault(rest) ? suggestBase(rest) : asBase(rest);
    return tell('has-path', `--site https://${host} --base ${base === '/' ? path : base}`);
  }
  if (/^http:\/\//i.test(given)) return tell('not-https', `--site https://${host}`);
  return new RegExp(`^https://[^/?#]+/?$`, 'i').test(received)
    ? undefined
    : tell('not-address', `--site https://${host}`);
}

function findRepositoryFault(received: string): TargetFault | undefined {
  if (findAddressFault(received) === undefined) return undefined;
  const path = /[\w.-]+\/[\w.-]+(?=(?:\.git)?\/?$)/.exec(received)?.[0].replace(/\.git$/, '');
  const advice = `--repository https://github.com/${path ?? 'owner/name'}`;
  return { option: 'repository', fault: 'not-address', received, advice };
}

/** Reads --base, --site and --repository before anything is built: what is wrong there would break every page. */
export function readTarget(given: {
  base: string;
  site: string | undefined;
  repository?: string | undefined;
}): SiteTarget | TargetFault {
  const base = asBase(given.base);
  // A variable that nobody set arrives as an empty word.
  const repository = given.repository === '' ? undefined : given.repository;
  const fault =
    findBaseFault(given.base) ??
    (given.site === undefined ? undefined : findSiteFault(given.site, base)) ??
    (repository === undefined ? undefined : findRepositoryFault(repository));
  return fault ?? { base, site: given.site?.replace(/\/$/, ''), repository };
}
