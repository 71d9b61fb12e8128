import { browserDrafts } from '@/lib/browser-drafts';
import type {
  Answer,
  Answers,
  LearningStatus,
  MyCourse,
  MyCourseDetail,
  MySetting,
  MyUnit,
  TestQuestion,
} from './types';

export type Shelf = 'required' | 'recommended' | 'going' | 'fresh' | 'completed' | 'making';

/** In the order in which the home page shows them. */
export const SHELVES: readonly Shelf[] = ['required', 'recommended', 'going', 'fresh', 'completed', 'making'];

/** A course without content that was never begun cannot be opened yet. */
export const isMaking = (course: Pick<MyCourse, 'unitCount' | 'lastAccessAt'>): boolean =>
  course.unitCount === 0 && !course.lastAccessAt;

/** On which shelf of the home page a course stands: what is asked for first, until it is completed. */
export function shelfOf(course: Pick<MyCourse, 'status' | 'unitCount' | 'lastAccessAt' | 'setting'>): Shelf {
  const { state } = course.setting;
  if (course.status === 'completed') return 'completed';
  if (state === 'required' || state === 'recommended') return state;
  if (isMaking(course)) return 'making';
  return course.status === 'not_started' ? 'fresh' : 'going';
}

/** Courses by category, categories in the order in which they come. */
export function byCategory<T extends Pick<MyCourse, 'categoryId'>>(courses: readonly T[]): T[][] {
  const found = new Map<string, T[]>();
  for (const course of courses) found.set(course.categoryId, [...(found.get(course.categoryId) ?? []), course]);
  return [...found.values()];
}

/** How near the due date is, for the words and the colour beside it. */
export function dueOf(setting: Pick<MySetting, 'daysLeft'>): 'left' | 'soon' | 'today' | 'over' | undefined {
  const { daysLeft } = setting;
  if (daysLeft === undefined || daysLeft === null) return undefined;
  if (daysLeft < 0) return 'over';
  if (daysLeft === 0) return 'today';
  return daysLeft <= 7 ? 'soon' : 'left';
}

export const statusTone = (status: LearningStatus) =>
  ({ completed: 'success', in_progress: 'info', overdue: 'danger', not_started: 'neutral' })[status] as
    | 'success'
    | 'info'
    | 'danger'
    | 'neutral';

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Whether a course has every word that was typed in its title, code, description or category; width, case and kana make no difference. */
export function matches(course: MyCourse, typed: string): boolean {
  const { code, titleJa, titleEn, summaryJa, summaryEn, categoryJa, categoryEn } = course;
  const said = folded([code, titleJa, titleEn, summaryJa, summaryEn, categoryJa, categoryEn].join('\n'));
  return folded(typed)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Where one goes on: at the unit opened last unless it is done, else at the first that is not, else at the beginning. */
export function resumeAt(course: Pick<MyCourseDetail, 'units' | 'lastUnitId'>): MyUnit | undefined {
  const last = course.units.find((unit) => unit.id === course.lastUnitId);
  if (last && !last.passed) return last;
  return course.units.find((unit) => !unit.passed) ?? course.units[0];
}

/** The units before and after one. */
export function around(units: readonly MyUnit[], id: string): { place: number; before?: MyUnit; after?: MyUnit } {
  const place = units.findIndex((unit) => unit.id === id);
  return { place, before: units[place - 1], after: place < 0 ? undefined : units[place + 1] };
}

export const NO_ANSWER: Answer = { choices: [], text: '' };

/** How many questions have an answer. */
export const answered = (questions: readonly TestQuestion[], answers: Answers): number =>
  questions.filter(({ code }) => {
    const { choices, text } = answers[code] ?? NO_ANSWER;
    return choices.length > 0 || text.trim() !== '';
  }).length;

/** Ticks or unticks a choice; of a question with one right answer, the choice before is let go. */
export function choose(answer: Answer, question: Pick<TestQuestion, 'kind'>, choice: number, on: boolean): Answer {
  if (question.kind === 'single') return { ...answer, choices: [choice] };
  const others = answer.choices.filter((one) => one !== choice);
  return { ...answer, choices: on ? [...others, choice].sort((a, b) => a - b) : others };
}

/** The answers as they are sent: nothing for a question that was left out. */
export const sent = (questions: readonly TestQuestion[], answers: Answers) =>
  questions.flatMap(({ code }) => {
    const { choices, text } = answers[code] ?? NO_ANSWER;
    return choices.length > 0 || text.trim() !== '' ? [{ question: code, choices, text: text.trim() }] : [];
  });

/** Answers to a survey that were not handed in yet. */
export const surveyDrafts = browserDrafts<Answers>('answers');
