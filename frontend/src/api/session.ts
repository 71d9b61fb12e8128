import type { Site } from '@/lib/paths';
import type { Login, Me } from './generated/types.gen';

interface State {
  site: Site | undefined;
  token: string | undefined;
  expiresAt: number;
  me: Me | undefined;
}

const listeners = new Set<() => void>();
let state: State = { site: undefined, token: undefined, expiresAt: 0, me: undefined };

/** The access token lives here, in memory, and nowhere else; the refresh cookie is out of reach of scripts. */
export const session = {
  get: (): State => state,
  enter(site: Site): void {
    state = { ...state, site };
  },
  set(login: Login): void {
    state = { ...state, token: login.accessToken, expiresAt: Date.now() + login.expiresIn * 1000, me: login.me };
    for (const listener of listeners) listener();
  },
  setMe(me: Me): void {
    state = { ...state, me };
    for (const listener of listeners) listener();
  },
  /** Forgets the token. Who it was stays known until the page is left, which follows: what is shown still speaks to somebody. */
  clear(): void {
    state = { ...state, token: undefined, expiresAt: 0 };
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
