/** Whose log-ins, when, and how they ended, as it stands in the address bar. */
export interface LoginFilter {
  q: string;
  org: string;
  /** One person. */
  learner: string;
  from: string;
  until: string;
  result: '' | LoginResult;
}

export const LOGIN_RESULTS = ['success', 'failure'] as const;
export type LoginResult = (typeof LOGIN_RESULTS)[number];

export const NO_LOGIN_CONDITIONS: LoginFilter = { q: '', org: '', learner: '', from: '', until: '', result: '' };

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const day = (value: unknown): string => (/^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : '');

/** Reads search parameters, with nothing for whatever is missing or makes no sense. */
export const parseLoginFilter = (search: Record<string, unknown>): LoginFilter => ({
  q: text(search.q),
  org: text(search.org),
  learner: text(search.learner),
  from: day(search.from),
  until: day(search.until),
  result: LOGIN_RESULTS.find((name) => name === search.result) ?? '',
});

/** Only what is set, so that the address stays short. */
export const stripLoginFilter = (filter: Partial<LoginFilter>): Partial<LoginFilter> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as Partial<LoginFilter>;

export const isLoginFiltered = (filter: LoginFilter): boolean => Object.values(filter).some((value) => value !== '');

/** The conditions under the names that the API gives them. */
export const loginQuery = ({ q, org, learner, from, until, result }: LoginFilter) => ({
  ...(q.trim() ? { q: q.trim() } : {}),
  ...(org ? { orgUnitId: org } : {}),
  ...(learner ? { learnerId: learner } : {}),
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
  ...(result ? { result } : {}),
});
