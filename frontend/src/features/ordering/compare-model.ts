import type * as wire from '@/api/generated/types.gen';
import { parseQuantity } from './model';

export type Timing = 'early' | 'regular';
export type Split = 'all_now' | 'add_later';
export type Plan = Omit<wire.PricePlan, 'timing' | 'split'> & { timing: Timing; split: Split };
export type LibraryOption = Omit<wire.PriceOption, 'plans'> & { plans: Plan[] };
export type Comparison = Omit<wire.PriceComparison, 'options'> & { options: LibraryOption[] };
export type Segment = wire.PriceSegment;

/** What is typed on the page, and what its address keeps. */
export interface Wish {
  contract?: string;
  month?: string;
  quantity: string;
  later: boolean;
  laterQuantity: string;
  laterMonth: string;
}

/** What to ask for, as soon as enough is typed. */
export function comparisonOf(wish: Wish): wire.PriceComparisonRequest | undefined {
  const quantity = parseQuantity(wish.quantity);
  if (!quantity || (!wish.contract && !wish.month)) return undefined;
  const laterQuantity = wish.later ? parseQuantity(wish.laterQuantity) : undefined;
  if (wish.later && (!laterQuantity || !wish.laterMonth)) return undefined;
  return {
    contractId: wish.contract,
    startMonth: wish.contract ? undefined : wish.month,
    quantity,
    ...(laterQuantity ? { laterQuantity, laterMonth: wish.laterMonth } : {}),
  };
}

export const planOf = (option: LibraryOption, timing: Timing, split: Split): Plan | undefined =>
  option.plans.find((plan) => plan.timing === timing && plan.split === split);

/** Whether a plan can still be had: the early ones only until their last day. */
export const isOpenPlan = (option: LibraryOption, plan: Plan): boolean => plan.timing === 'regular' || option.earlyOpen;

/** The cheapest way that can still be had. */
export function cheapestPlan(option: LibraryOption): Plan | undefined {
  return option.plans
    .filter((plan) => isOpenPlan(option, plan))
    .reduce<Plan | undefined>((best, plan) => (best && best.total <= plan.total ? best : plan), undefined);
}

/** Where every way costs the same, none is the cheapest. */
export const isLowest = (option: LibraryOption, plan: Plan): boolean => {
  const open = option.plans.filter((one) => isOpenPlan(option, one));
  return cheapestPlan(option) === plan && open.some((one) => one.total !== plan.total);
};

export const SIZE = { width: 640, height: 300, left: 78, right: 16, top: 14, bottom: 40 };

export interface Scale {
  x: (quantity: number) => number;
  y: (total: number) => number;
  xTicks: number[];
  yTicks: number[];
}

/** Round numbers from zero to at least `most`, at most six of them. */
export function ticks(most: number): number[] {
  if (most <= 0) return [0];
  const raw = most / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const found = [0];
  while ((found.at(-1) ?? 0) < most) found.push((found.at(-1) ?? 0) + step);
  return found;
}

export function scaleOf(curve: readonly Segment[]): Scale {
  const most = Math.max(1, ...curve.flatMap((segment) => [segment.totalFrom, segment.totalTo]));
  const until = Math.max(1, ...curve.map((segment) => segment.to));
  const yTicks = ticks(most);
  const xTicks = ticks(until).filter((tick) => tick <= until);
  const top = yTicks.at(-1) ?? most;
  return {
    x: (quantity) => SIZE.left + (quantity / until) * (SIZE.width - SIZE.left - SIZE.right),
    y: (total) => SIZE.height - SIZE.bottom - (total / top) * (SIZE.height - SIZE.top - SIZE.bottom),
    xTicks,
    yTicks,
  };
}

/** The total at a quantity on the curve, between the ends of its segment. */
export function totalAt(curve: readonly Segment[], quantity: number): number | undefined {
  const segment = curve.find((one) => one.from <= quantity && quantity <= one.to);
  if (!segment) return undefined;
  if (segment.to === segment.from) return segment.totalFrom;
  const share = (quantity - segment.from) / (segment.to - segment.from);
  return segment.totalFrom + share * (segment.totalTo - segment.totalFrom);
}
