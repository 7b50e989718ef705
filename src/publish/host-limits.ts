/** What hosts limit: files of a site, the same with its folders, files in one folder, bytes of one file, bytes of all. */
export const measures = ['files', 'entries', 'folder', 'file', 'site'] as const;
export type HostMeasure = (typeof measures)[number];

/** Bytes of a unit. What «1 GB» means no host says: the smaller meaning cannot be too large. */
const units = { MiB: 2 ** 20, GB: 1e9 } as const;

interface LimitSource {
  title: string;
  address: string;
}

/** As its source states it. */
export interface HostLimit {
  most: number;
  unit?: keyof typeof units;
  source: LimitSource;
}

/** A documented absence of a limit. */
export interface NoLimit {
  most: 'none';
  source: LimitSource;
}

interface Host {
  title: string;
  /** What is not here is not known. */
  limits: Partial<Record<HostMeasure, HostLimit | NoLimit>>;
}

const github: LimitSource = {
  title: 'GitHub Pages limits',
  address: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
};
const cloudflare: LimitSource = {
  title: 'Limits · Cloudflare Pages docs',
  address: 'https://developers.cloudflare.com/pages/platform/limits/',
};
const netlify: LimitSource = {
  title: 'Site deploys overview · Netlify Docs',
  address: 'https://docs.netlify.com/site-deploys/overview/',
};
const gitlabFiles: LimitSource = {
  title: 'GitLab application limits',
  address: 'https://docs.gitlab.com/administration/instance_limits/',
};
const gitlabSize: LimitSource = {
  title: 'GitLab.com settings',
  address: 'https://docs.gitlab.com/user/gitlab_com/',
};

const asset: HostLimit = { most: 25, unit: 'MiB', source: cloudflare };

/** Only what a host documents; none of it is measured or guessed. */
export const hosts = {
  'github-pages': {
    title: 'GitHub Pages',
    limits: { site: { most: 1, unit: 'GB', source: github } },
  },
  cloudflare: {
    title: 'Cloudflare Pages, free',
    limits: { files: { most: 20_000, source: cloudflare }, file: asset },
  },
  'cloudflare-paid': {
    title: 'Cloudflare Pages, Workers Paid',
    limits: { files: { most: 100_000, source: cloudflare }, file: asset },
  },
  netlify: {
    title: 'Netlify',
    limits: {
      files: { most: 'none', source: netlify },
      folder: { most: 54_000, source: netlify },
    },
  },
  gitlab: {
    title: 'GitLab Pages on gitlab.com',
    limits: {
      entries: { most: 200_000, source: gitlabFiles },
      site: { most: 1, unit: 'GB', source: gitlabSize },
    },
  },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;
export const hostNames = Object.keys(hosts) as HostName[];

export const readLimits = (host: HostName): Host['limits'] => hosts[host].limits;

/** Files or bytes. */
export const countLimit = ({ most, unit }: HostLimit): number =>
  most * (unit === undefined ? 1 : units[unit]);
