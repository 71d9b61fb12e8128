// Generated from openapi/openapi.json; do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Webhooks = OnCompletionRecordedWebhookRequest | OnContractLastDayWebhookRequest | OnContractRenewalOpensWebhookRequest | OnContractRosterOpensWebhookRequest | OnContractTermEndsWebhookRequest | OnContractTermStartsWebhookRequest | OnLearnerCreatedWebhookRequest | OnLearnerRemovedWebhookRequest | OnLearnerUpdatedWebhookRequest | OnOrderApprovalDueWebhookRequest | OnOrderApprovedWebhookRequest | OnOrderExpiredWebhookRequest | OnOrderReturnedWebhookRequest | OnOrderSubmittedWebhookRequest | OnOrderWithdrawnWebhookRequest | OnRosterConfirmedWebhookRequest | OnRosterPlanUndoneWebhookRequest | OnRosterReopenedWebhookRequest | OnWebhookTestWebhookRequest;

/**
 * A question, and whether it was answered right.
 */
export type AttemptQuestion = {
    /**
     * Code within the test.
     */
    code: string;
    /**
     * Whether it was answered right; without an answer it was not.
     */
    right: boolean;
    /**
     * What was asked.
     */
    text: string;
};

/**
 * A line of the audit trail.
 */
export type AuditEvent = {
    /**
     * Stable code; new ones may appear.
     */
    action: string;
    actorId?: string | null;
    /**
     * `account` (the customer's own people), `vendor`, `system` or `anonymous`.
     */
    actorKind: string;
    actorName: string;
    at: string;
    /**
     * The facts.
     */
    details: {
        [key: string]: unknown;
    };
    id: string;
    /**
     * The action in English.
     */
    labelEn: string;
    /**
     * The action in Japanese.
     */
    labelJa: string;
    /**
     * To what it was done, mostly an id.
     */
    subject: string;
    workspaceId?: string | null;
};

/**
 * From `minQuantity` IDs on, one ID costs `unitPrice`.
 */
export type BandBody = {
    /**
     * First quantity of the band.
     */
    minQuantity: number;
    /**
     * Yen for one ID and a whole term, without tax.
     */
    unitPrice: number;
};

/**
 * How bands apply.
 */
export type BandScheme = 'slab' | 'graduated';

/**
 * Where invoices are paid to.
 */
export type BankAccount = {
    /**
     * Kind of account.
     */
    accountType: BankAccountType;
    /**
     * Bank.
     */
    bank: string;
    /**
     * Branch.
     */
    branch: string;
    /**
     * Holder, as the bank writes it.
     */
    holder: string;
    /**
     * Seven digits.
     */
    number: string;
};

/**
 * 普通 or 当座.
 */
export type BankAccountType = 'ordinary' | 'current';

/**
 * From `minQuantity` IDs on, one ID costs `unitPrice` for a whole term, without tax.
 */
export type BookBand = {
    /**
     * First quantity of the band; the first band begins with 1.
     */
    minQuantity: number;
    /**
     * Yen.
     */
    unitPrice: number;
};

/**
 * The prices of one library, without tax.
 */
export type BookPrice = {
    /**
     * Bands, ascending from 1.
     */
    bands: Array<BookBand>;
    earlyDiscount?: EarlyDiscount | null;
    /**
     * Smallest quantity of a new or renewal order.
     */
    minimumQuantity: number;
    /**
     * Slab or graduated.
     */
    scheme: BandScheme;
    /**
     * Months the unit price stands for, and length of a term.
     */
    termMonths: number;
};

/**
 * Whom to remove.
 */
export type BulkRelease = {
    /**
     * The people.
     */
    ids: Array<string>;
    /**
     * The revision that was seen of each of them, in the same order. Nobody is removed if one was changed since (412).
     */
    revisions?: Array<number> | null;
    /**
     * `running` (the default), `next`, or a term's id.
     */
    term?: string | null;
};

/**
 * A day on which the vendor does not work.
 */
export type CalendarDay = {
    /**
     * The day.
     */
    date: string;
    /**
     * `holiday` or `closing`.
     */
    kind: string;
    /**
     * Name or reason in English.
     */
    nameEn: string;
    /**
     * Name or reason in Japanese.
     */
    nameJa: string;
    /**
     * Whether it is a closing day that can still be taken away.
     */
    removable: boolean;
};

/**
 * A calendar feed. Its address was shown when it was made, and is not kept.
 */
export type CalendarFeed = {
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who made it.
     */
    createdBy: string;
    /**
     * Id.
     */
    id: string;
    /**
     * What its owner calls it.
     */
    label: string;
    /**
     * The workspace whose dates it shows; null for all contracts of the company.
     */
    workspaceId?: string | null;
};

/**
 * A year of the calendar.
 */
export type CalendarYear = {
    /**
     * Holidays and closing days, in order; a day that is both stands twice.
     */
    days: Array<CalendarDay>;
    /**
     * When.
     */
    importedAt?: string | null;
    /**
     * Who imported it.
     */
    importedBy?: string | null;
    /**
     * `imported` from the Cabinet Office's table, or `computed` by law and formula.
     */
    source: string;
    /**
     * How far the table of holidays reaches.
     */
    table: HolidayTableState;
    /**
     * The year.
     */
    year: number;
};

/**
 * Captions.
 */
export type CaptionsUpload = {
    /**
     * WebVTT in UTF-8, at most 512 KiB; without a file the video has no captions any more.
     */
    file?: Blob | File | null;
};

/**
 * What can be carried over.
 */
export type CarryOver = {
    /**
     * Completions of everybody that can come along: the latest of each person in each course that both libraries have.
     */
    completionsEverybody: number;
    /**
     * The same of those on the roster.
     */
    completionsOnRoster: number;
    /**
     * Its departments; they all come along.
     */
    departments: number;
    /**
     * Everybody it knows, people who left included.
     */
    everybody: number;
    /**
     * The former workspace's name.
     */
    formerName?: string | null;
    /**
     * Whether the offer is open.
     */
    offered: boolean;
    /**
     * Those on the roster of its last term.
     */
    onRoster: number;
};

/**
 * The choice.
 */
export type CarryOverChoice = {
    /**
     * Whether the completions of courses that both libraries have come along.
     */
    completions?: boolean;
    /**
     * Whom.
     */
    people: CarryOverPeople;
};

/**
 * Which plan.
 */
export type CarryOverCommit = {
    /**
     * Its hash, as shown.
     */
    hash: string;
    /**
     * The plan.
     */
    importId: string;
};

/**
 * Whom to carry over.
 */
export type CarryOverPeople = 'all' | 'on_roster';

/**
 * A file of the catalogue or the calendar.
 */
export type CatalogueFileUpload = {
    /**
     * CSV (UTF-8 or Windows-31J) or xlsx; at most 2 MiB.
     */
    file: Blob | File;
};

/**
 * Confirms a plan as it was shown.
 */
export type CatalogueImportCommit = {
    /**
     * The hash of the plan that was shown.
     */
    hash: string;
};

/**
 * A category with how many courses of the library it has.
 */
export type CategoryCount = {
    /**
     * The category.
     */
    category: CourseCategory;
    /**
     * Courses of the library in it, those of categories below it not included.
     */
    courses: number;
};

/**
 * The present password and the next one.
 */
export type ChangePasswordBody = {
    currentPassword: Secret;
    newPassword: string;
};

/**
 * A larger quantity from the start that costs less in all.
 */
export type CheaperQuantity = {
    /**
     * How many IDs.
     */
    quantity: number;
    /**
     * What is saved.
     */
    saving: number;
    /**
     * Yen with tax in all, with what still has to be added later.
     */
    total: number;
};

/**
 * Something that happened by itself.
 */
export type ClockEvent = {
    date: string;
    labelEn: string;
    labelJa: string;
};

/**
 * What happened on the way.
 */
export type ClockMove = {
    events: Array<ClockEvent>;
    /**
     * Today in Tokyo, after the move.
     */
    today: string;
};

/**
 * Where to move the clock: one of the two.
 */
export type ClockTarget = {
    /**
     * So many days on.
     */
    days?: number | null;
    /**
     * To the morning of this day.
     */
    to?: string | null;
};

/**
 * What would change.
 */
export type ClosingDaysPreview = {
    add?: DayRange | null;
    /**
     * Closing days to take away.
     */
    remove?: Array<string>;
};

/**
 * A customer company.
 */
export type Company = {
    /**
     * Address.
     */
    address?: string | null;
    /**
     * 法人コード, typed at login.
     */
    code: string;
    /**
     * When it signed up.
     */
    createdAt: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Reading.
     */
    nameKana?: string | null;
    /**
     * Telephone.
     */
    phone?: string | null;
    /**
     * Postal code.
     */
    postalCode?: string | null;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * When it last changed.
     */
    updatedAt: string;
};

/**
 * A change of a company, as JSON Merge Patch.
 */
export type CompanyPatch = {
    /**
     * Address.
     */
    address?: string | null;
    /**
     * Name.
     */
    name?: string | null;
    /**
     * Reading.
     */
    nameKana?: string | null;
    /**
     * Telephone.
     */
    phone?: string | null;
    /**
     * Postal code.
     */
    postalCode?: string | null;
};

/**
 * The final quantity of a provisional order.
 */
export type Confirmation = {
    /**
     * Number of IDs, unless it was set before.
     */
    quantity?: number | null;
};

/**
 * A contract with its terms.
 */
export type Contract = {
    /**
     * Whose contract.
     */
    companyId: string;
    /**
     * Its name.
     */
    companyName: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Number shown to people.
     */
    number: string;
    /**
     * Orders that are neither decided nor over: of each kind at most one, and it has to be withdrawn before another.
     */
    openOrders: Array<OpenOrder>;
    renewal?: Renewal | null;
    /**
     * Terms, earliest first.
     */
    terms: Array<Term>;
    /**
     * Where its people are.
     */
    workspaceId: string;
};

/**
 * What came of copying a class.
 */
export type CopiedTrainingClass = {
    /**
     * The new class.
     */
    id: string;
    /**
     * Titles of courses that the library has no longer.
     */
    leftCourses: Array<string>;
    /**
     * The first 200 of them, with their user IDs.
     */
    leftNames: Array<string>;
    /**
     * How many people are not on the roster.
     */
    leftPeople: number;
    /**
     * How many people came along.
     */
    members: number;
    /**
     * Titles of courses that were copied without their days, which lie outside of the new class.
     */
    withoutDays: Array<string>;
};

/**
 * How a class is copied.
 */
export type CopyTrainingClass = {
    /**
     * Whether its people come along, those who are on that term's roster.
     */
    members: boolean;
    /**
     * Its name there.
     */
    name: string;
    /**
     * Into which term: `running`, `next`, or a term's id.
     */
    term: string;
};

/**
 * A line of the corrected document.
 */
export type CorrectedLine = {
    /**
     * Yen without tax; quantity times unit price when not given.
     */
    amount?: number | null;
    /**
     * What.
     */
    label: string;
    /**
     * How many.
     */
    quantity: number;
    /**
     * Consumption tax, whole per cent.
     */
    taxPercent: number;
    /**
     * Of what.
     */
    unit: string;
    /**
     * Yen for one, without tax.
     */
    unitPrice: number;
};

/**
 * A course of the vendor's catalogue.
 */
export type Course = {
    /**
     * Its category.
     */
    categoryId: string;
    /**
     * Stable code.
     */
    code: string;
    /**
     * When it was added.
     */
    createdAt: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Score from which a scored unit is passed.
     */
    passingScore: number;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * Its series.
     */
    seriesId?: string | null;
    /**
     * Standard time in minutes.
     */
    standardMinutes: number;
    /**
     * Description in English.
     */
    summaryEn: string;
    /**
     * Description in Japanese.
     */
    summaryJa: string;
    /**
     * Whether completion asks for the survey too.
     */
    surveyRequired: boolean;
    /**
     * Title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
    /**
     * When it last changed.
     */
    updatedAt: string;
};

/**
 * A category of courses; a tree of two levels.
 */
export type CourseCategory = {
    /**
     * Stable code.
     */
    code: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
    /**
     * The category above; null for one of the first level.
     */
    parentId?: string | null;
    /**
     * Place among its siblings.
     */
    position: number;
    /**
     * For If-Match.
     */
    revision: number;
};

/**
 * A course with its libraries over time.
 */
export type CourseDetail = {
    /**
     * The course.
     */
    course: Course;
    /**
     * Its libraries, earliest first.
     */
    memberships: Array<CourseMembership>;
    /**
     * For If-Match; the course's.
     */
    revision: number;
};

/**
 * One field that changes.
 */
export type CourseFieldChange = {
    /**
     * From now on.
     */
    after: string;
    /**
     * Until now.
     */
    before: string;
    /**
     * The heading.
     */
    field: string;
};

/**
 * A change of a category or series, as JSON Merge Patch.
 */
export type CourseGroupPatch = {
    /**
     * Stable code.
     */
    code?: string | null;
    /**
     * Name in English.
     */
    nameEn?: string | null;
    /**
     * Name in Japanese.
     */
    nameJa?: string | null;
    /**
     * The category above; null for the first level.
     */
    parentId?: string | null;
    /**
     * Place among its siblings.
     */
    position?: number | null;
};

/**
 * A loaded course file with what it would do.
 */
export type CourseImport = {
    /**
     * How many courses are new.
     */
    added: number;
    /**
     * How many change.
     */
    changed: number;
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who loaded it.
     */
    createdBy: string;
    /**
     * Everything that is wrong.
     */
    errors: Array<ImportFault>;
    /**
     * The file's name.
     */
    fileName: string;
    /**
     * Names exactly this plan.
     */
    hash: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Rows without fault.
     */
    lines: Array<CourseImportLine>;
    /**
     * `ready`, `blocked` or `committed`.
     */
    state: string;
    /**
     * How many stay as they are.
     */
    unchanged: number;
    /**
     * Headings that mean nothing to us.
     */
    unknownColumns: Array<string>;
};

/**
 * A row of the file.
 */
export type CourseImportLine = {
    /**
     * `add`, `change` or `unchanged`.
     */
    action: string;
    /**
     * Field by field.
     */
    changes: Array<CourseFieldChange>;
    /**
     * Code.
     */
    code: string;
    /**
     * The row as a spreadsheet numbers it.
     */
    row: number;
    /**
     * Title in Japanese.
     */
    titleJa: string;
};

/**
 * Days on which a course is in a library; both ends belong to it.
 */
export type CourseMembership = {
    /**
     * First day.
     */
    from: string;
    /**
     * The library; never a pack.
     */
    libraryId: string;
    /**
     * Last day, where it is known.
     */
    until?: string | null;
};

/**
 * The stretches that a course has in libraries.
 */
export type CourseMemberships = {
    /**
     * All of them: those not named are taken away, as far as they have not begun.
     */
    items: Array<CourseMembership>;
};

/**
 * A change of a course, as JSON Merge Patch.
 */
export type CoursePatch = {
    /**
     * Its category.
     */
    categoryId?: string | null;
    /**
     * Stable code.
     */
    code?: string | null;
    /**
     * Passing score.
     */
    passingScore?: number | null;
    /**
     * Its series; null takes it out of the series.
     */
    seriesId?: string | null;
    /**
     * Standard time in minutes.
     */
    standardMinutes?: number | null;
    /**
     * Description in English.
     */
    summaryEn?: string | null;
    /**
     * Description in Japanese.
     */
    summaryJa?: string | null;
    /**
     * Whether completion asks for the survey too.
     */
    surveyRequired?: boolean | null;
    /**
     * Title in English.
     */
    titleEn?: string | null;
    /**
     * Title in Japanese.
     */
    titleJa?: string | null;
};

/**
 * A series of courses.
 */
export type CourseSeries = {
    /**
     * Stable code.
     */
    code: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
    /**
     * Place in the list.
     */
    position: number;
    /**
     * For If-Match.
     */
    revision: number;
};

/**
 * A rule with its course.
 */
export type CourseSetting = {
    /**
     * Its code.
     */
    courseCode: string;
    /**
     * The course.
     */
    courseId: string;
    /**
     * Its title in English; empty where there is none.
     */
    courseTitleEn: string;
    /**
     * Its title in Japanese.
     */
    courseTitleJa: string;
    /**
     * The rule.
     */
    rule: CourseSettingRule;
};

/**
 * A rule.
 */
export type CourseSettingRule = {
    /**
     * In which role it was set: `administrator` or `supervisor`.
     */
    author: string;
    /**
     * Last day to complete it.
     */
    dueOn?: string | null;
    /**
     * First day on which the course can be opened.
     */
    from?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * `required`, `recommended`, `optional` or `hidden`.
     */
    state: string;
    /**
     * For whom.
     */
    target: CourseSettingTarget;
    /**
     * Last day on which it can be opened.
     */
    until?: string | null;
};

/**
 * For whom a rule is.
 */
export type CourseSettingTarget = {
    /**
     * The department, class or person.
     */
    id?: string | null;
    /**
     * `everyone`, `department`, `class` or `person`.
     */
    kind: string;
    /**
     * The department's names from the top down, or the person's or the class's name.
     */
    path: Array<string>;
};

/**
 * The term whose settings these are.
 */
export type CourseSettingTerm = {
    /**
     * Last day.
     */
    endsOn: string;
    /**
     * The term.
     */
    id: string;
    /**
     * First day.
     */
    startsOn: string;
    /**
     * Whether its settings can be changed today.
     */
    writable: boolean;
};

/**
 * Courses to be set for a target.
 */
export type CourseSettingsChange = {
    /**
     * The courses.
     */
    courseIds: Array<string>;
    /**
     * Last day to complete them.
     */
    dueOn?: string | null;
    /**
     * First day on which the courses can be opened.
     */
    from?: string | null;
    state?: CourseState | null;
    /**
     * `everyone`, a department's id, a class's or a person's.
     */
    target: string;
    /**
     * Last day on which they can be opened.
     */
    until?: string | null;
};

/**
 * What copying the former term's settings does.
 */
export type CourseSettingsCopy = {
    /**
     * How many rules are copied.
     */
    copied: number;
    /**
     * How many notes there are about what is left behind.
     */
    dropped: number;
    /**
     * Its last day.
     */
    fromEndsOn: string;
    /**
     * Its first day.
     */
    fromStartsOn: string;
    /**
     * The former term.
     */
    fromTermId: string;
    /**
     * The first 200 of them.
     */
    named: Array<DroppedCourseSetting>;
    /**
     * The revision of the rules of the term that is copied into.
     */
    revision: number;
    /**
     * Its last day.
     */
    toEndsOn: string;
    /**
     * Its first day.
     */
    toStartsOn: string;
    /**
     * The term that is copied into.
     */
    toTermId: string;
};

/**
 * The revision that the rules of the term have now.
 */
export type CourseSettingsRevision = {
    /**
     * Revision.
     */
    revision: number;
};

/**
 * A state.
 */
export type CourseState = 'required' | 'recommended' | 'optional' | 'hidden';

/**
 * How a test is sat.
 */
export type CourseTest = {
    /**
     * How many questions are asked.
     */
    askedCount: number;
    /**
     * Groups of questions of which some are asked.
     */
    pools: Array<CourseTestPool>;
    /**
     * Whether what can be chosen comes in another order each time.
     */
    shuffleChoices: boolean;
    /**
     * Whether the questions come in another order each time.
     */
    shuffleQuestions: boolean;
    /**
     * Minutes from the beginning to the end; null without a limit.
     */
    timeLimitMinutes?: number | null;
};

/**
 * A pool of a test.
 */
export type CourseTestPool = {
    /**
     * Stable code within the test.
     */
    code: string;
    /**
     * How many of them are asked.
     */
    draw: number;
    /**
     * How many questions it has.
     */
    questions: number;
};

/**
 * A unit of a course.
 */
export type CourseUnit = {
    /**
     * Stable code within the course.
     */
    code: string;
    /**
     * Id.
     */
    id: string;
    /**
     * `page`, `test`, `survey`, `report`, `scorm` or `video`.
     */
    kind: string;
    /**
     * The same where the unit says one itself.
     */
    ownPassingScore?: number | null;
    package?: ScormPackage | null;
    /**
     * Score from which it is passed; null without a score.
     */
    passingScore?: number | null;
    /**
     * Questions of a test or a survey.
     */
    questionCount: number;
    /**
     * Its revision.
     */
    revision: number;
    test?: CourseTest | null;
    /**
     * Title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
    /**
     * What is said in the video; null of anything else.
     */
    transcript?: string | null;
    video?: Video | null;
    /**
     * Weight in the progress.
     */
    weight: number;
};

/**
 * The units of a course.
 */
export type CourseUnits = {
    /**
     * In their order.
     */
    items: Array<CourseUnit>;
};

/**
 * A customer.
 */
export type Customer = {
    /**
     * Seats taken in them.
     */
    assigned: number;
    /**
     * The company.
     */
    company: Company;
    /**
     * How many contracts it has.
     */
    contracts: number;
    /**
     * The earliest close of a renewal that is open.
     */
    nextDeadlineOn?: string | null;
    /**
     * Seats bought in the terms that run.
     */
    purchased: number;
    /**
     * `running`, `renewal_open`, `lapsed`, `no_contract`.
     */
    states: Array<string>;
};

/**
 * Somebody of a customer's whom the vendor may speak to.
 */
export type CustomerContact = {
    /**
     * Account.
     */
    accountId: string;
    /**
     * Department.
     */
    department?: string | null;
    /**
     * Mail address.
     */
    email?: string | null;
    /**
     * When they last logged in.
     */
    lastLoginAt?: string | null;
    /**
     * Name.
     */
    name: string;
    /**
     * Telephone.
     */
    phone?: string | null;
    /**
     * `applicant` or `training_admin`.
     */
    role: string;
};

/**
 * A customer with contacts and figures.
 */
export type CustomerDetail = {
    /**
     * Applicants and training administrators.
     */
    contacts: Array<CustomerContact>;
    /**
     * As in the list.
     */
    customer: Customer;
    /**
     * People registered in all workspaces, by role.
     */
    people: Array<PeopleCount>;
};

/**
 * A mail to a customer, without its text.
 */
export type CustomerMail = {
    /**
     * When it was queued.
     */
    createdAt: string;
    /**
     * Id.
     */
    id: string;
    /**
     * What it is about.
     */
    kind: string;
    /**
     * When it left.
     */
    sentAt?: string | null;
    /**
     * Where it stands.
     */
    state: string;
    /**
     * Subject.
     */
    subject: string;
    /**
     * Address.
     */
    toAddress: string;
    /**
     * Addressee.
     */
    toName: string;
};

/**
 * A range of days.
 */
export type DayRange = {
    /**
     * First day.
     */
    from: string;
    /**
     * Last day.
     */
    until: string;
};

/**
 * Whether this is a demonstration, and what everybody may know then.
 */
export type Demo = {
    /**
     * Accounts that everybody may use; empty outside a demonstration.
     */
    accounts: Array<DemoAccount>;
    demo: boolean;
    /**
     * Today in Tokyo.
     */
    today: string;
};

/**
 * An account that everybody may use.
 */
export type DemoAccount = {
    companyCode?: string | null;
    /**
     * Who it is, in English.
     */
    labelEn: string;
    /**
     * Who it is, in Japanese.
     */
    labelJa: string;
    loginId: string;
    password: string;
    /**
     * `order`, `vendor`, `admin` or `learn`.
     */
    site: string;
};

/**
 * Disk for company-made material, by the GiB.
 */
export type DiskPrice = {
    /**
     * Largest order.
     */
    maximumGib: number;
    /**
     * Smallest order.
     */
    minimumGib: number;
    /**
     * Months the unit price stands for.
     */
    termMonths: number;
    /**
     * Yen for one GiB and `termMonths` months, without tax.
     */
    unitPrice: number;
};

/**
 * An issued document; it never changes.
 */
export type Document = {
    /**
     * Whose.
     */
    companyId: string;
    correctedBy?: DocumentRef | null;
    /**
     * Why it puts it right.
     */
    correctionReason?: string | null;
    corrects?: DocumentRef | null;
    /**
     * When it was written down.
     */
    createdAt: string;
    /**
     * Always JPY.
     */
    currency: string;
    /**
     * When an invoice is due.
     */
    dueOn?: string | null;
    /**
     * SHA-256 of what is printed, in hexadecimal.
     */
    factsSha256: string;
    /**
     * The name of its file.
     */
    fileName: string;
    /**
     * SHA-256 of the paper, in hexadecimal; null until it is drawn, within seconds.
     */
    fileSha256?: string | null;
    /**
     * Who signs it.
     */
    from: DocumentParty;
    /**
     * Id.
     */
    id: string;
    /**
     * Who issued it.
     */
    issuedBy: string;
    /**
     * When it was issued.
     */
    issuedOn: string;
    /**
     * What it is.
     */
    kind: DocumentKind;
    /**
     * The lines.
     */
    lines: Array<DocumentLine>;
    /**
     * Remarks.
     */
    notes: Array<string>;
    /**
     * Number, gapless per kind and year.
     */
    number: string;
    /**
     * The order.
     */
    orderId: string;
    /**
     * The order's number.
     */
    orderNumber: string;
    /**
     * The customer as printed.
     */
    party: string;
    /**
     * First day of what is bought.
     */
    periodFrom: string;
    /**
     * Last day of what is bought.
     */
    periodTo: string;
    /**
     * The issuer's registration number.
     */
    registrationNumber?: string | null;
    /**
     * What it is about.
     */
    subject: string;
    /**
     * Yen without tax.
     */
    subtotal: number;
    /**
     * Tax by rate, each rounded once.
     */
    taxes: Array<TaxBody>;
    /**
     * The title on the paper.
     */
    title: string;
    /**
     * Who receives it.
     */
    to: DocumentParty;
    /**
     * Yen with tax.
     */
    total: number;
    /**
     * 取引年月日, on invoices.
     */
    transactionOn?: string | null;
    /**
     * Until when a quotation holds.
     */
    validUntil?: string | null;
};

/**
 * What the corrected document says otherwise; what is absent stays. The issuer's side is that of today.
 */
export type DocumentCorrection = {
    customer?: DocumentParty | null;
    /**
     * When an invoice is due.
     */
    dueOn?: string | null;
    /**
     * All lines; tax is worked out anew.
     */
    lines?: Array<CorrectedLine> | null;
    /**
     * All remarks.
     */
    notes?: Array<string> | null;
    /**
     * Why; printed on the new document.
     */
    reason: string;
    /**
     * What it is about.
     */
    subject?: string | null;
    /**
     * 取引年月日 of an invoice.
     */
    transactionOn?: string | null;
};

/**
 * What a document is.
 */
export type DocumentKind = 'quotation' | 'order_form' | 'order_confirmation' | 'invoice';

/**
 * One line of a document, without tax.
 */
export type DocumentLine = {
    /**
     * Yen, without tax.
     */
    amount: number;
    /**
     * What.
     */
    label: string;
    /**
     * How many.
     */
    quantity: number;
    /**
     * Consumption tax, whole per cent.
     */
    taxPercent: number;
    /**
     * Of what.
     */
    unit: string;
    /**
     * Yen for one, without tax.
     */
    unitPrice: number;
};

/**
 * One side of a document, as printed.
 */
export type DocumentParty = {
    /**
     * Address.
     */
    address?: string | null;
    /**
     * Name.
     */
    name: string;
    /**
     * Who speaks for it.
     */
    person?: string | null;
    /**
     * Telephone.
     */
    phone?: string | null;
    /**
     * Postal code.
     */
    postalCode?: string | null;
};

/**
 * Another document that this one refers to, or is referred to by.
 */
export type DocumentRef = {
    /**
     * Id.
     */
    id: string;
    /**
     * Number.
     */
    number: string;
};

/**
 * Something of the former term that is left behind.
 */
export type DroppedCourseSetting = {
    /**
     * `course_gone`, `target_gone`, `already_set`, or `days_outside` of a rule that is copied without its days.
     */
    reason: string;
    /**
     * The rule of the former term.
     */
    setting: CourseSetting;
};

/**
 * What a changed calendar means for an order that waits for approval. The promised day stays.
 */
export type DueEffect = {
    /**
     * The day that the changed calendar would give.
     */
    byCalendarOn: string;
    /**
     * Whose.
     */
    companyId: string;
    /**
     * The company's name.
     */
    companyName: string;
    /**
     * Its number.
     */
    number: string;
    /**
     * The order.
     */
    orderId: string;
    /**
     * Whether the vendor is closed on the promised day.
     */
    promisedIsClosed: boolean;
    /**
     * The day that was promised.
     */
    promisedOn: string;
};

/**
 * A renewal that is due.
 */
export type DueRenewal = {
    /**
     * Whether the customer has applied: handed in, or reserved with an open quantity.
     */
    applied: boolean;
    /**
     * The company.
     */
    companyId: string;
    /**
     * Its name.
     */
    companyName: string;
    /**
     * The contract.
     */
    contractId: string;
    /**
     * Its number.
     */
    contractNumber: string;
    /**
     * Days left.
     */
    daysLeft: number;
    /**
     * Last month of the last term.
     */
    endMonth: string;
    /**
     * Last day to apply; it never shifts.
     */
    lastDayOn: string;
    /**
     * The library of the last term.
     */
    library: LibraryRef;
    /**
     * The open renewal order.
     */
    orderId?: string | null;
    /**
     * Its number.
     */
    orderNumber?: string | null;
    /**
     * Its state.
     */
    orderState?: string | null;
    /**
     * Seats bought in the last term.
     */
    purchased: number;
};

/**
 * The early-renewal discount (早割).
 */
export type EarlyDiscount = {
    /**
     * Whole per cent off.
     */
    percent: number;
    /**
     * Granted until the last day of the month this many months before the start month.
     */
    untilMonthsBefore: number;
};

/**
 * A course as it stands for a target, and why.
 */
export type EffectiveCourseSetting = {
    added?: OwnCourseSetting | null;
    /**
     * The rules that apply too and were beaten, the strongest first.
     */
    beaten: Array<CourseSettingRule>;
    because?: CourseSettingRule | null;
    /**
     * Its category's name in English.
     */
    categoryEn: string;
    /**
     * Its category's name in Japanese.
     */
    categoryJa: string;
    /**
     * Its code.
     */
    courseCode: string;
    /**
     * The course.
     */
    courseId: string;
    /**
     * Its title in English; empty where there is none.
     */
    courseTitleEn: string;
    /**
     * Its title in Japanese.
     */
    courseTitleJa: string;
    /**
     * Last day to complete it.
     */
    dueOn?: string | null;
    /**
     * First day on which the course can be opened.
     */
    from?: string | null;
    /**
     * Whether a supervisor may set it here: the administrators left it optional.
     */
    openToSupervisors: boolean;
    own?: OwnCourseSetting | null;
    /**
     * The state that holds: `required`, `recommended`, `optional` or `hidden`.
     */
    state: string;
    /**
     * Last day on which it can be opened.
     */
    until?: string | null;
};

/**
 * Another mail address.
 */
export type EmailChangeBody = {
    currentPassword: Secret;
    /**
     * The new address.
     */
    email: string;
};

/**
 * A link's token.
 */
export type EmailConfirmation = {
    token: Secret;
};

/**
 * A person in a course.
 */
export type Enrolment = {
    /**
     * Whether it was learned in the workspace that the contract had before another library, and carried over; its attempts are
     * there.
     */
    carriedOver: boolean;
    /**
     * The class in which it is learned; null is the catalogue. A course has a history in each.
     */
    classId?: string | null;
    /**
     * The class's name.
     */
    className?: string | null;
    /**
     * When it was completed.
     */
    completedAt?: string | null;
    /**
     * The person's department at that moment.
     */
    completedIn?: string | null;
    /**
     * Its code.
     */
    courseCode: string;
    /**
     * The course.
     */
    courseId: string;
    /**
     * Its title in English; empty where there is none.
     */
    courseTitleEn: string;
    /**
     * Its title in Japanese.
     */
    courseTitleJa: string;
    /**
     * Last month of the term.
     */
    endMonth: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Latest opening.
     */
    lastAccessAt: string;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * The person's user ID.
     */
    loginId: string;
    /**
     * The person's name.
     */
    name: string;
    /**
     * 0 to 100; a course can be completed below 100.
     */
    progress: number;
    scores?: LearningScores | null;
    /**
     * First month of the term.
     */
    startMonth: string;
    /**
     * First opening.
     */
    startedAt: string;
    /**
     * `in_progress`, `completed`, `overdue`.
     */
    status: string;
    /**
     * The term in which it is learned.
     */
    termId: string;
    /**
     * When it last changed.
     */
    updatedAt: string;
};

/**
 * A try at a test.
 */
export type EnrolmentAttempt = {
    /**
     * Seconds from the beginning to handing in; null while it is open.
     */
    durationSeconds?: number | null;
    /**
     * When its time is over; null without a limit.
     */
    endsAt?: string | null;
    /**
     * When it was handed in; null while it is open.
     */
    handedInAt?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * Whether it reached the passing score of that day; null while it is open.
     */
    passed?: boolean | null;
    /**
     * Question by question; null while it is open, and where the test no longer has them.
     */
    questions?: Array<AttemptQuestion> | null;
    /**
     * Whether it was handed in because the time was over.
     */
    ranOut: boolean;
    /**
     * 0 to 100; null while it is open.
     */
    score?: number | null;
    /**
     * Whether it was set aside because the test had changed; nothing of it counts.
     */
    setAside: boolean;
    /**
     * When it was begun.
     */
    startedAt: string;
    /**
     * Its code within the course.
     */
    unitCode: string;
    /**
     * The test.
     */
    unitId: string;
    /**
     * Its title in English; empty where there is none.
     */
    unitTitleEn: string;
    /**
     * Its title in Japanese.
     */
    unitTitleJa: string;
};

/**
 * A page of changes.
 */
export type EnrolmentChanges = {
    /**
     * Enrolments, the one that changed first at the top.
     */
    items: Array<Enrolment>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * What to send as `updatedSince` at the next look, once the last page was read.
     */
    updatedSince?: string | null;
};

/**
 * One field that changes.
 */
export type FieldChange = {
    /**
     * What it becomes; empty for nothing.
     */
    after: string;
    /**
     * What it was; empty for nothing.
     */
    before: string;
    /**
     * The field.
     */
    field: string;
};

/**
 * One field at fault.
 */
export type FieldProblem = {
    /**
     * Stable, dotted.
     */
    code: string;
    /**
     * The text in the caller's language.
     */
    detail: string;
    /**
     * JSON Pointer into the body.
     */
    pointer: string;
};

/**
 * Whose user ID was forgotten.
 */
export type ForgotLoginIdBody = {
    companyCode: string;
    email: string;
};

/**
 * Whose password was forgotten.
 */
export type ForgotPasswordBody = {
    /**
     * 法人コード; needed on `admin` and `learn`.
     */
    companyCode?: string | null;
    loginId: string;
    site: SiteName;
};

/**
 * People to be taken out of a class.
 */
export type GoneTrainingClassMembers = {
    /**
     * By id.
     */
    learnerIds: Array<string>;
};

/**
 * A hand-out sheet.
 */
export type HandOut = {
    /**
     * Id of this making.
     */
    id: string;
    /**
     * The codes.
     */
    items: Array<HandOutItem>;
};

/**
 * A code from paper and the password to set.
 */
export type HandOutCodeBody = {
    code: Secret;
    companyCode: string;
    loginId: string;
    newPassword: string;
};

/**
 * A code on paper; shown once.
 */
export type HandOutItem = {
    /**
     * The code.
     */
    code: string;
    /**
     * User ID.
     */
    loginId: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Departments from the top down.
     */
    orgPath: Array<string>;
};

/**
 * Whom codes are made for.
 */
export type HandOutRequest = {
    /**
     * All without a mail address who have no password yet.
     */
    allWithoutMail?: boolean;
    /**
     * These people.
     */
    learnerIds?: Array<string> | null;
};

/**
 * A link's token and the successor's password.
 */
export type HandOverAcceptance = {
    password: string;
    token: Secret;
};

/**
 * A successor.
 */
export type HandOverBody = {
    currentPassword: Secret;
    /**
     * Where the invitation goes.
     */
    email: string;
    /**
     * Name.
     */
    name: string;
};

/**
 * What the successor types to log in.
 */
export type HandOverDone = {
    /**
     * The company's code, which the administrator site asks for.
     */
    companyCode: string;
    loginId: string;
};

/**
 * What an invitation says.
 */
export type HandOverInvitation = {
    companyName: string;
    /**
     * The successor's address.
     */
    email: string;
    /**
     * Who hands over.
     */
    fromName: string;
    /**
     * To whom.
     */
    name: string;
    /**
     * The site whose role is taken over.
     */
    site: SiteName;
};

/**
 * The own invitation, if one waits.
 */
export type HandOverState = {
    /**
     * Where the invitation went.
     */
    email?: string | null;
    /**
     * Until when it can be accepted.
     */
    expiresAt?: string | null;
    /**
     * The successor.
     */
    name?: string | null;
};

