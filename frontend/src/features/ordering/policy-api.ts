import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { Policy, PolicyPatch } from '@/api/generated/types.gen';
import { seen } from '@/api/wire';

export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: ({ signal }) => sdk.getPolicy({ signal }),
});

export const updatePolicy = (policy: Policy, body: PolicyPatch) => sdk.updatePolicy({ headers: seen(policy), body });

export const purgesQuery = queryOptions({
  queryKey: ['purges'],
  queryFn: ({ signal }) => sdk.listPurges({ query: { limit: 100 }, signal }),
});
