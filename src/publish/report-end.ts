import { reportTerminal } from '../check/reporters/terminal.ts';
import { formatNumber } from '../i18n/format.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import { languages, type Language } from '../i18n/words.ts';
import { saySince } from '../load/read-since.ts';
import type { CountRow, LostFile, Stop } from './count.ts';
import type { TargetFault } from './read-target.ts';
import type { RoadEnd } from './road.ts';

import { sayFailure } from './say-failure.ts';
import { sayFits, sayTooLarge } from './say-host.ts';

interface Setting {
  seconds: number;
  out: string;
  /** The site's own address; without it a build leaves out what holds full addresses. */
  site?: string | undefined;
  language: Language;
}

/** Records, pages, search records and data rows side by side. */
function tabulate(rows: readonly CountRow[], t: Translate): string {
  const head = [
    t('build.header'),
    t('build.on-disk'),
    t('build.records'),
    ...languages.map((language) => t('build.pages', { language })),
    t('build.search'),
    t('build.data'),
  ];
  const body = rows.map(({ kind, files, records, pages, searchRecords, dataRows }) => [
    kind,
    ...[files, records, ...pages, searchRecords, dataRows].map((count) =>
      count === undefined ? '-' : formatNumber(count),
    ),
  ]);
  return [head, ...body]
    .map((cells) =>
      cells
        .map((cell) => cell.padEnd(12))
        .join(' ')
        .trimEnd(),
    )
    .join('\n');
}

function sayStop(stop: Stop, t: Translate): string {
  return stop === 'ko' || stop === 'en' ? t('build.pages', { language: stop }) : t(`build.${stop}`);
}

/** How a build ended, in words, and whether it may count as done. */
export function reportEnd(
  end: RoadEnd | { kind: 'bad-target'; target: TargetFault },
  { seconds, out, site, language }: Setting,
): { text: string; ok: boolean } {
  const t = translator(language);
  const tellLost = ({ file, stops }: LostFile) =>
    `  ${t('build.lost-file', { file, stops: stops.map((stop) => sayStop(stop, t)).join(', ') })}`;
  switch (end.kind) {
    case 'built': {
      const { report, counts, files, bytes } = end;
      const lines = [
        t('build.files', {
          files: report.counts.files,
          records: report.counts.records,
          warnings: report.problems.length,
        }),
        tabulate(counts, t),
        t('build.built', {
          out,
          files: formatNumber(files),
          bytes: formatNumber(Math.round(bytes / 1e4) / 100),
          seconds: seconds.toFixed(1),
        }),
        ...(site === undefined ? [t('build.no-site')] : []),
        ...(end.swap === 'renamed' ? [t('build.renamed')] : []),
        ...(end.swap === 'stands' ? [t('build.stands')] : []),
        ...(end.host ? sayFits(end.host, t) : []),
      ];
      return { text: lines.join('\n'), ok: true };
    }
    case 'refused':
      return { text: `${reportTerminal(end.report, language)}\n${t('build.refused')}`, ok: false };
    case 'lost':
      return {
        text: [
          tabulate(end.counts.rows, t),
          ...end.counts.lost.map(tellLost),
          t('build.lost'),
        ].join('\n'),
        ok: false,
      };
    case 'unsound': {
      const shown = end.faults
        .slice(0, 50)
        .map(
          ({ page, fault, detail }) => `${page}  ${fault}  ${detail}  ${t(`build.fault.${fault}`)}`,
        );
      return {
        text: [...shown, t('build.unsound', { count: end.faults.length })].join('\n'),
        ok: false,
      };
    }
    case 'made-shards': {
      const rows = end.made.map(({ government, file, bytes }) => {
        const size = formatNumber(Math.round(bytes / 1e4) / 100);
        return t('shard.made', { government, file, bytes: size });
      });
      return { text: [...rows, t('shard.next')].join('\n'), ok: true };
    }
    case 'listed-shards':
      return {
        text: `shards=${JSON.stringify(end.shards.map((list) => list.join(',')))}`,
        ok: true,
      };
    case 'no-shard': {
      const { asked, nearest } = end;
      const meant = nearest === undefined ? '' : ` ${t('shard.meant', { nearest })}`;
      return { text: `${t('shard.unknown', { asked })}${meant}`, ok: false };
    }
    case 'bad-artefacts': {
      const rows = end.faults.map(({ of, fault }) => `  ${of}  ${t(`shard.fault.${fault}`)}`);
      return { text: [t('shard.not-assembled'), ...rows].join('\n'), ok: false };
    }
    case 'too-large':
      return { text: sayTooLarge(end.host, t), ok: false };
    case 'busy':
      return { text: t('build.busy'), ok: false };
    case 'stopped':
      return { text: t('build.stopped'), ok: false };
    case 'bad-target': {
      const { fault, ...told } = end.target;
      return {
        text: t('build.bad-target', { ...told, why: t(`build.bad-target.${fault}`) }),
        ok: false,
      };
    }
    case 'bad-out':
      return { text: t(`build.bad-out.${end.fault}`), ok: false };
    case 'bad-root': {
      const signs = [...new Set(end.root.match(/[#?%]/g))].join(' ');
      return { text: t('failure.bad-root', { signs, path: end.root }), ok: false };
    }
    case 'bad-since':
      return { text: saySince(end.fault, end.since, language), ok: false };
    case 'failed':
      return { text: sayFailure(end.failure, out, t), ok: false };
  }
}
