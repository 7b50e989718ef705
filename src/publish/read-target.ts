import { findNearest } from '../check/nearest.ts';
import { findAddressFault } from '../schema/web-address.ts';
import { hostNames, type HostName } from './host-limits.ts';

/** Where a site is to stand: the path below its host, its address where it was told, where its records are kept, and whose limits it has to keep. */
export interface SiteTarget {
  base: string;
  site: string | undefined;
  repository: string | undefined;
  host: HostName | undefined;
}

/** Why an option cannot be used, and what it should most likely be. */
export interface TargetFault {
  option: 'base' | 'site' | 'repository' | 'host';
  fault:
    | 'not-path'
    | 'not-letters'
    | 'is-address'
    | 'not-address'
    | 'not-https'
    | 'has-path'
    | 'not-host';
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

/** A name in full where it was cut short or has something added, else the nearest one; all of them where none is near. */
function suggestHost(received: string): string {
  const given = received.trim().toLowerCase();
  const isPart = (name: string) => name.startsWith(given) || given.startsWith(name);
  const name = given === '' ? undefined : (hostNames.find(isPart) ?? findNearest(given, hostNames));
  return `--host ${name ?? hostNames.join(' | ')}`;
}

const findHost = (received: string) => hostNames.find((name) => name === received);

/** Reads --base, --site, --repository and --host before anything is built: what is wrong there would break every page. */
export function readTarget(given: {
  base: string;
  site: string | undefined;
  repository?: string | undefined;
  host?: string | undefined;
}): SiteTarget | TargetFault {
  const base = asBase(given.base);
  // A variable that nobody set arrives as an empty word.
  const repository = given.repository === '' ? undefined : given.repository;
  const fault =
    findBaseFault(given.base) ??
    (given.site === undefined ? undefined : findSiteFault(given.site, base)) ??
    (repository === undefined ? undefined : findRepositoryFault(repository));
  if (fault) return fault;
  const host = given.host === undefined ? undefined : findHost(given.host);
  if (given.host !== undefined && host === undefined) {
    const advice = suggestHost(given.host);
    return { option: 'host', fault: 'not-host', received: given.host, advice };
  }
  return { base, site: given.site?.replace(/\/$/, ''), repository, host };
}
