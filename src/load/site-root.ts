/** The site's full address with its base path; unknown where the build was not told. */
export const siteRoot = import.meta.env.SITE
  ? new URL(`${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/'), import.meta.env.SITE).href
  : undefined;