/**
 * A library by name, in a header.
 */
export type HeaderLibrary = {
    /**
     * Id.
     */
    id: string;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
};

/**
 * What came of hiding twins.
 */
export type HiddenTwins = {
    /**
     * How many of them a setting for a single person goes on showing.
     */
    exceptions: number;
    /**
     * How many courses were hidden in the catalogue for the people of the class.
     */
    hidden: number;
};

/**
 * Which twins are hidden in the catalogue.
 */
export type HideTwins = {
    /**
     * These courses; null is every one of the class.
     */
    courseIds?: Array<string> | null;
};

/**
 * A loaded table of holidays with what it would do.
 */
export type HolidayImport = {
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who loaded it.
     */
    createdBy: string;
    /**
     * What it means for orders that wait for approval.
     */
    effects: Array<DueEffect>;
    /**
     * Everything that is wrong.
     */
    errors: Array<ImportFault>;
    /**
     * The file's name.
     */
    fileName: string;
    /**
     * Names exactly this plan.
     */
    hash: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Rows of years that have passed; they are left as they are.
     */
    pastRows: number;
    /**
     * `ready`, `blocked` or `committed`.
     */
    state: string;
    /**
     * The years that are taken over, from the present one on.
     */
    years: Array<HolidayImportYear>;
};

/**
 * A day of a year, in the file or by the formula.
 */
export type HolidayImportDay = {
    /**
     * The name by law and formula.
     */
    computedJa?: string | null;
    /**
     * The day.
     */
    date: string;
    /**
     * `none`, `added`, `missing` or `renamed`, seen from the formula.
     */
    difference: string;
    /**
     * The name in the file.
     */
    nameJa?: string | null;
};

/**
 * A year of the file.
 */
export type HolidayImportYear = {
    /**
     * Whether a day of what is in force changes.
     */
    changes: boolean;
    /**
     * Its days, with those the formula has beside them.
     */
    days: Array<HolidayImportDay>;
    /**
     * Whether an earlier import of this year is replaced.
     */
    replaces: boolean;
    /**
     * The year.
     */
    year: number;
};

/**
 * How far the table of holidays reaches.
 */
export type HolidayTableState = {
    /**
     * The last day it covers without a gap; null where this year was never imported.
     */
    endsOn?: string | null;
    /**
     * The last day on which an approval is due.
     */
    lastDueOn?: string | null;
    /**
     * `not_imported`, `ends_before_due` or `ends_within_a_year`; null where all is well.
     */
    warning?: string | null;
};

/**
 * What has to be said in words.
 */
export type ImportAcknowledgement = {
    /**
     * Of how many.
     */
    base: number;
    /**
     * Always `import.acknowledgement_missing`.
     */
    code: string;
    /**
     * The words, in Japanese.
     */
    phrase: string;
    /**
     * The words in English; either will do.
     */
    phraseEn: string;
    /**
     * People removed.
     */
    removals: number;
};

/**
 * Confirms a plan.
 */
export type ImportCommit = {
    /**
     * The words asked for, where many are removed.
     */
    acknowledgement?: string | null;
    /**
     * The plan's hash.
     */
    hash: string;
};

/**
 * A plan that was written.
 */
export type ImportCommitted = {
    /**
     * Completions that came along from the former workspace; null where none were wanted.
     */
    completions?: number | null;
    /**
     * The contract header afterwards.
     */
    header: Workspace;
    /**
     * The job that hashes initial passwords; follow it at `/jobs/{id}`.
     */
    jobId?: string | null;
    /**
     * The plan.
     */
    plan: ImportPlan;
};

/**
 * Rows by what they do.
 */
export type ImportCounts = {
    /**
     * Adds.
     */
    add: number;
    /**
     * Changes.
     */
    change: number;
    /**
     * Faulty rows.
     */
    error: number;
    /**
     * Ignored.
     */
    ignore: number;
    /**
     * Removals.
     */
    remove: number;
    /**
     * All rows.
     */
    rows: number;
    /**
     * Nothing to do.
     */
    unchanged: number;
};

/**
 * One thing wrong with a file, be it of people, of the catalogue or of the calendar.
 */
export type ImportFault = {
    /**
     * Stable, dotted.
     */
    code: string;
    /**
     * The column's heading.
     */
    column?: string | null;
    /**
     * In English.
     */
    messageEn: string;
    /**
     * In Japanese.
     */
    messageJa: string;
    /**
     * The row as a spreadsheet numbers it; the header is row 1.
     */
    row: number;
    /**
     * What stood in the cell; masked for passwords.
     */
    value: string;
};

/**
 * A department that comes with the file.
 */
export type ImportOrgUnit = {
    /**
     * Code.
     */
    code: string;
    /**
     * Name.
     */
    name: string;
    /**
     * The code of the one above.
     */
    parentCode?: string | null;
    /**
     * Names from the top down.
     */
    path: Array<string>;
};

/**
 * A loaded file and what it will do.
 */
export type ImportPlan = {
    /**
     * Completions that come along with people of a former workspace, as counted when it was planned; null where none are wanted.
     */
    completions?: number | null;
    /**
     * Rows by what they do.
     */
    counts: ImportCounts;
    /**
     * When it was loaded.
     */
    createdAt: string;
    /**
     * `utf8`, `utf8_bom`, `cp932`.
     */
    encoding: string;
    /**
     * How much is wrong in all.
     */
    errorCount: number;
    /**
     * What is wrong, the first 200.
     */
    errors: Array<ImportFault>;
    /**
     * The file's name.
     */
    fileName: string;
    /**
     * `csv` or `xlsx`.
     */
    format: string;
    /**
     * SHA-256 over what the plan does; confirm with it.
     */
    hash: string;
    /**
     * Id.
     */
    id: string;
    /**
     * `learners` or `org_units`.
     */
    kind: string;
    needsAcknowledgement?: ImportAcknowledgement | null;
    /**
     * Departments that come with the file.
     */
    orgUnitsToAdd: Array<ImportOrgUnit>;
    seats?: ImportSeats | null;
    /**
     * `ready`, `blocked`, `committed`, `superseded`.
     */
    state: string;
    /**
     * The term whose roster it is for.
     */
    termId: string;
    /**
     * Headings that no column is known by.
     */
    unknownColumns: Array<string>;
};

/**
 * One row of a plan.
 */
export type ImportRow = {
    /**
     * What it does.
     */
    action: PlanAction;
    /**
     * Field by field.
     */
    changes: Array<FieldChange>;
    /**
     * What is wrong with it.
     */
    errors: Array<ImportFault>;
    /**
     * User ID, or the department's code.
     */
    loginId: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Departments from the top down.
     */
    orgPath: Array<string>;
    /**
     * The row in the file.
     */
    row: number;
};

/**
 * Seats of the term before and after.
 */
export type ImportSeats = {
    /**
     * Taken when confirmed.
     */
    after: number;
    /**
     * Taken now.
     */
    before: number;
    /**
     * People beyond the seats bought.
     */
    over: number;
    /**
     * Bought.
     */
    purchased: number;
};

/**
 * A file to load.
 */
export type ImportUpload = {
    /**
     * CSV (UTF-8 or Windows-31J) or xlsx; at most 20 MiB and 50,000 rows.
     */
    file: Blob | File;
    /**
     * `learners` or `org_units`.
     */
    kind: string;
    /**
     * `running` (the default) or `next`.
     */
    term?: string | null;
};

/**
 * What the vendor's documents say about it.
 */
export type Issuer = {
    /**
     * Address.
     */
    address?: string | null;
    bank?: BankAccount | null;
    /**
     * Mail address for questions.
     */
    email?: string | null;
    /**
     * Name.
     */
    name: string;
    /**
     * An invoice is due on the last day of the month this many months after it was issued.
     */
    paymentMonths: number;
    /**
     * Telephone.
     */
    phone?: string | null;
    /**
     * Postal code.
     */
    postalCode?: string | null;
    /**
     * Days for which a quotation holds.
     */
    quotationDays: number;
    /**
     * Registration number (登録番号); without one an invoice is no qualified invoice.
     */
    registrationNumber?: string | null;
    /**
     * Who represents it.
     */
    representative?: string | null;
    /**
     * For If-Match; 0 before anything was set.
     */
    revision: number;
};

/**
 * A change of the issuer, as JSON Merge Patch; it counts for documents issued from now on.
 */
export type IssuerPatch = {
    /**
     * Address.
     */
    address?: string | null;
    bank?: BankAccount | null;
    /**
     * Mail address for questions.
     */
    email?: string | null;
    /**
     * Name.
     */
    name?: string | null;
    /**
     * Months after which an invoice is due.
     */
    paymentMonths?: number | null;
    /**
     * Telephone.
     */
    phone?: string | null;
    /**
     * Postal code.
     */
    postalCode?: string | null;
    /**
     * Days for which a quotation holds.
     */
    quotationDays?: number | null;
    /**
     * `T` and thirteen digits; the check digit is verified.
     */
    registrationNumber?: string | null;
    /**
     * Who represents it.
     */
    representative?: string | null;
};

/**
 * A background job.
 */
export type Job = {
    createdAt: string;
    /**
     * Steps done.
     */
    done: number;
    finishedAt?: string | null;
    id: string;
    /**
     * What it does; new kinds may appear.
     */
    kind: string;
    /**
     * `queued`, `running`, `succeeded`, `failed` or `cancelled`.
     */
    state: string;
    /**
     * Steps in all.
     */
    total: number;
    /**
     * Codes of what its owner should know.
     */
    warnings: Array<string>;
};

/**
 * A public key.
 */
export type Jwk = {
    alg: string;
    crv: string;
    kid: string;
    kty: string;
    use: string;
    x: string;
    y: string;
};

/**
 * A set of JSON Web Keys (RFC 7517).
 */
export type Jwks = {
    /**
     * Public keys; the youngest signs, the others are still accepted.
     */
    keys: Array<Jwk>;
};

/**
 * Answers that were kept.
 */
export type KeptAnswers = {
    /**
     * Seconds that are left; null without a limit.
     */
    remainingSeconds?: number | null;
    /**
     * Their revision.
     */
    revision: number;
};

/**
 * A person with a seat, or who had one.
 */
export type Learner = {
    /**
     * Departments of concurrent posts.
     */
    concurrentUnits: Array<OrgUnitRef>;
    /**
     * When the person was registered.
     */
    createdAt: string;
    /**
     * Mail address.
     */
    email?: string | null;
    /**
     * 社員番号, leading zeros kept.
     */
    employeeNumber?: string | null;
    /**
     * 利用終了日.
     */
    endsOn?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * フリガナ.
     */
    kana?: string | null;
    /**
     * The last log-in.
     */
    lastLoginAt?: string | null;
    /**
     * User ID.
     */
    loginId: string;
    /**
     * 氏名.
     */
    name: string;
    /**
     * 備考1…備考5.
     */
    notes: Array<string | null>;
    orgUnit?: OrgUnitRef | null;
    /**
     * `none`, `pending`, `set`, `hand_out`.
     */
    passwordState: string;
    /**
     * Revision.
     */
    revision: number;
    /**
     * 役割.
     */
    role: LearnerRole;
    /**
     * Seats by term.
     */
    seats: Array<LearnerSeat>;
    /**
     * 利用開始日.
     */
    startsOn?: string | null;
    /**
     * `active`, `invited`, `waiting`, `removed`.
     */
    state: string;
    /**
     * Departments a supervisor answers for; empty means their own.
     */
    supervisedUnits: Array<OrgUnitRef>;
    /**
     * When the person was last changed.
     */
    updatedAt: string;
};

/**
 * A change of a person, as JSON Merge Patch.
 */
export type LearnerPatch = {
    /**
     * Departments of concurrent posts.
     */
    concurrentUnitIds?: Array<string> | null;
    /**
     * Mail address.
     */
    email?: string | null;
    /**
     * 社員番号.
     */
    employeeNumber?: string | null;
    /**
     * 利用終了日.
     */
    endsOn?: string | null;
    /**
     * フリガナ.
     */
    kana?: string | null;
    /**
     * 氏名.
     */
    name?: string | null;
    /**
     * 備考1…備考5, all of them.
     */
    notes?: Array<string | null> | null;
    /**
     * The department.
     */
    orgUnitId?: string | null;
    role?: LearnerRole | null;
    /**
     * 利用開始日.
     */
    startsOn?: string | null;
    /**
     * Departments a supervisor answers for.
     */
    supervisedUnitIds?: Array<string> | null;
};

/**
 * 役割.
 */
export type LearnerRole = 'learner' | 'supervisor';

/**
 * A seat in a term.
 */
export type LearnerSeat = {
    /**
     * Whether the seat is taken; false while the person waits for one.
     */
    assigned: boolean;
    /**
     * The term.
     */
    termId: string;
};

/**
 * First, best and latest score.
 */
export type LearningScores = {
    /**
     * How many attempts were handed in.
     */
    attempts: number;
    /**
     * The best one; it counts.
     */
    best: number;
    /**
     * Of the first attempt.
     */
    first: number;
    /**
     * Of the latest attempt.
     */
    latest: number;
};

/**
 * Rows by status.
 */
export type LearningStatusCounts = {
    /**
     * 修了.
     */
    completed: number;
    /**
     * 修了率 in whole per cent, fractions dropped: 100 means all. Null where there are no rows.
     */
    completionPercent?: number | null;
    /**
     * 受講中.
     */
    inProgress: number;
    /**
     * 未受講.
     */
    notStarted: number;
    /**
     * 期限切れ.
     */
    overdue: number;
    /**
     * All of them.
     */
    total: number;
};

/**
 * A course or a department with its numbers.
 */
export type LearningStatusGroupCounts = {
    /**
     * Its code; empty for people without a department.
     */
    code: string;
    /**
     * Rows by status.
     */
    counts: LearningStatusCounts;
    /**
     * How deep a department stands, 1 at the top; 1 for every course.
     */
    depth: number;
    /**
     * The course or the department; null for people without a department.
     */
    id?: string | null;
    /**
     * Its title in English; empty where there is none.
     */
    nameEn: string;
    /**
     * Its title or name in Japanese; empty for people without a department.
     */
    nameJa: string;
    /**
     * People: in a seat, or in the department and those below it.
     */
    people: number;
    /**
     * Its name in English; empty where there is none.
     */
    seriesEn?: string | null;
    /**
     * The series of a course; null for departments.
     */
    seriesId?: string | null;
    /**
     * Its name in Japanese.
     */
    seriesJa?: string | null;
};

/**
 * A person, a course, and what the person reached in it.
 */
export type LearningStatusRow = {
    /**
     * The class in which it is learned; null is the catalogue.
     */
    classId?: string | null;
    /**
     * Its name.
     */
    className?: string | null;
    /**
     * When it was completed.
     */
    completedAt?: string | null;
    /**
     * The person's department at that moment.
     */
    completedIn?: string | null;
    /**
     * Its code.
     */
    courseCode: string;
    /**
     * The course.
     */
    courseId: string;
    /**
     * Its title in English; empty where there is none.
     */
    courseTitleEn: string;
    /**
     * Its title in Japanese.
     */
    courseTitleJa: string;
    /**
     * The due date of that setting; without one, the last day of the term counts.
     */
    dueOn?: string | null;
    /**
     * 社員番号, leading zeros kept.
     */
    employeeNumber?: string | null;
    /**
     * Latest opening.
     */
    lastAccessAt?: string | null;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * User ID.
     */
    loginId: string;
    /**
     * Minutes spent in it, fractions dropped.
     */
    minutes: number;
    /**
     * 氏名.
     */
    name: string;
    orgUnit?: OrgUnitRef | null;
    /**
     * 0 to 100; a course can be completed below 100.
     */
    progress: number;
    /**
     * 役割.
     */
    role: LearnerRole;
    scores?: LearningScores | null;
    /**
     * Its series in English; empty where there is none.
     */
    seriesEn?: string | null;
    /**
     * Its series in Japanese.
     */
    seriesJa?: string | null;
    /**
     * How the course is set for the person: `required`, `recommended`, `optional`, and `hidden` where there is evidence only.
     */
    setting: string;
    /**
     * First opening.
     */
    startedAt?: string | null;
    /**
     * `not_started`, `in_progress`, `completed`, `overdue`.
     */
    status: string;
    /**
     * Whether the surveys of the course were answered; null where it has none.
     */
    surveyAnswered?: boolean | null;
};

/**
 * Rows counted by status.
 */
export type LearningStatusSummary = {
    /**
     * Courses.
     */
    courses: number;
    /**
     * Courses by code; departments from the top down, siblings by code, each with the numbers of those below it.
     */
    items: Array<LearningStatusGroupCounts>;
    /**
     * People in a seat.
     */
    people: number;
    /**
     * All rows.
     */
    total: LearningStatusCounts;
};

/**
 * A library or pack as it is sold today.
 */
export type Library = {
    /**
     * Stable code.
     */
    code: string;
    /**
     * Id.
     */
    id: string;
    /**
     * `library` or `pack`.
     */
    kind: string;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
    /**
     * Prices.
     */
    prices: PricesBody;
    /**
     * Summary in English.
     */
    summaryEn: string;
    /**
     * Summary in Japanese.
     */
    summaryJa: string;
    /**
     * What it can be upgraded to without a new workspace.
     */
    upgradeTo?: string | null;
};

/**
 * What a renewal into another library means for the courses.
 */
export type LibraryComparison = {
    /**
     * What is added.
     */
    added: Array<Course>;
    /**
     * How many courses stay.
     */
    kept: number;
    /**
     * `same`, `upgrade` or `change`.
     */
    kind: string;
    /**
     * What is lost; nothing in an upgrade.
     */
    lost: Array<Course>;
};

/**
 * What a library contains, in figures.
 */
export type LibraryContents = {
    /**
     * Categories that have any, as a tree is read.
     */
    categories: Array<CategoryCount>;
    /**
     * All courses.
     */
    courses: number;
    /**
     * The libraries that a pack is made of.
     */
    libraryIds: Array<string>;
    /**
     * Their standard time together, in minutes.
     */
    minutes: number;
    /**
     * The day on which it is looked at.
     */
    on?: string | null;
    /**
     * Series that have any.
     */
    series: Array<SeriesCount>;
};

/**
 * Library or pack.
 */
export type LibraryKind = 'library' | 'pack';

/**
 * A library or pack as the vendor keeps it.
 */
export type LibraryMaster = {
    /**
     * Stable code.
     */
    code: string;
    /**
     * The libraries that a pack is made of.
     */
    contains: Array<string>;
    /**
     * Courses today.
     */
    courseCount: number;
    /**
     * Id.
     */
    id: string;
    /**
     * `library` or `pack`.
     */
    kind: string;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
    /**
     * First start month it is offered for.
     */
    offeredFrom?: string | null;
    /**
     * Last start month it is offered for.
     */
    offeredUntil?: string | null;
    /**
     * Whether it is on sale.
     */
    onSale: boolean;
    /**
     * Place in the catalogue.
     */
    position: number;
    /**
     * Whether today's price book has a price for it; without one it can't be ordered.
     */
    priced: boolean;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * Description in English.
     */
    summaryEn: string;
    /**
     * Description in Japanese.
     */
    summaryJa: string;
    /**
     * Terms that run or are to come.
     */
    termCount: number;
    /**
     * What it can be upgraded to without a new workspace.
     */
    upgradeTo?: string | null;
};

/**
 * A change of a library or pack, as JSON Merge Patch.
 */
export type LibraryPatch = {
    /**
     * Stable code.
     */
    code?: string | null;
    /**
     * The libraries that a pack is made of.
     */
    contains?: Array<string> | null;
    /**
     * Name in English.
     */
    nameEn?: string | null;
    /**
     * Name in Japanese.
     */
    nameJa?: string | null;
    /**
     * First start month it is offered for; null takes the bound away.
     */
    offeredFrom?: string | null;
    /**
     * Last start month it is offered for; null takes the bound away.
     */
    offeredUntil?: string | null;
    /**
     * Place in the catalogue.
     */
    position?: number | null;
    /**
     * Description in English.
     */
    summaryEn?: string | null;
    /**
     * Description in Japanese.
     */
    summaryJa?: string | null;
    /**
     * What it can be upgraded to; null declares none.
     */
    upgradeTo?: string | null;
};

/**
 * The prices of one library in a book.
 */
export type LibraryPriceBody = {
    /**
     * Whether it is sold at present.
     */
    active: boolean;
    /**
     * The library.
     */
    library: LibraryRef;
    price?: BookPrice | null;
};

/**
 * The prices of one library in a book that is written.
 */
export type LibraryPriceInput = {
    /**
     * The library.
     */
    libraryId: string;
    /**
     * Its prices.
     */
    price: BookPrice;
};

/**
 * A library by name.
 */
export type LibraryRef = {
    /**
     * Id.
     */
    id: string;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
    /**
     * What it can be upgraded to without a new workspace; known even where it is no longer sold.
     */
    upgradeTo?: string | null;
};

/**
 * What a link is for.
 */
export type LinkInfo = {
    companyCode: string;
    loginId: string;
    name: string;
    /**
     * `verify_email`, `set_up` or `reset`.
     */
    purpose: string;
    /**
     * The site to log in on afterwards.
     */
    site: SiteName;
};

/**
 * A page of a list.
 */
