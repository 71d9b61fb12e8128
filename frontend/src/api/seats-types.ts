/** Shapes of the seats room: the contract header and the next roster. */

export interface LibraryRef {
  id: string;
  nameJa: string;
  nameEn: string;
}

export interface TermHeader {
  termId: string;
  library: LibraryRef;
  startMonth: string;
  endMonth: string;
  startsOn: string;
  endsOn: string;
  assigned: number;
  purchased: number;
  rosterState: string;
  overQuota: boolean | number;
  daysLeft: number;
}

export interface Workspace {
  id: string;
  name: string;
  companyName: string;
  readOnly: boolean;
  access: string;
  running?: TermHeader | null;
  next?: TermHeader | null;
  /** Disk for company-made material in GiB, what was bought included. */
  diskQuotaGib?: number;
  diskPurchasedGib?: number;
  rosterOpensOn?: string | null;
  rosterOpen: boolean;
  revision: number;
}

export interface RosterCounts {
  stay: number;
  changed: number;
  leave: number;
  join: number;
}

export interface NextRoster {
  term: TermHeader;
  base?: TermHeader | null;
  counts: RosterCounts;
  purchased: number;
  over: number;
}

export interface RosterDiffRow {
  learnerId: string;
  loginId: string;
  name: string;
  kind: string;
  orgPath?: string | string[] | null;
  changes?: { field: string; before?: string | null; after?: string | null }[];
}
