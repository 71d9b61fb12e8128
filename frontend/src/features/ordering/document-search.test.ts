import { describe, expect, it } from 'vitest';
import { documentSearch } from './document-search';

describe('the conditions of the list of documents', () => {
  it('keep what the URL says, whether the router read digits as a number or as text', () => {
    const search = { kind: 'invoice', issuedFrom: '2027-01-01', totalFrom: 1000, totalTo: '2000', party: 'みなと' };
    expect(documentSearch(search)).toMatchObject({ ...search, totalTo: 2000 });
  });

  it('drop what is odd', () => {
    const odd = { kind: 'letter', issuedFrom: '01/02/2027', totalFrom: '1e99', totalTo: 'x', party: '' };
    expect(Object.values(documentSearch(odd)).every((value) => value === undefined)).toBe(true);
  });
});