export type ListAuditEvent = {
    /**
     * The rows.
     */
    items: Array<AuditEvent>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCalendarDay = {
    /**
     * The rows.
     */
    items: Array<CalendarDay>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCalendarFeed = {
    /**
     * The rows.
     */
    items: Array<CalendarFeed>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCompany = {
    /**
     * The rows.
     */
    items: Array<Company>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListContract = {
    /**
     * The rows.
     */
    items: Array<Contract>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCourse = {
    /**
     * The rows.
     */
    items: Array<Course>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCourseCategory = {
    /**
     * The rows.
     */
    items: Array<CourseCategory>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCourseSeries = {
    /**
     * The rows.
     */
    items: Array<CourseSeries>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCustomer = {
    /**
     * The rows.
     */
    items: Array<Customer>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListCustomerMail = {
    /**
     * The rows.
     */
    items: Array<CustomerMail>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListDocument = {
    /**
     * The rows.
     */
    items: Array<Document>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListDueEffect = {
    /**
     * The rows.
     */
    items: Array<DueEffect>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListDueRenewal = {
    /**
     * The rows.
     */
    items: Array<DueRenewal>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListEnrolment = {
    /**
     * The rows.
     */
    items: Array<Enrolment>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListEnrolmentAttempt = {
    /**
     * The rows.
     */
    items: Array<EnrolmentAttempt>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListImportRow = {
    /**
     * The rows.
     */
    items: Array<ImportRow>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListJob = {
    /**
     * The rows.
     */
    items: Array<Job>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListLearner = {
    /**
     * The rows.
     */
    items: Array<Learner>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListLearningStatusRow = {
    /**
     * The rows.
     */
    items: Array<LearningStatusRow>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListLibrary = {
    /**
     * The rows.
     */
    items: Array<Library>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListLibraryMaster = {
    /**
     * The rows.
     */
    items: Array<LibraryMaster>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListLoginEvent = {
    /**
     * The rows.
     */
    items: Array<LoginEvent>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListMail = {
    /**
     * The rows.
     */
    items: Array<Mail>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListMailingLine = {
    /**
     * The rows.
     */
    items: Array<MailingLine>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListMailingPerson = {
    /**
     * The rows.
     */
    items: Array<MailingPerson>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListMyClass = {
    /**
     * The rows.
     */
    items: Array<MyClass>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListMyCourse = {
    /**
     * The rows.
     */
    items: Array<MyCourse>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListMyNotice = {
    /**
     * The rows.
     */
    items: Array<MyNotice>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListNoticeLine = {
    /**
     * The rows.
     */
    items: Array<NoticeLine>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListNoticeReader = {
    /**
     * The rows.
     */
    items: Array<NoticeReader>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListOrder = {
    /**
     * The rows.
     */
    items: Array<Order>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListPriceBook = {
    /**
     * The rows.
     */
    items: Array<PriceBook>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListPriceBookPreviewRow = {
    /**
     * The rows.
     */
    items: Array<PriceBookPreviewRow>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListPurge = {
    /**
     * The rows.
     */
    items: Array<Purge>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListQueuedReport = {
    /**
     * The rows.
     */
    items: Array<QueuedReport>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListRosterDiffRow = {
    /**
     * The rows.
     */
    items: Array<RosterDiffRow>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListRosterPlanPerson = {
    /**
     * The rows.
     */
    items: Array<RosterPlanPerson>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListSavedSearch = {
    /**
     * The rows.
     */
    items: Array<SavedSearch>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListSeatChange = {
    /**
     * The rows.
     */
    items: Array<SeatChange>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListStartMonthBody = {
    /**
     * The rows.
     */
    items: Array<StartMonthBody>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListSurvey = {
    /**
     * The rows.
     */
    items: Array<Survey>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListSurveyOneByOne = {
    /**
     * The rows.
     */
    items: Array<SurveyOneByOne>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListSurveyText = {
    /**
     * The rows.
     */
    items: Array<SurveyText>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListTrainingAdmin = {
    /**
     * The rows.
     */
    items: Array<TrainingAdmin>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListTrainingClassLine = {
    /**
     * The rows.
     */
    items: Array<TrainingClassLine>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListTrainingClassMember = {
    /**
     * The rows.
     */
    items: Array<TrainingClassMember>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListWebhookDelivery = {
    /**
     * The rows.
     */
    items: Array<WebhookDelivery>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of a list.
 */
export type ListWebhookEndpoint = {
    /**
     * The rows.
     */
    items: Array<WebhookEndpoint>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * An access token. The refresh token travels in a cookie.
 */
export type Login = {
    /**
     * JWT, ES256; keep it in memory.
     */
    accessToken: string;
    /**
     * Seconds.
     */
    expiresIn: number;
    me: Me;
};

/**
 * What was typed on a log-in form.
 */
export type LoginBody = {
    /**
     * 法人コード; needed on `admin` and `learn`.
     */
    companyCode?: string | null;
    /**
     * The user ID; on `order` and `vendor` the mail address.
     */
    loginId: string;
    password: Secret;
    site: SiteName;
};

/**
 * A log-in of a person.
 */
export type LoginEvent = {
    /**
     * Browser and system; empty where they cannot be told.
     */
    agent: string;
    /**
     * When.
     */
    at: string;
    /**
     * By what: `password`, `hand_out_code`.
     */
    door: string;
    /**
     * Id.
     */
    id: string;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * User ID.
     */
    loginId: string;
    /**
     * 氏名.
     */
    name: string;
    /**
     * The network that it came from; the whole address is not kept.
     */
    network: string;
    orgUnit?: OrgUnitRef | null;
    /**
     * `success`, or why not: `wrong_password`, `locked`, `closed`, `wrong_site`, `password_not_set`, `no_seat`, `not_started`, `ended`.
     */
    outcome: string;
    /**
     * On which site: `learn`, `admin`.
     */
    site: string;
};

/**
 * A mail.
 */
export type Mail = {
    createdAt: string;
    id: string;
    /**
     * What it is about; new kinds may appear.
     */
    kind: string;
    /**
     * The links in the text.
     */
    links: Array<string>;
    sentAt?: string | null;
    /**
     * `queued`, `sent`, `kept` (mailbox only) or `failed`.
     */
    state: string;
    subject: string;
    /**
     * Absent once a mail server has taken it over, and in lists.
     */
    text?: string | null;
    toAddress: string;
    toName: string;
};

/**
 * A text to begin with.
 */
export type MailTemplate = {
    /**
     * `follow_up`, `reminder` or `opening`; new ones may appear.
     */
    code: string;
    nameEn: string;
    nameJa: string;
    subject: string;
    text: string;
};

/**
 * What a mailing may be written with.
 */
export type MailTemplates = {
    items: Array<MailTemplate>;
    variables: Array<MailVariable>;
};

/**
 * A variable of a text.
 */
export type MailVariable = {
    /**
     * The same in English.
     */
    en: string;
    /**
     * What it stands for, in Japanese.
     */
    ja: string;
    /**
     * Its name, without the braces.
     */
    name: string;
};

/**
 * A mailing.
 */
export type Mailing = MailingLine & {
    text: string;
};

/**
 * How the people of a mailing stand.
 */
export type MailingCounts = {
    /**
     * The mail could not be delivered.
     */
    failed: number;
    /**
     * Not reached yet, without an address.
     */
    noAddress: number;
    /**
     * The mail waits to be sent.
     */
    queued: number;
    /**
     * Not reached yet, with an address.
     */
    ready: number;
    /**
     * The mail has left, or is kept in the mailbox of a demonstration.
     */
    sent: number;
    /**
     * No mail was written: the person has no address, left, or is out of the sender's sight.
     */
    skipped: number;
    /**
     * All of them.
     */
    total: number;
};

/**
 * What a mailing says. Words in double braces are filled in for each person; see `listMailTemplates`.
 */
export type MailingInput = {
    /**
     * One line.
     */
    subject: string;
    /**
     * Plain text with lines.
     */
    text: string;
};

/**
 * A mailing in a list.
 */
export type MailingLine = {
    /**
     * Who wrote it.
     */
    authorName: string;
    createdAt: string;
    /**
     * When it ended.
     */
    endedAt?: string | null;
    id: string;
    /**
     * The job that sends it.
     */
    jobId?: string | null;
    people: MailingCounts;
    revision: number;
    /**
     * When sending began.
     */
    startedAt?: string | null;
    /**
     * `draft`, `sending`, `sent` or `stopped`.
     */
    state: string;
    subject: string;
    /**
     * Whose people they are.
     */
    termId: string;
};

/**
 * Somebody of a mailing.
 */
export type MailingPerson = {
    /**
     * Where the mail went.
     */
    address?: string | null;
    /**
     * How many courses were found.
     */
    courses: number;
    /**
     * From the top down, when the mailing was prepared.
     */
    department: Array<string>;
    learnerId: string;
    loginId: string;
    name: string;
    /**
     * Why no mail was written: `no_address`, `no_seat` or `out_of_sight`.
     */
    reason?: string | null;
    /**
     * When it left.
     */
    sentAt?: string | null;
    /**
     * How somebody of a mailing stands.
     */
    state: 'ready' | 'no_address' | 'queued' | 'sent' | 'failed' | 'skipped';
};

/**
 * What somebody would get.
 */
export type MailingPreview = {
    subject: string;
    /**
     * Whole, with what is added below every mail.
     */
    text: string;
    /**
     * The address as it is now; absent where there is none.
     */
    to?: string | null;
};

/**
 * Where a test went.
 */
export type MailingTest = {
    /**
     * The caller's own address.
     */
    to: string;
};

/**
 * A marked attempt.
 */
export type MarkedAttempt = {
    /**
     * The course as it stands now.
     */
    course: MyCourseDetail;
    /**
     * When it was handed in.
     */
    handedInAt: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Whether it reached the passing score.
     */
    passed: boolean;
    /**
     * Question by question.
     */
    questions: Array<MarkedQuestion>;
    /**
     * Whether it was handed in because the time was over.
     */
    ranOut: boolean;
    /**
     * 0 to 100.
     */
    score: number;
};

/**
 * A question after the attempt was handed in.
 */
export type MarkedQuestion = {
    /**
     * Code within the test.
     */
    code: string;
    /**
     * Why it is right.
     */
    explanation: string;
    /**
     * Whether it was answered right.
     */
    right: boolean;
    /**
     * Numbers of the right choices, as they are shown.
     */
    rightChoices: Array<number>;
    /**
     * The right text, where something is typed.
     */
    rightText: string;
};

/**
 * Who is logged in.
 */
export type Me = {
    accountId: string;
    companyCode: string;
    companyId: string;
    companyName: string;
    /**
     * Whether this is the demonstration.
     */
    demo: boolean;
    email?: string | null;
    loginId: string;
    mustChangePassword: boolean;
    name: string;
    /**
     * What the role may do; the server asks again each time.
     */
    permissions: Array<string>;
    /**
     * `applicant`, `vendor_sales`, `vendor_operator`, `training_admin`, `supervisor` or `learner`.
     */
    role: string;
    site: SiteName;
    /**
     * Today in Tokyo by the product's clock.
     */
    today: string;
    workspaceId?: string | null;
};

/**
 * A change of one's own account.
 */
export type MePatch = {
    /**
     * Name.
     */
    name: string;
};

/**
 * One of one's own classes.
 */
export type MyClass = {
    /**
     * How many of them one has completed in the class.
     */
    completedCount: number;
    /**
     * How many courses it has.
     */
    courseCount: number;
    /**
     * What it is for; may be empty.
     */
    description: string;
    /**
     * First day; null is the term's.
     */
    from?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * How many of them are required.
     */
    requiredCount: number;
    /**
     * Whether its period lies around today.
     */
    running: boolean;
    /**
     * Last day; null is the term's.
     */
    until?: string | null;
};

/**
 * A course of one's own library.
 */
export type MyCourse = {
    /**
     * The category's name in English.
     */
    categoryEn: string;
    /**
     * Its category.
     */
    categoryId: string;
    /**
     * The category's name in Japanese.
     */
    categoryJa: string;
    /**
     * Code.
     */
    code: string;
    /**
     * When it was completed in this term, in this context.
     */
    completedAt?: string | null;
    /**
     * When it was completed elsewhere in this term, in the catalogue or in a class, where it is not completed here.
     */
    creditedAt?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * Latest opening in this term.
     */
    lastAccessAt?: string | null;
    /**
     * 0 to 100; a course can be completed below 100.
     */
    progress: number;
    scores?: LearningScores | null;
    /**
     * How it is set, and why.
     */
    setting: MyCourseSetting;
    /**
     * Standard time in minutes.
     */
    standardMinutes: number;
    /**
     * `not_started`, `in_progress`, `completed`, `overdue`.
     */
    status: string;
    /**
     * Description in English.
     */
    summaryEn: string;
    /**
     * Description in Japanese.
     */
    summaryJa: string;
    /**
     * Title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
    /**
     * Units; none while the content is being made, and nothing can be opened.
     */
    unitCount: number;
};

/**
 * A course with its units.
 */
export type MyCourseDetail = {
    /**
     * What was handed in, latest first; the latest fifty.
     */
    attempts: Array<PastAttempt>;
    /**
     * Code.
     */
    code: string;
    /**
     * When it was completed in this term, in this context.
     */
    completedAt?: string | null;
    /**
     * When it was completed elsewhere in this term, in the catalogue or in a class, where it is not completed here.
     */
    creditedAt?: string | null;
    /**
     * What one's certificate is asked for by; null before the first opening.
     */
    enrolmentId?: string | null;
    /**
     * Id of the course.
     */
    id: string;
    /**
     * The unit opened last, where one can go on.
     */
    lastUnitId?: string | null;
    /**
     * 0 to 100; a course can be completed below 100.
     */
    progress: number;
    scores?: LearningScores | null;
    /**
     * How it is set, and why.
     */
    setting: MyCourseSetting;
    /**
     * Standard time in minutes.
     */
    standardMinutes: number;
    /**
     * First opening in this term.
     */
    startedAt?: string | null;
    /**
     * `not_started`, `in_progress`, `completed`, `overdue`.
     */
    status: string;
    /**
     * Description in English.
     */
    summaryEn: string;
    /**
     * Description in Japanese.
     */
    summaryJa: string;
    /**
     * Title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
    /**
     * The units, in order.
     */
    units: Array<MyUnit>;
};

/**
 * How a course is set for oneself, and why.
 */
export type MyCourseSetting = {
    /**
     * Days until then: 0 on that day, fewer when it is past; null without a due date, or once the course is completed.
     */
    daysLeft?: number | null;
    /**
     * The name of the department it was set for.
     */
    department?: string | null;
    /**
     * Last day to complete it.
     */
    dueOn?: string | null;
    /**
     * First day on which it can be opened.
     */
    from?: string | null;
    /**
     * `open`, `not_yet`, `over` or `hidden`.
     */
    opening: string;
    /**
     * Who set it: `administrator` or `supervisor`.
     */
    setBy?: string | null;
    /**
     * For whom it was set so: `everyone`, `department`, `class` or `person`; null where nothing is set.
     */
    setFor?: string | null;
    /**
     * `required`, `recommended`, `optional`, or `hidden` of a course that was completed before it was hidden.
     */
    state: string;
    /**
     * Last day on which it can be opened.
     */
    until?: string | null;
};

/**
 * One of one's own notices.
 */
export type MyNotice = {
    /**
     * First day of publication.
     */
    from: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Whether it is important.
     */
    important: boolean;
    /**
     * When it was first opened; null while it was not.
     */
    readAt?: string | null;
    /**
     * Plain text with lines.
     */
    text: string;
    /**
     * One line.
     */
    title: string;
    /**
     * Last day of publication.
     */
    until: string;
};

/**
 * What a first page tells of notices.
 */
export type MyNoticeSummary = {
    /**
     * At most three: unread ones, then important ones that were read.
     */
    items: Array<MyNotice>;
    /**
     * How many are unread.
     */
    unreadCount: number;
};

/**
 * A report of one's own course.
 */
export type MyReport = {
    /**
     * One's own attempts, the first one first; a draft is the last one.
     */
    attempts: Array<ReportAttempt>;
    /**
     * The edition of the task; what is handed in names it.
     */
    edition: number;
    /**
     * What it asks for.
     */
    task: ReportTask;
};

/**
 * A unit of one's own course.
 */
export type MyUnit = {
    /**
     * When it was done first.
     */
    doneAt?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * `page`, `test`, `survey`, `report`, `scorm` or `video`.
     */
    kind: string;
    /**
     * Whether it is done, and passed where it has a score.
     */
    passed: boolean;
    /**
     * Score from which a test is passed.
     */
    passingScore?: number | null;
    /**
     * Questions that a test or a survey asks; of a test, those that are drawn.
     */
    questionCount: number;
    /**
     * How the latest attempt at a report stands: `draft`, `submitted`, `returned` or `marked`.
     */
    reportState?: string | null;
    scores?: LearningScores | null;
    /**
     * Minutes that a test may take; null without a limit.
     */
    timeLimitMinutes?: number | null;
    /**
     * Title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
    /**
     * Weight in the progress.
     */
    weight: number;
};

/**
 * Days to close.
 */
export type NewClosingDays = {
    /**
     * First day; after today.
     */
    from: string;
    /**
     * Reason in English.
     */
    nameEn?: string;
    /**
     * Reason in Japanese.
     */
    nameJa: string;
    /**
     * Last day; at most 31 days in all.
     */
    until: string;
};

/**
 * A new course.
 */
export type NewCourse = {
    /**
     * Its category.
     */
    categoryId: string;
    /**
     * Stable code, unique without case.
     */
    code: string;
    /**
     * Passing score; 60 where it is not said.
     */
    passingScore?: number | null;
    /**
     * Its series.
     */
    seriesId?: string | null;
    /**
     * Standard time in minutes.
     */
    standardMinutes: number;
    /**
     * Description in English.
     */
    summaryEn?: string;
    /**
     * Description in Japanese.
     */
    summaryJa?: string;
    /**
     * Whether completion asks for the survey too.
     */
    surveyRequired?: boolean;
    /**
     * Title in English.
     */
    titleEn?: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
};

/**
 * A new category or series.
 */
export type NewCourseGroup = {
    /**
     * Stable code, unique without case.
     */
    code: string;
    /**
     * Name in English.
     */
    nameEn?: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
    /**
     * The category above; a series has none.
     */
    parentId?: string | null;
    /**
     * Place among its siblings.
     */
    position?: number;
};

/**
 * A feed with its secret address, shown this once.
 */
export type NewFeed = {
    /**
     * The feed.
     */
    feed: CalendarFeed;
    /**
     * What a calendar program subscribes to; who has it sees the dates.
     */
    url: string;
};

/**
 * What the feed is called.
 */
export type NewFeedBody = {
    /**
     * For telling feeds apart.
     */
    label?: string;
};

/**
 * A new person.
 */
export type NewLearner = {
    /**
     * Departments of concurrent posts.
     */
    concurrentUnitIds?: Array<string>;
    /**
     * Mail address.
     */
    email?: string | null;
    /**
     * 社員番号.
     */
    employeeNumber?: string | null;
    /**
     * 利用終了日.
     */
    endsOn?: string | null;
    /**
     * フリガナ.
     */
    kana?: string | null;
    /**
     * User ID; never changes.
     */
    loginId: string;
    /**
     * 氏名.
     */
    name: string;
    /**
     * 備考1…備考5.
     */
    notes?: Array<string | null>;
    /**
     * The department.
     */
    orgUnitId?: string | null;
    role?: LearnerRole | null;
    /**
     * 利用開始日.
     */
    startsOn?: string | null;
    /**
     * Departments a supervisor answers for.
     */
    supervisedUnitIds?: Array<string>;
    /**
     * `running` (the default) or `next`.
     */
    term?: string | null;
};

/**
 * A new library or pack.
 */
export type NewLibrary = {
    /**
     * Stable code.
     */
    code: string;
    /**
     * The libraries that a pack is made of.
     */
    contains?: Array<string>;
    /**
     * Library or pack; never changes.
     */
    kind: LibraryKind;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Name in Japanese.
     */
    nameJa: string;
    /**
     * First start month it is offered for.
     */
    offeredFrom?: string | null;
    /**
     * Last start month it is offered for.
     */
    offeredUntil?: string | null;
    /**
     * Place in the catalogue; last when not given.
     */
    position?: number | null;
    /**
     * Description in English.
     */
    summaryEn?: string;
    /**
     * Description in Japanese.
     */
    summaryJa?: string;
    /**
     * What it can be upgraded to; its courses have to be a superset.
     */
    upgradeTo?: string | null;
};

/**
 * A new order.
 */
export type NewOrder = {
    /**
     * The contract, unless it is a new one.
     */
    contractId?: string | null;
    /**
     * Estimate of a provisional renewal.
     */
    estimatedQuantity?: number | null;
    /**
     * What is ordered.
     */
    kind: OrderKind;
    /**
     * The library; an addition takes that of its term.
     */
    libraryId?: string | null;
    /**
     * Remark.
     */
    note?: string | null;
    /**
     * Number of IDs, or GiB of disk.
     */
    quantity?: number | null;
    /**
     * ID数未確定: keeps the quantity of a renewal open until the 10th of the start month.
     */
    quantityUndetermined?: boolean;
    /**
     * First month; a renewal has the one after its contract's last, an addition that of its term, the running one unless
     * it is named.
     */
    startMonth?: string | null;
    /**
     * Whether to hand it in at once.
     */
    submit?: boolean;
    trainingAdmin?: TrainingAdminBody | null;
};

/**
 * A new department.
 */
export type NewOrgUnit = {
    /**
     * Code.
     */
    code: string;
    /**
     * Name.
     */
    name: string;
    /**
     * The department above; none at the top.
     */
    parentId?: string | null;
};

/**
 * A new price book.
 */
export type NewPriceBook = {
    /**
     * Which book is copied; the one in force today unless it is named.
     */
    basedOn?: string | null;
    /**
     * First day: tomorrow at the earliest.
     */
    effectiveFrom: string;
    /**
     * Why.
     */
    note?: string | null;
};

/**
 * A search to keep.
 */
export type NewSavedSearch = {
    /**
     * What it looks for: the query part of the screen's address.
     */
    conditions: string;
    /**
     * Whether the owner's screen opens with it; an earlier default ends.
     */
    isDefault?: boolean;
    /**
     * What it is called; no two of one owner have the same name.
     */
    name: string;
    /**
     * Whether the other training administrators see it; for training administrators.
     */
    shared?: boolean;
};

/**
 * A new token with its secret.
 */
export type NewScimToken = {
    /**
     * What the identity provider is given; shown once.
     */
    secret: string;
    /**
     * The token.
     */
    token: ScimToken;
};

/**
 * A token to be made.
 */
export type NewScimTokenRequest = {
    /**
     * Days it lives; 365 when not given.
     */
    days?: number | null;
    /**
     * What its owner calls it.
     */
    label?: string;
};

/**
 * How a package is opened.
 */
export type NewScormLaunch = {
    /**
     * Whether what its run-time kept is forgotten; results stay.
     */
    anew?: boolean;
};

/**
 * A SCORM unit to come.
 */
export type NewScormUnit = {
    /**
     * Stable code within the course; it stays.
     */
    code: string;
    /**
     * What else is entered.
     */
    fields: ScormUnitFields;
};

/**
 * Time in a course.
 */
export type NewTimeSpent = {
    /**
     * Seconds for which the course's page was seen since it told last. No more count than passed since, and no more than 300.
     */
    seconds: number;
};

/**
 * A further training administrator.
 */
export type NewTrainingAdmin = {
    /**
     * Where the link goes.
     */
    email: string;
    /**
     * Name.
     */
    name: string;
};

/**
 * People to come into a class.
 */
export type NewTrainingClassMembers = {
    /**
     * By id.
     */
    learnerIds?: Array<string>;
    /**
     * By user ID, in whatever case.
     */
    loginIds?: Array<string>;
    /**
     * Everybody who is in this department or below it today; who comes there later does not follow.
     */
    orgUnitId?: string | null;
};

/**
 * A video unit to come.
 */
export type NewVideoUnit = {
    /**
     * Stable code within the course; it stays.
     */
    code: string;
    /**
     * What else is entered.
     */
    fields: VideoUnitFields;
};

/**
 * An endpoint to be registered.
 */
export type NewWebhookEndpoint = {
    /**
     * What it is for.
     */
    description?: string;
    /**
     * What it is told.
     */
    eventTypes: Array<string>;
    /**
     * Where to: HTTPS, on the public internet unless the operator allows more.
     */
    url: string;
};

/**
 * Where the next band begins and what it costs in all.
 */
export type NextBandBody = {
    /**
     * First quantity of the next band.
     */
    minQuantity: number;
    /**
     * Total with tax at that quantity; it may be less than the present one.
     */
    total: number;
};

/**
 * The next roster beside the running one.
 */
export type NextRoster = {
    base?: TermHeader | null;
    /**
     * Who stays, leaves, joins.
     */
    counts: RosterCounts;
    /**
     * People beyond them.
     */
    over: number;
    /**
     * Seats bought for the next term.
     */
    purchased: number;
    term?: TermHeader | null;
};

/**
 * A notice.
 */
export type Notice = NoticeLine & {
    /**
     * How many people it means today, of those whom the caller sees.
     */
    reachCount: number;
    /**
     * How many of them have read it.
     */
    readCount: number;
    /**
     * Plain text with lines.
     */
    text: string;
    /**
     * Whether it can be written today, by whoever may.
     */
    writable: boolean;
};

/**
 * A notice as it is written, whole.
 */
export type NoticeInput = {
    /**
     * First day of publication.
     */
    from: string;
    /**
     * Whether it is important.
     */
    important?: boolean;
    /**
     * For whom: `everyone`, or ids of departments (with those below), courses and classes.
     */
    targets?: Array<string>;
    /**
     * Plain text with lines; a draft may be without.
     */
    text?: string;
    /**
     * One line.
     */
    title: string;
    /**
     * Last day of publication.
     */
    until: string;
};

/**
 * A notice in the list.
 */
export type NoticeLine = {
    /**
     * `administrator` or `supervisor`.
     */
    author: string;
    /**
     * Who wrote it first.
     */
    authorName: string;
    /**
     * First day of publication.
     */
    from: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Whether it is important.
     */
    important: boolean;
    /**
     * When it was published.
     */
    publishedAt?: string | null;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * `draft`, `scheduled`, `current`, `ended` or `withdrawn`, today.
     */
    state: string;
    /**
     * For whom.
     */
    targets: Array<NoticeTarget>;
    /**
     * One line.
     */
    title: string;
    /**
     * Last day of publication.
     */
    until: string;
    /**
     * When it was withdrawn.
     */
    withdrawnAt?: string | null;
};

/**
 * One of the people whom a notice means.
 */
export type NoticeReader = {
    /**
     * The department's names from the top down.
     */
    department: Array<string>;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * The person's user ID.
     */
    loginId: string;
    /**
     * The person's name.
     */
    name: string;
    /**
     * When it was first opened; null while it was not.
     */
    readAt?: string | null;
};

/**
 * For whom a notice is.
 */
export type NoticeTarget = {
    /**
     * The department, course or class.
     */
    id?: string | null;
    /**
     * `everyone`, `department`, `course` or `class`.
     */
    kind: string;
    /**
     * The department's names from the top down, or the course's or the class's name.
     */
    path: Array<string>;
    /**
     * The course's title in English; empty where there is none.
     */
    titleEn: string;
};

/**
 * The courses that are shown to a target; every other one is hidden from it.
 */
export type OnlyTheseCourses = {
    /**
     * The courses that are shown.
     */
    courseIds: Array<string>;
    state?: CourseState | null;
    /**
     * `everyone`, a department's id, a class's or a person's.
     */
    target: string;
};

/**
 * What came of showing only some courses.
 */
export type OnlyTheseOutcome = {
    /**
     * Settings for narrower targets, which go on showing hidden courses to some of the people.
     */
    exceptions: number;
    /**
     * Courses that are hidden.
     */
    hidden: number;
    /**
     * The revision of the term's rules.
     */
    revision: number;
    /**
     * Courses that are shown.
     */
    shown: number;
};

/**
 * An open attempt.
 */
export type OpenAttempt = {
    /**
     * The answers so far.
     */
    answers: Array<TestAnswer>;
    /**
     * When its time is over; null without a limit.
     */
    endsAt?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * The questions that were drawn, in the order in which they are shown.
     */
    questions: Array<TestQuestion>;
    /**
     * Seconds that are left as this is answered, so that nobody's clock matters; null without a limit.
     */
    remainingSeconds?: number | null;
    /**
     * The revision of the answers so far; 0 before any were kept.
     */
    revision: number;
    /**
     * When it was begun.
     */
    startedAt: string;
};

/**
 * An order of a contract that is neither decided nor over.
 */
export type OpenOrder = {
    /**
     * Id.
     */
    id: string;
    /**
     * `renewal`, `additional_seats`, `disk_capacity`.
     */
    kind: string;
    /**
     * Number shown to people.
     */
    number: string;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * `draft`, `provisional`, `submitted`, `returned`.
     */
    state: string;
};

/**
 * A survey as it is answered.
 */
export type OpenedSurvey = {
    /**
     * Whether nobody learns who answered what.
     */
    anonymous: boolean;
    /**
     * Its questions.
     */
    questions: Array<SurveyQuestion>;
    /**
     * The edition of its questions; answers name it.
     */
    revision: number;
};

/**
 * How a test is sat, and how it stands.
 */
export type OpenedTest = {
    open?: OpenAttempt | null;
    ranOut?: RanOutAttempt | null;
    /**
     * Whether the latest sitting was set aside because the test has changed: nothing of it counts.
     */
    setAside: boolean;
    /**
     * Minutes from the beginning to the end; null without a limit.
     */
    timeLimitMinutes?: number | null;
    /**
     * Whether other questions, or the same ones in another order, come each time.
     */
    varies: boolean;
};

/**
 * A unit that was opened.
 */
export type OpenedUnit = {
    /**
     * The text of a page in Markdown; tags in it are text.
     */
    body?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * `page`, `test`, `survey`, `report`, `scorm` or `video`.
     */
    kind: string;
    /**
     * Score from which a test is passed.
     */
    passingScore?: number | null;
    /**
     * How many questions a test or a survey asks; those of a test come with an attempt.
     */
    questionCount: number;
    survey?: OpenedSurvey | null;
    test?: OpenedTest | null;
    /**
     * Title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
};

/**
 * An order.
 */
export type Order = {
    /**
     * By when the vendor has to decide.
     */
    approvalDueOn?: string | null;
    /**
     * When it was approved.
     */
    approvedAt?: string | null;
    /**
     * By whom.
     */
    approvedBy?: string | null;
    /**
     * What the caller can do: `submit`, `confirm`, `edit`, `withdraw`, `approve`, `return`.
     */
    availableActions: Array<string>;
    /**
     * Whose order.
     */
    companyId: string;
    /**
     * Its name.
     */
    companyName: string;
    /**
     * Last day to confirm a provisional order.
     */
    confirmUntil?: string | null;
    /**
     * The contract; of a new order once it is approved.
     */
    contractId?: string | null;
    /**
     * Its number.
     */
    contractNumber?: string | null;
    /**
     * When it was written.
     */
    createdAt: string;
    /**
     * Last month of the term.
     */
    endMonth: string;
    /**
     * The day that decides on the early-renewal discount: first application for a renewal.
     */
    entitledOn?: string | null;
    /**
     * Estimate of a provisional order.
     */
    estimatedQuantity?: number | null;
    /**
     * Last day on which a renewal that is not decided can be handed in; after it, what is returned can't be handed in again.
     */
    handInUntil?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * `new`, `renewal`, `additional_seats`, `disk_capacity`.
     */
    kind: string;
    /**
     * The library.
     */
    library: LibraryRef;
    /**
     * Remark.
     */
    note?: string | null;
    /**
     * Number shown to people.
     */
    number: string;
    /**
     * Whether the vendor is late.
     */
    overdue: boolean;
    price?: PriceBody | null;
    /**
     * Number of IDs, or GiB of disk; open while provisional.
     */
    quantity?: number | null;
    /**
     * What the renewal changes: `same`, `upgrade`, `change`.
     */
    renewalKind?: string | null;
    /**
     * Why it was returned.
     */
    returnReason?: string | null;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * First month of the term.
     */
    startMonth: string;
    /**
     * `draft`, `provisional`, `submitted`, `approved`, `returned`, `withdrawn`, `expired`.
     */
    state: string;
    /**
     * When it was submitted or reserved.
     */
    submittedAt?: string | null;
    trainingAdmin?: TrainingAdminBody | null;
};

/**
 * What is ordered.
 */
export type OrderKind = 'new' | 'renewal' | 'additional_seats' | 'disk_capacity';

/**
 * A change of an order, as JSON Merge Patch.
 */
export type OrderPatch = {
    /**
     * Estimate.
     */
    estimatedQuantity?: number | null;
    /**
     * Library.
     */
    libraryId?: string | null;
    /**
     * Remark.
     */
    note?: string | null;
    /**
     * Number of IDs.
     */
    quantity?: number | null;
    /**
     * Makes a draft renewal provisional.
     */
    quantityUndetermined?: boolean | null;
    /**
     * Start month of a new order.
     */
    startMonth?: string | null;
    trainingAdmin?: TrainingAdminBody | null;
};

/**
 * A department.
 */
export type OrgUnit = {
    /**
     * Code.
     */
    code: string;
    /**
     * 1 at the top.
     */
    depth: number;
    /**
     * Id.
     */
    id: string;
    /**
     * People of the roster, in a seat, whose primary post is here.
     */
    learnerCount: number;
    /**
     * Name.
     */
    name: string;
    /**
     * The department above.
     */
    parentId?: string | null;
    /**
     * Names from the top down.
     */
    path: Array<string>;
    /**
     * Revision.
     */
    revision: number;
    /**
     * People here and below.
     */
    subtreeCount: number;
};

/**
 * Every department in sight; at most ten levels, no pages.
 */
export type OrgUnitList = {
    /**
     * From the top down, siblings by code.
     */
    items: Array<OrgUnit>;
    /**
     * Always null: the tree comes whole.
     */
    nextCursor?: string | null;
};

/**
 * Where a department goes.
 */
export type OrgUnitMove = {
    /**
     * The department above; null puts it at the top.
     */
    parentId?: string | null;
};

/**
 * A change of a department.
 */
export type OrgUnitPatch = {
    /**
     * Name.
     */
    name?: string | null;
};

/**
 * A department by name, with the way down to it.
 */
export type OrgUnitRef = {
    /**
     * Code.
     */
    code: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Names from the top down.
     */
    path: Array<string>;
};

/**
 * What is set for the very target that is looked at.
 */
export type OwnCourseSetting = {
    /**
     * Last day to complete it.
     */
    dueOn?: string | null;
    /**
     * First day on which the course can be opened.
     */
    from?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * `required`, `recommended`, `optional` or `hidden`.
     */
    state: string;
    /**
     * Last day on which it can be opened.
     */
    until?: string | null;
};

/**
 * A test that was handed in.
 */
export type PastAttempt = {
    /**
     * When it was handed in.
     */
    handedInAt: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Whether it reached the passing score of that day.
     */
    passed: boolean;
    /**
     * Whether it was handed in because the time was over.
     */
    ranOut: boolean;
    /**
     * 0 to 100.
     */
    score: number;
    /**
     * The test.
     */
    unitId: string;
};

/**
 * How many people of a role are registered.
 */
export type PeopleCount = {
    /**
     * How many.
     */
    count: number;
    /**
     * `learner` or `supervisor`.
     */
    role: string;
};

/**
 * What a row does.
 */
export type PlanAction = 'add' | 'change' | 'remove' | 'unchanged' | 'ignore' | 'error';

/**
 * A second person's word.
 */
export type PlanApproval = {
    /**
     * Yes or no.
     */
    approve: boolean;
    /**
     * Why not; needed with a no.
     */
    reason?: string | null;
};

/**
 * Which plan is written.
 */
export type PlanCommit = {
    /**
     * The hash that the plan was shown with.
     */
    hash: string;
};

/**
 * A decision by hand.
 */
export type PlanDecision = 'leave' | 'stay' | 'join' | 'forget';

/**
 * People and what is decided about them.
 */
export type PlanDecisions = {
    /**
     * What is decided.
     */
    decision: PlanDecision;
    /**
     * The people, at most 1,000.
     */
    learnerIds: Array<string>;
};

/**
 * A loaded file for a plan.
 */
export type PlanFileRequest = {
    /**
     * The words that the file asks for when it removes many.
     */
    acknowledgement?: string | null;
    /**
     * A file of people that was loaded for the next roster; null takes the present one out.
     */
    importId?: string | null;
};

/**
 * A rule to apply.
 */
export type PlanRule = 'ended_before';

/**
 * The rule that a plan applies.
 */
export type PlanRuleRequest = {
    /**
     * Which.
     */
    rule: PlanRule;
};

/**
 * A part of a film.
 */
export type PlayedPart = {
    /**
     * Where it begins, in milliseconds.
     */
    fromMs: number;
    /**
     * Where it ends, in milliseconds.
     */
    toMs: number;
};

/**
 * The vendor's policy values. What running terms have promised about their renewal stays.
 */
export type Policy = {
    /**
     * Business days from the submission of an order to the day on which its approval is due.
     */
    approvalBusinessDays: number;
    /**
     * Disk for company-made material that every workspace has, in GiB. Bound by running terms.
     */
    includedDiskGib: number;
    /**
     * Days a lapsed contract's data are kept. Bound by running terms.
     */
    lapsedRetentionDays: number;
    /**
     * Last day of the start month to apply for a renewal and to confirm a provisional order. Bound by running terms.
     */
    lastDayToApply: number;
    /**
     * Largest number of IDs that one order may ask for.
     */
    maximumQuantity: number;
    /**
     * How many months ahead a new order may start.
     */
    newOrderMonthsAhead: number;
    /**
     * Days before the close on which a provisional order is reminded of, longest first.
     */
    provisionalReminderDays: Array<number>;
    /**
     * Days before the purge on which it is announced, longest first.
     */
    purgeAnnouncementDays: Array<number>;
    /**
     * Until this day of the month before, a new order starts on the 1st; later it starts on approval.
     */
    regularNewOrderDay: number;
    /**
     * The renewal window opens on the 1st of the month this many months before the start month. Bound by running terms.
     */
    renewalOpensMonthsBefore: number;
    /**
     * Days before the close on which an applicant who has not applied is reminded, longest first.
     */
    renewalReminderDays: Array<number>;
    /**
     * Revision.
     */
    revision: number;
    /**
     * On this day of that month. Bound by running terms.
     */
    rosterOpensDay: number;
    /**
     * The roster opens in the month this many months before the start month. Bound by running terms.
     */
    rosterOpensMonthsBefore: number;
    /**
     * Whether a supervisor who learns takes an ID, like a learner; a training administrator never does. Bound by running terms.
     */
    supervisorsTakeSeats: boolean;
    /**
     * Length of a term in months when the price book says nothing else.
     */
    termMonths: number;
};

/**
 * A change of policy values, as JSON Merge Patch.
 */
export type PolicyPatch = {
    /**
     * Business days from the submission of an order to the day on which its approval is due.
     */
    approvalBusinessDays?: number | null;
    /**
     * Disk for company-made material that every workspace has, in GiB. Bound by running terms.
     */
    includedDiskGib?: number | null;
    /**
     * Days a lapsed contract's data are kept. Bound by running terms.
     */
    lapsedRetentionDays?: number | null;
    /**
     * Last day of the start month to apply for a renewal and to confirm a provisional order. Bound by running terms.
     */
    lastDayToApply?: number | null;
    /**
     * Largest number of IDs that one order may ask for.
     */
    maximumQuantity?: number | null;
    /**
     * How many months ahead a new order may start.
     */
    newOrderMonthsAhead?: number | null;
    /**
     * Days before the close on which a provisional order is reminded of, longest first.
     */
    provisionalReminderDays?: Array<number> | null;
    /**
     * Days before the purge on which it is announced, longest first.
     */
    purgeAnnouncementDays?: Array<number> | null;
    /**
     * Until this day of the month before, a new order starts on the 1st; later it starts on approval.
     */
    regularNewOrderDay?: number | null;
    /**
     * The renewal window opens on the 1st of the month this many months before the start month. Bound by running terms.
     */
    renewalOpensMonthsBefore?: number | null;
    /**
     * Days before the close on which an applicant who has not applied is reminded, longest first.
     */
    renewalReminderDays?: Array<number> | null;
    /**
     * On this day of that month. Bound by running terms.
     */
    rosterOpensDay?: number | null;
    /**
     * The roster opens in the month this many months before the start month. Bound by running terms.
     */
    rosterOpensMonthsBefore?: number | null;
    /**
     * Whether a supervisor who learns takes an ID, like a learner; a training administrator never does. Bound by running terms.
     */
    supervisorsTakeSeats?: boolean | null;
    /**
     * Length of a term in months when the price book says nothing else.
     */
    termMonths?: number | null;
};

/**
 * A price with its calculation, in integer yen.
 */
export type PriceBody = {
    /**
     * Always JPY.
     */
    currency: string;
    /**
     * Whether the early-renewal discount is in it.
     */
    earlyDiscountApplied: boolean;
    /**
     * Lines, without tax.
     */
    lines: Array<PriceLineBody>;
    nextBand?: NextBandBody | null;
    /**
     * Sum of the lines.
     */
    subtotal: number;
    /**
     * Tax by rate.
     */
    taxes: Array<TaxBody>;
    /**
     * What is paid.
     */
    total: number;
};

/**
 * A price book.
 */
export type PriceBook = {
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * Who made it.
     */
    createdBy?: string | null;
    disk?: DiskPrice | null;
    /**
     * Whether it can still be changed or withdrawn: only before it begins.
     */
    editable: boolean;
    /**
     * First day.
     */
    effectiveFrom: string;
    /**
     * Last day, once a later book is there.
     */
    effectiveUntil?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * Why it was made.
     */
    note?: string | null;
    /**
     * Every library, in the order of the catalogue.
     */
    prices: Array<LibraryPriceBody>;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * `past`, `in_force`, `future`.
     */
    state: string;
    /**
     * Consumption tax, ascending by day.
     */
    taxRates: Array<TaxRate>;
};

/**
 * A change of a price book, as JSON Merge Patch; lists are replaced whole.
 */
export type PriceBookPatch = {
    disk?: DiskPrice | null;
    /**
     * First day: tomorrow at the earliest.
     */
    effectiveFrom?: string | null;
    /**
     * Why.
     */
    note?: string | null;
    /**
     * The prices of every library that is sold.
     */
    prices?: Array<LibraryPriceInput> | null;
    /**
     * Consumption tax, ascending by day.
     */
    taxRates?: Array<TaxRate> | null;
};

/**
 * One open order under the present prices and under a book.
 */
export type PriceBookPreviewRow = {
    /**
     * `totalNext` less `totalNow`.
     */
    difference?: number | null;
    /**
     * Whether that is an estimate.
     */
    estimated: boolean;
    /**
     * Whether the order was handed in: its price stands unless the applicant changes what is ordered.
     */
    keepsPrice: boolean;
    /**
     * The order.
     */
    order: Order;
    /**
     * IDs or GiB that the totals are for.
     */
    quantity?: number | null;
    /**
     * Why the book gives no price, as a problem code.
     */
    reasonCode?: string | null;
    /**
     * Yen with tax, were it priced on the first day of the book.
     */
    totalNext?: number | null;
    /**
     * Yen with tax as things stand.
     */
    totalNow?: number | null;
};

/**
 * Quantities that cost more than a larger one.
 */
export type PriceCliff = {
    /**
     * First quantity that is dearer.
     */
    from: number;
    /**
     * The larger quantity that costs less.
     */
    instead: number;
    /**
     * The most that is saved.
     */
    saving: number;
    /**
     * Last quantity that is dearer.
     */
    to: number;
    /**
     * Its total in yen with tax.
     */
    total: number;
};

/**
 * A wish against every library.
 */
export type PriceComparison = {
    /**
     * Every library that is sold, the present one first.
     */
    options: Array<PriceOption>;
    /**
     * First month of the term.
     */
    startMonth: string;
};

/**
 * What is compared.
 */
export type PriceComparisonRequest = {
    /**
     * The contract to renew; without one, a new contract.
     */
    contractId?: string | null;
    /**
     * From which month.
     */
    laterMonth?: string | null;
    /**
     * IDs needed later in the term.
     */
    laterQuantity?: number | null;
    /**
     * IDs needed from the start.
     */
    quantity: number;
    /**
     * First month of a new contract.
     */
    startMonth?: string | null;
};

/**
 * What one quantity costs.
 */
export type PriceExample = {
    /**
     * Yen with tax of a renewal that earns the early discount.
     */
    earlyTotal?: number | null;
    price?: PriceBody | null;
    /**
     * How many IDs.
     */
    quantity: number;
};

/**
 * One line of a price, without tax.
 */
export type PriceLineBody = {
    /**
     * Yen.
     */
    amount: number;
    /**
     * `seats`, `disk`, `early_renewal_discount`.
     */
    code: string;
    /**
     * Label in English.
     */
    labelEn: string;
    /**
     * Label in Japanese.
     */
    labelJa: string;
    /**
     * Months charged, where the line is pro-rated.
     */
    months?: number | null;
    /**
     * How many.
     */
    quantity: number;
    /**
     * Yen for one.
     */
    unitPrice: number;
};

/**
 * One library with every way to order from it.
 */
export type PriceOption = {
    /**
     * Quantities that cost more than a larger one, decided today.
     */
    cliffs: Array<PriceCliff>;
    /**
     * The totals over the quantities, decided today.
     */
    curve: Array<PriceSegment>;
    /**
     * Whether that can still be had.
     */
    earlyOpen: boolean;
    /**
     * Last day to decide for the early-renewal discount.
     */
    earlyUntil?: string | null;
    /**
     * The library.
     */
    library: LibraryRef;
    /**
     * The ways to order.
     */
    plans: Array<PricePlan>;
    /**
     * What the renewal into it changes: `same`, `upgrade`, `change`.
     */
    renewalKind?: string | null;
};

/**
 * One way to order.
 */
export type PricePlan = {
    cheaper?: CheaperQuantity | null;
    laterPrice?: PriceBody | null;
    /**
     * The price of the term.
     */
    price: PriceBody;
    /**
     * IDs from the start.
     */
    quantity: number;
    /**
     * `all_now`: everything from the start; `add_later`: later needs are added when they come.
     */
    split: string;
    /**
     * `early`: with the early-renewal discount; `regular`: without.
     */
    timing: string;
    /**
     * Yen with tax in all.
     */
    total: number;
};

/**
 * What is to be priced.
 */
export type PriceQuoteRequest = {
    /**
     * The contract, unless it is a new one.
     */
    contractId?: string | null;
    /**
     * What would be ordered.
     */
    kind: OrderKind;
    /**
     * The library; an addition has that of its term.
     */
    libraryId?: string | null;
    /**
     * Number of IDs, or GiB of disk.
     */
    quantity: number;
    /**
     * First month; a renewal may leave it out, an addition to the running term too.
     */
    startMonth?: string | null;
};

/**
 * Between two quantities the total runs in a straight line.
 */
export type PriceSegment = {
    /**
     * First quantity.
     */
    from: number;
    /**
     * Last quantity.
     */
    to: number;
    /**
     * Yen with tax of the first.
     */
    totalFrom: number;
    /**
     * Yen with tax of the last.
     */
    totalTo: number;
};

/**
 * What the prices would do.
 */
export type PriceTrial = {
    /**
     * Quantities that cost more than a larger one.
     */
    cliffs: Array<PriceCliff>;
    /**
     * One for each quantity asked for.
     */
    examples: Array<PriceExample>;
    /**
     * What to look at twice.
     */
    warnings: Array<PriceWarning>;
};

/**
 * Prices to try out.
 */
export type PriceTrialRequest = {
    /**
     * The prices.
     */
    price: BookPrice;
    /**
     * The quantities to evaluate.
     */
    quantities: Array<number>;
    /**
     * Consumption tax, whole per cent.
     */
    taxPercent: number;
};

/**
 * Something to look at twice; never a refusal.
 */
export type PriceWarning = {
    /**
     * Yen without tax at that quantity.
     */
    after?: number | null;
    /**
     * First quantity of the band in question.
     */
    at: number;
    /**
     * Yen without tax for one ID less, where the total falls.
     */
    before?: number | null;
    /**
     * `price_book.total_falls`, `price_book.unit_price_rises`.
     */
    code: string;
};

/**
 * Prices of a library.
 */
export type PricesBody = {
    /**
     * Bands, ascending.
     */
    bands: Array<BandBody>;
    /**
     * Whole per cent off for an early renewal.
     */
    earlyDiscountPercent?: number | null;
    /**
     * Smallest quantity of an order.
     */
    minimumQuantity: number;
    /**
     * `slab`: the band of the whole quantity prices every ID. `graduated`: each ID by the band it falls into.
     */
    scheme: string;
    /**
     * Consumption tax, whole per cent.
     */
    taxPercent: number;
    /**
     * Length of a term in months.
     */
    termMonths: number;
};

/**
 * An RFC 9457 problem.
 */
export type Problem = {
    /**
     * Stable, dotted.
     */
    code: string;
    /**
     * The text with this occurrence's facts.
     */
    detail: string;
    /**
     * The fields at fault.
     */
    errors: Array<FieldProblem>;
    /**
     * The path that was called.
     */
    instance: string;
    /**
     * Facts of this occurrence, by name.
     */
    params: {
        [key: string]: string;
    };
    /**
     * For the log; the same as the header `X-Request-Id`.
     */
    requestId: string;
    /**
     * The HTTP status.
     */
    status: number;
    /**
     * A short text in the caller's language.
     */
    title: string;
    /**
     * Where this code is documented.
     */
    type: string;
};

/**
 * The record of a purge.
 */
export type Purge = {
    /**
     * The company's name at the time.
     */
    companyName: string;
    /**
     * The contract.
     */
    contractId: string;
    /**
     * Its number.
     */
    contractNumber: string;
    /**
     * How many rows were deleted, by table.
     */
    counts: {
        [key: string]: number;
    };
    /**
     * When everything was gone.
     */
    finishedAt?: string | null;
    /**
     * The rule.
     */
    rule: PurgeRule;
    /**
     * When it began.
     */
    startedAt?: string | null;
};

/**
 * By which rule a contract was purged.
 */
export type PurgeRule = {
    /**
     * Last day of the last term.
     */
    endedOn: string;
    /**
     * First day on which it was lapsed.
     */
    lapsedOn: string;
    /**
     * From this day on it was to be purged.
     */
    purgeOn: string;
    /**
     * How many days it was kept.
     */
    retentionDays: number;
};

/**
 * A report in the markers' queue.
 */
export type QueuedReport = {
    /**
     * The number of the attempt, from one.
     */
    attempt: number;
    /**
     * The course.
     */
    courseId: string;
    /**
     * The course's title in English; empty where there is none.
     */
    courseTitleEn: string;
    /**
     * The course's title in Japanese.
     */
    courseTitleJa: string;
    /**
     * The person's department when it was handed in, as a path.
     */
    department?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * User ID.
     */
    loginId: string;
    /**
     * When it was marked or returned.
     */
    markedAt?: string | null;
    /**
     * 氏名.
     */
    name: string;
    /**
     * Whether it is passed; null before it is marked.
     */
    passed?: boolean | null;
    /**
     * 0 to 100.
     */
    score?: number | null;
    /**
     * `submitted`, `returned` or `marked`.
     */
    state: string;
    /**
     * When it was handed in.
     */
    submittedAt?: string | null;
    /**
     * The report's title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * The report's title in Japanese.
     */
    titleJa: string;
};

/**
 * What is to be quoted.
 */
export type QuotationRequest = {
    /**
     * Number of IDs of a provisional order; its estimate when not given.
     */
    quantity?: number | null;
};

/**
 * A sitting whose time ran out, with what it asked.
 */
export type RanOutAttempt = {
    /**
     * How it was marked.
     */
    marked: MarkedAttempt;
    /**
     * The questions, in the order in which they were shown.
     */
    questions: Array<TestQuestion>;
};

/**
 * How many were removed.
 */
export type Released = {
    /**
     * Seats that became free.
     */
    released: number;
};

/**
 * Whether and until when a contract can be renewed.
 */
export type Renewal = {
    /**
     * Whether an order can be written now.
     */
    canApply: boolean;
    /**
     * Last day of the early-renewal discount for the present library.
     */
    earlyDiscountUntil?: string | null;
    /**
     * The last business day until then, as a hint.
     */
    lastBusinessDayBefore: string;
    /**
     * Last day of the window; it never shifts.
     */
    lastDayOn: string;
    /**
     * First month of the next term.
     */
    nextStartMonth: string;
    /**
     * The open renewal order.
     */
    openOrderId?: string | null;
    /**
     * First day of the window.
     */
    opensOn: string;
    /**
     * Why not, as a problem code.
     */
    reasonCode?: string | null;
};

/**
 * From when on.
 */
export type ReplayFailed = {
    /**
     * Events of this instant or later.
     */
    since: string;
};

/**
 * How many are sent again.
 */
export type Replayed = {
    /**
     * Deliveries.
     */
    count: number;
};

/**
 * One try at a report.
 */
export type ReportAttempt = {
    /**
     * The number of the attempt, from one.
     */
    attempt: number;
    file?: ReportFile | null;
    /**
     * Id.
     */
    id: string;
    mark?: ReportMark | null;
    /**
     * Whether it is passed; null before it is marked.
     */
    passed?: boolean | null;
    /**
     * Revision.
     */
    revision: number;
    /**
     * `draft`, `submitted`, `returned` or `marked`.
     */
    state: string;
    /**
     * When it was handed in; null of a draft.
     */
    submittedAt?: string | null;
    /**
     * The text.
     */
    text: string;
    /**
     * When it was last written.
     */
    updatedAt: string;
};

/**
 * What a marker looks at.
 */
export type ReportCriterion = {
    /**
     * Code within the report.
     */
    code: string;
    /**
     * What so many points mean, the most first.
     */
    levels: Array<ReportLevel>;
    /**
     * The most points.
     */
    points: number;
    /**
     * What is looked at.
     */
    title: string;
};

/**
 * A draft's text.
 */
export type ReportDraft = {
    /**
     * The revision of the draft that was seen; 0 before there is one.
     */
    revision: number;
    /**
     * The text.
     */
    text: string;
};

/**
 * A file that goes with a report.
 */
export type ReportFile = {
    /**
     * The cleaned name.
     */
    name: string;
    /**
     * Bytes.
     */
    size: number;
};

/**
 * What is handed in; the file is the draft's.
 */
export type ReportHandIn = {
    /**
     * Answers to the questions about the own report.
     */
    answers?: Array<TestAnswer>;
    /**
     * The number of the attempt: that of the draft, or one more than the latest.
     */
    attempt: number;
    /**
     * The edition of the task it was written for.
     */
    edition: number;
    /**
     * The text; empty where a file is handed in.
     */
    text?: string;
};

/**
 * What so many points of a criterion mean.
 */
export type ReportLevel = {
    /**
     * Points.
     */
    points: number;
    /**
     * What a report with so many is like.
     */
    text: string;
};

/**
 * What was said of a report.
 */
export type ReportMark = {
    /**
     * What is said to the learner.
     */
    comment: string;
    /**
     * When.
     */
    markedAt: string;
    /**
     * By whom; null where questions marked it.
     */
    markedBy?: string | null;
    /**
     * Points by criterion or question.
     */
    points: Array<ReportPoints>;
    /**
     * 0 to 100; null of a returned one.
     */
    score?: number | null;
    /**
     * `marked` or `returned`.
     */
    state: string;
};

/**
 * A mark.
 */
export type ReportMarkInput = {
    /**
     * What is said to the learner.
     */
    comment?: string;
    /**
     * Points for every criterion.
     */
    points: Array<ReportPointsInput>;
};

/**
 * Points that were given for a criterion or a question.
 */
export type ReportPoints = {
    /**
     * Code of the criterion.
     */
    criterion: string;
    /**
     * The most points.
     */
    most: number;
    /**
     * Points.
     */
    points: number;
    /**
     * Its title.
     */
    title: string;
};

/**
 * Points for a criterion.
 */
export type ReportPointsInput = {
    /**
     * Code of the criterion.
     */
    criterion: string;
    /**
     * Points.
     */
    points: number;
};

/**
 * Why a report is returned.
 */
export type ReportReturnInput = {
    /**
     * What is to be done anew.
     */
    comment: string;
};

/**
 * What a report asks for.
 */
export type ReportTask = {
    /**
     * `text`, `file` or `text_or_file`.
     */
    answer: string;
    /**
     * Whether it is marked at once, by the questions.
     */
    automatic: boolean;
    /**
     * What a marker looks at.
     */
    criteria: Array<ReportCriterion>;
    /**
     * What is to be written, in Markdown.
     */
    instructions: string;
    /**
     * An example and why it is good, in Markdown; null before an attempt is marked, or where there is none.
     */
    modelAnswer?: string | null;
    /**
     * The most characters of the text.
     */
    mostCharacters: number;
    /**
     * Score from which it is passed.
     */
    passingScore: number;
    /**
     * What the learner is asked about the own report, without what is right.
     */
    questions: Array<TestQuestion>;
};

/**
 * A report with all that a marker looks at.
 */
export type ReportToMark = {
    /**
     * The attempts before, the first one first.
     */
    before: Array<ReportAttempt>;
    file?: ReportFile | null;
    /**
     * Everything that was ever said of it, the latest first.
     */
    marks: Array<ReportMark>;
    /**
     * Whose it is and how it stands.
     */
    report: QueuedReport;
    /**
     * Revision; marking names it.
     */
    revision: number;
    /**
     * What was asked for, as it is now.
     */
    task: ReportTask;
    /**
     * The text.
     */
    text: string;
    /**
     * Whether the person has a mail address to be told at.
     */
    toldByMail: boolean;
};

/**
 * A report's file.
 */
export type ReportUpload = {
    /**
     * PDF, Word, Excel or `PowerPoint` without macros, PNG, JPEG or plain text; at most 10 MiB.
     */
    file: Blob | File;
};

/**
 * Why an order is given back.
 */
export type ReturnReason = {
    /**
     * Shown to the applicant.
     */
    reason: string;
};

/**
 * Whether a second person has to approve.
 */
export type RosterApproval = {
    /**
     * Whether it is needed.
     */
    required: boolean;
};

/**
 * How the approval of roster plans stands.
 */
export type RosterApprovalStanding = {
    /**
     * Training administrators of the workspace, the invited among them.
     */
    administrators: number;
    /**
     * Whether another training administrator has to approve a plan before it is written.
     */
    approvalRequired: boolean;
    /**
     * When.
     */
    offAskedAt?: string | null;
    /**
     * Who asked to switch it off, while a second person has not answered.
     */
    offAskedBy?: string | null;
    /**
     * The account.
     */
    offAskedById?: string | null;
    /**
     * The workspace's revision, for turning the switch.
     */
    revision: number;
};

/**
 * How many stay, leave and join; those who change are among those who stay.
 */
export type RosterCounts = {
    /**
     * Of these, with another department or the like.
     */
    changed: number;
    /**
     * Only in the next roster.
     */
    join: number;
    /**
     * Only in the running roster.
     */
    leave: number;
    /**
     * In both rosters.
     */
    stay: number;
};

/**
 * One person of the diff.
 */
export type RosterDiffRow = {
    /**
     * What changes with the next term.
     */
    changes: Array<FieldChange>;
    /**
     * What becomes of the person.
     */
    kind: RosterFate;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * User ID.
     */
    loginId: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Departments from the top down.
     */
    orgPath: Array<string>;
};

/**
 * What becomes of somebody.
 */
export type RosterFate = 'stay' | 'changed' | 'leave' | 'join';

/**
 * A plan of who stays, leaves and joins the next roster.
 */
export type RosterPlan = {
    /**
     * Of all decisions, those by rule.
     */
    byRule: number;
    /**
     * When.
     */
    committedAt?: string | null;
    /**
     * Who wrote it into the roster.
     */
    committedBy?: string | null;
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who began it.
     */
    createdBy: string;
    /**
     * When.
     */
    decidedAt?: string | null;
    /**
     * Who approved or rejected.
     */
    decidedBy?: string | null;
    file?: RosterPlanFile | null;
    /**
     * What a commit names: SHA-256 of what the plan does.
     */
    hash: string;
    /**
     * Id.
     */
    id: string;
    /**
     * People whom a decision seats.
     */
    join: number;
    /**
     * People who take a seat by it, by decision or by file.
     */
    joining: number;
    /**
     * People whom a decision takes off.
     */
    leave: number;
    /**
     * People whom it takes off the next roster, by decision or by file; a decision goes before the file.
     */
    leaving: number;
    price?: PriceBody | null;
    /**
     * Why it was rejected.
     */
    reason?: string | null;
    /**
     * When.
     */
    requestedAt?: string | null;
    /**
     * Who asked for approval.
     */
    requestedBy?: string | null;
    /**
     * The account of whoever asked, who cannot decide.
     */
    requestedById?: string | null;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * Seats before and after.
     */
    seats: RosterPlanSeats;
    /**
     * Whether people changed since it was planned: it has to be brought up to date.
     */
    stale: boolean;
    /**
     * `draft`, `requested`, `rejected`, `approved`, `committed`, `undone`.
     */
    state: string;
    /**
     * People who stay by decision.
     */
    stay: number;
    /**
     * When.
     */
    undoneAt?: string | null;
    /**
     * Who took it back.
     */
    undoneBy?: string | null;
};

/**
 * A loaded file in a plan.
 */
export type RosterPlanFile = {
    /**
     * People who change by it.
     */
    change: number;
    /**
     * Its name.
     */
    fileName: string;
    /**
     * The loaded file; its rows are read there.
     */
    importId: string;
    /**
     * People who take a seat by it.
     */
    join: number;
    /**
     * People who leave by it.
     */
    leave: number;
};

/**
 * A person of a plan.
 */
export type RosterPlanPerson = {
    /**
     * What this plan decides: `leave`, `stay`, `join`; null where nothing.
     */
    decision?: string | null;
    /**
     * Last day of use on the next roster.
     */
    endsOn?: string | null;
    /**
     * `stay`, `leave`, `join`, or `off` both rosters.
     */
    fate: string;
    /**
     * Last log-in.
     */
    lastLoginAt?: string | null;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * User ID.
     */
    loginId: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Departments from the top down.
     */
    orgPath: Array<string>;
    /**
     * Why.
     */
    reason: RosterPlanReason;
};

/**
 * Why something becomes of a person.
 */
export type RosterPlanReason = {
    /**
     * When.
     */
    at?: string | null;
    /**
     * Who decided, or applied the rule.
     */
    by?: string | null;
    /**
     * The rule: `ended_before`.
     */
    rule?: string | null;
    /**
     * `roster` (so already), `hand`, `rule`, `file` (the one that is written along).
     */
    source: string;
};

/**
 * Seats of the next term before and after a plan.
 */
export type RosterPlanSeats = {
    /**
     * People in seats when the plan is written.
     */
    after: number;
    /**
     * People in seats now.
     */
    before: number;
    /**
     * Whether the plan cannot be written for want of seats. One that only takes people off always can.
     */
    forbidden: boolean;
    /**
     * Seats that are missing afterwards.
     */
    missing: number;
    /**
     * Seats bought.
     */
    purchased: number;
};

/**
 * Where the workspace stands with plans of its next roster.
 */
export type RosterPlanStanding = {
    /**
     * How many training administrators there are.
     */
    administrators: number;
    /**
     * Whether a second training administrator has to approve.
     */
    approvalRequired: boolean;
    plan?: RosterPlan | null;
    /**
     * The workspace's revision, for If-Match when the approval is switched.
     */
    revision: number;
};

/**
 * A written plan.
 */
export type RosterPlanWritten = {
    /**
     * The job that hashes the initial passwords of the file in it.
     */
    jobId?: string | null;
    /**
     * The plan.
     */
    plan: RosterPlan;
};

/**
 * What was reached.
 */
export type SavedScormState = {
    /**
     * The course as it stands now.
     */
    course: MyCourseDetail;
    /**
     * Whether the item is done.
     */
    done: boolean;
    /**
     * What it says was scored.
     */
    score?: number | null;
};

/**
 * A search under a name.
 */
export type SavedSearch = {
    /**
     * What it looks for: the query part of the screen's address.
     */
    conditions: string;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * Id.
     */
    id: string;
    /**
     * Whether its owner's screen opens with it.
     */
    isDefault: boolean;
    /**
     * What its owner calls it.
     */
    name: string;
    /**
     * Whether it is the caller's own; only the owner changes it.
     */
    own: boolean;
    /**
     * Growing by one with each change.
     */
    revision: number;
    /**
     * Whether the other training administrators see it.
     */
    shared: boolean;
};

/**
 * What changes of a search; what is absent stays.
 */
export type SavedSearchPatch = {
    /**
     * What it looks for.
     */
    conditions?: string | null;
    /**
     * Whether the owner's screen opens with it.
     */
    isDefault?: boolean | null;
    /**
     * What it is called.
     */
    name?: string | null;
    /**
     * Whether the other training administrators see it.
     */
    shared?: boolean | null;
};

/**
 * What was reached.
 */
export type SavedVideoState = {
    /**
     * The course as it stands now.
     */
    course: MyCourseDetail;
    /**
     * Whether the unit is done.
     */
    done: boolean;
    /**
     * How much of it was played, in hundredths.
     */
    playedPercent: number;
};

/**
 * How a workspace stands to SCIM.
 */
export type ScimConnection = {
    /**
     * What the identity provider is given as the address (tenant URL, SCIM connector base URL).
     */
    address: string;
    /**
     * How many tokens may live at once.
     */
    mostTokens: number;
    /**
     * The tokens that were not revoked, oldest first; expired ones stay until they are.
     */
    tokens: Array<ScimToken>;
    /**
     * People who wait for a seat of the running term.
     */
    waiting: number;
};

/**
 * A token. Its secret was shown when it was made, and is not kept.
 */
export type ScimToken = {
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who made it.
     */
    createdBy: string;
    /**
     * Whether that day has passed.
     */
    expired: boolean;
    /**
     * Its last day.
     */
    expiresOn: string;
    /**
     * Id.
     */
    id: string;
    /**
     * What its owner calls it.
     */
    label: string;
    /**
     * The hour of its last use; null before the first one.
     */
    lastUsedAt?: string | null;
};

/**
 * What is launched of a package.
 */
export type ScormItemState = {
    /**
     * What the run-time kept, by names such as `cmi.suspend_data`.
     */
    cmi: {
        [key: string]: string;
    };
    /**
     * Whether it is done.
     */
    done: boolean;
    /**
     * Its identifier in the manifest.
     */
    id: string;
    /**
     * What it is told on launching.
     */
    launchData: string;
    /**
     * The score from which its manifest has it pass.
     */
    mastery?: string | null;
    /**
     * Whether there is something to go on with.
     */
    resumed: boolean;
    /**
     * What it says was scored.
     */
    score?: number | null;
    /**
     * Its title.
     */
    title: string;
    /**
     * Whether it speaks with the run-time; what does not is done by looking at it.
     */
    tracked: boolean;
    /**
     * The address it begins with.
     */
    url: string;
};

/**
 * An opening of a package.
 */
export type ScormLaunch = {
    /**
     * Id; saving names it.
     */
    id: string;
    /**
     * What is launched, in order.
     */
    items: Array<ScormItemState>;
    /**
     * Who it is, for the package.
     */
    learnerId: string;
    /**
     * The person's name, for the package.
     */
    learnerName: string;
    /**
     * The origin where the package runs.
     */
    origin: string;
    /**
     * The address of the player's frame, for some hours.
     */
    playerUrl: string;
    /**
     * `1.2` or `2004`.
     */
    version: string;
};

/**
 * What came of a file that was sent: a package, or faults.
 */
export type ScormLoad = {
    /**
     * Everything that is wrong with it.
     */
    faults: Array<ScormPackageFault>;
    package?: ScormPackage | null;
};

/**
 * A SCORM package that was found sound.
 */
export type ScormPackage = {
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who loaded it.
     */
    createdBy: string;
    /**
     * The name of the file it came in.
     */
    fileName: string;
    /**
     * How many files it has.
     */
    files: number;
    /**
     * Id.
     */
    id: string;
    /**
     * The titles of what is launched, in order.
     */
    items: Array<string>;
    /**
     * The score from which its manifest has it pass, where that can be said for all of it.
     */
    passingScore?: number | null;
    /**
     * Whether its manifest names a score to pass.
     */
    scored: boolean;
    /**
     * Whether its manifest asks for rules of sequencing, which are not followed.
     */
    sequenced: boolean;
    /**
     * Its size unpacked, in bytes.
     */
    size: number;
    /**
     * The title in its manifest.
     */
    title: string;
    /**
     * `1.2` or `2004`.
     */
    version: string;
};

/**
 * One thing wrong with a package.
 */
export type ScormPackageFault = {
    /**
     * Stable, dotted.
     */
    code: string;
    /**
     * In English.
     */
    messageEn: string;
    /**
     * In Japanese.
     */
    messageJa: string;
    /**
     * The file or identifier at fault; empty where it is the package as a whole.
     */
    place: string;
};

/**
 * What the run-time says of an item.
 */
export type ScormState = {
    /**
     * The run-time's values, by names such as `cmi.suspend_data`.
     */
    cmi: {
        [key: string]: string;
    };
    /**
     * The item.
     */
    item: string;
    /**
     * Grows with every save of an opening.
     */
    sequence: number;
};

/**
 * What is entered for a SCORM unit.
 */
export type ScormUnitFields = {
    /**
     * The package that was loaded.
     */
    packageId: string;
    /**
     * Score from which it is passed; the course's where it is not said.
     */
    passingScore?: number | null;
    /**
     * Whether its score counts; without one it is done or not.
     */
    scored: boolean;
    /**
     * Title in English.
     */
    titleEn?: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
    /**
     * Weight in the progress.
     */
    weight: number;
};

/**
 * A SCORM package.
 */
export type ScormUpload = {
    /**
     * A zip file with `imsmanifest.xml` at its root, SCORM 1.2 or 2004; at most 200 MiB.
     */
    file: Blob | File;
};

/**
 * A change of the seats bought.
 */
export type SeatChange = {
    /**
     * From which day.
     */
    effectiveOn: string;
    /**
     * Last month of the term.
     */
    endMonth: string;
    /**
     * Id.
     */
    id: string;
    /**
     * `initial` by the order that opened the term, `additional` within it.
     */
    kind: string;
    /**
     * The order.
     */
    orderId: string;
    /**
     * The number of the order behind it.
     */
    orderNumber: string;
    /**
     * How many were added.
     */
    quantity: number;
    /**
     * First month of the term.
     */
    startMonth: string;
};

/**
 * Seats to be bought.
 */
export type SeatPurchase = {
    /**
     * The day by which they are needed.
     */
    by: string;
    price?: PriceBody | null;
    /**
     * How many.
     */
    quantity: number;
};

/**
 * Some days on which nothing changes.
 */
export type SeatStep = {
    /**
     * First day.
     */
    from: string;
    /**
     * People who use a seat, by their days of use.
     */
    people: number;
    /**
     * Seats bought.
     */
    seats: number;
    /**
     * Seats that are missing.
     */
    short: number;
    /**
     * Last day.
     */
    until: string;
};

/**
 * Planned occupancy over the terms that have not ended.
 */
export type SeatTimeline = {
    /**
     * Terms, the running one first.
     */
    terms: Array<TermTimeline>;
    /**
     * Today in Tokyo.
     */
    today: string;
};

/**
 * A password, code or token as it came; it never prints itself.
 */
export type Secret = string;

/**
 * A series with how many courses of the library it has.
 */
export type SeriesCount = {
    /**
     * Courses of the library in it.
     */
    courses: number;
    /**
     * The series.
     */
    series: CourseSeries;
};

/**
 * A link's token and the password to set.
 */
export type SetPasswordBody = {
    password: string;
    token: Secret;
};

/**
 * What came of it.
 */
export type SetUpLinks = {
    /**
     * Mails queued.
     */
    queued: number;
    /**
     * User IDs of those without an address.
     */
    withoutMail: Array<string>;
};

/**
 * Whom links are sent to.
 */
export type SetUpLinksRequest = {
    /**
     * All who have no password yet.
     */
    all?: boolean;
    /**
     * These people.
     */
    learnerIds?: Array<string> | null;
};

/**
 * A page of the settings of a term. All its rules have one revision together.
 */
export type SettingsPageCourseSetting = {
    /**
     * The rows.
     */
    items: Array<CourseSetting>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * The revision of its rules, for `If-Match`.
     */
    revision: number;
    /**
     * The term.
     */
    term: CourseSettingTerm;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A page of the settings of a term. All its rules have one revision together.
 */
export type SettingsPageEffectiveCourseSetting = {
    /**
     * The rows.
     */
    items: Array<EffectiveCourseSetting>;
    /**
     * Where the next page starts; null on the last one.
     */
    nextCursor?: string | null;
    /**
     * The revision of its rules, for `If-Match`.
     */
    revision: number;
    /**
     * The term.
     */
    term: CourseSettingTerm;
    /**
     * All rows, where `withTotal=true` was asked for.
     */
    total?: number | null;
};

/**
 * A company and its applicant.
 */
export type SignUpBody = {
    address?: string | null;
    applicantName: string;
    applicantNameKana?: string | null;
    companyName: string;
    companyNameKana?: string | null;
    department?: string | null;
    email: string;
    password: string;
    phone: string;
    postalCode?: string | null;
};

/**
 * Which site's session is meant.
 */
export type SiteBody = {
    site: SiteName;
};

/**
 * One of the four sites.
 */
export type SiteName = 'order' | 'vendor' | 'admin' | 'learn';

/**
 * A month in which a new contract can start.
 */
export type StartMonthBody = {
    /**
     * Last day to order for this month.
     */
    lastDay: string;
    /**
     * The month.
     */
    month: string;
    /**
     * First day of the term, when it does not start on approval.
     */
    startsOn: string;
    /**
     * Whether the term starts on the day of approval.
     */
    startsOnApproval: boolean;
};

/**
 * A survey of a term.
 */
export type Survey = {
    /**
     * Whether nobody learns who answered what.
     */
    anonymous: boolean;
    /**
     * How many answers there are in the term.
     */
    answerCount: number;
    /**
     * The course's code.
     */
    courseCode: string;
    /**
     * Its course.
     */
    courseId: string;
    /**
     * The course's title in English; empty where there is none.
     */
    courseTitleEn: string;
    /**
     * The course's title in Japanese.
     */
    courseTitleJa: string;
    /**
     * Id.
     */
    id: string;
    /**
     * How many questions it has.
     */
    questionCount: number;
    /**
     * Whether the course is completed only with an answer.
     */
    required: boolean;
    /**
     * Title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
};

/**
 * An answer to a question of a survey.
 */
export type SurveyAnswer = {
    /**
     * Numbers of what was chosen, from one.
     */
    choices?: Array<number>;
    /**
     * Code of the question.
     */
    question: string;
    /**
     * What was written.
     */
    text?: string;
};

/**
 * What was answered to a question.
 */
export type SurveyAnswered = {
    /**
     * Numbers of what was chosen.
     */
    choices: Array<number>;
    /**
     * Code of the question.
     */
    question: string;
    /**
     * What was written.
     */
    text: string;
};

/**
 * The answers to a survey.
 */
export type SurveyAnswers = {
    /**
     * Each question once at most.
     */
    answers: Array<SurveyAnswer>;
    /**
     * The edition of the questions that was answered.
     */
    revision: number;
};

/**
 * One person's answers.
 */
export type SurveyOneByOne = {
    /**
     * When.
     */
    answeredAt?: string | null;
    /**
     * The person's department then, as a path.
     */
    answeredIn?: string | null;
    /**
     * What; questions that were left out are missing.
     */
    answers: Array<SurveyAnswered>;
    /**
     * Id of the answers.
     */
    id: string;
    /**
     * The person.
     */
    learnerId?: string | null;
    /**
     * User ID.
     */
    loginId?: string | null;
    /**
     * 氏名.
     */
    name?: string | null;
};

/**
 * A question of a survey.
 */
export type SurveyQuestion = {
    /**
     * What can be chosen, or the points of a scale; numbered from one. The ends of a scale say what they mean.
     */
    choices: Array<string>;
    /**
     * Code within the survey.
     */
    code: string;
    /**
     * What the last point of a scale means.
     */
    high?: string | null;
    /**
     * `single`, `multiple`, `scale`, `text`.
     */
    kind: string;
    /**
     * What the first point of a scale means.
     */
    low?: string | null;
    /**
     * Whether it has to be answered.
     */
    required: boolean;
    /**
     * What is asked.
     */
    text: string;
};

/**
 * A question, summed.
 */
export type SurveyQuestionSum = {
    /**
     * How many answered it.
     */
    answered: number;
    /**
     * How often each choice or point was taken, the first one first.
     */
    counts: Array<number>;
    /**
     * The mean of a scale in hundredths, fractions dropped.
     */
    meanHundredths?: number | null;
    /**
     * The question.
     */
    question: SurveyQuestion;
};

/**
 * A survey, summed.
 */
export type SurveySums = {
    /**
     * Answers to earlier editions of the questions, which are not in the sums.
     */
    earlierAnswerCount: number;
    /**
     * The questions.
     */
    questions: Array<SurveyQuestionSum>;
    /**
     * The survey; its answers are those to the present edition of the questions.
     */
    survey: Survey;
};

/**
 * Words that somebody wrote.
 */
export type SurveyText = {
    /**
     * Id of the answers they are part of.
     */
    id: string;
    /**
     * The words; empty where the question was left out.
     */
    text: string;
};

/**
 * Consumption tax of one rate, rounded down once.
 */
export type TaxBody = {
    /**
     * Whole per cent.
     */
    ratePercent: number;
    /**
     * Yen of tax.
     */
    tax: number;
    /**
     * Yen at this rate.
     */
    taxable: number;
};

/**
 * Consumption tax from a day on.
 */
export type TaxRate = {
    /**
     * First day.
     */
    effectiveFrom: string;
    /**
     * Whole per cent.
     */
    percent: number;
};

/**
 * A term of a contract.
 */
export type Term = {
    /**
     * Seats taken.
     */
    assigned: number;
    /**
     * Last month.
     */
    endMonth: string;
    /**
     * Last day.
     */
    endsOn: string;
    /**
     * Id.
     */
    id: string;
    /**
     * The library.
     */
    library: LibraryRef;
    /**
     * Seats bought.
     */
    purchased: number;
    /**
     * First month.
     */
    startMonth: string;
    /**
     * First day.
     */
    startsOn: string;
    /**
     * `upcoming`, `running`, `grace`, `ended`, `lapsed`.
     */
    state: string;
};

/**
 * A term in the header.
 */
export type TermHeader = {
    /**
     * 登録数.
     */
    assigned: number;
    /**
     * Days until the last day; for the next term until the first.
     */
    daysLeft: number;
    /**
     * Last month.
     */
    endMonth: string;
    /**
     * Last day.
     */
    endsOn: string;
    /**
     * The library.
     */
    library: HeaderLibrary;
    /**
     * Whether more people are registered than seats were bought.
     */
    overQuota: boolean;
    /**
     * 契約数.
     */
    purchased: number;
    /**
     * `not_open`, `preparing`, `confirmed`, `running`, `ended`.
     */
    rosterState: string;
    /**
     * First month.
     */
    startMonth: string;
    /**
     * First day.
     */
    startsOn: string;
    /**
     * The term; its roster has the same id.
     */
    termId: string;
};

/**
 * The seats of a term from today on.
 */
export type TermTimeline = {
    /**
     * Last month.
     */
    endMonth: string;
    /**
     * Last day.
     */
    endsOn: string;
    /**
     * The first day on which somebody has no seat.
     */
    firstShortageOn?: string | null;
    /**
     * The library.
     */
    library: HeaderLibrary;
    /**
     * How many seats are missing in all.
     */
    missing: number;
    /**
     * Whether its roster is not open yet: the running one, of which it will be a copy, stands for it.
     */
    projected: boolean;
    /**
     * Seats bought.
     */
    purchased: number;
    /**
     * What to buy by when, earliest first; seats bought stay until the term ends.
     */
    purchases: Array<SeatPurchase>;
    /**
     * People on the roster, whatever their days of use.
     */
    registered: number;
    /**
     * First month.
     */
    startMonth: string;
    /**
     * First day.
     */
    startsOn: string;
    /**
     * Without gaps from today, or from the first day, until the last day; neighbours differ.
     */
    steps: Array<SeatStep>;
    /**
     * The term.
     */
    termId: string;
};

/**
 * An answer.
 */
export type TestAnswer = {
    /**
     * Numbers of what was chosen, from one, as they are shown.
     */
    choices?: Array<number>;
    /**
     * Code of the question.
     */
    question: string;
    /**
     * What was typed.
     */
    text?: string;
};

/**
 * The answers; a question without one is wrong.
 */
export type TestAnswers = {
    /**
     * Each question once at most.
     */
    answers: Array<TestAnswer>;
};

/**
 * The answers so far.
 */
export type TestDraft = {
    /**
     * Each question once at most.
     */
    answers: Array<TestAnswer>;
    /**
     * The revision of the answers that were seen; 0 before any were kept.
     */
    revision: number;
};

/**
 * A question, without what is right.
 */
export type TestQuestion = {
    /**
     * What can be chosen; numbered from one.
     */
    choices: Array<string>;
    /**
     * Code within the test.
     */
    code: string;
    /**
     * `single`, `multiple`, `number`, `text`.
     */
    kind: string;
    /**
     * What is asked.
     */
    text: string;
    /**
     * What a number counts.
     */
    unit: string;
};

/**
 * Time in a course, all of it.
 */
export type TimeSpent = {
    /**
     * Seconds.
     */
    seconds: number;
};

/**
 * The token of a link.
 */
export type TokenBody = {
    token: Secret;
};

/**
 * A training administrator of a workspace.
 */
export type TrainingAdmin = {
    /**
     * Mail address.
     */
    email?: string | null;
    /**
     * Account.
     */
    id: string;
    /**
     * Last log-in.
     */
    lastLoginAt?: string | null;
    /**
     * What is typed to log in.
     */
    loginId: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Since when.
     */
    since: string;
    /**
     * `invited` until a password is set by the link, then `active`.
     */
    state: string;
};

/**
 * Who administers a new workspace.
 */
export type TrainingAdminBody = {
    /**
     * Where the start-of-use mail goes.
     */
    email: string;
    /**
     * Name.
     */
    name: string;
};

/**
 * A class.
 */
export type TrainingClass = {
    /**
     * Its courses, in order.
     */
    courses: Array<TrainingClassCourse>;
    /**
     * What it is for; may be empty.
     */
    description: string;
    /**
     * First day; null is the term's.
     */
    from?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * How many of its people the caller sees.
     */
    memberCount: number;
    /**
     * Its name.
     */
    name: string;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * Last day of the term.
     */
    termEndsOn: string;
    /**
     * The term it belongs to.
     */
    termId: string;
    /**
     * First day of the term.
     */
    termStartsOn: string;
    /**
     * Last day; null is the term's.
     */
    until?: string | null;
    /**
     * Whether it can be written today, by whoever may.
     */
    writable: boolean;
};

/**
 * A course of a class.
 */
export type TrainingClassCourse = {
    /**
     * How many of them completed it in the class.
     */
    completed: number;
    /**
     * Its code.
     */
    courseCode: string;
    /**
     * The course.
     */
    courseId: string;
    /**
     * Last day to complete it.
     */
    dueOn?: string | null;
    /**
     * First day on which it can be opened; null is the class's.
     */
    from?: string | null;
    /**
     * How many of the people began it in the class.
     */
    started: number;
    /**
     * `required`, `recommended` or `optional`.
     */
    state: string;
    /**
     * Its title in English; empty where there is none.
     */
    titleEn: string;
    /**
     * Its title in Japanese.
     */
    titleJa: string;
    /**
     * How many of them see it in the catalogue too, where it is another course with a history of its own.
     */
    twins: number;
    /**
     * Last day on which it can be opened; null is the class's.
     */
    until?: string | null;
};

/**
 * A course of a class as it is written.
 */
export type TrainingClassCourseInput = {
    /**
     * The course.
     */
    courseId: string;
    /**
     * Last day to complete it.
     */
    dueOn?: string | null;
    /**
     * First day on which it can be opened.
     */
    from?: string | null;
    /**
     * The state; a class hides none of its courses.
     */
    state: CourseState;
    /**
     * Last day on which it can be opened.
     */
    until?: string | null;
};

/**
 * What one of the people has done of a course in the class.
 */
export type TrainingClassDone = {
    /**
     * When it was completed in the class.
     */
    completedAt?: string | null;
    /**
     * The course.
     */
    courseId: string;
    /**
     * When it was completed elsewhere in the term, in the catalogue or in another class, where it is not completed here.
     */
    creditedAt?: string | null;
    /**
     * 0 to 100.
     */
    progress: number;
    /**
     * `not_started`, `in_progress`, `completed`, `overdue`.
     */
    status: string;
};

/**
 * A class as it is written, whole.
 */
export type TrainingClassInput = {
    /**
     * Its courses, in order.
     */
    courses?: Array<TrainingClassCourseInput>;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * First day; null is the term's.
     */
    from?: string | null;
    /**
     * Its name, once in a term.
     */
    name: string;
    /**
     * Last day; null is the term's.
     */
    until?: string | null;
};

/**
 * A class in the list.
 */
export type TrainingClassLine = {
    /**
     * How many courses it has.
     */
    courseCount: number;
    /**
     * What it is for; may be empty.
     */
    description: string;
    /**
     * First day; null is the term's.
     */
    from?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * How many of its people the caller sees.
     */
    memberCount: number;
    /**
     * Its name.
     */
    name: string;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * Last day; null is the term's.
     */
    until?: string | null;
};

/**
 * One of the people of a class.
 */
export type TrainingClassMember = {
    /**
     * The courses of the class, in order.
     */
    courses: Array<TrainingClassDone>;
    /**
     * The department's names from the top down.
     */
    department: Array<string>;
    /**
     * The person.
     */
    learnerId: string;
    /**
     * The person's user ID.
     */
    loginId: string;
    /**
     * The person's name.
     */
    name: string;
    /**
     * Whether the person has a seat in the term; without one nothing can be opened.
     */
    seated: boolean;
};

/**
 * What came of adding people.
 */
export type TrainingClassMembersAdded = {
    /**
     * How many are new in the class.
     */
    added: number;
    /**
     * How many were in it already.
     */
    already: number;
    /**
     * User IDs that nobody on the term's roster has.
     */
    unknown: Array<string>;
};

/**
 * What came of taking people out.
 */
export type TrainingClassMembersRemoved = {
    /**
     * How many were in the class.
     */
    removed: number;
};

/**
 * What a certificate says.
 */
export type VerifiedCertificate = {
    /**
     * The person's company.
     */
    company: string;
    /**
     * The day of completion.
     */
    completedOn: string;
    /**
     * The same in English; empty where there is none.
     */
    courseTitleEn: string;
    /**
     * The course, in Japanese.
     */
    courseTitleJa: string;
    /**
     * Whose it is.
     */
    name: string;
    /**
     * Always true: a code that is not known is answered 404.
     */
    valid: boolean;
};

/**
 * A video that was found sound.
 */
export type Video = {
    /**
     * How many captions it has; 0 without captions.
     */
    captions: number;
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who loaded it.
     */
    createdBy: string;
    /**
     * How long it plays, in milliseconds.
     */
    durationMs: number;
    /**
     * Whether it can begin before all of it has come: its index stands before the pictures.
     */
    fastStart: boolean;
    /**
     * The name of the file it came in.
     */
    fileName: string;
    /**
     * Height of its picture, in pixels.
     */
    height: number;
    /**
     * Id.
     */
    id: string;
    /**
     * Its size, in bytes.
     */
    size: number;
    /**
     * Whether there is sound.
     */
    sound: boolean;
    /**
     * Width of its picture, in pixels.
     */
    width: number;
};

/**
 * One thing wrong with a film or its captions.
 */
export type VideoFault = {
    /**
     * Stable, dotted.
     */
    code: string;
    /**
     * What was found there, such as the name of a codec; empty where there is nothing to name.
     */
    found: string;
    /**
     * The line of the captions.
     */
    line?: number | null;
    /**
     * In English.
     */
    messageEn: string;
    /**
     * In Japanese.
     */
    messageJa: string;
    /**
     * `film` or `captions`.
     */
    part: string;
};

/**
 * An opening of a video.
 */
export type VideoLaunch = {
    /**
     * Its captions in WebVTT; null without captions.
     */
    captions?: string | null;
    /**
     * How long it plays, in milliseconds.
     */
    durationMs: number;
    /**
     * The address of the film, for some hours. It answers ranges.
     */
    filmUrl: string;
    /**
     * Height of its picture, in pixels.
     */
    height: number;
    /**
     * Id; saving names it.
     */
    id: string;
    /**
     * How much of it was played, in hundredths.
     */
    playedPercent: number;
    /**
     * Where it was left, in milliseconds; 0 where it begins anew.
     */
    positionMs: number;
    /**
     * What is said in it; empty where that is not there.
     */
    transcript: string;
    /**
     * Width of its picture, in pixels.
     */
    width: number;
};

/**
 * What came of the files that were sent: a video, or faults.
 */
export type VideoLoad = {
    /**
     * Everything that is wrong with it.
     */
    faults: Array<VideoFault>;
    video?: Video | null;
};

/**
 * Where a player is, and what it has played.
 */
export type VideoState = {
    /**
     * What was really played since the opening; how fast does not matter, and what was skipped is left out.
     */
    played: Array<PlayedPart>;
    /**
     * Where it is, in milliseconds.
     */
    positionMs: number;
    /**
     * Grows with every save of an opening.
     */
    sequence: number;
};

/**
 * What is entered for a video unit.
 */
export type VideoUnitFields = {
    /**
     * Title in English.
     */
    titleEn?: string;
    /**
     * Title in Japanese.
     */
    titleJa: string;
    /**
     * What is said in it, as text; paragraphs stand between empty lines.
     */
    transcript?: string;
    /**
     * The video that was loaded.
     */
    videoId: string;
    /**
     * Weight in the progress.
     */
    weight: number;
};

/**
 * A video.
 */
export type VideoUpload = {
    /**
     * Its captions: WebVTT in UTF-8, at most 512 KiB.
     */
    captions?: Blob | File | null;
    /**
     * The film: MP4 with H.264, and AAC where it has sound; at most 500 MiB and four hours.
     */
    file: Blob | File;
};

/**
 * An event on its way to an endpoint, and what came of the last attempt.
 */
export type WebhookDelivery = {
    /**
     * When the last attempt was made.
     */
    attemptedAt?: string | null;
    /**
     * Attempts so far.
     */
    attempts: number;
    /**
     * When the event happened.
     */
    createdAt: string;
    /**
     * How long the last attempt took, in milliseconds.
     */
    durationMs?: number | null;
    /**
     * The event, as the receiver sees it in `webhook-id`.
     */
    eventId: string;
    /**
     * What happened; new events may appear.
     */
    eventType: string;
    /**
     * Why the last attempt failed: `status`, `redirected`, `timed_out`, `unreachable`, `address_refused` or `endpoint_disabled`.
     */
    fault?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * When the next attempt is due, while it waits.
     */
    nextAttemptAt?: string | null;
    /**
     * The first 500 characters of the last answer.
     */
    responseStart?: string | null;
    /**
     * The status of the last answer.
     */
    responseStatus?: number | null;
    /**
     * `queued`, `delivered` or `failed`.
     */
    state: string;
};

/**
 * An endpoint for webhooks. Its secret was shown when it was made, or rotated.
 */
export type WebhookEndpoint = {
    /**
     * When.
     */
    createdAt: string;
    /**
     * Who made it.
     */
    createdBy: string;
    /**
     * What it is for.
     */
    description: string;
    /**
     * Whether anything is sent.
     */
    enabled: boolean;
    /**
     * What it is told; new events may appear.
     */
    eventTypes: Array<string>;
    /**
     * Since when every attempt has failed.
     */
    failingSince?: string | null;
    /**
     * Id.
     */
    id: string;
    /**
     * Until when the secret of before the last rotation signs too.
     */
    oldSecretUntil?: string | null;
    /**
     * For If-Match.
     */
    revision: number;
    /**
     * Whether it was disabled because nothing but failures came of it for three days.
     */
    stopped: boolean;
    /**
     * Where to.
     */
    url: string;
    /**
     * The workspace whose events it gets; null for contracts and orders of the company.
     */
    workspaceId?: string | null;
};

/**
 * A change of an endpoint, as JSON Merge Patch; absent fields stay.
 */
export type WebhookEndpointPatch = {
    /**
     * What it is for.
     */
    description?: string | null;
    /**
     * Whether anything is sent.
     */
    enabled?: boolean | null;
    /**
     * What it is told.
     */
    eventTypes?: Array<string> | null;
    /**
     * Where to.
     */
    url?: string | null;
};

/**
 * An endpoint with its secret, shown this once.
 */
export type WebhookSecret = {
    /**
     * The endpoint.
     */
    endpoint: WebhookEndpoint;
    /**
     * What signs, as Standard Webhooks writes it.
     */
    secret: string;
};

/**
 * A workspace with its contract header.
 */
export type Workspace = {
    /**
     * `open`, `grace`, `closed`, `moved` (the contract went on in another workspace), `lapsed`.
     */
    access: string;
    /**
     * Whether people of the former workspace can be carried over.
     */
    carryOver: boolean;
    /**
     * The company's name.
     */
    companyName: string;
    /**
     * Of it, what was bought and counts today.
     */
    diskPurchasedGib: number;
    /**
     * Disk for company-made material in GiB, what was bought included.
     */
    diskQuotaGib: number;
    /**
     * Id.
     */
    id: string;
    /**
     * Last day on which the data of a lapsed contract are kept; they are purged after it.
     */
    keptUntil?: string | null;
    /**
     * Name.
     */
    name: string;
    next?: TermHeader | null;
    /**
     * Whether administrators can only read.
     */
    readOnly: boolean;
    /**
     * Last day on which the renewal of the running term, or of the one that has ended, can be applied for.
     */
    renewalClosesOn?: string | null;
    /**
     * Revision.
     */
    revision: number;
    /**
     * Whether it can be prepared now.
     */
    rosterOpen: boolean;
    /**
     * First day on which the next roster can be prepared.
     */
    rosterOpensOn?: string | null;
    running?: TermHeader | null;
};

export type GetJwksData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/.well-known/jwks.json';
};

export type GetJwksErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetJwksError = GetJwksErrors[keyof GetJwksErrors];

export type GetJwksResponses = {
    /**
     * The public keys.
     */
    200: Jwks;
};

export type GetJwksResponse = GetJwksResponses[keyof GetJwksResponses];

export type ListAuditEventsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * For the vendor: the customer. Others see their own company.
         */
        companyId?: string;
        /**
         * Only what happened in this workspace.
         */
        workspaceId?: string;
        /**
         * Only what was done to this one, named as `subject` names it.
         */
        subject?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/audit-events';
};

export type ListAuditEventsErrors = {
    /**
     * The query is not valid.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Another company.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListAuditEventsError = ListAuditEventsErrors[keyof ListAuditEventsErrors];

export type ListAuditEventsResponses = {
    /**
     * A page of the trail.
     */
    200: ListAuditEvent;
};

export type ListAuditEventsResponse = ListAuditEventsResponses[keyof ListAuditEventsResponses];

export type ChangePasswordData = {
    body: ChangePasswordBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/change-password';
};

export type ChangePasswordErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The present password is wrong, or the next one breaks the rules.
     */
    422: Problem;
    /**
     * Locked after failures, or too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Busy.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Changed.
     */
    204: void;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type AskEmailChangeData = {
    body: EmailChangeBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/email-change';
};

export type AskEmailChangeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type AskEmailChangeError = AskEmailChangeErrors[keyof AskEmailChangeErrors];

export type AskEmailChangeResponses = {
    /**
     * A mail is on its way to the new address.
     */
    202: unknown;
};

export type ConfirmEmailChangeData = {
    body: EmailConfirmation;
    path?: never;
    query?: never;
    url: '/api/v1/auth/email-change/confirm';
};

export type ConfirmEmailChangeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * The link was used, or its time is over.
     */
    410: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ConfirmEmailChangeError = ConfirmEmailChangeErrors[keyof ConfirmEmailChangeErrors];

export type ConfirmEmailChangeResponses = {
    /**
     * Changed.
     */
    204: void;
};

export type ConfirmEmailChangeResponse = ConfirmEmailChangeResponses[keyof ConfirmEmailChangeResponses];

export type ForgotLoginIdData = {
    body: ForgotLoginIdBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/forgot-login-id';
};

export type ForgotLoginIdErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * Some fields are not valid, or the `Idempotency-Key` was used with another body.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ForgotLoginIdError = ForgotLoginIdErrors[keyof ForgotLoginIdErrors];

export type ForgotLoginIdResponses = {
    /**
     * If the address is registered, a mail is on its way.
     */
    202: unknown;
};

export type ForgotPasswordData = {
    body: ForgotPasswordBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/forgot-password';
};

export type ForgotPasswordErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * Some fields are not valid, or the `Idempotency-Key` was used with another body.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ForgotPasswordError = ForgotPasswordErrors[keyof ForgotPasswordErrors];

export type ForgotPasswordResponses = {
    /**
     * If the account exists, a mail is on its way.
     */
    202: unknown;
};

export type RedeemHandOutCodeData = {
    body: HandOutCodeBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/hand-out-code';
};

export type RedeemHandOutCodeErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * ID or code is wrong, used or too old.
     */
    401: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The password breaks the rules.
     */
    422: Problem;
    /**
     * Locked after failures, or too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Busy.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RedeemHandOutCodeError = RedeemHandOutCodeErrors[keyof RedeemHandOutCodeErrors];

export type RedeemHandOutCodeResponses = {
    /**
     * Set; the code no longer works.
     */
    204: void;
};

export type RedeemHandOutCodeResponse = RedeemHandOutCodeResponses[keyof RedeemHandOutCodeResponses];

export type CancelHandOverData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/hand-over';
};

export type CancelHandOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CancelHandOverError = CancelHandOverErrors[keyof CancelHandOverErrors];

export type CancelHandOverResponses = {
    /**
     * Taken back.
     */
    204: void;
};

export type CancelHandOverResponse = CancelHandOverResponses[keyof CancelHandOverResponses];

export type GetHandOverData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/hand-over';
};

export type GetHandOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetHandOverError = GetHandOverErrors[keyof GetHandOverErrors];

export type GetHandOverResponses = {
    /**
     * The invitation; empty when none waits.
     */
    200: HandOverState;
};

export type GetHandOverResponse = GetHandOverResponses[keyof GetHandOverResponses];

export type AskHandOverData = {
    body: HandOverBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/hand-over';
};

export type AskHandOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type AskHandOverError = AskHandOverErrors[keyof AskHandOverErrors];

export type AskHandOverResponses = {
    /**
     * The invitation is on its way.
     */
    202: unknown;
};

export type AcceptHandOverData = {
    body: HandOverAcceptance;
    path?: never;
    query?: never;
    url: '/api/v1/auth/hand-over/accept';
};

export type AcceptHandOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * The link was used, or its time is over.
     */
    410: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type AcceptHandOverError = AcceptHandOverErrors[keyof AcceptHandOverErrors];

export type AcceptHandOverResponses = {
    /**
     * The role has moved.
     */
    200: HandOverDone;
};

export type AcceptHandOverResponse = AcceptHandOverResponses[keyof AcceptHandOverResponses];

export type GetHandOverInvitationData = {
    body?: never;
    path: {
        /**
         * The token of the link.
         */
        token: string;
    };
    query?: never;
    url: '/api/v1/auth/hand-over/{token}';
};

export type GetHandOverInvitationErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The link was used, or its time is over.
     */
    410: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetHandOverInvitationError = GetHandOverInvitationErrors[keyof GetHandOverInvitationErrors];

export type GetHandOverInvitationResponses = {
    /**
     * What the invitation says.
     */
    200: HandOverInvitation;
};

export type GetHandOverInvitationResponse = GetHandOverInvitationResponses[keyof GetHandOverInvitationResponses];

export type GetLinkData = {
    body?: never;
    path: {
        /**
         * The token of the link.
         */
        token: string;
    };
    query?: never;
    url: '/api/v1/auth/links/{token}';
};

export type GetLinkErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * No such link.
     */
    404: Problem;
    /**
     * The link was used, or its time is over.
     */
    410: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetLinkError = GetLinkErrors[keyof GetLinkErrors];

export type GetLinkResponses = {
    /**
     * What the link is for.
     */
    200: LinkInfo;
};

export type GetLinkResponse = GetLinkResponses[keyof GetLinkResponses];

export type LogInData = {
    body: LoginBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/login';
};

export type LogInErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * ID or password is wrong.
     */
    401: Problem;
    /**
     * The password is right, but there is no entry now.
     */
    403: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * Some fields are not valid, or the `Idempotency-Key` was used with another body.
     */
    422: Problem;
    /**
     * Locked after failures, or too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Too many are logging in at this moment.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type LogInError = LogInErrors[keyof LogInErrors];

export type LogInResponses = {
    /**
     * An access token; the refresh token is set as a cookie.
     */
    200: Login;
};

export type LogInResponse = LogInResponses[keyof LogInResponses];

export type LogOutData = {
    body: SiteBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/logout';
};

export type LogOutErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * A page of another origin asks.
     */
    403: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * Some fields are not valid, or the `Idempotency-Key` was used with another body.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type LogOutError = LogOutErrors[keyof LogOutErrors];

export type LogOutResponses = {
    /**
     * Logged out; also when nobody was logged in.
     */
    204: void;
};

export type LogOutResponse = LogOutResponses[keyof LogOutResponses];

export type GetMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/me';
};

export type GetMeErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMeError = GetMeErrors[keyof GetMeErrors];

export type GetMeResponses = {
    /**
     * The account behind the access token.
     */
    200: Me;
};

export type GetMeResponse = GetMeResponses[keyof GetMeResponses];

export type UpdateMeData = {
    body: MePatch;
    path?: never;
    query?: never;
    url: '/api/v1/auth/me';
};

export type UpdateMeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateMeError = UpdateMeErrors[keyof UpdateMeErrors];

export type UpdateMeResponses = {
    /**
     * The account.
     */
    200: Me;
};

export type UpdateMeResponse = UpdateMeResponses[keyof UpdateMeResponses];

export type RefreshSessionData = {
    body: SiteBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/refresh';
};

export type RefreshSessionErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * No session, or it has ended.
     */
    401: Problem;
    /**
     * There is no entry now, or a page of another origin asks.
     */
    403: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * Some fields are not valid, or the `Idempotency-Key` was used with another body.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RefreshSessionError = RefreshSessionErrors[keyof RefreshSessionErrors];

export type RefreshSessionResponses = {
    /**
     * A fresh access token and the next cookie.
     */
    200: Login;
};

export type RefreshSessionResponse = RefreshSessionResponses[keyof RefreshSessionResponses];

export type SetPasswordData = {
    body: SetPasswordBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/set-password';
};

export type SetPasswordErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * No such link.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The link was used, or its time is over.
     */
    410: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The password breaks the rules.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Busy.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SetPasswordError = SetPasswordErrors[keyof SetPasswordErrors];

export type SetPasswordResponses = {
    /**
     * Set; every session of the account has ended.
     */
    204: void;
};

export type SetPasswordResponse = SetPasswordResponses[keyof SetPasswordResponses];

export type SignUpData = {
    body: SignUpBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/sign-up';
};

export type SignUpErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * Fields at fault, all of them.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Busy.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SignUpError = SignUpErrors[keyof SignUpErrors];

export type SignUpResponses = {
    /**
     * A mail is on its way.
     */
    202: unknown;
};

export type VerifyEmailData = {
    body: TokenBody;
    path?: never;
    query?: never;
    url: '/api/v1/auth/verify-email';
};

export type VerifyEmailErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * No such link.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The link was used, or its time is over.
     */
    410: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * Some fields are not valid, or the `Idempotency-Key` was used with another body.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type VerifyEmailError = VerifyEmailErrors[keyof VerifyEmailErrors];

export type VerifyEmailResponses = {
    /**
     * Proved; the applicant may log in.
     */
    204: void;
};

export type VerifyEmailResponse = VerifyEmailResponses[keyof VerifyEmailResponses];

export type ListCalendarData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/calendar';
};

export type ListCalendarErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCalendarError = ListCalendarErrors[keyof ListCalendarErrors];

export type ListCalendarResponses = {
    /**
     * In order.
     */
    200: ListCalendarDay;
};

export type ListCalendarResponse = ListCalendarResponses[keyof ListCalendarResponses];

export type ListCalendarFeedsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/calendar-feeds';
};

export type ListCalendarFeedsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCalendarFeedsError = ListCalendarFeedsErrors[keyof ListCalendarFeedsErrors];

export type ListCalendarFeedsResponses = {
    /**
     * The feeds; at most 20.
     */
    200: ListCalendarFeed;
};

export type ListCalendarFeedsResponse = ListCalendarFeedsResponses[keyof ListCalendarFeedsResponses];

export type CreateCalendarFeedData = {
    body: NewFeedBody;
    path?: never;
    query?: never;
    url: '/api/v1/calendar-feeds';
};

export type CreateCalendarFeedErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateCalendarFeedError = CreateCalendarFeedErrors[keyof CreateCalendarFeedErrors];

export type CreateCalendarFeedResponses = {
    /**
     * The feed with its address.
     */
    201: NewFeed;
};

export type CreateCalendarFeedResponse = CreateCalendarFeedResponses[keyof CreateCalendarFeedResponses];

export type RevokeCalendarFeedData = {
    body?: never;
    path: {
        /**
         * The feed.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/calendar-feeds/{id}';
};

export type RevokeCalendarFeedErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RevokeCalendarFeedError = RevokeCalendarFeedErrors[keyof RevokeCalendarFeedErrors];

export type RevokeCalendarFeedResponses = {
    /**
     * It is dead.
     */
    204: void;
};

export type RevokeCalendarFeedResponse = RevokeCalendarFeedResponses[keyof RevokeCalendarFeedResponses];

export type GetCalendarYearData = {
    body?: never;
    path: {
        /**
         * The year.
         */
        year: number;
    };
    query?: never;
    url: '/api/v1/calendar/{year}';
};

export type GetCalendarYearErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCalendarYearError = GetCalendarYearErrors[keyof GetCalendarYearErrors];

export type GetCalendarYearResponses = {
    /**
     * The year.
     */
    200: CalendarYear;
};

export type GetCalendarYearResponse = GetCalendarYearResponses[keyof GetCalendarYearResponses];

export type ListCatalogueData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/catalogue';
};

export type ListCatalogueErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCatalogueError = ListCatalogueErrors[keyof ListCatalogueErrors];

export type ListCatalogueResponses = {
    /**
     * All of them.
     */
    200: ListLibraryMaster;
};

export type ListCatalogueResponse = ListCatalogueResponses[keyof ListCatalogueResponses];

export type VerifyCertificateData = {
    body?: never;
    path: {
        /**
         * The code as typed from a certificate; case, spaces and hyphens do not matter.
         */
        code: string;
    };
    query?: never;
    url: '/api/v1/certificates/{code}';
};

export type VerifyCertificateErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type VerifyCertificateError = VerifyCertificateErrors[keyof VerifyCertificateErrors];

export type VerifyCertificateResponses = {
    /**
     * It is valid, and says this.
     */
    200: VerifiedCertificate;
};

export type VerifyCertificateResponse = VerifyCertificateResponses[keyof VerifyCertificateResponses];

export type CreateClosingDaysData = {
    body: NewClosingDays;
    path?: never;
    query?: never;
    url: '/api/v1/closing-days';
};

export type CreateClosingDaysErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateClosingDaysError = CreateClosingDaysErrors[keyof CreateClosingDaysErrors];

export type CreateClosingDaysResponses = {
    /**
     * The days.
     */
    201: ListCalendarDay;
};

export type CreateClosingDaysResponse = CreateClosingDaysResponses[keyof CreateClosingDaysResponses];

export type PreviewClosingDaysData = {
    body: ClosingDaysPreview;
    path?: never;
    query?: never;
    url: '/api/v1/closing-days/preview';
};

export type PreviewClosingDaysErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PreviewClosingDaysError = PreviewClosingDaysErrors[keyof PreviewClosingDaysErrors];

export type PreviewClosingDaysResponses = {
    /**
     * Earliest promise first.
     */
    200: ListDueEffect;
};

export type PreviewClosingDaysResponse = PreviewClosingDaysResponses[keyof PreviewClosingDaysResponses];

export type RemoveClosingDayData = {
    body?: never;
    path: {
        /**
         * The day.
         */
        day: string;
    };
    query?: never;
    url: '/api/v1/closing-days/{day}';
};

export type RemoveClosingDayErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveClosingDayError = RemoveClosingDayErrors[keyof RemoveClosingDayErrors];

export type RemoveClosingDayResponses = {
    /**
     * A business day again.
     */
    204: void;
};

export type RemoveClosingDayResponse = RemoveClosingDayResponses[keyof RemoveClosingDayResponses];

export type ListCompaniesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Part of the name.
         */
        q?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/companies';
};

export type ListCompaniesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCompaniesError = ListCompaniesErrors[keyof ListCompaniesErrors];

export type ListCompaniesResponses = {
    /**
     * A page of companies.
     */
    200: ListCompany;
};

export type ListCompaniesResponse = ListCompaniesResponses[keyof ListCompaniesResponses];

export type GetCompanyData = {
    body?: never;
    path: {
        /**
         * The company.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/companies/{id}';
};

export type GetCompanyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCompanyError = GetCompanyErrors[keyof GetCompanyErrors];

export type GetCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type GetCompanyResponse = GetCompanyResponses[keyof GetCompanyResponses];

export type UpdateCompanyData = {
    body: CompanyPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The company.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/companies/{id}';
};

export type UpdateCompanyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateCompanyError = UpdateCompanyErrors[keyof UpdateCompanyErrors];

export type UpdateCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type UpdateCompanyResponse = UpdateCompanyResponses[keyof UpdateCompanyResponses];

export type ListContractsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * For the vendor: the customer. Others see their own company.
         */
        companyId?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/contracts';
};

export type ListContractsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListContractsError = ListContractsErrors[keyof ListContractsErrors];

export type ListContractsResponses = {
    /**
     * A page of contracts.
     */
    200: ListContract;
};

export type ListContractsResponse = ListContractsResponses[keyof ListContractsResponses];

export type GetContractData = {
    body?: never;
    path: {
        /**
         * The contract.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/contracts/{id}';
};

export type GetContractErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetContractError = GetContractErrors[keyof GetContractErrors];

export type GetContractResponses = {
    /**
     * The contract.
     */
    200: Contract;
};

export type GetContractResponse = GetContractResponses[keyof GetContractResponses];

export type ListContractSeatChangesData = {
    body?: never;
    path: {
        /**
         * The contract.
         */
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/contracts/{id}/seat-changes';
};

export type ListContractSeatChangesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListContractSeatChangesError = ListContractSeatChangesErrors[keyof ListContractSeatChangesErrors];

export type ListContractSeatChangesResponses = {
    /**
     * A page of changes.
     */
    200: ListSeatChange;
};

export type ListContractSeatChangesResponse = ListContractSeatChangesResponses[keyof ListContractSeatChangesResponses];

export type GetContractSeatTimelineData = {
    body?: never;
    path: {
        /**
         * The contract.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/contracts/{id}/seat-timeline';
};

export type GetContractSeatTimelineErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetContractSeatTimelineError = GetContractSeatTimelineErrors[keyof GetContractSeatTimelineErrors];

export type GetContractSeatTimelineResponses = {
    /**
     * The timeline.
     */
    200: SeatTimeline;
};

export type GetContractSeatTimelineResponse = GetContractSeatTimelineResponses[keyof GetContractSeatTimelineResponses];

export type ListCourseCategoriesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/course-categories';
};

export type ListCourseCategoriesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCourseCategoriesError = ListCourseCategoriesErrors[keyof ListCourseCategoriesErrors];

export type ListCourseCategoriesResponses = {
    /**
     * All of them.
     */
    200: ListCourseCategory;
};

export type ListCourseCategoriesResponse = ListCourseCategoriesResponses[keyof ListCourseCategoriesResponses];

export type CreateCourseCategoryData = {
    body: NewCourseGroup;
    path?: never;
    query?: never;
    url: '/api/v1/course-categories';
};

export type CreateCourseCategoryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateCourseCategoryError = CreateCourseCategoryErrors[keyof CreateCourseCategoryErrors];

export type CreateCourseCategoryResponses = {
    /**
     * Added.
     */
    201: CourseCategory;
};

export type CreateCourseCategoryResponse = CreateCourseCategoryResponses[keyof CreateCourseCategoryResponses];

export type RemoveCourseCategoryData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The category.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/course-categories/{id}';
};

export type RemoveCourseCategoryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveCourseCategoryError = RemoveCourseCategoryErrors[keyof RemoveCourseCategoryErrors];

export type RemoveCourseCategoryResponses = {
    /**
     * Removed.
     */
    204: void;
};

export type RemoveCourseCategoryResponse = RemoveCourseCategoryResponses[keyof RemoveCourseCategoryResponses];

export type UpdateCourseCategoryData = {
    body: CourseGroupPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The category.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/course-categories/{id}';
};

export type UpdateCourseCategoryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateCourseCategoryError = UpdateCourseCategoryErrors[keyof UpdateCourseCategoryErrors];

export type UpdateCourseCategoryResponses = {
    /**
     * Changed.
     */
    200: CourseCategory;
};

export type UpdateCourseCategoryResponse = UpdateCourseCategoryResponses[keyof UpdateCourseCategoryResponses];

export type GetCourseImportSampleData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What kind of file.
         */
        format?: 'csv' | 'csv_cp932' | 'xlsx';
    };
    url: '/api/v1/course-import-sample';
};

export type GetCourseImportSampleErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCourseImportSampleError = GetCourseImportSampleErrors[keyof GetCourseImportSampleErrors];

export type GetCourseImportSampleResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type GetCourseImportSampleResponse = GetCourseImportSampleResponses[keyof GetCourseImportSampleResponses];

export type CreateCourseImportData = {
    body: CatalogueFileUpload;
    path?: never;
    query?: never;
    url: '/api/v1/course-imports';
};

export type CreateCourseImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateCourseImportError = CreateCourseImportErrors[keyof CreateCourseImportErrors];

export type CreateCourseImportResponses = {
    /**
     * The plan.
     */
    201: CourseImport;
};

export type CreateCourseImportResponse = CreateCourseImportResponses[keyof CreateCourseImportResponses];

export type GetCourseImportData = {
    body?: never;
    path: {
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/course-imports/{id}';
};

export type GetCourseImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCourseImportError = GetCourseImportErrors[keyof GetCourseImportErrors];

export type GetCourseImportResponses = {
    /**
     * The plan.
     */
    200: CourseImport;
};

export type GetCourseImportResponse = GetCourseImportResponses[keyof GetCourseImportResponses];

export type CommitCourseImportData = {
    body: CatalogueImportCommit;
    path: {
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/course-imports/{id}/commit';
};

export type CommitCourseImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CommitCourseImportError = CommitCourseImportErrors[keyof CommitCourseImportErrors];

export type CommitCourseImportResponses = {
    /**
     * Written.
     */
    200: CourseImport;
};

export type CommitCourseImportResponse = CommitCourseImportResponses[keyof CommitCourseImportResponses];

export type ListCourseSeriesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/course-series';
};

export type ListCourseSeriesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCourseSeriesError = ListCourseSeriesErrors[keyof ListCourseSeriesErrors];

export type ListCourseSeriesResponses = {
    /**
     * All of them.
     */
    200: ListCourseSeries;
};

export type ListCourseSeriesResponse = ListCourseSeriesResponses[keyof ListCourseSeriesResponses];

export type CreateCourseSeriesData = {
    body: NewCourseGroup;
    path?: never;
    query?: never;
    url: '/api/v1/course-series';
};

export type CreateCourseSeriesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateCourseSeriesError = CreateCourseSeriesErrors[keyof CreateCourseSeriesErrors];

export type CreateCourseSeriesResponses = {
    /**
     * Added.
     */
    201: CourseSeries;
};

export type CreateCourseSeriesResponse = CreateCourseSeriesResponses[keyof CreateCourseSeriesResponses];

export type RemoveCourseSeriesData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The series.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/course-series/{id}';
};

export type RemoveCourseSeriesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveCourseSeriesError = RemoveCourseSeriesErrors[keyof RemoveCourseSeriesErrors];

export type RemoveCourseSeriesResponses = {
    /**
     * Removed.
     */
    204: void;
};

export type RemoveCourseSeriesResponse = RemoveCourseSeriesResponses[keyof RemoveCourseSeriesResponses];

export type UpdateCourseSeriesData = {
    body: CourseGroupPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The series.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/course-series/{id}';
};

export type UpdateCourseSeriesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateCourseSeriesError = UpdateCourseSeriesErrors[keyof UpdateCourseSeriesErrors];

export type UpdateCourseSeriesResponses = {
    /**
     * Changed.
     */
    200: CourseSeries;
};

export type UpdateCourseSeriesResponse = UpdateCourseSeriesResponses[keyof UpdateCourseSeriesResponses];

export type ListCoursesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Part of a title or code.
         */
        q?: string;
        /**
         * A category, those below it included.
         */
        categoryId?: string;
        /**
         * A series.
         */
        seriesId?: string;
        /**
         * A library or pack.
         */
        libraryId?: string;
        /**
         * The day on which the library is looked at; today when not given.
         */
        on?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/courses';
};

export type ListCoursesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCoursesError = ListCoursesErrors[keyof ListCoursesErrors];

export type ListCoursesResponses = {
    /**
     * A page of courses.
     */
    200: ListCourse;
};

export type ListCoursesResponse = ListCoursesResponses[keyof ListCoursesResponses];

export type CreateCourseData = {
    body: NewCourse;
    path?: never;
    query?: never;
    url: '/api/v1/courses';
};

export type CreateCourseErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateCourseError = CreateCourseErrors[keyof CreateCourseErrors];

export type CreateCourseResponses = {
    /**
     * The course.
     */
    201: CourseDetail;
};

export type CreateCourseResponse = CreateCourseResponses[keyof CreateCourseResponses];

export type RemoveCourseData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The course.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}';
};

export type RemoveCourseErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveCourseError = RemoveCourseErrors[keyof RemoveCourseErrors];

export type RemoveCourseResponses = {
    /**
     * Removed.
     */
    204: void;
};

export type RemoveCourseResponse = RemoveCourseResponses[keyof RemoveCourseResponses];

export type GetCourseData = {
    body?: never;
    path: {
        /**
         * The course.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}';
};

export type GetCourseErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCourseError = GetCourseErrors[keyof GetCourseErrors];

export type GetCourseResponses = {
    /**
     * The course with its libraries over time.
     */
    200: CourseDetail;
};

export type GetCourseResponse = GetCourseResponses[keyof GetCourseResponses];

export type UpdateCourseData = {
    body: CoursePatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The course.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}';
};

export type UpdateCourseErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateCourseError = UpdateCourseErrors[keyof UpdateCourseErrors];

export type UpdateCourseResponses = {
    /**
     * The course.
     */
    200: CourseDetail;
};

export type UpdateCourseResponse = UpdateCourseResponses[keyof UpdateCourseResponses];

export type PutCourseLibrariesData = {
    body: CourseMemberships;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The course.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/libraries';
};

export type PutCourseLibrariesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PutCourseLibrariesError = PutCourseLibrariesErrors[keyof PutCourseLibrariesErrors];

export type PutCourseLibrariesResponses = {
    /**
     * The course.
     */
    200: CourseDetail;
};

export type PutCourseLibrariesResponse = PutCourseLibrariesResponses[keyof PutCourseLibrariesResponses];

export type CreateScormUnitData = {
    body: NewScormUnit;
    path: {
        /**
         * The course.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/scorm-units';
};

export type CreateScormUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateScormUnitError = CreateScormUnitErrors[keyof CreateScormUnitErrors];

export type CreateScormUnitResponses = {
    /**
     * The unit.
     */
    201: CourseUnit;
};

export type CreateScormUnitResponse = CreateScormUnitResponses[keyof CreateScormUnitResponses];

export type RemoveScormUnitData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/scorm-units/{unit}';
};

export type RemoveScormUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveScormUnitError = RemoveScormUnitErrors[keyof RemoveScormUnitErrors];

export type RemoveScormUnitResponses = {
    /**
     * Taken out.
     */
    204: void;
};

export type RemoveScormUnitResponse = RemoveScormUnitResponses[keyof RemoveScormUnitResponses];

export type UpdateScormUnitData = {
    body: ScormUnitFields;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/scorm-units/{unit}';
};

export type UpdateScormUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateScormUnitError = UpdateScormUnitErrors[keyof UpdateScormUnitErrors];

export type UpdateScormUnitResponses = {
    /**
     * The unit.
     */
    200: CourseUnit;
};

export type UpdateScormUnitResponse = UpdateScormUnitResponses[keyof UpdateScormUnitResponses];

export type GetCourseUnitsData = {
    body?: never;
    path: {
        /**
         * The course.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/units';
};

export type GetCourseUnitsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCourseUnitsError = GetCourseUnitsErrors[keyof GetCourseUnitsErrors];

export type GetCourseUnitsResponses = {
    /**
     * The units.
     */
    200: CourseUnits;
};

export type GetCourseUnitsResponse = GetCourseUnitsResponses[keyof GetCourseUnitsResponses];

export type CreateVideoUnitData = {
    body: NewVideoUnit;
    path: {
        /**
         * The course.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/video-units';
};

export type CreateVideoUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateVideoUnitError = CreateVideoUnitErrors[keyof CreateVideoUnitErrors];

export type CreateVideoUnitResponses = {
    /**
     * The unit.
     */
    201: CourseUnit;
};

export type CreateVideoUnitResponse = CreateVideoUnitResponses[keyof CreateVideoUnitResponses];

export type RemoveVideoUnitData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/video-units/{unit}';
};

export type RemoveVideoUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveVideoUnitError = RemoveVideoUnitErrors[keyof RemoveVideoUnitErrors];

export type RemoveVideoUnitResponses = {
    /**
     * Taken out.
     */
    204: void;
};

export type RemoveVideoUnitResponse = RemoveVideoUnitResponses[keyof RemoveVideoUnitResponses];

export type UpdateVideoUnitData = {
    body: VideoUnitFields;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: never;
    url: '/api/v1/courses/{id}/video-units/{unit}';
};

export type UpdateVideoUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateVideoUnitError = UpdateVideoUnitErrors[keyof UpdateVideoUnitErrors];

export type UpdateVideoUnitResponses = {
    /**
     * The unit.
     */
    200: CourseUnit;
};

export type UpdateVideoUnitResponse = UpdateVideoUnitResponses[keyof UpdateVideoUnitResponses];

export type ListCustomersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Part of the name or code.
         */
        q?: string;
        /**
         * Where a customer stands.
         */
        state?: 'running' | 'renewal_open' | 'lapsed' | 'no_contract';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/customers';
};

export type ListCustomersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCustomersError = ListCustomersErrors[keyof ListCustomersErrors];

export type ListCustomersResponses = {
    /**
     * A page of customers.
     */
    200: ListCustomer;
};

export type ListCustomersResponse = ListCustomersResponses[keyof ListCustomersResponses];

export type GetCustomerData = {
    body?: never;
    path: {
        /**
         * The company.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/customers/{id}';
};

export type GetCustomerErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCustomerError = GetCustomerErrors[keyof GetCustomerErrors];

export type GetCustomerResponses = {
    /**
     * The customer.
     */
    200: CustomerDetail;
};

export type GetCustomerResponse = GetCustomerResponses[keyof GetCustomerResponses];

export type ListCustomerMailsData = {
    body?: never;
    path: {
        /**
         * The company.
         */
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/customers/{id}/mails';
};

export type ListCustomerMailsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCustomerMailsError = ListCustomerMailsErrors[keyof ListCustomerMailsErrors];

export type ListCustomerMailsResponses = {
    /**
     * A page of mails.
     */
    200: ListCustomerMail;
};

export type ListCustomerMailsResponse = ListCustomerMailsResponses[keyof ListCustomerMailsResponses];

export type GetDemoData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/demo';
};

export type GetDemoErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token is no longer good.
     */
    401: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetDemoError = GetDemoErrors[keyof GetDemoErrors];

export type GetDemoResponses = {
    /**
     * The demonstration, or that there is none.
     */
    200: Demo;
};

export type GetDemoResponse = GetDemoResponses[keyof GetDemoResponses];

export type MoveDemoClockData = {
    body: ClockTarget;
    path?: never;
    query?: never;
    url: '/api/v1/demo/clock';
};

export type MoveDemoClockErrors = {
    /**
     * The body is not valid JSON.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not the vendor's operator.
     */
    403: Problem;
    /**
     * This is no demonstration.
     */
    404: Problem;
    /**
     * Not in the present state, or an `Idempotency-Key` that is being processed.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The body is not JSON.
     */
    415: Problem;
    /**
     * Backwards, too far, or nothing given.
     */
    422: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type MoveDemoClockError = MoveDemoClockErrors[keyof MoveDemoClockErrors];

export type MoveDemoClockResponses = {
    /**
     * The new day and what happened on the way.
     */
    200: ClockMove;
};

export type MoveDemoClockResponse = MoveDemoClockResponses[keyof MoveDemoClockResponses];

export type ListDocumentsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What a document is.
         */
        kind?: 'quotation' | 'order_form' | 'order_confirmation' | 'invoice';
        /**
         * Of one company; the vendor's people may name any.
         */
        companyId?: string;
        /**
         * Of one order.
         */
        orderId?: string;
        /**
         * Issued on this day or later.
         */
        issuedFrom?: string;
        /**
         * Issued on this day or before.
         */
        issuedTo?: string;
        /**
         * A total, tax included, of at least.
         */
        totalFrom?: number;
        /**
         * A total, tax included, of at most.
         */
        totalTo?: number;
        /**
         * Part of the customer's name as printed; width, case and kana make no difference.
         */
        party?: string;
        /**
         * Part of the document's number.
         */
        number?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/documents';
};

export type ListDocumentsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListDocumentsError = ListDocumentsErrors[keyof ListDocumentsErrors];

export type ListDocumentsResponses = {
    /**
     * A page of documents.
     */
    200: ListDocument;
};

export type ListDocumentsResponse = ListDocumentsResponses[keyof ListDocumentsResponses];

export type ExportDocumentsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What a document is.
         */
        kind?: 'quotation' | 'order_form' | 'order_confirmation' | 'invoice';
        /**
         * Of one company; the vendor's people may name any.
         */
        companyId?: string;
        /**
         * Of one order.
         */
        orderId?: string;
        /**
         * Issued on this day or later.
         */
        issuedFrom?: string;
        /**
         * Issued on this day or before.
         */
        issuedTo?: string;
        /**
         * A total, tax included, of at least.
         */
        totalFrom?: number;
        /**
         * A total, tax included, of at most.
         */
        totalTo?: number;
        /**
         * Part of the customer's name as printed; width, case and kana make no difference.
         */
        party?: string;
        /**
         * Part of the document's number.
         */
        number?: string;
    };
    url: '/api/v1/documents/export';
};

export type ExportDocumentsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ExportDocumentsError = ExportDocumentsErrors[keyof ExportDocumentsErrors];

export type ExportDocumentsResponses = {
    /**
     * The index.
     */
    200: Blob | File;
};

export type ExportDocumentsResponse = ExportDocumentsResponses[keyof ExportDocumentsResponses];

export type GetDocumentData = {
    body?: never;
    path: {
        /**
         * The document.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/documents/{id}';
};

export type GetDocumentErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetDocumentError = GetDocumentErrors[keyof GetDocumentErrors];

export type GetDocumentResponses = {
    /**
     * The document.
     */
    200: Document;
};

export type GetDocumentResponse = GetDocumentResponses[keyof GetDocumentResponses];

export type CorrectDocumentData = {
    body: DocumentCorrection;
    path: {
        /**
         * The document.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/documents/{id}/correct';
};

export type CorrectDocumentErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CorrectDocumentError = CorrectDocumentErrors[keyof CorrectDocumentErrors];

export type CorrectDocumentResponses = {
    /**
     * The new document.
     */
    201: Document;
};

export type CorrectDocumentResponse = CorrectDocumentResponses[keyof CorrectDocumentResponses];

export type DownloadDocumentData = {
    body?: never;
    headers?: {
        /**
         * One range of bytes.
         */
        Range?: string | null;
        /**
         * The ETag that is known.
         */
        'If-None-Match'?: string | null;
    };
    path: {
        /**
         * The document.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/documents/{id}/pdf';
};

export type DownloadDocumentErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Bytes that there are not.
     */
    416: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type DownloadDocumentError = DownloadDocumentErrors[keyof DownloadDocumentErrors];

export type DownloadDocumentResponses = {
    /**
     * The paper.
     */
    200: Blob | File;
    /**
     * A part of it.
     */
    206: Blob | File;
};

export type DownloadDocumentResponse = DownloadDocumentResponses[keyof DownloadDocumentResponses];

export type ListDueRenewalsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Those that have applied too.
         */
        all?: boolean;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/due-renewals';
};

export type ListDueRenewalsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListDueRenewalsError = ListDueRenewalsErrors[keyof ListDueRenewalsErrors];

export type ListDueRenewalsResponses = {
    /**
     * A page, earliest deadline first.
     */
    200: ListDueRenewal;
};

export type ListDueRenewalsResponse = ListDueRenewalsResponses[keyof ListDueRenewalsResponses];

export type CreateHolidayImportData = {
    body: CatalogueFileUpload;
    path?: never;
    query?: never;
    url: '/api/v1/holiday-imports';
};

export type CreateHolidayImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateHolidayImportError = CreateHolidayImportErrors[keyof CreateHolidayImportErrors];

export type CreateHolidayImportResponses = {
    /**
     * The plan.
     */
    201: HolidayImport;
};

export type CreateHolidayImportResponse = CreateHolidayImportResponses[keyof CreateHolidayImportResponses];

export type GetHolidayImportData = {
    body?: never;
    path: {
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/holiday-imports/{id}';
};

export type GetHolidayImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetHolidayImportError = GetHolidayImportErrors[keyof GetHolidayImportErrors];

export type GetHolidayImportResponses = {
    /**
     * The plan.
     */
    200: HolidayImport;
};

export type GetHolidayImportResponse = GetHolidayImportResponses[keyof GetHolidayImportResponses];

export type CommitHolidayImportData = {
    body: CatalogueImportCommit;
    path: {
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/holiday-imports/{id}/commit';
};

export type CommitHolidayImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CommitHolidayImportError = CommitHolidayImportErrors[keyof CommitHolidayImportErrors];

export type CommitHolidayImportResponses = {
    /**
     * Written.
     */
    200: HolidayImport;
};

export type CommitHolidayImportResponse = CommitHolidayImportResponses[keyof CommitHolidayImportResponses];

export type GetIssuerData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/issuer';
};

export type GetIssuerErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetIssuerError = GetIssuerErrors[keyof GetIssuerErrors];

export type GetIssuerResponses = {
    /**
     * The issuer.
     */
    200: Issuer;
};

export type GetIssuerResponse = GetIssuerResponses[keyof GetIssuerResponses];

export type UpdateIssuerData = {
    body: IssuerPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/issuer';
};

export type UpdateIssuerErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateIssuerError = UpdateIssuerErrors[keyof UpdateIssuerErrors];

export type UpdateIssuerResponses = {
    /**
     * The issuer.
     */
    200: Issuer;
};

export type UpdateIssuerResponse = UpdateIssuerResponses[keyof UpdateIssuerResponses];

export type ListJobsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/jobs';
};

export type ListJobsErrors = {
    /**
     * The query is not valid.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not allowed to follow jobs.
     */
    403: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListJobsError = ListJobsErrors[keyof ListJobsErrors];

export type ListJobsResponses = {
    /**
     * A page of the workspace's jobs; a supervisor sees own ones.
     */
    200: ListJob;
};

export type ListJobsResponse = ListJobsResponses[keyof ListJobsResponses];

export type GetJobData = {
    body?: never;
    path: {
        /**
         * The job.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/jobs/{id}';
};

export type GetJobErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not allowed to follow jobs.
     */
    403: Problem;
    /**
     * No such job in the own company and workspace.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetJobError = GetJobErrors[keyof GetJobErrors];

export type GetJobResponses = {
    /**
     * The job.
     */
    200: Job;
};

export type GetJobResponse = GetJobResponses[keyof GetJobResponses];

export type CancelJobData = {
    body?: never;
    path: {
        /**
         * The job.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/jobs/{id}/cancel';
};

export type CancelJobErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not allowed to follow jobs.
     */
    403: Problem;
    /**
     * No such job in the own company and workspace.
     */
    404: Problem;
    /**
     * It has ended already.
     */
    409: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CancelJobError = CancelJobErrors[keyof CancelJobErrors];

export type CancelJobResponses = {
    /**
     * The job, stopped or about to stop.
     */
    200: Job;
};

export type CancelJobResponse = CancelJobResponses[keyof CancelJobResponses];

export type WatchJobData = {
    body?: never;
    path: {
        /**
         * The job.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/jobs/{id}/events';
};

export type WatchJobErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not allowed to follow jobs.
     */
    403: Problem;
    /**
     * No such job in the own company and workspace.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type WatchJobError = WatchJobErrors[keyof WatchJobErrors];

export type WatchJobResponses = {
    /**
     * Events.
     */
    200: string;
};

export type WatchJobResponse = WatchJobResponses[keyof WatchJobResponses];

export type ListLibrariesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/libraries';
};

export type ListLibrariesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListLibrariesError = ListLibrariesErrors[keyof ListLibrariesErrors];

export type ListLibrariesResponses = {
    /**
     * The catalogue.
     */
    200: ListLibrary;
};

export type ListLibrariesResponse = ListLibrariesResponses[keyof ListLibrariesResponses];

export type CreateLibraryData = {
    body: NewLibrary;
    path?: never;
    query?: never;
    url: '/api/v1/libraries';
};

export type CreateLibraryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateLibraryError = CreateLibraryErrors[keyof CreateLibraryErrors];

export type CreateLibraryResponses = {
    /**
     * The library.
     */
    201: LibraryMaster;
};

export type CreateLibraryResponse = CreateLibraryResponses[keyof CreateLibraryResponses];

export type GetLibraryData = {
    body?: never;
    path: {
        /**
         * The library or pack.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/libraries/{id}';
};

export type GetLibraryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetLibraryError = GetLibraryErrors[keyof GetLibraryErrors];

export type GetLibraryResponses = {
    /**
     * The library.
     */
    200: LibraryMaster;
};

export type GetLibraryResponse = GetLibraryResponses[keyof GetLibraryResponses];

export type UpdateLibraryData = {
    body: LibraryPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The library or pack.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/libraries/{id}';
};

export type UpdateLibraryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateLibraryError = UpdateLibraryErrors[keyof UpdateLibraryErrors];

export type UpdateLibraryResponses = {
    /**
     * The library.
     */
    200: LibraryMaster;
};

export type UpdateLibraryResponse = UpdateLibraryResponses[keyof UpdateLibraryResponses];

export type CompareLibrariesData = {
    body?: never;
    path: {
        /**
         * The present library or pack.
         */
        id: string;
        /**
         * That of the next term.
         */
        to: string;
    };
    query?: {
        /**
         * The day; today when not given.
         */
        on?: string;
    };
    url: '/api/v1/libraries/{id}/comparison/{to}';
};

export type CompareLibrariesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CompareLibrariesError = CompareLibrariesErrors[keyof CompareLibrariesErrors];

export type CompareLibrariesResponses = {
    /**
     * The difference.
     */
    200: LibraryComparison;
};

export type CompareLibrariesResponse = CompareLibrariesResponses[keyof CompareLibrariesResponses];

export type GetLibraryContentsData = {
    body?: never;
    path: {
        /**
         * The library or pack.
         */
        id: string;
    };
    query?: {
        /**
         * The day; today when not given.
         */
        on?: string;
    };
    url: '/api/v1/libraries/{id}/contents';
};

export type GetLibraryContentsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetLibraryContentsError = GetLibraryContentsErrors[keyof GetLibraryContentsErrors];

export type GetLibraryContentsResponses = {
    /**
     * By category and series.
     */
    200: LibraryContents;
};

export type GetLibraryContentsResponse = GetLibraryContentsResponses[keyof GetLibraryContentsResponses];

export type ListLibraryCoursesData = {
    body?: never;
    path: {
        /**
         * The library or pack.
         */
        id: string;
    };
    query?: {
        /**
         * Part of a title or code.
         */
        q?: string;
        /**
         * A category, those below it included.
         */
        categoryId?: string;
        /**
         * A series.
         */
        seriesId?: string;
        /**
         * The day on which the library is looked at; today when not given.
         */
        on?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/libraries/{id}/courses';
};

export type ListLibraryCoursesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListLibraryCoursesError = ListLibraryCoursesErrors[keyof ListLibraryCoursesErrors];

export type ListLibraryCoursesResponses = {
    /**
     * A page of courses.
     */
    200: ListCourse;
};

export type ListLibraryCoursesResponse = ListLibraryCoursesResponses[keyof ListLibraryCoursesResponses];

export type OfferLibraryData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The library or pack.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/libraries/{id}/offer';
};

export type OfferLibraryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type OfferLibraryError = OfferLibraryErrors[keyof OfferLibraryErrors];

export type OfferLibraryResponses = {
    /**
     * The library.
     */
    200: LibraryMaster;
};

export type OfferLibraryResponse = OfferLibraryResponses[keyof OfferLibraryResponses];

export type WithdrawLibraryData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The library or pack.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/libraries/{id}/withdraw';
};

export type WithdrawLibraryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type WithdrawLibraryError = WithdrawLibraryErrors[keyof WithdrawLibraryErrors];

export type WithdrawLibraryResponses = {
    /**
     * The library.
     */
    200: LibraryMaster;
};

export type WithdrawLibraryResponse = WithdrawLibraryResponses[keyof WithdrawLibraryResponses];

export type ListMailsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Part of the address, the addressee's name or the subject.
         */
        q?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/mails';
};

export type ListMailsErrors = {
    /**
     * The query is not valid.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not the vendor's operator.
     */
    403: Problem;
    /**
     * Not found, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMailsError = ListMailsErrors[keyof ListMailsErrors];

export type ListMailsResponses = {
    /**
     * A page of mails.
     */
    200: ListMail;
};

export type ListMailsResponse = ListMailsResponses[keyof ListMailsResponses];

export type GetMailData = {
    body?: never;
    path: {
        /**
         * The mail.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mails/{id}';
};

export type GetMailErrors = {
    /**
     * Malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in.
     */
    401: Problem;
    /**
     * Not the vendor's operator.
     */
    403: Problem;
    /**
     * No such mail.
     */
    404: Problem;
    /**
     * Too many requests.
     */
    429: Problem;
    /**
     * A fault of ours.
     */
    500: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMailError = GetMailErrors[keyof GetMailErrors];

export type GetMailResponses = {
    /**
     * The mail.
     */
    200: Mail;
};

export type GetMailResponse = GetMailResponses[keyof GetMailResponses];

export type ListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * For the vendor: the customer. Others see their own company.
         */
        companyId?: string;
        /**
         * States an order can be filtered by.
         */
        state?: 'draft' | 'provisional' | 'submitted' | 'approved' | 'returned' | 'withdrawn' | 'expired';
        /**
         * What is ordered.
         */
        kind?: 'new' | 'renewal' | 'additional_seats' | 'disk_capacity';
        /**
         * Contract.
         */
        contractId?: string;
        /**
         * Whether only what is neither decided nor over is wanted.
         */
        open?: boolean;
        /**
         * Which queue.
         */
        queue?: 'approval';
        /**
         * Part of an order's number, or of a company's name.
         */
        q?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/orders';
};

export type ListOrdersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListOrdersError = ListOrdersErrors[keyof ListOrdersErrors];

export type ListOrdersResponses = {
    /**
     * A page of orders.
     */
    200: ListOrder;
};

export type ListOrdersResponse = ListOrdersResponses[keyof ListOrdersResponses];

export type CreateOrderData = {
    body: NewOrder;
    headers?: {
        /**
         * Replays the answer for 24 hours.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/orders';
};

export type CreateOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateOrderError = CreateOrderErrors[keyof CreateOrderErrors];

export type CreateOrderResponses = {
    /**
     * The order.
     */
    201: Order;
};

export type CreateOrderResponse = CreateOrderResponses[keyof CreateOrderResponses];

export type GetOrderData = {
    body?: never;
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}';
};

export type GetOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetOrderError = GetOrderErrors[keyof GetOrderErrors];

export type GetOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type GetOrderResponse = GetOrderResponses[keyof GetOrderResponses];

export type UpdateOrderData = {
    body: OrderPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}';
};

export type UpdateOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateOrderError = UpdateOrderErrors[keyof UpdateOrderErrors];

export type UpdateOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type UpdateOrderResponse = UpdateOrderResponses[keyof UpdateOrderResponses];

export type ApproveOrderData = {
    body?: never;
    headers?: {
        /**
         * The revision that was seen.
         */
        'If-Match'?: string | null;
    };
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}/approve';
};

export type ApproveOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ApproveOrderError = ApproveOrderErrors[keyof ApproveOrderErrors];

export type ApproveOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type ApproveOrderResponse = ApproveOrderResponses[keyof ApproveOrderResponses];

export type ConfirmOrderData = {
    body: Confirmation;
    headers?: {
        /**
         * The revision that was seen.
         */
        'If-Match'?: string | null;
    };
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}/confirm';
};

export type ConfirmOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ConfirmOrderError = ConfirmOrderErrors[keyof ConfirmOrderErrors];

export type ConfirmOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type ConfirmOrderResponse = ConfirmOrderResponses[keyof ConfirmOrderResponses];

export type CreateQuotationData = {
    body: QuotationRequest;
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}/quotation';
};

export type CreateQuotationErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateQuotationError = CreateQuotationErrors[keyof CreateQuotationErrors];

export type CreateQuotationResponses = {
    /**
     * The quotation of the same day that says the same.
     */
    200: Document;
    /**
     * The new quotation.
     */
    201: Document;
};

export type CreateQuotationResponse = CreateQuotationResponses[keyof CreateQuotationResponses];

export type ReturnOrderData = {
    body: ReturnReason;
    headers?: {
        /**
         * The revision that was seen.
         */
        'If-Match'?: string | null;
    };
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}/return';
};

export type ReturnOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ReturnOrderError = ReturnOrderErrors[keyof ReturnOrderErrors];

export type ReturnOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type ReturnOrderResponse = ReturnOrderResponses[keyof ReturnOrderResponses];

export type SubmitOrderData = {
    body?: never;
    headers?: {
        /**
         * The revision that was seen.
         */
        'If-Match'?: string | null;
    };
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}/submit';
};

export type SubmitOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SubmitOrderError = SubmitOrderErrors[keyof SubmitOrderErrors];

export type SubmitOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type SubmitOrderResponse = SubmitOrderResponses[keyof SubmitOrderResponses];

export type WithdrawOrderData = {
    body?: never;
    headers?: {
        /**
         * The revision that was seen.
         */
        'If-Match'?: string | null;
    };
    path: {
        /**
         * The order.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/orders/{id}/withdraw';
};

export type WithdrawOrderErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type WithdrawOrderError = WithdrawOrderErrors[keyof WithdrawOrderErrors];

export type WithdrawOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type WithdrawOrderResponse = WithdrawOrderResponses[keyof WithdrawOrderResponses];

export type GetPolicyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/policy';
};

export type GetPolicyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetPolicyError = GetPolicyErrors[keyof GetPolicyErrors];

export type GetPolicyResponses = {
    /**
     * The policy.
     */
    200: Policy;
};

export type GetPolicyResponse = GetPolicyResponses[keyof GetPolicyResponses];

export type UpdatePolicyData = {
    body: PolicyPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/policy';
};

export type UpdatePolicyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdatePolicyError = UpdatePolicyErrors[keyof UpdatePolicyErrors];

export type UpdatePolicyResponses = {
    /**
     * Changed.
     */
    200: Policy;
};

export type UpdatePolicyResponse = UpdatePolicyResponses[keyof UpdatePolicyResponses];

export type ListPriceBooksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/price-books';
};

export type ListPriceBooksErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListPriceBooksError = ListPriceBooksErrors[keyof ListPriceBooksErrors];

export type ListPriceBooksResponses = {
    /**
     * A page of price books.
     */
    200: ListPriceBook;
};

export type ListPriceBooksResponse = ListPriceBooksResponses[keyof ListPriceBooksResponses];

export type CreatePriceBookData = {
    body: NewPriceBook;
    headers?: {
        /**
         * Replays the answer for 24 hours.
         */
        'Idempotency-Key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/v1/price-books';
};

export type CreatePriceBookErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreatePriceBookError = CreatePriceBookErrors[keyof CreatePriceBookErrors];

export type CreatePriceBookResponses = {
    /**
     * The price book.
     */
    201: PriceBook;
};

export type CreatePriceBookResponse = CreatePriceBookResponses[keyof CreatePriceBookResponses];

export type WithdrawPriceBookData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The price book.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/price-books/{id}';
};

export type WithdrawPriceBookErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type WithdrawPriceBookError = WithdrawPriceBookErrors[keyof WithdrawPriceBookErrors];

export type WithdrawPriceBookResponses = {
    /**
     * Withdrawn.
     */
    204: void;
};

export type WithdrawPriceBookResponse = WithdrawPriceBookResponses[keyof WithdrawPriceBookResponses];

export type GetPriceBookData = {
    body?: never;
    path: {
        /**
         * The price book.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/price-books/{id}';
};

export type GetPriceBookErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetPriceBookError = GetPriceBookErrors[keyof GetPriceBookErrors];

export type GetPriceBookResponses = {
    /**
     * The price book.
     */
    200: PriceBook;
};

export type GetPriceBookResponse = GetPriceBookResponses[keyof GetPriceBookResponses];

export type UpdatePriceBookData = {
    body: PriceBookPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The price book.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/price-books/{id}';
};

export type UpdatePriceBookErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdatePriceBookError = UpdatePriceBookErrors[keyof UpdatePriceBookErrors];

export type UpdatePriceBookResponses = {
    /**
     * The price book.
     */
    200: PriceBook;
};

export type UpdatePriceBookResponse = UpdatePriceBookResponses[keyof UpdatePriceBookResponses];

export type PreviewPriceBookData = {
    body: PriceBookPatch;
    path: {
        /**
         * The price book.
         */
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/price-books/{id}/preview';
};

export type PreviewPriceBookErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PreviewPriceBookError = PreviewPriceBookErrors[keyof PreviewPriceBookErrors];

export type PreviewPriceBookResponses = {
    /**
     * A page of open orders.
     */
    200: ListPriceBookPreviewRow;
};

export type PreviewPriceBookResponse = PreviewPriceBookResponses[keyof PreviewPriceBookResponses];

export type ComparePricesData = {
    body: PriceComparisonRequest;
    path?: never;
    query?: never;
    url: '/api/v1/price-comparisons';
};

export type ComparePricesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ComparePricesError = ComparePricesErrors[keyof ComparePricesErrors];

export type ComparePricesResponses = {
    /**
     * The ways to order.
     */
    200: PriceComparison;
};

export type ComparePricesResponse = ComparePricesResponses[keyof ComparePricesResponses];

export type CreatePriceQuoteData = {
    body: PriceQuoteRequest;
    path?: never;
    query?: never;
    url: '/api/v1/price-quotes';
};

export type CreatePriceQuoteErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreatePriceQuoteError = CreatePriceQuoteErrors[keyof CreatePriceQuoteErrors];

export type CreatePriceQuoteResponses = {
    /**
     * The price with its calculation.
     */
    200: PriceBody;
};

export type CreatePriceQuoteResponse = CreatePriceQuoteResponses[keyof CreatePriceQuoteResponses];

export type TryPricesData = {
    body: PriceTrialRequest;
    path?: never;
    query?: never;
    url: '/api/v1/price-trials';
};

export type TryPricesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type TryPricesError = TryPricesErrors[keyof TryPricesErrors];

export type TryPricesResponses = {
    /**
     * What the prices would do.
     */
    200: PriceTrial;
};

export type TryPricesResponse = TryPricesResponses[keyof TryPricesResponses];

export type ListPurgesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/purges';
};

export type ListPurgesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListPurgesError = ListPurgesErrors[keyof ListPurgesErrors];

export type ListPurgesResponses = {
    /**
     * A page of records.
     */
    200: ListPurge;
};

export type ListPurgesResponse = ListPurgesResponses[keyof ListPurgesResponses];

export type CreateScormPackageData = {
    body: ScormUpload;
    path?: never;
    query?: never;
    url: '/api/v1/scorm-packages';
};

export type CreateScormPackageErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateScormPackageError = CreateScormPackageErrors[keyof CreateScormPackageErrors];

export type CreateScormPackageResponses = {
    /**
     * What the package is, or what is wrong with it.
     */
    200: ScormLoad;
};

export type CreateScormPackageResponse = CreateScormPackageResponses[keyof CreateScormPackageResponses];

export type ListStartMonthsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/start-months';
};

export type ListStartMonthsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListStartMonthsError = ListStartMonthsErrors[keyof ListStartMonthsErrors];

export type ListStartMonthsResponses = {
    /**
     * Earliest first.
     */
    200: ListStartMonthBody;
};

export type ListStartMonthsResponse = ListStartMonthsResponses[keyof ListStartMonthsResponses];

export type CreateVideoData = {
    body: VideoUpload;
    path?: never;
    query?: never;
    url: '/api/v1/videos';
};

export type CreateVideoErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateVideoError = CreateVideoErrors[keyof CreateVideoErrors];

export type CreateVideoResponses = {
    /**
     * The video, or what is wrong with it.
     */
    200: VideoLoad;
};

export type CreateVideoResponse = CreateVideoResponses[keyof CreateVideoResponses];

export type SetVideoCaptionsData = {
    body: CaptionsUpload;
    path: {
        /**
         * The video.
         */
        video: string;
    };
    query?: never;
    url: '/api/v1/videos/{video}/captions';
};

export type SetVideoCaptionsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SetVideoCaptionsError = SetVideoCaptionsErrors[keyof SetVideoCaptionsErrors];

export type SetVideoCaptionsResponses = {
    /**
     * The video, or what is wrong with the captions.
     */
    200: VideoLoad;
};

export type SetVideoCaptionsResponse = SetVideoCaptionsResponses[keyof SetVideoCaptionsResponses];

export type ListWebhookEndpointsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/webhook-endpoints';
};

export type ListWebhookEndpointsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListWebhookEndpointsError = ListWebhookEndpointsErrors[keyof ListWebhookEndpointsErrors];

export type ListWebhookEndpointsResponses = {
    /**
     * The endpoints; at most 20.
     */
    200: ListWebhookEndpoint;
};

export type ListWebhookEndpointsResponse = ListWebhookEndpointsResponses[keyof ListWebhookEndpointsResponses];

export type CreateWebhookEndpointData = {
    body: NewWebhookEndpoint;
    path?: never;
    query?: never;
    url: '/api/v1/webhook-endpoints';
};

export type CreateWebhookEndpointErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateWebhookEndpointError = CreateWebhookEndpointErrors[keyof CreateWebhookEndpointErrors];

export type CreateWebhookEndpointResponses = {
    /**
     * The endpoint with its secret.
     */
    201: WebhookSecret;
};

export type CreateWebhookEndpointResponse = CreateWebhookEndpointResponses[keyof CreateWebhookEndpointResponses];

export type RemoveWebhookEndpointData = {
    body?: never;
    path: {
        /**
         * The endpoint.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/webhook-endpoints/{id}';
};

export type RemoveWebhookEndpointErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveWebhookEndpointError = RemoveWebhookEndpointErrors[keyof RemoveWebhookEndpointErrors];

export type RemoveWebhookEndpointResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type RemoveWebhookEndpointResponse = RemoveWebhookEndpointResponses[keyof RemoveWebhookEndpointResponses];

export type GetWebhookEndpointData = {
    body?: never;
    path: {
        /**
         * The endpoint.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/webhook-endpoints/{id}';
};

export type GetWebhookEndpointErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetWebhookEndpointError = GetWebhookEndpointErrors[keyof GetWebhookEndpointErrors];

export type GetWebhookEndpointResponses = {
    /**
     * The endpoint.
     */
    200: WebhookEndpoint;
};

export type GetWebhookEndpointResponse = GetWebhookEndpointResponses[keyof GetWebhookEndpointResponses];

export type UpdateWebhookEndpointData = {
    body: WebhookEndpointPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The endpoint.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/webhook-endpoints/{id}';
};

export type UpdateWebhookEndpointErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateWebhookEndpointError = UpdateWebhookEndpointErrors[keyof UpdateWebhookEndpointErrors];

export type UpdateWebhookEndpointResponses = {
    /**
     * Changed.
     */
    200: WebhookEndpoint;
};

export type UpdateWebhookEndpointResponse = UpdateWebhookEndpointResponses[keyof UpdateWebhookEndpointResponses];

export type ListWebhookDeliveriesData = {
    body?: never;
    path: {
        /**
         * The endpoint.
         */
        id: string;
    };
    query?: {
        /**
         * Where a delivery stands.
         */
        state?: 'queued' | 'delivered' | 'failed';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/webhook-endpoints/{id}/deliveries';
};

export type ListWebhookDeliveriesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListWebhookDeliveriesError = ListWebhookDeliveriesErrors[keyof ListWebhookDeliveriesErrors];

export type ListWebhookDeliveriesResponses = {
    /**
     * A page of them.
     */
    200: ListWebhookDelivery;
};

export type ListWebhookDeliveriesResponse = ListWebhookDeliveriesResponses[keyof ListWebhookDeliveriesResponses];

export type ReplayWebhookDeliveryData = {
    body?: never;
    path: {
        /**
         * The endpoint.
         */
        id: string;
        /**
         * The delivery.
         */
        delivery: string;
    };
    query?: never;
    url: '/api/v1/webhook-endpoints/{id}/deliveries/{delivery}/replay';
};

export type ReplayWebhookDeliveryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ReplayWebhookDeliveryError = ReplayWebhookDeliveryErrors[keyof ReplayWebhookDeliveryErrors];

export type ReplayWebhookDeliveryResponses = {
    /**
     * On its way.
     */
    202: WebhookDelivery;
};

export type ReplayWebhookDeliveryResponse = ReplayWebhookDeliveryResponses[keyof ReplayWebhookDeliveryResponses];

export type ReplayFailedWebhooksData = {
    body: ReplayFailed;
    path: {
        /**
         * The endpoint.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/webhook-endpoints/{id}/replay-failed';
};

export type ReplayFailedWebhooksErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ReplayFailedWebhooksError = ReplayFailedWebhooksErrors[keyof ReplayFailedWebhooksErrors];

export type ReplayFailedWebhooksResponses = {
    /**
     * On their way.
     */
    202: Replayed;
};

export type ReplayFailedWebhooksResponse = ReplayFailedWebhooksResponses[keyof ReplayFailedWebhooksResponses];

export type RotateWebhookSecretData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The endpoint.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/webhook-endpoints/{id}/rotate-secret';
};

export type RotateWebhookSecretErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RotateWebhookSecretError = RotateWebhookSecretErrors[keyof RotateWebhookSecretErrors];

export type RotateWebhookSecretResponses = {
    /**
     * The endpoint with its new secret.
     */
    200: WebhookSecret;
};

export type RotateWebhookSecretResponse = RotateWebhookSecretResponses[keyof RotateWebhookSecretResponses];

export type SendWebhookTestData = {
    body?: never;
    path: {
        /**
         * The endpoint.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/webhook-endpoints/{id}/test';
};

export type SendWebhookTestErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SendWebhookTestError = SendWebhookTestErrors[keyof SendWebhookTestErrors];

export type SendWebhookTestResponses = {
    /**
     * On its way.
     */
    202: WebhookDelivery;
};

export type SendWebhookTestResponse = SendWebhookTestResponses[keyof SendWebhookTestResponses];

export type GetWorkspaceData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}';
};

export type GetWorkspaceErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetWorkspaceError = GetWorkspaceErrors[keyof GetWorkspaceErrors];

export type GetWorkspaceResponses = {
    /**
     * The workspace.
     */
    200: Workspace;
};

export type GetWorkspaceResponse = GetWorkspaceResponses[keyof GetWorkspaceResponses];

export type GetCarryOverData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/carry-over';
};

export type GetCarryOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCarryOverError = GetCarryOverErrors[keyof GetCarryOverErrors];

export type GetCarryOverResponses = {
    /**
     * The offer.
     */
    200: CarryOver;
};

export type GetCarryOverResponse = GetCarryOverResponses[keyof GetCarryOverResponses];

export type PlanCarryOverData = {
    body: CarryOverChoice;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/carry-over';
};

export type PlanCarryOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PlanCarryOverError = PlanCarryOverErrors[keyof PlanCarryOverErrors];

export type PlanCarryOverResponses = {
    /**
     * The plan.
     */
    201: ImportPlan;
};

export type PlanCarryOverResponse = PlanCarryOverResponses[keyof PlanCarryOverResponses];

export type CommitCarryOverData = {
    body: CarryOverCommit;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/carry-over/commit';
};

export type CommitCarryOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CommitCarryOverError = CommitCarryOverErrors[keyof CommitCarryOverErrors];

export type CommitCarryOverResponses = {
    /**
     * Written.
     */
    200: ImportCommitted;
};

export type CommitCarryOverResponse = CommitCarryOverResponses[keyof CommitCarryOverResponses];

export type DeclineCarryOverData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/carry-over/decline';
};

export type DeclineCarryOverErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type DeclineCarryOverError = DeclineCarryOverErrors[keyof DeclineCarryOverErrors];

export type DeclineCarryOverResponses = {
    /**
     * Turned down; people are registered by hand or by file.
     */
    204: void;
};

export type DeclineCarryOverResponse = DeclineCarryOverResponses[keyof DeclineCarryOverResponses];

export type ListCourseSettingsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/course-settings';
};

export type ListCourseSettingsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCourseSettingsError = ListCourseSettingsErrors[keyof ListCourseSettingsErrors];

export type ListCourseSettingsResponses = {
    /**
     * A page of rules.
     */
    200: SettingsPageCourseSetting;
};

export type ListCourseSettingsResponse = ListCourseSettingsResponses[keyof ListCourseSettingsResponses];

export type PutCourseSettingsData = {
    body: CourseSettingsChange;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/course-settings';
};

export type PutCourseSettingsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PutCourseSettingsError = PutCourseSettingsErrors[keyof PutCourseSettingsErrors];

export type PutCourseSettingsResponses = {
    /**
     * Set.
     */
    200: CourseSettingsRevision;
};

export type PutCourseSettingsResponse = PutCourseSettingsResponses[keyof PutCourseSettingsResponses];

export type PreviewCourseSettingsCopyData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/course-settings/copy';
};

export type PreviewCourseSettingsCopyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * There is no former term, or the term has ended.
     */
    409: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PreviewCourseSettingsCopyError = PreviewCourseSettingsCopyErrors[keyof PreviewCourseSettingsCopyErrors];

export type PreviewCourseSettingsCopyResponses = {
    /**
     * What would happen.
     */
    200: CourseSettingsCopy;
};

export type PreviewCourseSettingsCopyResponse = PreviewCourseSettingsCopyResponses[keyof PreviewCourseSettingsCopyResponses];

export type CopyCourseSettingsData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/course-settings/copy';
};

export type CopyCourseSettingsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CopyCourseSettingsError = CopyCourseSettingsErrors[keyof CopyCourseSettingsErrors];

export type CopyCourseSettingsResponses = {
    /**
     * What was done.
     */
    200: CourseSettingsCopy;
};

export type CopyCourseSettingsResponse = CopyCourseSettingsResponses[keyof CopyCourseSettingsResponses];

export type ListCourseSettingsOfTargetData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `everyone` (the default), a department's id, a class's or a person's.
         */
        target?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/course-settings/courses';
};

export type ListCourseSettingsOfTargetErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListCourseSettingsOfTargetError = ListCourseSettingsOfTargetErrors[keyof ListCourseSettingsOfTargetErrors];

export type ListCourseSettingsOfTargetResponses = {
    /**
     * A page of courses.
     */
    200: SettingsPageEffectiveCourseSetting;
};

export type ListCourseSettingsOfTargetResponse = ListCourseSettingsOfTargetResponses[keyof ListCourseSettingsOfTargetResponses];

export type ShowOnlyTheseCoursesData = {
    body: OnlyTheseCourses;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/course-settings/only-these';
};

export type ShowOnlyTheseCoursesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ShowOnlyTheseCoursesError = ShowOnlyTheseCoursesErrors[keyof ShowOnlyTheseCoursesErrors];

export type ShowOnlyTheseCoursesResponses = {
    /**
     * Done.
     */
    200: OnlyTheseOutcome;
};

export type ShowOnlyTheseCoursesResponse = ShowOnlyTheseCoursesResponses[keyof ShowOnlyTheseCoursesResponses];

export type RemoveCourseSettingData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The rule.
         */
        id: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/course-settings/{id}';
};

export type RemoveCourseSettingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveCourseSettingError = RemoveCourseSettingErrors[keyof RemoveCourseSettingErrors];

export type RemoveCourseSettingResponses = {
    /**
     * Taken away.
     */
    200: CourseSettingsRevision;
};

export type RemoveCourseSettingResponse = RemoveCourseSettingResponses[keyof RemoveCourseSettingResponses];

export type ListEnrolmentsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Only one person's.
         */
        learnerId?: string;
        /**
         * Only what changed since: the `updatedSince` of an earlier answer.
         */
        updatedSince?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/enrolments';
};

export type ListEnrolmentsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListEnrolmentsError = ListEnrolmentsErrors[keyof ListEnrolmentsErrors];

export type ListEnrolmentsResponses = {
    /**
     * A page of enrolments.
     */
    200: EnrolmentChanges;
};

export type ListEnrolmentsResponse = ListEnrolmentsResponses[keyof ListEnrolmentsResponses];

export type ListEnrolmentAttemptsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The enrolment.
         */
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/enrolments/{id}/attempts';
};

export type ListEnrolmentAttemptsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListEnrolmentAttemptsError = ListEnrolmentAttemptsErrors[keyof ListEnrolmentAttemptsErrors];

export type ListEnrolmentAttemptsResponses = {
    /**
     * A page of attempts.
     */
    200: ListEnrolmentAttempt;
};

export type ListEnrolmentAttemptsResponse = ListEnrolmentAttemptsResponses[keyof ListEnrolmentAttemptsResponses];

export type GetCertificateData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The enrolment.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/enrolments/{id}/certificate';
};

export type GetCertificateErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The course is not completed.
     */
    409: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCertificateError = GetCertificateErrors[keyof GetCertificateErrors];

export type GetCertificateResponses = {
    /**
     * The certificate.
     */
    200: Blob | File;
};

export type GetCertificateResponse = GetCertificateResponses[keyof GetCertificateResponses];

export type CreateHandOutData = {
    body: HandOutRequest;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/hand-outs';
};

export type CreateHandOutErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateHandOutError = CreateHandOutErrors[keyof CreateHandOutErrors];

export type CreateHandOutResponses = {
    /**
     * Made.
     */
    201: HandOut;
};

export type CreateHandOutResponse = CreateHandOutResponses[keyof CreateHandOutResponses];

export type GetImportSampleData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * `learners` or `org_units`.
         */
        kind: string;
    };
    query?: {
        /**
         * What kind of file.
         */
        format?: 'csv' | 'csv_cp932' | 'xlsx';
    };
    url: '/api/v1/workspaces/{ws}/import-samples/{kind}';
};

export type GetImportSampleErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetImportSampleError = GetImportSampleErrors[keyof GetImportSampleErrors];

export type GetImportSampleResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type GetImportSampleResponse = GetImportSampleResponses[keyof GetImportSampleResponses];

export type CreateImportData = {
    body: ImportUpload;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/imports';
};

export type CreateImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateImportError = CreateImportErrors[keyof CreateImportErrors];

export type CreateImportResponses = {
    /**
     * The plan.
     */
    201: ImportPlan;
};

export type CreateImportResponse = CreateImportResponses[keyof CreateImportResponses];

export type GetImportData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/imports/{id}';
};

export type GetImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetImportError = GetImportErrors[keyof GetImportErrors];

export type GetImportResponses = {
    /**
     * The plan.
     */
    200: ImportPlan;
};

export type GetImportResponse = GetImportResponses[keyof GetImportResponses];

export type CommitImportData = {
    body: ImportCommit;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/imports/{id}/commit';
};

export type CommitImportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CommitImportError = CommitImportErrors[keyof CommitImportErrors];

export type CommitImportResponses = {
    /**
     * Written.
     */
    200: ImportCommitted;
};

export type CommitImportResponse = CommitImportResponses[keyof CommitImportResponses];

export type GetImportErrorFileData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/imports/{id}/error-file';
};

export type GetImportErrorFileErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetImportErrorFileError = GetImportErrorFileErrors[keyof GetImportErrorFileErrors];

export type GetImportErrorFileResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type GetImportErrorFileResponse = GetImportErrorFileResponses[keyof GetImportErrorFileResponses];

export type ListImportRowsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The loaded file.
         */
        id: string;
    };
    query?: {
        /**
         * What a row does.
         */
        kind?: 'add' | 'change' | 'remove' | 'unchanged' | 'ignore' | 'error';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/imports/{id}/rows';
};

export type ListImportRowsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListImportRowsError = ListImportRowsErrors[keyof ListImportRowsErrors];

export type ListImportRowsResponses = {
    /**
     * A page of rows, in the order of the file.
     */
    200: ListImportRow;
};

export type ListImportRowsResponse = ListImportRowsResponses[keyof ListImportRowsResponses];

export type ListLearnersData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * 役割.
         */
        role?: 'learner' | 'supervisor';
        /**
         * How somebody stands to the roster.
         */
        state?: 'seated' | 'waiting' | 'removed' | 'any';
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * What a list of people is sorted by.
         */
        sort?: 'loginId' | 'name' | 'createdAt' | 'updatedAt';
        /**
         * Which way a list runs.
         */
        order?: 'asc' | 'desc';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/learners';
};

export type ListLearnersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListLearnersError = ListLearnersErrors[keyof ListLearnersErrors];

export type ListLearnersResponses = {
    /**
     * A page of people.
     */
    200: ListLearner;
};

export type ListLearnersResponse = ListLearnersResponses[keyof ListLearnersResponses];

export type CreateLearnerData = {
    body: NewLearner;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/learners';
};

export type CreateLearnerErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateLearnerError = CreateLearnerErrors[keyof CreateLearnerErrors];

export type CreateLearnerResponses = {
    /**
     * Added.
     */
    201: Learner;
};

export type CreateLearnerResponse = CreateLearnerResponses[keyof CreateLearnerResponses];

export type BulkReleaseLearnersData = {
    body: BulkRelease;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/learners/bulk-release';
};

export type BulkReleaseLearnersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type BulkReleaseLearnersError = BulkReleaseLearnersErrors[keyof BulkReleaseLearnersErrors];

export type BulkReleaseLearnersResponses = {
    /**
     * Removed.
     */
    200: Released;
};

export type BulkReleaseLearnersResponse = BulkReleaseLearnersResponses[keyof BulkReleaseLearnersResponses];

export type ExportLearnersData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * 役割.
         */
        role?: 'learner' | 'supervisor';
        /**
         * How somebody stands to the roster.
         */
        state?: 'seated' | 'waiting' | 'removed' | 'any';
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * What a list of people is sorted by.
         */
        sort?: 'loginId' | 'name' | 'createdAt' | 'updatedAt';
        /**
         * Which way a list runs.
         */
        order?: 'asc' | 'desc';
        /**
         * What kind of file.
         */
        format?: 'csv' | 'csv_cp932' | 'xlsx';
    };
    url: '/api/v1/workspaces/{ws}/learners/export';
};

export type ExportLearnersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ExportLearnersError = ExportLearnersErrors[keyof ExportLearnersErrors];

export type ExportLearnersResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type ExportLearnersResponse = ExportLearnersResponses[keyof ExportLearnersResponses];

export type RemoveLearnerData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The person.
         */
        id: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/learners/{id}';
};

export type RemoveLearnerErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveLearnerError = RemoveLearnerErrors[keyof RemoveLearnerErrors];

export type RemoveLearnerResponses = {
    /**
     * Removed.
     */
    204: void;
};

export type RemoveLearnerResponse = RemoveLearnerResponses[keyof RemoveLearnerResponses];

export type GetLearnerData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The person.
         */
        id: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/learners/{id}';
};

export type GetLearnerErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetLearnerError = GetLearnerErrors[keyof GetLearnerErrors];

export type GetLearnerResponses = {
    /**
     * The person.
     */
    200: Learner;
};

export type GetLearnerResponse = GetLearnerResponses[keyof GetLearnerResponses];

export type UpdateLearnerData = {
    body: LearnerPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The person.
         */
        id: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/learners/{id}';
};

export type UpdateLearnerErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateLearnerError = UpdateLearnerErrors[keyof UpdateLearnerErrors];

export type UpdateLearnerResponses = {
    /**
     * Changed.
     */
    200: Learner;
};

export type UpdateLearnerResponse = UpdateLearnerResponses[keyof UpdateLearnerResponses];

export type ListLearnerCourseSettingsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The person.
         */
        id: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/learners/{id}/course-settings';
};

export type ListLearnerCourseSettingsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListLearnerCourseSettingsError = ListLearnerCourseSettingsErrors[keyof ListLearnerCourseSettingsErrors];

export type ListLearnerCourseSettingsResponses = {
    /**
     * A page of courses.
     */
    200: SettingsPageEffectiveCourseSetting;
};

export type ListLearnerCourseSettingsResponse = ListLearnerCourseSettingsResponses[keyof ListLearnerCourseSettingsResponses];

export type ResetLearnerPasswordData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The person.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/learners/{id}/password-reset';
};

export type ResetLearnerPasswordErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ResetLearnerPasswordError = ResetLearnerPasswordErrors[keyof ResetLearnerPasswordErrors];

export type ResetLearnerPasswordResponses = {
    /**
     * Queued.
     */
    202: unknown;
};

export type ListLearningStatusData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * 役割.
         */
        role?: 'learner' | 'supervisor';
        /**
         * One course of the term's library.
         */
        courseId?: string;
        /**
         * The courses of one series.
         */
        seriesId?: string;
        /**
         * The people of a class in its courses; without it, everybody in the catalogue.
         */
        classId?: string;
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * 受講状況.
         */
        status?: 'not_started' | 'in_progress' | 'completed' | 'overdue';
        /**
         * A state.
         */
        setting?: 'required' | 'recommended' | 'optional' | 'hidden';
        /**
         * What rows are sorted by.
         */
        sort?: 'loginId' | 'course';
        /**
         * Begun on this day or later.
         */
        startedFrom?: string;
        /**
         * Begun on this day or earlier.
         */
        startedUntil?: string;
        /**
         * Opened last on this day or later.
         */
        lastAccessFrom?: string;
        /**
         * Opened last on this day or earlier.
         */
        lastAccessUntil?: string;
        /**
         * Completed on this day or later.
         */
        completedFrom?: string;
        /**
         * Completed on this day or earlier.
         */
        completedUntil?: string;
        /**
         * Progress in per cent, at least.
         */
        progressFrom?: number;
        /**
         * Progress in per cent, at most.
         */
        progressTo?: number;
        /**
         * Best score, at least.
         */
        scoreFrom?: number;
        /**
         * Best score, at most.
         */
        scoreTo?: number;
        /**
         * First score, at least.
         */
        firstScoreFrom?: number;
        /**
         * First score, at most.
         */
        firstScoreTo?: number;
        /**
         * Latest score, at least.
         */
        latestScoreFrom?: number;
        /**
         * Latest score, at most.
         */
        latestScoreTo?: number;
        /**
         * Attempts, at least.
         */
        attemptsFrom?: number;
        /**
         * Attempts, at most.
         */
        attemptsTo?: number;
        /**
         * Minutes spent, at least.
         */
        minutesFrom?: number;
        /**
         * Minutes spent, at most.
         */
        minutesTo?: number;
        /**
         * Whether a course's surveys were answered.
         */
        survey?: 'answered' | 'unanswered';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/learning-status';
};

export type ListLearningStatusErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListLearningStatusError = ListLearningStatusErrors[keyof ListLearningStatusErrors];

export type ListLearningStatusResponses = {
    /**
     * A page of rows.
     */
    200: ListLearningStatusRow;
};

export type ListLearningStatusResponse = ListLearningStatusResponses[keyof ListLearningStatusResponses];

export type ExportLearningStatusData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * 役割.
         */
        role?: 'learner' | 'supervisor';
        /**
         * One course of the term's library.
         */
        courseId?: string;
        /**
         * The courses of one series.
         */
        seriesId?: string;
        /**
         * The people of a class in its courses; without it, everybody in the catalogue.
         */
        classId?: string;
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * 受講状況.
         */
        status?: 'not_started' | 'in_progress' | 'completed' | 'overdue';
        /**
         * A state.
         */
        setting?: 'required' | 'recommended' | 'optional' | 'hidden';
        /**
         * What rows are sorted by.
         */
        sort?: 'loginId' | 'course';
        /**
         * Begun on this day or later.
         */
        startedFrom?: string;
        /**
         * Begun on this day or earlier.
         */
        startedUntil?: string;
        /**
         * Opened last on this day or later.
         */
        lastAccessFrom?: string;
        /**
         * Opened last on this day or earlier.
         */
        lastAccessUntil?: string;
        /**
         * Completed on this day or later.
         */
        completedFrom?: string;
        /**
         * Completed on this day or earlier.
         */
        completedUntil?: string;
        /**
         * Progress in per cent, at least.
         */
        progressFrom?: number;
        /**
         * Progress in per cent, at most.
         */
        progressTo?: number;
        /**
         * Best score, at least.
         */
        scoreFrom?: number;
        /**
         * Best score, at most.
         */
        scoreTo?: number;
        /**
         * First score, at least.
         */
        firstScoreFrom?: number;
        /**
         * First score, at most.
         */
        firstScoreTo?: number;
        /**
         * Latest score, at least.
         */
        latestScoreFrom?: number;
        /**
         * Latest score, at most.
         */
        latestScoreTo?: number;
        /**
         * Attempts, at least.
         */
        attemptsFrom?: number;
        /**
         * Attempts, at most.
         */
        attemptsTo?: number;
        /**
         * Minutes spent, at least.
         */
        minutesFrom?: number;
        /**
         * Minutes spent, at most.
         */
        minutesTo?: number;
        /**
         * Whether a course's surveys were answered.
         */
        survey?: 'answered' | 'unanswered';
        /**
         * What kind of file.
         */
        format?: 'csv' | 'csv_cp932' | 'xlsx';
    };
    url: '/api/v1/workspaces/{ws}/learning-status/export';
};

export type ExportLearningStatusErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ExportLearningStatusError = ExportLearningStatusErrors[keyof ExportLearningStatusErrors];

export type ExportLearningStatusResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type ExportLearningStatusResponse = ExportLearningStatusResponses[keyof ExportLearningStatusResponses];

export type GetLearningStatusSummaryData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * 役割.
         */
        role?: 'learner' | 'supervisor';
        /**
         * One course of the term's library.
         */
        courseId?: string;
        /**
         * The courses of one series.
         */
        seriesId?: string;
        /**
         * The people of a class in its courses; without it, everybody in the catalogue.
         */
        classId?: string;
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * What rows are counted by.
         */
        by?: 'course' | 'orgUnit';
    };
    url: '/api/v1/workspaces/{ws}/learning-status/summary';
};

export type GetLearningStatusSummaryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetLearningStatusSummaryError = GetLearningStatusSummaryErrors[keyof GetLearningStatusSummaryErrors];

export type GetLearningStatusSummaryResponses = {
    /**
     * The numbers.
     */
    200: LearningStatusSummary;
};

export type GetLearningStatusSummaryResponse = GetLearningStatusSummaryResponses[keyof GetLearningStatusSummaryResponses];

export type ListLoginsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * One person.
         */
        learnerId?: string;
        /**
         * On this day or later.
         */
        from?: string;
        /**
         * On this day or earlier.
         */
        until?: string;
        /**
         * How log-ins ended.
         */
        result?: 'success' | 'failure';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/logins';
};

export type ListLoginsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListLoginsError = ListLoginsErrors[keyof ListLoginsErrors];

export type ListLoginsResponses = {
    /**
     * A page of log-ins.
     */
    200: ListLoginEvent;
};

export type ListLoginsResponse = ListLoginsResponses[keyof ListLoginsResponses];

export type ExportLoginsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * One person.
         */
        learnerId?: string;
        /**
         * On this day or later.
         */
        from?: string;
        /**
         * On this day or earlier.
         */
        until?: string;
        /**
         * How log-ins ended.
         */
        result?: 'success' | 'failure';
        /**
         * What kind of file.
         */
        format?: 'csv' | 'csv_cp932' | 'xlsx';
    };
    url: '/api/v1/workspaces/{ws}/logins/export';
};

export type ExportLoginsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ExportLoginsError = ExportLoginsErrors[keyof ExportLoginsErrors];

export type ExportLoginsResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type ExportLoginsResponse = ExportLoginsResponses[keyof ExportLoginsResponses];

export type ListMailTemplatesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mail-templates';
};

export type ListMailTemplatesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMailTemplatesError = ListMailTemplatesErrors[keyof ListMailTemplatesErrors];

export type ListMailTemplatesResponses = {
    /**
     * Templates and variables.
     */
    200: MailTemplates;
};

export type ListMailTemplatesResponse = ListMailTemplatesResponses[keyof ListMailTemplatesResponses];

export type ListMailingsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/mailings';
};

export type ListMailingsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMailingsError = ListMailingsErrors[keyof ListMailingsErrors];

export type ListMailingsResponses = {
    /**
     * A page of mailings.
     */
    200: ListMailingLine;
};

export type ListMailingsResponse = ListMailingsResponses[keyof ListMailingsResponses];

export type PrepareMailingData = {
    body: MailingInput;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
         */
        q?: string;
        /**
         * A department and those below it.
         */
        orgUnitId?: string;
        /**
         * 役割.
         */
        role?: 'learner' | 'supervisor';
        /**
         * One course of the term's library.
         */
        courseId?: string;
        /**
         * The courses of one series.
         */
        seriesId?: string;
        /**
         * The people of a class in its courses; without it, everybody in the catalogue.
         */
        classId?: string;
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * 受講状況.
         */
        status?: 'not_started' | 'in_progress' | 'completed' | 'overdue';
        /**
         * A state.
         */
        setting?: 'required' | 'recommended' | 'optional' | 'hidden';
        /**
         * What rows are sorted by.
         */
        sort?: 'loginId' | 'course';
        /**
         * Begun on this day or later.
         */
        startedFrom?: string;
        /**
         * Begun on this day or earlier.
         */
        startedUntil?: string;
        /**
         * Opened last on this day or later.
         */
        lastAccessFrom?: string;
        /**
         * Opened last on this day or earlier.
         */
        lastAccessUntil?: string;
        /**
         * Completed on this day or later.
         */
        completedFrom?: string;
        /**
         * Completed on this day or earlier.
         */
        completedUntil?: string;
        /**
         * Progress in per cent, at least.
         */
        progressFrom?: number;
        /**
         * Progress in per cent, at most.
         */
        progressTo?: number;
        /**
         * Best score, at least.
         */
        scoreFrom?: number;
        /**
         * Best score, at most.
         */
        scoreTo?: number;
        /**
         * First score, at least.
         */
        firstScoreFrom?: number;
        /**
         * First score, at most.
         */
        firstScoreTo?: number;
        /**
         * Latest score, at least.
         */
        latestScoreFrom?: number;
        /**
         * Latest score, at most.
         */
        latestScoreTo?: number;
        /**
         * Attempts, at least.
         */
        attemptsFrom?: number;
        /**
         * Attempts, at most.
         */
        attemptsTo?: number;
        /**
         * Minutes spent, at least.
         */
        minutesFrom?: number;
        /**
         * Minutes spent, at most.
         */
        minutesTo?: number;
        /**
         * Whether a course's surveys were answered.
         */
        survey?: 'answered' | 'unanswered';
    };
    url: '/api/v1/workspaces/{ws}/mailings';
};

export type PrepareMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PrepareMailingError = PrepareMailingErrors[keyof PrepareMailingErrors];

export type PrepareMailingResponses = {
    /**
     * Prepared.
     */
    201: Mailing;
};

export type PrepareMailingResponse = PrepareMailingResponses[keyof PrepareMailingResponses];

export type RemoveMailingData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mailings/{id}';
};

export type RemoveMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveMailingError = RemoveMailingErrors[keyof RemoveMailingErrors];

export type RemoveMailingResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type RemoveMailingResponse = RemoveMailingResponses[keyof RemoveMailingResponses];

export type GetMailingData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mailings/{id}';
};

export type GetMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMailingError = GetMailingErrors[keyof GetMailingErrors];

export type GetMailingResponses = {
    /**
     * The mailing.
     */
    200: Mailing;
};

export type GetMailingResponse = GetMailingResponses[keyof GetMailingResponses];

export type PutMailingData = {
    body: MailingInput;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mailings/{id}';
};

export type PutMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PutMailingError = PutMailingErrors[keyof PutMailingErrors];

export type PutMailingResponses = {
    /**
     * Changed.
     */
    200: Mailing;
};

export type PutMailingResponse = PutMailingResponses[keyof PutMailingResponses];

export type ListMailingPeopleData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
    };
    query?: {
        /**
         * How somebody of a mailing stands.
         */
        state?: 'ready' | 'no_address' | 'queued' | 'sent' | 'failed' | 'skipped';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/mailings/{id}/people';
};

export type ListMailingPeopleErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMailingPeopleError = ListMailingPeopleErrors[keyof ListMailingPeopleErrors];

export type ListMailingPeopleResponses = {
    /**
     * A page of people.
     */
    200: ListMailingPerson;
};

export type ListMailingPeopleResponse = ListMailingPeopleResponses[keyof ListMailingPeopleResponses];

export type PreviewMailingData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
        /**
         * One of its people.
         */
        learner: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mailings/{id}/people/{learner}/preview';
};

export type PreviewMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PreviewMailingError = PreviewMailingErrors[keyof PreviewMailingErrors];

export type PreviewMailingResponses = {
    /**
     * The mail.
     */
    200: MailingPreview;
};

export type PreviewMailingResponse = PreviewMailingResponses[keyof PreviewMailingResponses];

export type SendMailingData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mailings/{id}/send';
};

