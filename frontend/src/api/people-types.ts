/** Shapes of the people room as the server answers them (openapi/openapi.json, tag "people"). */

export type LearnerRole = 'learner' | 'supervisor';
export type PasswordState = 'none' | 'pending' | 'set' | 'hand_out';
export type TermChoice = 'running' | 'next';

export interface OrgRef {
  id: string;
  code: string;
  name: string;
  path: string[];
}

export interface LearnerSeat {
  termId: string;
  assigned: boolean;
}

export interface Learner {
  id: string;
  loginId: string;
  name: string;
  kana?: string | null;
  email?: string | null;
  employeeNumber?: string | null;
  role: string;
  state: string;
  orgUnit?: OrgRef | null;
  concurrentUnits?: OrgRef[];
  supervisedUnits?: OrgRef[];
  startsOn?: string | null;
  endsOn?: string | null;
  notes?: (string | null)[];
  passwordState: string;
  lastLoginAt?: string | null;
  seats?: LearnerSeat[];
  createdAt: string;
  updatedAt: string;
  revision: number;
}

export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number | null;
}

export interface OrgUnit {
  id: string;
  code: string;
  name: string;
  parentId?: string | null;
  depth: number;
  path: string[];
  learnerCount: number;
  subtreeCount: number;
  revision: number;
}

export interface ImportError {
  row: number;
  column?: string | null;
  value?: string | null;
  code: string;
  messageJa: string;
  messageEn: string;
}

export interface ImportCounts {
  rows: number;
  add: number;
  change: number;
  remove: number;
  unchanged: number;
  ignore: number;
  error: number;
}

export interface ImportSeats {
  before: number;
  after: number;
  purchased: number;
  over: number;
}

export interface ImportAcknowledgement {
  code: string;
  removals: number;
  base: number;
  phrase: string;
  /** The same words in English; either will do. */
  phraseEn?: string;
}

export interface ImportPlan {
  id: string;
  kind: string;
  termId?: string | null;
  fileName: string;
  encoding: string;
  format: string;
  hash: string;
  state: string;
  counts: ImportCounts;
  orgUnitsToAdd: (string | OrgRef | { code?: string; name?: string; path?: string[] })[];
  seats?: ImportSeats | null;
  unknownColumns: string[];
  needsAcknowledgement?: ImportAcknowledgement | null;
  /** The first 200 of them. */
  errors: ImportError[];
  /** How much is wrong in all; a row may hold several errors, and a damaged file has some in no row. */
  errorCount: number;
  createdAt: string;
}

export interface FieldChange {
  field: string;
  before?: string | null;
  after?: string | null;
}

export interface ImportRow {
  row: number;
  action: string;
  loginId?: string | null;
  name?: string | null;
  orgPath?: string | string[] | null;
  changes?: FieldChange[];
  errors?: ImportError[];
}

export interface HandOutItem {
  loginId: string;
  name: string;
  orgPath?: string | string[] | null;
  code: string;
}
