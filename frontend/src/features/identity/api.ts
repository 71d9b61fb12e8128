import * as sdk from '@/api/generated/sdk.gen';
import type * as wire from '@/api/generated/types.gen';
import { session } from '@/api/session';
import { refreshSession } from '@/api/transport';
import { type Site, siteRoot } from '@/lib/paths';

const hint = (site: Site) => `keizoku.signedIn.${site}`;
let restoring: Promise<void> | undefined;

/** Once per page: takes the session up again by its cookie, when this browser has been signed in before. */
export function restoreSession(site: Site): Promise<void> {
  if (session.get().me) return Promise.resolve();
  restoring ??= (async () => {
    if (localStorage.getItem(hint(site)) !== '1') return;
    if (!(await refreshSession())) localStorage.removeItem(hint(site));
  })().catch((error: unknown) => {
    // The next try asks again.
    restoring = undefined;
    throw error;
  });
  return restoring;
}

export interface Credentials {
  site: Site;
  companyCode?: string;
  loginId: string;
  password: string;
}

export async function login(credentials: Credentials): Promise<wire.Me> {
  const answer = await sdk.logIn({ body: credentials });
  localStorage.setItem(hint(credentials.site), '1');
  session.set(answer);
  return answer.me;
}

/** Ends the session here even when the server cannot be told; a new page load drops all cached data. */
export async function logout(site: Site): Promise<void> {
  localStorage.removeItem(hint(site));
  try {
    await sdk.logOut({ body: { site } });
  } finally {
    session.clear();
    window.location.assign(`${siteRoot(site)}/login`);
  }
}

export const signUp = (body: wire.SignUpBody) => sdk.signUp({ body });
export const verifyEmail = (token: string) => sdk.verifyEmail({ body: { token } });
export const forgotPassword = (body: wire.ForgotPasswordBody) => sdk.forgotPassword({ body });
export const forgotLoginId = (body: wire.ForgotLoginIdBody) => sdk.forgotLoginId({ body });
export const getLink = (token: string) => sdk.getLink({ path: { token } });
export const setPassword = (body: wire.SetPasswordBody) => sdk.setPassword({ body });
export const changePassword = (body: wire.ChangePasswordBody) => sdk.changePassword({ body });
export const updateMe = (body: wire.MePatch) => sdk.updateMe({ body });
export const askEmailChange = (body: wire.EmailChangeBody) => sdk.askEmailChange({ body });
export const confirmEmailChange = (token: string) => sdk.confirmEmailChange({ body: { token } });
export const askHandOver = (body: wire.HandOverBody) => sdk.askHandOver({ body });
export const getHandOver = (signal?: AbortSignal) => sdk.getHandOver({ signal });
export const cancelHandOver = () => sdk.cancelHandOver();
export const getInvitation = (token: string) => sdk.getHandOverInvitation({ path: { token } });
export const acceptHandOver = (body: wire.HandOverAcceptance) => sdk.acceptHandOver({ body });
export const redeemHandOutCode = (body: wire.HandOutCodeBody) => sdk.redeemHandOutCode({ body });