export type SendMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SendMailingError = SendMailingErrors[keyof SendMailingErrors];

export type SendMailingResponses = {
    /**
     * On its way.
     */
    200: Mailing;
};

export type SendMailingResponse = SendMailingResponses[keyof SendMailingResponses];

export type StopMailingData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mailings/{id}/stop';
};

export type StopMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type StopMailingError = StopMailingErrors[keyof StopMailingErrors];

export type StopMailingResponses = {
    /**
     * Stopped.
     */
    200: Mailing;
};

export type StopMailingResponse = StopMailingResponses[keyof StopMailingResponses];

export type TestMailingData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The mailing.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/mailings/{id}/test';
};

export type TestMailingErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type TestMailingError = TestMailingErrors[keyof TestMailingErrors];

export type TestMailingResponses = {
    /**
     * On its way.
     */
    202: MailingTest;
};

export type TestMailingResponse = TestMailingResponses[keyof TestMailingResponses];

export type ListMyClassesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/my-classes';
};

export type ListMyClassesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMyClassesError = ListMyClassesErrors[keyof ListMyClassesErrors];

export type ListMyClassesResponses = {
    /**
     * The classes.
     */
    200: ListMyClass;
};

export type ListMyClassesResponse = ListMyClassesResponses[keyof ListMyClassesResponses];

