import type { CourseCategory } from './types';

/** Categories for a choice: those of the second level are indented by their parent's name. */
export function categoryOptions(
  categories: CourseCategory[],
  pick: (ja: string, en?: string | null) => string,
): { value: string; label: string }[] {
  const name = (one: CourseCategory) => pick(one.nameJa, one.nameEn);
  return categories.map((one) => {
    const parent = categories.find((other) => other.id === one.parentId);
    return { value: one.id, label: parent ? `${name(parent)} › ${name(one)}` : name(one) };
  });
}

export type Difference = 'begun' | 'to_come' | 'ended';

/** Where a stretch of days stands to today. */
export function stretchState(stretch: { from: string; until?: string | null }, today: string): Difference {
  if (stretch.until && stretch.until < today) return 'ended';
  return stretch.from < today ? 'begun' : 'to_come';
}
