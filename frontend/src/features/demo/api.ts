import * as sdk from '@/api/generated/sdk.gen';
import type { ClockTarget } from '@/api/generated/types.gen';

/** Demo only, vendor operator only: moves the clock forward and runs every deadline on the way. */
export const moveClock = (body: ClockTarget) => sdk.moveDemoClock({ body });