export type ListMyCoursesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/my-courses';
};

export type ListMyCoursesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMyCoursesError = ListMyCoursesErrors[keyof ListMyCoursesErrors];

export type ListMyCoursesResponses = {
    /**
     * A page of courses.
     */
    200: ListMyCourse;
};

export type ListMyCoursesResponse = ListMyCoursesResponses[keyof ListMyCoursesResponses];

export type GetMyCourseData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}';
};

export type GetMyCourseErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMyCourseError = GetMyCourseErrors[keyof GetMyCourseErrors];

export type GetMyCourseResponses = {
    /**
     * The course.
     */
    200: MyCourseDetail;
};

export type GetMyCourseResponse = GetMyCourseResponses[keyof GetMyCourseResponses];

export type SpendMyTimeData = {
    body: NewTimeSpent;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/time';
};

export type SpendMyTimeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SpendMyTimeError = SpendMyTimeErrors[keyof SpendMyTimeErrors];

export type SpendMyTimeResponses = {
    /**
     * All of the time spent in it.
     */
    200: TimeSpent;
};

export type SpendMyTimeResponse = SpendMyTimeResponses[keyof SpendMyTimeResponses];

export type BeginMyAttemptData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts';
};

export type BeginMyAttemptErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type BeginMyAttemptError = BeginMyAttemptErrors[keyof BeginMyAttemptErrors];

