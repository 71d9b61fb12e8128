export type {
  HandOut,
  HandOutItem,
  ImportCommitted,
  ImportFault,
  ImportPlan,
  ImportRow,
  Learner,
  LearnerSeat,
  OrgUnit,
  OrgUnitRef,
  SetUpLinks,
} from '@/api/generated/types.gen';

/** The roster that is meant; the API also takes a term's id. */
export type TermChoice = 'running' | 'next';
