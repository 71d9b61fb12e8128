import { queryOptions } from '@tanstack/react-query';
import type { Site } from '@/lib/paths';
import { api } from './client';

export interface DemoAccount {
  site: Site;
  companyCode?: string | null;
  loginId: string;
  password: string;
  label: string;
}

export interface DemoInfo {
  demo: boolean;
  today: string;
  accounts: DemoAccount[];
}

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => api<DemoInfo>('/demo', { signal }),
  staleTime: 10_000,
  retry: false,
});
