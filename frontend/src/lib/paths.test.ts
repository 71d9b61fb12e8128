import { describe, expect, it } from 'vitest';
import { loginUrl, safeReturnPath, sameOriginPath } from './paths';

describe('paths', () => {
  it('keeps links of mails on this origin', () => {
    expect(sameOriginPath('http://other.example/order/verify?token=a', 'http://here.example')).toBe(
      '/order/verify?token=a',
    );
    expect(sameOriginPath('http://other.example/evil', 'http://here.example')).toBeUndefined();
    expect(sameOriginPath('javascript:alert(1)', 'http://here.example')).toBeUndefined();
  });

  it('never returns to another origin after log-in', () => {
    expect(safeReturnPath('//evil.example')).toBe('/');
    expect(safeReturnPath('https://evil.example')).toBe('/');
    expect(safeReturnPath('/orders/1')).toBe('/orders/1');
  });

  it('carries the company code to the log-in page', () => {
    expect(loginUrl('admin', { companyCode: 'K00001' })).toBe('/admin/login?c=K00001');
  });
});
