import {
  countLimit,
  hostNames,
  measures,
  readLimits,
  type HostLimit,
  type HostName,
  type HostMeasure,
} from './host-limits.ts';
import type { SiteWeight } from './weigh-site.ts';

/** From this share of a limit on a site is near it. */
const nearShare = 0.8;

/** A figure of a site beside the limit of a host. */
export interface Load {
  measure: HostMeasure;
  figure: number;
  limit: HostLimit;
  /** The file or folder that the figure is of, where it is of one. */
  at: string | undefined;
}

/** What a host takes of a site, as far as it documents its limits. */
export interface HostJudgement {
  host: HostName;
  over: Load[];
  near: Load[];
  /** What the host does not document. */
  unknown: HostMeasure[];
  largest: SiteWeight['largest'];
  /** Other hosts whose documented limits the site keeps. */
  others: HostName[];
}

function readFigure(weight: SiteWeight, measure: HostMeasure): { figure: number; at?: string } {
  const { files, folders, bytes, largest, fullest } = weight;
  switch (measure) {
    case 'files':
      return { figure: files };
    case 'entries':
      return { figure: files + folders };
    case 'folder':
      return { figure: fullest.files, at: `/${fullest.folder}` };
    case 'file':
      return largest ? { figure: largest.bytes, at: `/${largest.file}` } : { figure: 0 };
    case 'site':
      return { figure: bytes };
  }
}

function listLoads(weight: SiteWeight, host: HostName): Load[] {
  const limits = readLimits(host);
  return measures.flatMap((measure) => {
    const limit = limits[measure];
    if (limit === undefined || limit.most === 'none') return [];
    const { figure, at } = readFigure(weight, measure);
    return { measure, figure, limit: { ...limit, most: limit.most }, at };
  });
}

const share = ({ figure, limit }: Load) => figure / countLimit(limit);
const listOver = (loads: readonly Load[]) => loads.filter((load) => share(load) > 1);

/** A limit is what a host still takes: a site that reaches it is near, one that passes it is over. */
export function judgeWeight(weight: SiteWeight, host: HostName): HostJudgement {
  const loads = listLoads(weight, host);
  const limits = readLimits(host);
  const others = hostNames.filter((name) => name !== host);
  return {
    host,
    over: listOver(loads),
    near: loads.filter((load) => share(load) >= nearShare && share(load) <= 1),
    unknown: measures.filter((measure) => limits[measure] === undefined),
    largest: weight.largest,
    others: others.filter((other) => listOver(listLoads(weight, other)).length === 0),
  };
}
