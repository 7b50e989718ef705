/** The permanent addresses of the site, without base path and language. */
export const address = {
  home: () => '/',
  government: (gov: string) => `/${gov}/`,
  term: (gov: string, term: string) => `/${gov}/${term}/`,
  pledges: (gov: string, term: string) => `/${gov}/${term}/pledges/`,
  pledgesBy: (gov: string, term: string, by: string, id: string) =>
    `/${gov}/${term}/pledges/by-${by}/${id}/`,
  pledge: (gov: string, term: string, id: string) => `/${gov}/${term}/pledges/${id}/`,
  awards: (gov: string) => `/${gov}/awards/`,
  award: (gov: string, id: string) => `/${gov}/awards/${id}/`,
  sdgs: (gov: string) => `/${gov}/sdgs/`,
  goal: (gov: string, goal: number) => `/${gov}/sdgs/${String(goal)}/`,
  indicator: (gov: string, id: string) => `/${gov}/sdgs/indicators/${id}/`,
  departments: (gov: string) => `/${gov}/departments/`,
  department: (gov: string, id: string) => `/${gov}/departments/${id}/`,
  places: (gov: string) => `/${gov}/places/`,
  place: (gov: string, id: string) => `/${gov}/places/${id}/`,
  sources: () => '/sources/',
  source: (id: string) => `/sources/${id}/`,
  search: () => '/search/',
  audit: () => '/audit/',
  about: (slug: string) => `/about/${slug}/`,
} as const;
