import type { Site } from '@/lib/paths';
import { z } from '@/lib/zod';

export const PASSWORD_MIN = 12;
export const required = () => z.string().check(z.trim(), z.minLength(1, 'field.required'));
export const email = () => z.string().check(z.trim(), z.minLength(1, 'field.required'), z.email('field.email'));
const newPassword = () => z.string().check(z.minLength(PASSWORD_MIN, 'field.password'));

/** People of a customer log in with company code and user ID; applicants and the vendor by mail address. */
export const usesCompanyCode = (site: Site): boolean => site === 'admin' || site === 'learn';

/** A form in which a password is chosen: typed twice, the second time as the first. */
export const withNewPassword = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.object({ ...fields, newPassword: newPassword(), again: z.string() }).check(
    z.refine((value) => (value as Twice).newPassword === (value as Twice).again, {
      error: 'field.mismatch',
      path: ['again'],
    }),
  );

interface Twice {
  newPassword: string;
  again: string;
}

export const signUpSchema = z.object({
  companyName: required(),
  companyNameKana: required(),
  postalCode: z.string(),
  address: z.string(),
  department: z.string(),
  applicantName: required(),
  applicantNameKana: z.string(),
  email: email(),
  phone: required(),
  password: newPassword(),
});
export type SignUpForm = z.infer<typeof signUpSchema>;

interface Remembered {
  companyCode: string;
  loginId: string;
}

const key = (site: Site) => `keizoku.remember.${site}`;

/** What "remember my ID" kept in this browser: never the password. */
export function recall(site: Site): Remembered | undefined {
  try {
    const text = localStorage.getItem(key(site));
    return text ? (JSON.parse(text) as Remembered) : undefined;
  } catch {
    return undefined;
  }
}

export function remember(site: Site, value: Remembered | undefined): void {
  if (value) localStorage.setItem(key(site), JSON.stringify(value));
  else localStorage.removeItem(key(site));
}
