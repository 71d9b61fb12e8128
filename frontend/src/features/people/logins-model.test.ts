import { expect, it } from 'vitest';
import { isLoginFiltered, loginQuery, NO_LOGIN_CONDITIONS, parseLoginFilter, stripLoginFilter } from './logins-model';

it('reads the conditions of the address, and leaves out what makes no sense', () => {
  const filter = parseLoginFilter({ q: 1234, from: '2027-01-01', until: 'soon', result: 'failure', org: 'org_1' });
  expect(filter).toEqual({ ...NO_LOGIN_CONDITIONS, q: '1234', from: '2027-01-01', result: 'failure', org: 'org_1' });
  expect(stripLoginFilter(filter)).toEqual({ q: '1234', from: '2027-01-01', result: 'failure', org: 'org_1' });
  expect(isLoginFiltered(filter)).toBe(true);
  expect(isLoginFiltered(parseLoginFilter({ result: 'maybe' }))).toBe(false);
});

it('sends them under the names of the API, and only where they are set', () => {
  expect(loginQuery(NO_LOGIN_CONDITIONS)).toEqual({});
  expect(
    loginQuery({ q: ' a ', org: 'org_1', learner: 'lrn_1', from: '2027-01-01', until: '', result: 'success' }),
  ).toEqual({
    q: 'a',
    orgUnitId: 'org_1',
    learnerId: 'lrn_1',
    from: '2027-01-01',
    result: 'success',
  });
});
