import { queryOptions } from '@tanstack/react-query';
import type { Site } from '@/lib/paths';
import * as sdk from './generated/sdk.gen';
import type * as wire from './generated/types.gen';
import { known } from './wire';

export type DemoAccount = Omit<wire.DemoAccount, 'site'> & { site: Site };
export type DemoInfo = Omit<wire.Demo, 'accounts'> & { accounts: DemoAccount[] };

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => known<DemoInfo>(sdk.getDemo({ signal })),
  staleTime: 10_000,
  retry: false,
});