export type BeginMyAttemptResponses = {
    /**
     * The open attempt.
     */
    200: OpenAttempt;
};

export type BeginMyAttemptResponse = BeginMyAttemptResponses[keyof BeginMyAttemptResponses];

export type KeepMyAnswersData = {
    body: TestDraft;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The test.
         */
        unit: string;
        /**
         * The attempt.
         */
        attempt: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts/{attempt}/answers';
};

export type KeepMyAnswersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type KeepMyAnswersError = KeepMyAnswersErrors[keyof KeepMyAnswersErrors];

export type KeepMyAnswersResponses = {
    /**
     * They were kept.
     */
    200: KeptAnswers;
};

export type KeepMyAnswersResponse = KeepMyAnswersResponses[keyof KeepMyAnswersResponses];

export type HandInMyAttemptData = {
    body: TestAnswers;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The test.
         */
        unit: string;
        /**
         * The attempt.
         */
        attempt: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts/{attempt}/hand-in';
};

export type HandInMyAttemptErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type HandInMyAttemptError = HandInMyAttemptErrors[keyof HandInMyAttemptErrors];

export type HandInMyAttemptResponses = {
    /**
     * The marked attempt.
     */
    200: MarkedAttempt;
};

export type HandInMyAttemptResponse = HandInMyAttemptResponses[keyof HandInMyAttemptResponses];

