import { formatNumber, formatShare } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { countLimit, hosts, type HostLimit } from './host-limits.ts';
import type { HostJudgement, Load } from './judge-weight.ts';

const formatMegabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1e4) / 100)} MB`;

/** As the host states it. */
export const formatLimit = ({ most, unit }: Pick<HostLimit, 'most' | 'unit'>): string =>
  [formatNumber(most), unit ?? []].flat().join(' ');

function sayLoad(load: Load, t: Translate): string {
  const { measure, figure, limit, at } = load;
  const { title, address } = limit.source;
  const size = limit.unit === undefined ? formatNumber(figure) : formatMegabytes(figure);
  return t('build.host.load', {
    what: [t(`build.host.${measure}`), at ?? []].flat().join(' '),
    figure: size,
    limit: formatLimit(limit),
    share: formatShare(figure / countLimit(limit)),
    source: `${title}, ${address}`,
  });
}

const showLoads = (loads: readonly Load[], t: Translate) =>
  loads.map((load) => `  ${sayLoad(load, t)}`);

const sayLargest = ({ file, bytes }: { file: string; bytes: number }, t: Translate) =>
  t('build.host.largest', { file: `/${file}`, size: formatMegabytes(bytes) });

/** Why a site is not published for a host, and what to do. */
export function sayTooLarge({ host, over, largest, others }: HostJudgement, t: Translate): string {
  return [
    t('build.host.over', { host: hosts[host].title }),
    ...showLoads(over, t),
    ...(largest ? [`  ${sayLargest(largest, t)}`] : []),
    others.length === 0
      ? t('build.host.no-other')
      : t('build.host.other', { hosts: others.map((name) => `--host ${name}`).join(', ') }),
    t('build.host.split'),
  ].join('\n');
}

/** That a site keeps what a host documents, what of it comes near, and what the host does not document. */
export function sayFits({ host, near, unknown }: HostJudgement, t: Translate): string[] {
  const { title } = hosts[host];
  const measures = unknown.map((measure) => t(`build.host.${measure}`)).join(', ');
  return [
    t('build.host.fits', { host: title }),
    ...(near.length === 0 ? [] : [t('build.host.near', { host: title }), ...showLoads(near, t)]),
    ...(unknown.length === 0 ? [] : [t('build.host.unknown', { host: title, measures })]),
  ];
}
