// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recall, remember, signUpSchema, withNewPassword } from './model';

describe('identity rules', () => {
  it('asks for twelve characters, twice the same', () => {
    const pair = (newPassword: string, again: string) => withNewPassword({}).safeParse({ newPassword, again });
    expect(pair('short', 'short').success).toBe(false);
    expect(pair('correct-horse-1', 'correct-horse-2').error?.issues[0]?.path).toEqual(['again']);
    expect(pair('correct-horse-1', 'correct-horse-1').success).toBe(true);
  });

  it('demands what a company needs', () => {
    const result = signUpSchema.safeParse({
      companyName: ' ',
      companyNameKana: 'ア',
      postalCode: '',
      address: '',
      department: '',
      applicantName: '山田',
      applicantNameKana: '',
      email: 'no-mail',
      phone: '03',
      password: 'correct-horse-1',
    });
    expect(result.error?.issues.map((issue) => issue.path[0])).toEqual(['companyName', 'email']);
  });

  it('remembers the ID per site only', () => {
    remember('admin', { companyCode: 'K1', loginId: 'hanako' });
    expect(recall('admin')?.loginId).toBe('hanako');
    expect(recall('learn')).toBeUndefined();
    remember('admin', undefined);
    expect(recall('admin')).toBeUndefined();
  });
});
