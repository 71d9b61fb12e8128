/** The only place that knows URLs: sites, pages that links in mails lead to, and the API's root. */
export type Site = 'order' | 'vendor' | 'admin' | 'learn';

export const SITES: readonly Site[] = ['order', 'vendor', 'admin', 'learn'];

export const API_ROOT = '/api/v1';
export const API_DOCS = '/api/docs';
export const LANDING = '/';
export const MAILBOX = '/mailbox';
export const VERIFY = '/verify';

export const siteRoot = (site: Site): string => `/${site}`;

/** The log-in page of a site, with the way back and, where it is known, the company's code and the user's ID. */
export function loginUrl(site: Site, options: { companyCode?: string; loginId?: string } = {}): string {
  const search = new URLSearchParams();
  if (options.companyCode) search.set('c', options.companyCode);
  if (options.loginId) search.set('u', options.loginId);
  const text = search.toString();
  return `/${site}/login${text ? `?${text}` : ''}`;
}

/** A path inside the application, or undefined: a link in a mail is only followed within the same origin. */
export function sameOriginPath(link: string, origin: string = window.location.origin): string | undefined {
  try {
    const url = new URL(link, origin);
    const path = url.pathname;
    const ours = SITES.some((site) => path === `/${site}` || path.startsWith(`/${site}/`)) || path === MAILBOX;
    return ours ? `${path}${url.search}${url.hash}` : undefined;
  } catch {
    return undefined;
  }
}

/** Where to go after log-in: only a path of the same site, never another origin. */
export function safeReturnPath(candidate: unknown): string {
  if (typeof candidate !== 'string' || !candidate.startsWith('/') || candidate.startsWith('//')) return '/';
  if (candidate.startsWith('/login')) return '/';
  return candidate;
}
