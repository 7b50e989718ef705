import { domainToUnicode } from 'node:url';

/** Hosts that only their own network knows. */
const privateName =
  /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private|test|invalid|onion|home\.arpa)$/;
/** A name that ends like a public office and then goes on. */
const borrowedName = /\.(?:go|or|ac|co|re|ne)\.kr\./;
/** A label in Latin letters, or in Hangul with or without them; no other script can be told from those at a glance. */
const plainLabel = /^(?!-)[a-z0-9\uAC00-\uD7A3-]{1,63}(?<!-)$/;

const shorteners: ReadonlySet<string> = new Set([
  ...['bit.ly', 'bitly.kr', 'me2.do', 'naver.me', 'kko.to', 'han.gl', 'vo.la', 'url.kr', 'zrr.kr'],
  ...['lrl.kr', 'muz.so', 'c11.kr', 'tuney.kr', 'abit.ly', 'asq.kr', 'reurl.kr', 'dokdo.in'],
  ...['tinyurl.com', 'goo.gl', 't.co', 'is.gd', 'v.gd', 'ow.ly', 'buff.ly', 't.ly', 'rb.gy'],
  ...['cutt.ly', 'tiny.cc', 'shorturl.at', 'rebrand.ly', 'gg.gg', 's.id', 'lnkd.in', 'fb.me'],
  ...['amzn.to', 'adf.ly', 'forms.gle', 'qr.io', 'zpr.io', 'shorturl.com', '2.gp', 'trib.al'],
]);

/** Names of parameters that hold a visit or a secret. */
const passing =
  /[?&;#](?:[\w-]*(?:session_?id\w*|sess_?id|token|secret|signature|passwd|password)|s?sid|auth(?:key)?|api_?key|service_?key|access_?key|x-amz-[\w-]+)=/i;

/** The host as it is written, without its port; undefined where an address has none or tells its user. */
function readHost(address: string): string | undefined {
  return /^https:\/\/([^/?#@\\\s:]+)(?::\d{1,5})?(?=[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
}

/** Whether an address is https, of a public host, and shows where it leads. */
function isOpenAddress(address: string): boolean {
  const host = readHost(address);
  const parsed = URL.parse(address);
  if (host === undefined || !parsed || /[\s\\\p{Cc}\p{Cf}]/u.test(address)) return false;
  // What the parser reads otherwise than it is written deceives: other digits, dots or letters, numbers of hosts.
  if (domainToUnicode(parsed.hostname) !== host || !host.includes('.')) return false;
  if (/^[\d.]+$/.test(parsed.hostname) || privateName.test(host) || borrowedName.test(host)) {
    return false;
  }
  return host.split('.').every((label) => plainLabel.test(label) && !label.startsWith('xn--'));
}

/** Why an address may not be published: it deceives or leads nowhere for most, or it soon breaks. */
export function findAddressFault(address: string): 'link-unsafe' | 'link-unstable' | undefined {
  if (!isOpenAddress(address)) return 'link-unsafe';
  const host = readHost(address)?.replace(/^www\./, '') ?? '';
  return shorteners.has(host) || passing.test(address) ? 'link-unstable' : undefined;
}