export type FinishMyPageData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/done';
};

export type FinishMyPageErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type FinishMyPageError = FinishMyPageErrors[keyof FinishMyPageErrors];

export type FinishMyPageResponses = {
    /**
     * The course as it stands now.
     */
    200: MyCourseDetail;
};

export type FinishMyPageResponse = FinishMyPageResponses[keyof FinishMyPageResponses];

export type OpenMyUnitData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/open';
};

export type OpenMyUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type OpenMyUnitError = OpenMyUnitErrors[keyof OpenMyUnitErrors];

export type OpenMyUnitResponses = {
    /**
     * The unit.
     */
    200: OpenedUnit;
};

export type OpenMyUnitResponse = OpenMyUnitResponses[keyof OpenMyUnitResponses];

export type GetMyReportData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report';
};

export type GetMyReportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMyReportError = GetMyReportErrors[keyof GetMyReportErrors];

export type GetMyReportResponses = {
    /**
     * The report.
     */
    200: MyReport;
};

export type GetMyReportResponse = GetMyReportResponses[keyof GetMyReportResponses];

export type SaveMyReportDraftData = {
    body: ReportDraft;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/draft';
};

export type SaveMyReportDraftErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SaveMyReportDraftError = SaveMyReportDraftErrors[keyof SaveMyReportDraftErrors];

export type SaveMyReportDraftResponses = {
    /**
     * The draft as it is kept.
     */
    200: ReportAttempt;
};

export type SaveMyReportDraftResponse = SaveMyReportDraftResponses[keyof SaveMyReportDraftResponses];

export type RemoveMyReportFileData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/file';
};

export type RemoveMyReportFileErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveMyReportFileError = RemoveMyReportFileErrors[keyof RemoveMyReportFileErrors];

export type RemoveMyReportFileResponses = {
    /**
     * The draft as it is kept.
     */
    200: ReportAttempt;
};

export type RemoveMyReportFileResponse = RemoveMyReportFileResponses[keyof RemoveMyReportFileResponses];

export type AttachMyReportFileData = {
    body: ReportUpload;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/file';
};

export type AttachMyReportFileErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type AttachMyReportFileError = AttachMyReportFileErrors[keyof AttachMyReportFileErrors];

export type AttachMyReportFileResponses = {
    /**
     * The draft as it is kept.
     */
    200: ReportAttempt;
};

export type AttachMyReportFileResponse = AttachMyReportFileResponses[keyof AttachMyReportFileResponses];

export type HandInMyReportData = {
    body: ReportHandIn;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/hand-in';
};

export type HandInMyReportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type HandInMyReportError = HandInMyReportErrors[keyof HandInMyReportErrors];

export type HandInMyReportResponses = {
    /**
     * The report as it stands now.
     */
    200: MyReport;
};

export type HandInMyReportResponse = HandInMyReportResponses[keyof HandInMyReportResponses];

export type GetMyReportFileData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
        /**
         * The attempt.
         */
        report: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/reports/{report}/file';
};

export type GetMyReportFileErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMyReportFileError = GetMyReportFileErrors[keyof GetMyReportFileErrors];

export type GetMyReportFileResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type GetMyReportFileResponse = GetMyReportFileResponses[keyof GetMyReportFileResponses];

export type LaunchMyScormData = {
    body: NewScormLaunch;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/scorm-launches';
};

export type LaunchMyScormErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type LaunchMyScormError = LaunchMyScormErrors[keyof LaunchMyScormErrors];

export type LaunchMyScormResponses = {
    /**
     * The opening.
     */
    200: ScormLaunch;
};

export type LaunchMyScormResponse = LaunchMyScormResponses[keyof LaunchMyScormResponses];

export type SaveMyScormData = {
    body: ScormState;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
        /**
         * The opening.
         */
        launch: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/scorm-launches/{launch}/state';
};

export type SaveMyScormErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SaveMyScormError = SaveMyScormErrors[keyof SaveMyScormErrors];

export type SaveMyScormResponses = {
    /**
     * What was reached.
     */
    200: SavedScormState;
};

export type SaveMyScormResponse = SaveMyScormResponses[keyof SaveMyScormResponses];

export type AnswerMySurveyData = {
    body: SurveyAnswers;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/survey-answers';
};

export type AnswerMySurveyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type AnswerMySurveyError = AnswerMySurveyErrors[keyof AnswerMySurveyErrors];

export type AnswerMySurveyResponses = {
    /**
     * The course as it stands now.
     */
    200: MyCourseDetail;
};

export type AnswerMySurveyResponse = AnswerMySurveyResponses[keyof AnswerMySurveyResponses];

export type LaunchMyVideoData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/video-launches';
};

export type LaunchMyVideoErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type LaunchMyVideoError = LaunchMyVideoErrors[keyof LaunchMyVideoErrors];

export type LaunchMyVideoResponses = {
    /**
     * The opening.
     */
    200: VideoLaunch;
};

export type LaunchMyVideoResponse = LaunchMyVideoResponses[keyof LaunchMyVideoResponses];

export type SaveMyVideoData = {
    body: VideoState;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The course.
         */
        id: string;
        /**
         * The unit.
         */
        unit: string;
        /**
         * The opening.
         */
        launch: string;
    };
    query?: {
        /**
         * In this class of one's own; without it, in the catalogue. The same course has a history in each.
         */
        classId?: string;
    };
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/video-launches/{launch}/state';
};

export type SaveMyVideoErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SaveMyVideoError = SaveMyVideoErrors[keyof SaveMyVideoErrors];

export type SaveMyVideoResponses = {
    /**
     * What was reached.
     */
    200: SavedVideoState;
};

export type SaveMyVideoResponse = SaveMyVideoResponses[keyof SaveMyVideoResponses];

export type ListMyEnrolmentsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/my-enrolments';
};

export type ListMyEnrolmentsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMyEnrolmentsError = ListMyEnrolmentsErrors[keyof ListMyEnrolmentsErrors];

export type ListMyEnrolmentsResponses = {
    /**
     * A page of enrolments.
     */
    200: ListEnrolment;
};

export type ListMyEnrolmentsResponse = ListMyEnrolmentsResponses[keyof ListMyEnrolmentsResponses];

export type GetMyCertificateData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The enrolment.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/my-enrolments/{id}/certificate';
};

export type GetMyCertificateErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The course is not completed.
     */
    409: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMyCertificateError = GetMyCertificateErrors[keyof GetMyCertificateErrors];

export type GetMyCertificateResponses = {
    /**
     * The certificate.
     */
    200: Blob | File;
};

export type GetMyCertificateResponse = GetMyCertificateResponses[keyof GetMyCertificateResponses];

export type GetMyNoticeSummaryData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/my-notice-summary';
};

export type GetMyNoticeSummaryErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMyNoticeSummaryError = GetMyNoticeSummaryErrors[keyof GetMyNoticeSummaryErrors];

export type GetMyNoticeSummaryResponses = {
    /**
     * The figures.
     */
    200: MyNoticeSummary;
};

export type GetMyNoticeSummaryResponse = GetMyNoticeSummaryResponses[keyof GetMyNoticeSummaryResponses];

export type ListMyNoticesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/my-notices';
};

export type ListMyNoticesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListMyNoticesError = ListMyNoticesErrors[keyof ListMyNoticesErrors];

export type ListMyNoticesResponses = {
    /**
     * A page of notices.
     */
    200: ListMyNotice;
};

export type ListMyNoticesResponse = ListMyNoticesResponses[keyof ListMyNoticesResponses];

export type GetMyNoticeData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/my-notices/{id}';
};

export type GetMyNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetMyNoticeError = GetMyNoticeErrors[keyof GetMyNoticeErrors];

export type GetMyNoticeResponses = {
    /**
     * The notice.
     */
    200: MyNotice;
};

export type GetMyNoticeResponse = GetMyNoticeResponses[keyof GetMyNoticeResponses];

export type OpenMyNoticeData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/my-notices/{id}/open';
};

export type OpenMyNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type OpenMyNoticeError = OpenMyNoticeErrors[keyof OpenMyNoticeErrors];

export type OpenMyNoticeResponses = {
    /**
     * The notice.
     */
    200: MyNotice;
};

export type OpenMyNoticeResponse = OpenMyNoticeResponses[keyof OpenMyNoticeResponses];

export type ListNoticesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * How far a notice has come.
         */
        state?: 'draft' | 'scheduled' | 'current' | 'ended' | 'withdrawn';
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/notices';
};

export type ListNoticesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListNoticesError = ListNoticesErrors[keyof ListNoticesErrors];

export type ListNoticesResponses = {
    /**
     * A page of notices.
     */
    200: ListNoticeLine;
};

export type ListNoticesResponse = ListNoticesResponses[keyof ListNoticesResponses];

export type CreateNoticeData = {
    body: NoticeInput;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/notices';
};

export type CreateNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateNoticeError = CreateNoticeErrors[keyof CreateNoticeErrors];

export type CreateNoticeResponses = {
    /**
     * Written.
     */
    201: Notice;
};

export type CreateNoticeResponse = CreateNoticeResponses[keyof CreateNoticeResponses];

export type RemoveNoticeData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/notices/{id}';
};

export type RemoveNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveNoticeError = RemoveNoticeErrors[keyof RemoveNoticeErrors];

export type RemoveNoticeResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type RemoveNoticeResponse = RemoveNoticeResponses[keyof RemoveNoticeResponses];

export type GetNoticeData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/notices/{id}';
};

export type GetNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetNoticeError = GetNoticeErrors[keyof GetNoticeErrors];

export type GetNoticeResponses = {
    /**
     * The notice.
     */
    200: Notice;
};

export type GetNoticeResponse = GetNoticeResponses[keyof GetNoticeResponses];

export type PutNoticeData = {
    body: NoticeInput;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/notices/{id}';
};

export type PutNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PutNoticeError = PutNoticeErrors[keyof PutNoticeErrors];

export type PutNoticeResponses = {
    /**
     * Changed.
     */
    200: Notice;
};

export type PutNoticeResponse = PutNoticeResponses[keyof PutNoticeResponses];

export type CopyNoticeData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/notices/{id}/copy';
};

export type CopyNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CopyNoticeError = CopyNoticeErrors[keyof CopyNoticeErrors];

export type CopyNoticeResponses = {
    /**
     * Copied.
     */
    201: Notice;
};

export type CopyNoticeResponse = CopyNoticeResponses[keyof CopyNoticeResponses];

export type PublishNoticeData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/notices/{id}/publish';
};

export type PublishNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PublishNoticeError = PublishNoticeErrors[keyof PublishNoticeErrors];

export type PublishNoticeResponses = {
    /**
     * Published.
     */
    200: Notice;
};

export type PublishNoticeResponse = PublishNoticeResponses[keyof PublishNoticeResponses];

export type ListNoticeReadersData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: {
        /**
         * Only those who have read it, or only those who have not.
         */
        read?: boolean;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/notices/{id}/readers';
};

export type ListNoticeReadersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListNoticeReadersError = ListNoticeReadersErrors[keyof ListNoticeReadersErrors];

export type ListNoticeReadersResponses = {
    /**
     * A page of people.
     */
    200: ListNoticeReader;
};

export type ListNoticeReadersResponse = ListNoticeReadersResponses[keyof ListNoticeReadersResponses];

export type WithdrawNoticeData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The notice.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/notices/{id}/withdraw';
};

export type WithdrawNoticeErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type WithdrawNoticeError = WithdrawNoticeErrors[keyof WithdrawNoticeErrors];

export type WithdrawNoticeResponses = {
    /**
     * Withdrawn.
     */
    200: Notice;
};

export type WithdrawNoticeResponse = WithdrawNoticeResponses[keyof WithdrawNoticeResponses];

