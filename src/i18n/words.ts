import koAdjustment from './ko/adjustment.json' with { type: 'json' };
import koAnswer from './ko/answer.json' with { type: 'json' };
import koAudit from './ko/audit.json' with { type: 'json' };
import koBuild from './ko/build.json' with { type: 'json' };
import koChart from './ko/chart.json' with { type: 'json' };
import koCheck from './ko/check.json' with { type: 'json' };
import koCompare from './ko/compare.json' with { type: 'json' };
import koCorrections from './ko/corrections.json' with { type: 'json' };
import koDisclosure from './ko/disclosure.json' with { type: 'json' };
import koFailure from './ko/failure.json' with { type: 'json' };
import koFinding from './ko/finding.json' with { type: 'json' };
import koLedger from './ko/ledger.json' with { type: 'json' };
import koMap from './ko/map.json' with { type: 'json' };
import koPage from './ko/page.json' with { type: 'json' };
import koPlace from './ko/place.json' with { type: 'json' };
import koPrint from './ko/print.json' with { type: 'json' };
import koProgress from './ko/progress.json' with { type: 'json' };
import koPromise from './ko/promise.json' with { type: 'json' };
import koQuotes from './ko/quotes.json' with { type: 'json' };
import koRate from './ko/rate.json' with { type: 'json' };
import koRecord from './ko/record.json' with { type: 'json' };
import koRetire from './ko/retire.json' with { type: 'json' };
import koRetired from './ko/retired.json' with { type: 'json' };
import koShard from './ko/shard.json' with { type: 'json' };
import koShare from './ko/share.json' with { type: 'json' };
import koSite from './ko/site.json' with { type: 'json' };
import koStatus from './ko/status.json' with { type: 'json' };
import enAdjustment from './en/adjustment.json' with { type: 'json' };
import enAnswer from './en/answer.json' with { type: 'json' };
import enAudit from './en/audit.json' with { type: 'json' };
import enBuild from './en/build.json' with { type: 'json' };
import enChart from './en/chart.json' with { type: 'json' };
import enCheck from './en/check.json' with { type: 'json' };
import enCompare from './en/compare.json' with { type: 'json' };
import enCorrections from './en/corrections.json' with { type: 'json' };
import enDisclosure from './en/disclosure.json' with { type: 'json' };
import enFailure from './en/failure.json' with { type: 'json' };
import enFinding from './en/finding.json' with { type: 'json' };
import enLedger from './en/ledger.json' with { type: 'json' };
import enMap from './en/map.json' with { type: 'json' };
import enPage from './en/page.json' with { type: 'json' };
import enPlace from './en/place.json' with { type: 'json' };
import enPrint from './en/print.json' with { type: 'json' };
import enProgress from './en/progress.json' with { type: 'json' };
import enPromise from './en/promise.json' with { type: 'json' };
import enQuotes from './en/quotes.json' with { type: 'json' };
import enRate from './en/rate.json' with { type: 'json' };
import enRecord from './en/record.json' with { type: 'json' };
import enRetire from './en/retire.json' with { type: 'json' };
import enRetired from './en/retired.json' with { type: 'json' };
import enShard from './en/shard.json' with { type: 'json' };
import enShare from './en/share.json' with { type: 'json' };
import enSite from './en/site.json' with { type: 'json' };
import enStatus from './en/status.json' with { type: 'json' };
import * as registry from '../kinds/registry.ts';

const ko = {
  ...koAdjustment,
  ...koAnswer,
  ...koAudit,
  ...koBuild,
  ...koChart,
  ...koCheck,
  ...koCompare,
  ...koCorrections,
  ...koDisclosure,
  ...koFailure,
  ...koFinding,
  ...koLedger,
  ...koMap,
  ...koPage,
  ...koPlace,
  ...koPrint,
  ...koProgress,
  ...koPromise,
  ...koQuotes,
  ...koRate,
  ...koRecord,
  ...koRetire,
  ...koRetired,
  ...koShard,
  ...koShare,
  ...koSite,
  ...koStatus,
};
const en = {
  ...enAdjustment,
  ...enAnswer,
  ...enAudit,
  ...enBuild,
  ...enChart,
  ...enCheck,
  ...enCompare,
  ...enCorrections,
  ...enDisclosure,
  ...enFailure,
  ...enFinding,
  ...enLedger,
  ...enMap,
  ...enPage,
  ...enPlace,
  ...enPrint,
  ...enProgress,
  ...enPromise,
  ...enQuotes,
  ...enRate,
  ...enRecord,
  ...enRetire,
  ...enRetired,
  ...enShard,
  ...enShare,
  ...enSite,
  ...enStatus,
};

type KindRegistry = typeof registry;
type KeysOf<W> = W extends unknown ? keyof W & string : never;

/** A name of a sentence or word; Korean is the complete list. */
export type WordKey = keyof typeof ko | KeysOf<KindRegistry[keyof KindRegistry]['words']['ko']>;

export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

/** The words of the program itself with those of each kind of entry. */
const withKinds = (own: Record<keyof typeof ko, string>, language: Language) =>
  Object.assign(
    { ...own },
    ...Object.values(registry).map((kind) => kind.words[language]),
  ) as Record<WordKey, string>;

export const words: Record<Language, Record<WordKey, string>> = {
  ko: withKinds(ko, 'ko'),
  en: withKinds(en, 'en'),
};
