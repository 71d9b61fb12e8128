import { describe, expect, it } from 'vitest';
import type { RosterPlan, RosterPlanPerson } from '@/api/generated/types.gen';
import { decisionsFor, isEditablePlan, isEmptyPlan, isOpenPlan, kindsOf, mayDecide } from './plan-model';

const plan = (patch: Partial<RosterPlan>): RosterPlan =>
  ({ state: 'draft', stale: false, leave: 0, join: 0, stay: 0, file: null, ...patch }) as RosterPlan;
const person = (patch: Partial<RosterPlanPerson>): RosterPlanPerson =>
  ({ fate: 'stay', decision: null, reason: { source: 'roster' }, ...patch }) as RosterPlanPerson;

describe('a roll-over plan', () => {
  it('is edited while nobody looks at it and nothing has overtaken it', () => {
    const states = ['draft', 'requested', 'rejected', 'approved', 'committed', 'undone'];
    expect(states.filter((state) => isEditablePlan(plan({ state })))).toEqual(['draft', 'rejected']);
    expect(states.filter((state) => isOpenPlan(plan({ state })))).toEqual([
      'draft',
      'requested',
      'rejected',
      'approved',
    ]);
    expect(isEditablePlan(plan({ stale: true }))).toBe(false);
  });

  it('writes nothing where everybody only stays', () => {
    expect(isEmptyPlan(plan({ stay: 3 }))).toBe(true);
    expect(isEmptyPlan(plan({ leave: 1 }))).toBe(false);
  });

  it('never decides about suggestions by itself and lets only those join who are off', () => {
    expect(decisionsFor('never_logged_in')).toEqual(['leave']);
    expect(decisionsFor('off')).toEqual(['join']);
    expect(mayDecide('leave', person({ fate: 'leave' }))).toBe(false);
    expect(mayDecide('leave', person({ fate: 'leave', decision: 'leave' }))).toBe(true);
  });

  it('lets somebody keep whom the file takes off, and shows what a file does only where there is one', () => {
    const byFile = { source: 'file' } as RosterPlanPerson['reason'];
    expect(mayDecide('filed', person({ fate: 'leave', reason: byFile }))).toBe(true);
    expect(mayDecide('filed', person({ fate: 'join', reason: byFile }))).toBe(false);
    expect(decisionsFor('filed')).toEqual(['stay']);
    expect(kindsOf(plan({}), 'all')).not.toContain('filed');
    expect(kindsOf(plan({ file: {} as RosterPlan['file'] }), 'all')).toContain('filed');
  });
});
