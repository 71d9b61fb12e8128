import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { PriceComparisonRequest } from '@/api/generated/types.gen';
import { known } from '@/api/wire';
import type { Comparison } from './compare-model';

export const comparisonQuery = (request: PriceComparisonRequest | undefined) =>
  queryOptions({
    queryKey: ['price-comparisons', request],
    queryFn: ({ signal }) => known<Comparison>(sdk.comparePrices({ body: request as PriceComparisonRequest, signal })),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