export type ListOrgUnitsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Whose roster is counted: `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * Posts are read as of this day; the roster's day when not given.
         */
        asOf?: string;
    };
    url: '/api/v1/workspaces/{ws}/org-units';
};

export type ListOrgUnitsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListOrgUnitsError = ListOrgUnitsErrors[keyof ListOrgUnitsErrors];

export type ListOrgUnitsResponses = {
    /**
     * The tree, from the top down.
     */
    200: OrgUnitList;
};

export type ListOrgUnitsResponse = ListOrgUnitsResponses[keyof ListOrgUnitsResponses];

export type CreateOrgUnitData = {
    body: NewOrgUnit;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/org-units';
};

export type CreateOrgUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateOrgUnitError = CreateOrgUnitErrors[keyof CreateOrgUnitErrors];

export type CreateOrgUnitResponses = {
    /**
     * Added.
     */
    201: OrgUnit;
};

export type CreateOrgUnitResponse = CreateOrgUnitResponses[keyof CreateOrgUnitResponses];

export type RemoveOrgUnitData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The department.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/org-units/{id}';
};

export type RemoveOrgUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveOrgUnitError = RemoveOrgUnitErrors[keyof RemoveOrgUnitErrors];

export type RemoveOrgUnitResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type RemoveOrgUnitResponse = RemoveOrgUnitResponses[keyof RemoveOrgUnitResponses];

export type GetOrgUnitData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The department.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/org-units/{id}';
};

export type GetOrgUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetOrgUnitError = GetOrgUnitErrors[keyof GetOrgUnitErrors];

export type GetOrgUnitResponses = {
    /**
     * The department.
     */
    200: OrgUnit;
};

export type GetOrgUnitResponse = GetOrgUnitResponses[keyof GetOrgUnitResponses];

export type UpdateOrgUnitData = {
    body: OrgUnitPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The department.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/org-units/{id}';
};

export type UpdateOrgUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateOrgUnitError = UpdateOrgUnitErrors[keyof UpdateOrgUnitErrors];

export type UpdateOrgUnitResponses = {
    /**
     * Renamed.
     */
    200: OrgUnit;
};

export type UpdateOrgUnitResponse = UpdateOrgUnitResponses[keyof UpdateOrgUnitResponses];

export type MoveOrgUnitData = {
    body: OrgUnitMove;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The department.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/org-units/{id}/move';
};

export type MoveOrgUnitErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type MoveOrgUnitError = MoveOrgUnitErrors[keyof MoveOrgUnitErrors];

export type MoveOrgUnitResponses = {
    /**
     * Moved.
     */
    200: OrgUnit;
};

export type MoveOrgUnitResponse = MoveOrgUnitResponses[keyof MoveOrgUnitResponses];

export type ListReportsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * How a report stands.
         */
        state?: 'submitted' | 'returned' | 'marked';
        /**
         * Only of this course.
         */
        courseId?: string;
        /**
         * Only of people of this department and those below it.
         */
        orgUnitId?: string;
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/reports';
};

export type ListReportsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListReportsError = ListReportsErrors[keyof ListReportsErrors];

export type ListReportsResponses = {
    /**
     * A page of reports.
     */
    200: ListQueuedReport;
};

export type ListReportsResponse = ListReportsResponses[keyof ListReportsResponses];

export type ExportReportsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * How a report stands.
         */
        state?: 'submitted' | 'returned' | 'marked';
        /**
         * Only of this course.
         */
        courseId?: string;
        /**
         * Only of people of this department and those below it.
         */
        orgUnitId?: string;
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * What kind of file.
         */
        format?: 'csv' | 'csv_cp932' | 'xlsx';
    };
    url: '/api/v1/workspaces/{ws}/reports/export';
};

export type ExportReportsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ExportReportsError = ExportReportsErrors[keyof ExportReportsErrors];

export type ExportReportsResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type ExportReportsResponse = ExportReportsResponses[keyof ExportReportsResponses];

export type GetReportData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The report.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/reports/{id}';
};

export type GetReportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetReportError = GetReportErrors[keyof GetReportErrors];

export type GetReportResponses = {
    /**
     * The report.
     */
    200: ReportToMark;
};

export type GetReportResponse = GetReportResponses[keyof GetReportResponses];

export type GetReportFileData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The report.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/reports/{id}/file';
};

export type GetReportFileErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetReportFileError = GetReportFileErrors[keyof GetReportFileErrors];

export type GetReportFileResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type GetReportFileResponse = GetReportFileResponses[keyof GetReportFileResponses];

export type MarkReportData = {
    body: ReportMarkInput;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The report.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/reports/{id}/mark';
};

export type MarkReportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type MarkReportError = MarkReportErrors[keyof MarkReportErrors];

export type MarkReportResponses = {
    /**
     * Marked.
     */
    200: ReportToMark;
};

export type MarkReportResponse = MarkReportResponses[keyof MarkReportResponses];

export type ReturnReportData = {
    body: ReportReturnInput;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The report.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/reports/{id}/return';
};

export type ReturnReportErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ReturnReportError = ReturnReportErrors[keyof ReturnReportErrors];

export type ReturnReportResponses = {
    /**
     * Returned.
     */
    200: ReportToMark;
};

export type ReturnReportResponse = ReturnReportResponses[keyof ReturnReportResponses];

export type GetRosterApprovalData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/approval';
};

export type GetRosterApprovalErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetRosterApprovalError = GetRosterApprovalErrors[keyof GetRosterApprovalErrors];

export type GetRosterApprovalResponses = {
    /**
     * How it stands.
     */
    200: RosterApprovalStanding;
};

export type GetRosterApprovalResponse = GetRosterApprovalResponses[keyof GetRosterApprovalResponses];

export type SetRosterApprovalData = {
    body: RosterApproval;
    headers: {
        /**
         * The workspace's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/approval';
};

export type SetRosterApprovalErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SetRosterApprovalError = SetRosterApprovalErrors[keyof SetRosterApprovalErrors];

export type SetRosterApprovalResponses = {
    /**
     * How it stands now.
     */
    200: RosterApprovalStanding;
};

export type SetRosterApprovalResponse = SetRosterApprovalResponses[keyof SetRosterApprovalResponses];

export type GetNextRosterData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next';
};

export type GetNextRosterErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetNextRosterError = GetNextRosterErrors[keyof GetNextRosterErrors];

export type GetNextRosterResponses = {
    /**
     * The next roster.
     */
    200: NextRoster;
};

export type GetNextRosterResponse = GetNextRosterResponses[keyof GetNextRosterResponses];

export type ConfirmNextRosterData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/confirm';
};

export type ConfirmNextRosterErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ConfirmNextRosterError = ConfirmNextRosterErrors[keyof ConfirmNextRosterErrors];

export type ConfirmNextRosterResponses = {
    /**
     * Confirmed.
     */
    200: NextRoster;
};

export type ConfirmNextRosterResponse = ConfirmNextRosterResponses[keyof ConfirmNextRosterResponses];

export type ListNextRosterDiffData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * What becomes of somebody.
         */
        kind?: 'stay' | 'changed' | 'leave' | 'join';
        /**
         * Part of user ID, name or reading.
         */
        q?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/rosters/next/diff';
};

export type ListNextRosterDiffErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListNextRosterDiffError = ListNextRosterDiffErrors[keyof ListNextRosterDiffErrors];

export type ListNextRosterDiffResponses = {
    /**
     * A page of people.
     */
    200: ListRosterDiffRow;
};

export type ListNextRosterDiffResponse = ListNextRosterDiffResponses[keyof ListNextRosterDiffResponses];

export type DiscardRosterPlanData = {
    body?: never;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan';
};

export type DiscardRosterPlanErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type DiscardRosterPlanError = DiscardRosterPlanErrors[keyof DiscardRosterPlanErrors];

export type DiscardRosterPlanResponses = {
    /**
     * Gone.
     */
    204: void;
};

export type DiscardRosterPlanResponse = DiscardRosterPlanResponses[keyof DiscardRosterPlanResponses];

export type GetRosterPlanData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan';
};

export type GetRosterPlanErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetRosterPlanError = GetRosterPlanErrors[keyof GetRosterPlanErrors];

export type GetRosterPlanResponses = {
    /**
     * Where it stands.
     */
    200: RosterPlanStanding;
};

export type GetRosterPlanResponse = GetRosterPlanResponses[keyof GetRosterPlanResponses];

export type StartRosterPlanData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan';
};

export type StartRosterPlanErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type StartRosterPlanError = StartRosterPlanErrors[keyof StartRosterPlanErrors];

export type StartRosterPlanResponses = {
    /**
     * Begun.
     */
    201: RosterPlan;
};

export type StartRosterPlanResponse = StartRosterPlanResponses[keyof StartRosterPlanResponses];

export type DecideRosterPlanApprovalData = {
    body: PlanApproval;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/approval';
};

export type DecideRosterPlanApprovalErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type DecideRosterPlanApprovalError = DecideRosterPlanApprovalErrors[keyof DecideRosterPlanApprovalErrors];

export type DecideRosterPlanApprovalResponses = {
    /**
     * Decided.
     */
    200: RosterPlan;
};

export type DecideRosterPlanApprovalResponse = DecideRosterPlanApprovalResponses[keyof DecideRosterPlanApprovalResponses];

export type RequestRosterPlanApprovalData = {
    body?: never;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/approval-request';
};

export type RequestRosterPlanApprovalErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RequestRosterPlanApprovalError = RequestRosterPlanApprovalErrors[keyof RequestRosterPlanApprovalErrors];

export type RequestRosterPlanApprovalResponses = {
    /**
     * Asked for.
     */
    200: RosterPlan;
};

export type RequestRosterPlanApprovalResponse = RequestRosterPlanApprovalResponses[keyof RequestRosterPlanApprovalResponses];

export type CommitRosterPlanData = {
    body: PlanCommit;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/commit';
};

export type CommitRosterPlanErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CommitRosterPlanError = CommitRosterPlanErrors[keyof CommitRosterPlanErrors];

export type CommitRosterPlanResponses = {
    /**
     * Written.
     */
    200: RosterPlanWritten;
};

export type CommitRosterPlanResponse = CommitRosterPlanResponses[keyof CommitRosterPlanResponses];

export type DecideRosterPlanPeopleData = {
    body: PlanDecisions;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/decisions';
};

export type DecideRosterPlanPeopleErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type DecideRosterPlanPeopleError = DecideRosterPlanPeopleErrors[keyof DecideRosterPlanPeopleErrors];

export type DecideRosterPlanPeopleResponses = {
    /**
     * Decided.
     */
    200: RosterPlan;
};

export type DecideRosterPlanPeopleResponse = DecideRosterPlanPeopleResponses[keyof DecideRosterPlanPeopleResponses];

export type AttachRosterPlanFileData = {
    body: PlanFileRequest;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/file';
};

export type AttachRosterPlanFileErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type AttachRosterPlanFileError = AttachRosterPlanFileErrors[keyof AttachRosterPlanFileErrors];

export type AttachRosterPlanFileResponses = {
    /**
     * Taken in.
     */
    200: RosterPlan;
};

export type AttachRosterPlanFileResponse = AttachRosterPlanFileResponses[keyof AttachRosterPlanFileResponses];

export type ListRosterPlanPeopleData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * Which people of a plan.
         */
        kind?: 'stay' | 'leave' | 'join' | 'decided' | 'filed' | 'never_logged_in' | 'off';
        /**
         * Part of user ID, name, reading, mail address or employee number.
         */
        q?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/people';
};

export type ListRosterPlanPeopleErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListRosterPlanPeopleError = ListRosterPlanPeopleErrors[keyof ListRosterPlanPeopleErrors];

export type ListRosterPlanPeopleResponses = {
    /**
     * A page of people.
     */
    200: ListRosterPlanPerson;
};

export type ListRosterPlanPeopleResponse = ListRosterPlanPeopleResponses[keyof ListRosterPlanPeopleResponses];

export type RefreshRosterPlanData = {
    body?: never;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/refresh';
};

export type RefreshRosterPlanErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RefreshRosterPlanError = RefreshRosterPlanErrors[keyof RefreshRosterPlanErrors];

export type RefreshRosterPlanResponses = {
    /**
     * Up to date.
     */
    200: RosterPlan;
};

export type RefreshRosterPlanResponse = RefreshRosterPlanResponses[keyof RefreshRosterPlanResponses];

export type ApplyRosterPlanRuleData = {
    body: PlanRuleRequest;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/rules';
};

export type ApplyRosterPlanRuleErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ApplyRosterPlanRuleError = ApplyRosterPlanRuleErrors[keyof ApplyRosterPlanRuleErrors];

export type ApplyRosterPlanRuleResponses = {
    /**
     * Applied.
     */
    200: RosterPlan;
};

export type ApplyRosterPlanRuleResponse = ApplyRosterPlanRuleResponses[keyof ApplyRosterPlanRuleResponses];

export type UndoRosterPlanData = {
    body?: never;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/undo';
};

export type UndoRosterPlanErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UndoRosterPlanError = UndoRosterPlanErrors[keyof UndoRosterPlanErrors];

export type UndoRosterPlanResponses = {
    /**
     * Taken back.
     */
    200: RosterPlan;
};

export type UndoRosterPlanResponse = UndoRosterPlanResponses[keyof UndoRosterPlanResponses];

export type WithdrawRosterPlanRequestData = {
    body?: never;
    headers: {
        /**
         * The plan's revision.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/withdraw';
};

export type WithdrawRosterPlanRequestErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type WithdrawRosterPlanRequestError = WithdrawRosterPlanRequestErrors[keyof WithdrawRosterPlanRequestErrors];

export type WithdrawRosterPlanRequestResponses = {
    /**
     * Taken back.
     */
    200: RosterPlan;
};

export type WithdrawRosterPlanRequestResponse = WithdrawRosterPlanRequestResponses[keyof WithdrawRosterPlanRequestResponses];

export type ReopenNextRosterData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/rosters/next/reopen';
};

export type ReopenNextRosterErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ReopenNextRosterError = ReopenNextRosterErrors[keyof ReopenNextRosterErrors];

export type ReopenNextRosterResponses = {
    /**
     * Open again.
     */
    200: NextRoster;
};

export type ReopenNextRosterResponse = ReopenNextRosterResponses[keyof ReopenNextRosterResponses];

export type ListSavedSearchesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/saved-searches';
};

export type ListSavedSearchesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListSavedSearchesError = ListSavedSearchesErrors[keyof ListSavedSearchesErrors];

export type ListSavedSearchesResponses = {
    /**
     * The searches.
     */
    200: ListSavedSearch;
};

export type ListSavedSearchesResponse = ListSavedSearchesResponses[keyof ListSavedSearchesResponses];

export type CreateSavedSearchData = {
    body: NewSavedSearch;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/saved-searches';
};

export type CreateSavedSearchErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateSavedSearchError = CreateSavedSearchErrors[keyof CreateSavedSearchErrors];

export type CreateSavedSearchResponses = {
    /**
     * It is kept.
     */
    201: SavedSearch;
};

export type CreateSavedSearchResponse = CreateSavedSearchResponses[keyof CreateSavedSearchResponses];

export type RemoveSavedSearchData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The search.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/saved-searches/{id}';
};

export type RemoveSavedSearchErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveSavedSearchError = RemoveSavedSearchErrors[keyof RemoveSavedSearchErrors];

export type RemoveSavedSearchResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type RemoveSavedSearchResponse = RemoveSavedSearchResponses[keyof RemoveSavedSearchResponses];

export type UpdateSavedSearchData = {
    body: SavedSearchPatch;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The search.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/saved-searches/{id}';
};

export type UpdateSavedSearchErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type UpdateSavedSearchError = UpdateSavedSearchErrors[keyof UpdateSavedSearchErrors];

export type UpdateSavedSearchResponses = {
    /**
     * Changed.
     */
    200: SavedSearch;
};

export type UpdateSavedSearchResponse = UpdateSavedSearchResponses[keyof UpdateSavedSearchResponses];

export type GetScimConnectionData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/scim';
};

export type GetScimConnectionErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetScimConnectionError = GetScimConnectionErrors[keyof GetScimConnectionErrors];

export type GetScimConnectionResponses = {
    /**
     * The connection.
     */
    200: ScimConnection;
};

export type GetScimConnectionResponse = GetScimConnectionResponses[keyof GetScimConnectionResponses];

export type CreateScimTokenData = {
    body: NewScimTokenRequest;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/scim/tokens';
};

export type CreateScimTokenErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateScimTokenError = CreateScimTokenErrors[keyof CreateScimTokenErrors];

export type CreateScimTokenResponses = {
    /**
     * The token with its secret.
     */
    201: NewScimToken;
};

export type CreateScimTokenResponse = CreateScimTokenResponses[keyof CreateScimTokenResponses];

export type RevokeScimTokenData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The token.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/scim/tokens/{id}';
};

export type RevokeScimTokenErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RevokeScimTokenError = RevokeScimTokenErrors[keyof RevokeScimTokenErrors];

export type RevokeScimTokenResponses = {
    /**
     * It is dead.
     */
    204: void;
};

export type RevokeScimTokenResponse = RevokeScimTokenResponses[keyof RevokeScimTokenResponses];

export type ListWorkspaceSeatChangesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/seat-changes';
};

export type ListWorkspaceSeatChangesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListWorkspaceSeatChangesError = ListWorkspaceSeatChangesErrors[keyof ListWorkspaceSeatChangesErrors];

export type ListWorkspaceSeatChangesResponses = {
    /**
     * A page of changes.
     */
    200: ListSeatChange;
};

export type ListWorkspaceSeatChangesResponse = ListWorkspaceSeatChangesResponses[keyof ListWorkspaceSeatChangesResponses];

export type GetWorkspaceSeatTimelineData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/seat-timeline';
};

export type GetWorkspaceSeatTimelineErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetWorkspaceSeatTimelineError = GetWorkspaceSeatTimelineErrors[keyof GetWorkspaceSeatTimelineErrors];

export type GetWorkspaceSeatTimelineResponses = {
    /**
     * The timeline.
     */
    200: SeatTimeline;
};

export type GetWorkspaceSeatTimelineResponse = GetWorkspaceSeatTimelineResponses[keyof GetWorkspaceSeatTimelineResponses];

export type CreateSetUpLinksData = {
    body: SetUpLinksRequest;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/set-up-links';
};

export type CreateSetUpLinksErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateSetUpLinksError = CreateSetUpLinksErrors[keyof CreateSetUpLinksErrors];

export type CreateSetUpLinksResponses = {
    /**
     * Queued.
     */
    202: SetUpLinks;
};

export type CreateSetUpLinksResponse = CreateSetUpLinksResponses[keyof CreateSetUpLinksResponses];

export type ListSurveysData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/surveys';
};

export type ListSurveysErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListSurveysError = ListSurveysErrors[keyof ListSurveysErrors];

export type ListSurveysResponses = {
    /**
     * A page of surveys.
     */
    200: ListSurvey;
};

export type ListSurveysResponse = ListSurveysResponses[keyof ListSurveysResponses];

export type GetSurveyData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The survey.
         */
        id: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/surveys/{id}';
};

export type GetSurveyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * There are too few answers to an anonymous survey.
     */
    409: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetSurveyError = GetSurveyErrors[keyof GetSurveyErrors];

export type GetSurveyResponses = {
    /**
     * The survey with its sums.
     */
    200: SurveySums;
};

export type GetSurveyResponse = GetSurveyResponses[keyof GetSurveyResponses];

export type ListSurveyAnswersData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The survey.
         */
        id: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/surveys/{id}/answers';
};

export type ListSurveyAnswersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The survey is anonymous.
     */
    409: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListSurveyAnswersError = ListSurveyAnswersErrors[keyof ListSurveyAnswersErrors];

export type ListSurveyAnswersResponses = {
    /**
     * A page of answers.
     */
    200: ListSurveyOneByOne;
};

export type ListSurveyAnswersResponse = ListSurveyAnswersResponses[keyof ListSurveyAnswersResponses];

export type ExportSurveyData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The survey.
         */
        id: string;
    };
    query?: {
        /**
         * What a survey's file holds.
         */
        content?: 'sums' | 'answers';
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * What kind of file.
         */
        format?: 'csv' | 'csv_cp932' | 'xlsx';
    };
    url: '/api/v1/workspaces/{ws}/surveys/{id}/export';
};

export type ExportSurveyErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The survey is anonymous, or has too few answers.
     */
    409: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ExportSurveyError = ExportSurveyErrors[keyof ExportSurveyErrors];

export type ExportSurveyResponses = {
    /**
     * The file.
     */
    200: Blob | File;
};

export type ExportSurveyResponse = ExportSurveyResponses[keyof ExportSurveyResponses];

export type ListSurveyTextsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The survey.
         */
        id: string;
    };
    query: {
        /**
         * Code of a question with free text.
         */
        question: string;
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/surveys/{id}/texts';
};

export type ListSurveyTextsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * There are too few answers to an anonymous survey.
     */
    409: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListSurveyTextsError = ListSurveyTextsErrors[keyof ListSurveyTextsErrors];

export type ListSurveyTextsResponses = {
    /**
     * A page of texts; empty where somebody left the question out.
     */
    200: ListSurveyText;
};

export type ListSurveyTextsResponse = ListSurveyTextsResponses[keyof ListSurveyTextsResponses];

export type ListTrainingAdminsData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-admins';
};

export type ListTrainingAdminsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListTrainingAdminsError = ListTrainingAdminsErrors[keyof ListTrainingAdminsErrors];

export type ListTrainingAdminsResponses = {
    /**
     * All of them.
     */
    200: ListTrainingAdmin;
};

export type ListTrainingAdminsResponse = ListTrainingAdminsResponses[keyof ListTrainingAdminsResponses];

export type InviteTrainingAdminData = {
    body: NewTrainingAdmin;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-admins';
};

export type InviteTrainingAdminErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type InviteTrainingAdminError = InviteTrainingAdminErrors[keyof InviteTrainingAdminErrors];

export type InviteTrainingAdminResponses = {
    /**
     * Invited.
     */
    201: TrainingAdmin;
};

export type InviteTrainingAdminResponse = InviteTrainingAdminResponses[keyof InviteTrainingAdminResponses];

export type RemoveTrainingAdminData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The account.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-admins/{id}';
};

export type RemoveTrainingAdminErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveTrainingAdminError = RemoveTrainingAdminErrors[keyof RemoveTrainingAdminErrors];

export type RemoveTrainingAdminResponses = {
    /**
     * Removed.
     */
    204: void;
};

export type RemoveTrainingAdminResponse = RemoveTrainingAdminResponses[keyof RemoveTrainingAdminResponses];

export type SendTrainingAdminLinkData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The account.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-admins/{id}/link';
};

export type SendTrainingAdminLinkErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type SendTrainingAdminLinkError = SendTrainingAdminLinkErrors[keyof SendTrainingAdminLinkErrors];

export type SendTrainingAdminLinkResponses = {
    /**
     * On its way.
     */
    202: unknown;
};

export type ListTrainingClassesData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/training-classes';
};

export type ListTrainingClassesErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListTrainingClassesError = ListTrainingClassesErrors[keyof ListTrainingClassesErrors];

export type ListTrainingClassesResponses = {
    /**
     * A page of classes.
     */
    200: ListTrainingClassLine;
};

export type ListTrainingClassesResponse = ListTrainingClassesResponses[keyof ListTrainingClassesResponses];

export type CreateTrainingClassData = {
    body: TrainingClassInput;
    path: {
        /**
         * The workspace.
         */
        ws: string;
    };
    query?: {
        /**
         * `running` (the default), `next`, or a term's id.
         */
        term?: string;
    };
    url: '/api/v1/workspaces/{ws}/training-classes';
};

export type CreateTrainingClassErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CreateTrainingClassError = CreateTrainingClassErrors[keyof CreateTrainingClassErrors];

export type CreateTrainingClassResponses = {
    /**
     * Made.
     */
    201: TrainingClass;
};

export type CreateTrainingClassResponse = CreateTrainingClassResponses[keyof CreateTrainingClassResponses];

export type RemoveTrainingClassData = {
    body?: never;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-classes/{id}';
};

export type RemoveTrainingClassErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveTrainingClassError = RemoveTrainingClassErrors[keyof RemoveTrainingClassErrors];

export type RemoveTrainingClassResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type RemoveTrainingClassResponse = RemoveTrainingClassResponses[keyof RemoveTrainingClassResponses];

export type GetTrainingClassData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-classes/{id}';
};

export type GetTrainingClassErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetTrainingClassError = GetTrainingClassErrors[keyof GetTrainingClassErrors];

export type GetTrainingClassResponses = {
    /**
     * The class.
     */
    200: TrainingClass;
};

export type GetTrainingClassResponse = GetTrainingClassResponses[keyof GetTrainingClassResponses];

export type PutTrainingClassData = {
    body: TrainingClassInput;
    headers: {
        /**
         * The revision that was seen.
         */
        'If-Match': string;
    };
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-classes/{id}';
};

export type PutTrainingClassErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type PutTrainingClassError = PutTrainingClassErrors[keyof PutTrainingClassErrors];

export type PutTrainingClassResponses = {
    /**
     * Changed.
     */
    200: TrainingClass;
};

export type PutTrainingClassResponse = PutTrainingClassResponses[keyof PutTrainingClassResponses];

export type CopyTrainingClassData = {
    body: CopyTrainingClass;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/copy';
};

export type CopyTrainingClassErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type CopyTrainingClassError = CopyTrainingClassErrors[keyof CopyTrainingClassErrors];

export type CopyTrainingClassResponses = {
    /**
     * Copied.
     */
    200: CopiedTrainingClass;
};

export type CopyTrainingClassResponse = CopyTrainingClassResponses[keyof CopyTrainingClassResponses];

export type HideTrainingClassTwinsData = {
    body: HideTwins;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/hide-twins';
};

export type HideTrainingClassTwinsErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type HideTrainingClassTwinsError = HideTrainingClassTwinsErrors[keyof HideTrainingClassTwinsErrors];

export type HideTrainingClassTwinsResponses = {
    /**
     * Hidden.
     */
    200: HiddenTwins;
};

export type HideTrainingClassTwinsResponse = HideTrainingClassTwinsResponses[keyof HideTrainingClassTwinsResponses];

export type ListTrainingClassMembersData = {
    body?: never;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before.
         */
        cursor?: string;
        /**
         * Rows, 1 to 200.
         */
        limit?: number;
        /**
         * Whether to count all rows.
         */
        withTotal?: boolean;
    };
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members';
};

export type ListTrainingClassMembersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type ListTrainingClassMembersError = ListTrainingClassMembersErrors[keyof ListTrainingClassMembersErrors];

export type ListTrainingClassMembersResponses = {
    /**
     * A page of people.
     */
    200: ListTrainingClassMember;
};

export type ListTrainingClassMembersResponse = ListTrainingClassMembersResponses[keyof ListTrainingClassMembersResponses];

export type AddTrainingClassMembersData = {
    body: NewTrainingClassMembers;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members';
};

export type AddTrainingClassMembersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type AddTrainingClassMembersError = AddTrainingClassMembersErrors[keyof AddTrainingClassMembersErrors];

export type AddTrainingClassMembersResponses = {
    /**
     * Added.
     */
    200: TrainingClassMembersAdded;
};

export type AddTrainingClassMembersResponse = AddTrainingClassMembersResponses[keyof AddTrainingClassMembersResponses];

export type RemoveTrainingClassMembersData = {
    body: GoneTrainingClassMembers;
    path: {
        /**
         * The workspace.
         */
        ws: string;
        /**
         * The class.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members/remove';
};

export type RemoveTrainingClassMembersErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * The present state does not allow it; the code says why.
     */
    409: Problem;
    /**
     * Somebody else changed it meanwhile.
     */
    412: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The media type is not supported.
     */
    415: Problem;
    /**
     * The body is understood, but its values are refused; `errors` names the fields.
     */
    422: Problem;
    /**
     * The workspace is read-only at present.
     */
    423: Problem;
    /**
     * The If-Match header is missing.
     */
    428: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type RemoveTrainingClassMembersError = RemoveTrainingClassMembersErrors[keyof RemoveTrainingClassMembersErrors];

export type RemoveTrainingClassMembersResponses = {
    /**
     * Taken out.
     */
    200: TrainingClassMembersRemoved;
};

export type RemoveTrainingClassMembersResponse = RemoveTrainingClassMembersResponses[keyof RemoveTrainingClassMembersResponses];

export type GetCalendarData = {
    body?: never;
    headers?: {
        /**
         * The ETag that is known.
         */
        'If-None-Match'?: string | null;
    };
    path: {
        /**
         * The secret of the feed.
         */
        secret: string;
    };
    query?: never;
    url: '/calendar/{secret}.ics';
};

export type GetCalendarErrors = {
    /**
     * The request is malformed.
     */
    400: Problem;
    /**
     * Nobody is logged in, or the token has expired.
     */
    401: Problem;
    /**
     * The caller may not do this.
     */
    403: Problem;
    /**
     * Not there, or outside the caller's sight.
     */
    404: Problem;
    /**
     * Too many requests; see Retry-After.
     */
    429: Problem;
    /**
     * A fault of ours; give the request id to the operator.
     */
    500: Problem;
    /**
     * Busy; see Retry-After.
     */
    503: Problem;
    /**
     * Any other refusal.
     */
    default: Problem;
};

export type GetCalendarError = GetCalendarErrors[keyof GetCalendarErrors];

export type GetCalendarResponses = {
    /**
     * The calendar.
     */
    200: string;
};

export type GetCalendarResponse = GetCalendarResponses[keyof GetCalendarResponses];

export type OnCompletionRecordedWebhookPayload = {
    data: {
        completedAt: string;
        courseCode: string;
        courseId: string;
        enrolmentId: string;
        learnerId: string;
        loginId: string;
        termId: string;
        workspaceId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'completion.recorded';
};

export type OnCompletionRecordedWebhookRequest = {
    body: OnCompletionRecordedWebhookPayload;
    key: 'completion.recorded';
    path?: never;
    query?: never;
};

export type OnContractLastDayWebhookPayload = {
    data: {
        contractId: string;
        contractNumber: string;
        on: string;
        summary: string;
        uid: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'contract.last_day';
};

export type OnContractLastDayWebhookRequest = {
    body: OnContractLastDayWebhookPayload;
    key: 'contract.last_day';
    path?: never;
    query?: never;
};

export type OnContractRenewalOpensWebhookPayload = {
    data: {
        contractId: string;
        contractNumber: string;
        on: string;
        summary: string;
        uid: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'contract.renewal_opens';
};

export type OnContractRenewalOpensWebhookRequest = {
    body: OnContractRenewalOpensWebhookPayload;
    key: 'contract.renewal_opens';
    path?: never;
    query?: never;
};

export type OnContractRosterOpensWebhookPayload = {
    data: {
        contractId: string;
        contractNumber: string;
        on: string;
        summary: string;
        uid: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'contract.roster_opens';
};

export type OnContractRosterOpensWebhookRequest = {
    body: OnContractRosterOpensWebhookPayload;
    key: 'contract.roster_opens';
    path?: never;
    query?: never;
};

export type OnContractTermEndsWebhookPayload = {
    data: {
        contractId: string;
        contractNumber: string;
        on: string;
        summary: string;
        uid: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'contract.term_ends';
};

export type OnContractTermEndsWebhookRequest = {
    body: OnContractTermEndsWebhookPayload;
    key: 'contract.term_ends';
    path?: never;
    query?: never;
};

export type OnContractTermStartsWebhookPayload = {
    data: {
        contractId: string;
        contractNumber: string;
        on: string;
        summary: string;
        uid: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'contract.term_starts';
};

export type OnContractTermStartsWebhookRequest = {
    body: OnContractTermStartsWebhookPayload;
    key: 'contract.term_starts';
    path?: never;
    query?: never;
};

export type OnLearnerCreatedWebhookPayload = {
    data: {
        change: string;
        learnerId: string;
        loginId: string;
        startMonth: string;
        termId: string;
        workspaceId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'learner.created';
};

export type OnLearnerCreatedWebhookRequest = {
    body: OnLearnerCreatedWebhookPayload;
    key: 'learner.created';
    path?: never;
    query?: never;
};

export type OnLearnerRemovedWebhookPayload = {
    data: {
        change: string;
        learnerId: string;
        loginId: string;
        startMonth: string;
        termId: string;
        workspaceId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'learner.removed';
};

export type OnLearnerRemovedWebhookRequest = {
    body: OnLearnerRemovedWebhookPayload;
    key: 'learner.removed';
    path?: never;
    query?: never;
};

export type OnLearnerUpdatedWebhookPayload = {
    data: {
        change: string;
        learnerId: string;
        loginId: string;
        startMonth: string;
        termId: string;
        workspaceId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'learner.updated';
};

export type OnLearnerUpdatedWebhookRequest = {
    body: OnLearnerUpdatedWebhookPayload;
    key: 'learner.updated';
    path?: never;
    query?: never;
};

export type OnOrderApprovalDueWebhookPayload = {
    data: {
        on: string;
        orderId: string;
        orderNumber: string;
        summary: string;
        uid: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'order.approval_due';
};

export type OnOrderApprovalDueWebhookRequest = {
    body: OnOrderApprovalDueWebhookPayload;
    key: 'order.approval_due';
    path?: never;
    query?: never;
};

export type OnOrderApprovedWebhookPayload = {
    data: {
        contractId: string;
        kind: string;
        orderId: string;
        orderNumber: string;
        quantity: number;
        startMonth: string;
        state: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'order.approved';
};

export type OnOrderApprovedWebhookRequest = {
    body: OnOrderApprovedWebhookPayload;
    key: 'order.approved';
    path?: never;
    query?: never;
};

export type OnOrderExpiredWebhookPayload = {
    data: {
        contractId: string;
        kind: string;
        orderId: string;
        orderNumber: string;
        quantity: number;
        startMonth: string;
        state: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'order.expired';
};

export type OnOrderExpiredWebhookRequest = {
    body: OnOrderExpiredWebhookPayload;
    key: 'order.expired';
    path?: never;
    query?: never;
};

export type OnOrderReturnedWebhookPayload = {
    data: {
        contractId: string;
        kind: string;
        orderId: string;
        orderNumber: string;
        quantity: number;
        startMonth: string;
        state: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'order.returned';
};

export type OnOrderReturnedWebhookRequest = {
    body: OnOrderReturnedWebhookPayload;
    key: 'order.returned';
    path?: never;
    query?: never;
};

export type OnOrderSubmittedWebhookPayload = {
    data: {
        contractId: string;
        kind: string;
        orderId: string;
        orderNumber: string;
        quantity: number;
        startMonth: string;
        state: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'order.submitted';
};

export type OnOrderSubmittedWebhookRequest = {
    body: OnOrderSubmittedWebhookPayload;
    key: 'order.submitted';
    path?: never;
    query?: never;
};

export type OnOrderWithdrawnWebhookPayload = {
    data: {
        contractId: string;
        kind: string;
        orderId: string;
        orderNumber: string;
        quantity: number;
        startMonth: string;
        state: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'order.withdrawn';
};

export type OnOrderWithdrawnWebhookRequest = {
    body: OnOrderWithdrawnWebhookPayload;
    key: 'order.withdrawn';
    path?: never;
    query?: never;
};

export type OnRosterConfirmedWebhookPayload = {
    data: {
        assigned: number;
        contractId: string;
        purchased: number;
        startMonth: string;
        startsOn: string;
        termId: string;
        workspaceId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'roster.confirmed';
};

export type OnRosterConfirmedWebhookRequest = {
    body: OnRosterConfirmedWebhookPayload;
    key: 'roster.confirmed';
    path?: never;
    query?: never;
};

export type OnRosterPlanUndoneWebhookPayload = {
    data: {
        assigned: number;
        contractId: string;
        purchased: number;
        startMonth: string;
        startsOn: string;
        termId: string;
        workspaceId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'roster.plan_undone';
};

export type OnRosterPlanUndoneWebhookRequest = {
    body: OnRosterPlanUndoneWebhookPayload;
    key: 'roster.plan_undone';
    path?: never;
    query?: never;
};

export type OnRosterReopenedWebhookPayload = {
    data: {
        assigned: number;
        contractId: string;
        purchased: number;
        startMonth: string;
        startsOn: string;
        termId: string;
        workspaceId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'roster.reopened';
};

export type OnRosterReopenedWebhookRequest = {
    body: OnRosterReopenedWebhookPayload;
    key: 'roster.reopened';
    path?: never;
    query?: never;
};

export type OnWebhookTestWebhookPayload = {
    data: {
        endpointId: string;
    };
    /**
     * When it happened.
     */
    timestamp: string;
    type: 'webhook.test';
};

export type OnWebhookTestWebhookRequest = {
    body: OnWebhookTestWebhookPayload;
    key: 'webhook.test';
    path?: never;
    query?: never;
};
