import { api } from '@/api/client';

export interface ClockEvent {
  date: string;
  labelJa: string;
  labelEn: string;
}

export interface ClockMove {
  today: string;
  events: ClockEvent[];
}

/** Demo only, vendor operator only: moves the clock forward and runs every deadline on the way. */
export const moveClock = (body: { to: string } | { days: number }) =>
  api<ClockMove>('/demo/clock', { method: 'POST', body });
