import type * as wire from '@/api/generated/types.gen';

export type LearningStatus = 'not_started' | 'in_progress' | 'completed' | 'overdue';
export type UnitKind = 'page' | 'test' | 'survey' | 'report' | 'scorm' | 'video';
export type QuestionKind = 'single' | 'multiple' | 'number' | 'text';

export type CourseState = 'required' | 'recommended' | 'optional' | 'hidden';
export type MySetting = Omit<wire.MyCourseSetting, 'state' | 'opening' | 'setFor' | 'setBy'> & {
  state: CourseState;
  opening: 'open' | 'not_yet' | 'over' | 'hidden';
  setFor?: 'everyone' | 'department' | 'class' | 'person' | null;
  setBy?: 'administrator' | 'supervisor' | null;
};
export type MyCourse = Omit<wire.MyCourse, 'status' | 'setting'> & { status: LearningStatus; setting: MySetting };
export type MyUnit = Omit<wire.MyUnit, 'kind'> & { kind: UnitKind };
export type MyCourseDetail = Omit<wire.MyCourseDetail, 'status' | 'units' | 'setting'> & {
  status: LearningStatus;
  setting: MySetting;
  units: MyUnit[];
};
export type SurveyKind = 'single' | 'multiple' | 'scale' | 'text';
export type SurveyQuestion = Omit<wire.SurveyQuestion, 'kind'> & { kind: SurveyKind };
export type OpenedSurvey = Omit<wire.OpenedSurvey, 'questions'> & { questions: SurveyQuestion[] };
export type OpenedUnit = Omit<wire.OpenedUnit, 'kind' | 'survey' | 'test'> & {
  kind: UnitKind;
  survey?: OpenedSurvey | null;
  test?: OpenedTest | null;
};
export type TestQuestion = Omit<wire.TestQuestion, 'kind'> & { kind: QuestionKind };
export type OpenAttempt = Omit<wire.OpenAttempt, 'questions'> & { questions: TestQuestion[] };
export type MarkedAttempt = Omit<wire.MarkedAttempt, 'course'> & { course: MyCourseDetail };
export type OpenedTest = Omit<wire.OpenedTest, 'open' | 'ranOut'> & {
  open?: OpenAttempt | null;
  ranOut?: { questions: TestQuestion[]; marked: MarkedAttempt } | null;
};
export type Scores = wire.LearningScores;

/** What was answered so far to one question. */
export interface Answer {
  choices: number[];
  text: string;
}

/** Answers by the question's code. */
export type Answers = Readonly<Record<string, Answer>>;

export type Enrolment = Omit<wire.Enrolment, 'status'> & { status: LearningStatus };

export type MyClass = wire.MyClass;
