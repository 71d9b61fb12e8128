//! The one table of role × action (`learning.md`, "Roles on the administrator site"; `house.md`, "Permissions in one table").

use super::role::Role;

/// How far a permission reaches for a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Not allowed.
    None,
    /// Only the caller's own account or record.
    Own,
    /// The caller's own department and below.
    Subtree,
    /// Everything in the caller's company or workspace.
    Tenant,
    /// Every customer (vendor roles only).
    Vendor,
}

macro_rules! permissions {
    ($( $(#[$doc:meta])* $name:ident = $text:literal : $applicant:ident $sales:ident $operator:ident $admin:ident $supervisor:ident $learner:ident ; )*) => {
        /// An action that a role may or may not do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Permission { $( $(#[$doc])* $name, )* }

        impl Permission {
            /// Every permission, in the order of the table.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            /// The name in tokens, documents and the matrix.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$name => $text, )* }
            }

            /// How far `role` reaches with this permission.
            #[must_use]
            pub const fn reach(self, role: Role) -> Reach {
                match self {
                    $( Self::$name => match role {
                        Role::Applicant => Reach::$applicant,
                        Role::VendorSales => Reach::$sales,
                        Role::VendorOperator => Reach::$operator,
                        Role::TrainingAdmin => Reach::$admin,
                        Role::Supervisor => Reach::$supervisor,
                        Role::Learner => Reach::$learner,
                    }, )*
                }
            }
        }
    };
}

permissions! {
    //                                   applicant sales  operator admin  supervisor learner
    /// See libraries, packs and prices.
    ReadCatalogue = "catalogue.read":     Tenant  Vendor Vendor   Tenant None    None;
    /// See the catalogue as the vendor keeps it, with what is no longer sold.
    ReadCatalogueMaster = "catalogue.master.read": None Vendor Vendor None   None    None;
    /// Keep libraries, packs and courses.
    WriteCatalogue = "catalogue.write":   None    None   Vendor   None   None    None;
    /// See orders, contracts and documents.
    ReadOrders = "orders.read":           Tenant  Vendor Vendor   None   None    None;
    /// Write, submit, confirm and withdraw orders.
    WriteOrders = "orders.write":         Tenant  None   None     None   None    None;
    /// Approve or return submitted orders.
    ApproveOrders = "orders.approve":     None    Vendor None     None   None    None;
    /// See price books, past and to come.
    ReadPriceBooks = "price_books.read":  None    Vendor Vendor   None   None    None;
    /// Write, change and withdraw price books.
    WritePriceBooks = "price_books.write": None   None   Vendor   None   None    None;
    /// Have a quotation made for an open order.
    RequestQuotations = "quotations.request": Tenant Vendor Vendor None None    None;
    /// Put a document right by a new one.
    CorrectDocuments = "documents.correct": None   None   Vendor   None   None    None;
    /// See what the vendor's documents say about it.
    ReadIssuer = "issuer.read":           None    Vendor Vendor   None   None    None;
    /// Change what the vendor's new documents say about it.
    WriteIssuer = "issuer.write":         None    None   Vendor   None   None    None;
    /// Make, see and revoke calendar feeds of the own company or workspace.
    ManageCalendarFeeds = "calendar_feeds.manage": Tenant None None Tenant None   None;
    /// Register, change and remove webhooks of the own company or workspace, see and repeat what was sent.
    ManageWebhooks = "webhooks.manage":   Tenant  None   None     Tenant None    None;
    /// Make, see and revoke the tokens by which an identity provider keeps people and departments.
    ManageScim = "scim.manage":           None    None   None     Tenant None    None;
    /// See companies.
    ReadCompanies = "companies.read":     Tenant  Vendor Vendor   None   None    None;
    /// Change company data.
    WriteCompanies = "companies.write":   Tenant  None   Vendor   None   None    None;
    /// See holidays and vendor closing days.
    ReadCalendar = "calendar.read":       None    Vendor Vendor   None   None    None;
    /// Import holidays, add and take away closing days.
    WriteCalendar = "calendar.write":     None    None   Vendor   None   None    None;
    /// See every customer's contacts and figures, and who has yet to renew.
    ReadCustomers = "customers.read":     None    Vendor Vendor   None   None    None;
    /// See the contract header of a workspace.
    ReadWorkspace = "workspace.read":     None    None   None     Tenant Tenant  Own;
    /// See learners.
    ReadLearners = "learners.read":       None    None   None     Tenant Subtree None;
    /// Add, change, remove and import learners.
    WriteLearners = "learners.write":     None    None   None     Tenant None    None;
    /// Start a password reset, hand out codes.
    ResetPasswords = "passwords.reset":   None    None   None     Tenant Subtree None;
    /// Export learners.
    ExportLearners = "learners.export":   None    None   None     Tenant Subtree None;
    /// See when people logged in.
    ReadLogins = "logins.read":           None    None   None     Tenant Subtree None;
    /// See departments.
    ReadOrgUnits = "org_units.read":      None    None   None     Tenant Subtree None;
    /// Add, rename, move and delete departments.
    WriteOrgUnits = "org_units.write":    None    None   None     Tenant None    None;
    /// Prepare and confirm the next roster.
    ManageRoster = "roster.manage":       None    None   None     Tenant None    None;
    /// Follow background jobs that one started.
    ReadJobs = "jobs.read":               Tenant  Vendor Vendor   Tenant Tenant  None;
    /// Read the audit trail.
    ReadAudit = "audit.read":             Tenant  Vendor Vendor   Tenant None    None;
    /// Read the mailbox of the embedded default.
    ReadMails = "mails.read":             None    None   Vendor   None   None    None;
    /// See and change the vendor's policy values and the records of purges.
    ManagePolicy = "policy.manage":       None    None   Vendor   None   None    None;
    /// Carry people over from the former workspace.
    CarryOver = "people.carry_over":      None    None   None     Tenant None    None;
    /// See, invite and remove the training administrators of the own workspace.
    ManageTrainingAdmins = "training_admins.manage": None None None   Tenant None    None;
    /// Learn: see one's own courses, open their units, hand tests in.
    LearnCourses = "courses.learn":       None    None   None     None   Own     Own;
    /// See what people have learned.
    ReadEnrolments = "enrolments.read":  None    None   None     Tenant Subtree None;
    /// See the answers to surveys.
    ReadSurveys = "surveys.read":        None    None   None     Tenant None    None;
    /// See reports that were handed in, mark and return them.
    MarkReports = "reports.mark":        None    None   None     Tenant None    None;
    /// See how courses are set, for whom, and why.
    ReadCourseSettings = "course_settings.read": None None None        Tenant Subtree None;
    /// Set courses for people; a supervisor within limits.
    WriteCourseSettings = "course_settings.write": None None None      Tenant Subtree None;
    /// Show some courses only, copy the settings of the former term.
    ManageCourseSettings = "course_settings.manage": None None None    Tenant None    None;
    /// See classes, their people, and what these learned in them.
    ReadClasses = "training_classes.read": None  None   None     Tenant Subtree None;
    /// Make, change, copy and delete classes; add people and take them out; hide twins.
    WriteClasses = "training_classes.write": None None  None     Tenant None    None;
    /// See notices with their targets and figures; a supervisor those of supervisors for the own departments.
    ReadNotices = "notices.read":        None    None   None     Tenant Subtree None;
    /// Write, publish, copy, withdraw and delete notices.
    WriteNotices = "notices.write":      None    None   None     Tenant Subtree None;
    /// Write mails to the people of a search and follow their delivery; a supervisor to the own people, and only the own mailings.
    SendMailings = "mailings.send":      None    None   None     Tenant Subtree None;
    /// Get the notices that are for oneself, and read them.
    ReceiveNotices = "notices.receive":  None    None   None     None   Own     Own;
    /// Move the demo clock.
    MoveDemoClock = "demo_clock.move":    None    None   Vendor   None   None    None;
    /// Change one's own name and mail address, hand one's role over to a successor.
    ManageOwnAccount = "account.manage":  Own    None   None     Own    None    None;
    /// See and change one's own account.
    OwnAccount = "account.own":           Own     Own    Own      Own    Own     Own;
}
