//! Which table belongs to whom. Every table of the schema stands here once; a test compares the list with the entities.

use sea_orm::{ColumnTrait, Condition};

use super::finders::{Global, Scoped, Tenanted};
use super::{CompanyScope, WorkspaceScope};
use crate::entity::{
    account_changes, accounts, attempts, audit_events, calendar_events, calendar_feeds, catalogue_imports,
    certificates, closing_days, companies, contracts, counters, course_categories, course_series, course_setting_sets,
    course_settings, course_units, courses, disk_changes, document_files, documents, enrolments, holiday_years,
    holidays, idempotency_keys, imports, issuer_versions, jobs, learners, libraries, library_courses, login_events,
    login_throttles, mailing_people, mailings, mails, notice_reads, notice_targets, notices, one_time_links, orders,
    org_memberships, org_units, pack_libraries, password_jobs, price_books, purges, report_files, report_marks,
    reports, roster_plan_filed, roster_plan_people, roster_plan_seats, roster_plans, saved_searches, scim_groups,
    scim_people, scim_tokens, scorm_files, scorm_launches, scorm_packages, scorm_pieces, scorm_states,
    seat_assignments, seat_changes, sessions, settings, signing_keys, survey_answers, survey_choices, terms,
    training_class_courses, training_class_members, training_classes, unit_results, video_pieces, video_plays, videos,
    webhook_deliveries, webhook_endpoints, webhook_events, workspace_admins, workspaces,
};

macro_rules! of_company {
    ($($table:ident . $column:ident),* $(,)?) => { $(
        impl Tenanted for $table::Entity {}
        impl Scoped<CompanyScope> for $table::Entity {
            fn within(scope: CompanyScope) -> Condition {
                Condition::all().add($table::Column::$column.eq(scope.uuid()))
            }
        }
    )* };
}

of_company!(
    companies.Id,
    account_changes.CompanyId,
    accounts.CompanyId,
    audit_events.CompanyId,
    calendar_events.CompanyId,
    calendar_feeds.CompanyId,
    contracts.CompanyId,
    disk_changes.CompanyId,
    document_files.CompanyId,
    documents.CompanyId,
    idempotency_keys.CompanyId,
    jobs.CompanyId,
    learners.CompanyId,
    login_events.CompanyId,
    mails.CompanyId,
    one_time_links.CompanyId,
    orders.CompanyId,
    password_jobs.CompanyId,
    purges.CompanyId,
    saved_searches.CompanyId,
    scim_tokens.CompanyId,
    seat_changes.CompanyId,
    sessions.CompanyId,
    terms.CompanyId,
    webhook_deliveries.CompanyId,
    webhook_endpoints.CompanyId,
    webhook_events.CompanyId,
    workspace_admins.CompanyId,
    workspaces.CompanyId,
);

macro_rules! tenanted {
    ($($table:ident),* $(,)?) => { $( impl Tenanted for $table::Entity {} )* };
}

// Tables that know the workspace only; its id is unique over all companies.
tenanted!(
    attempts,
    course_setting_sets,
    course_settings,
    certificates,
    enrolments,
    imports,
    mailing_people,
    mailings,
    notice_reads,
    notice_targets,
    notices,
    org_memberships,
    org_units,
    report_files,
    report_marks,
    reports,
    roster_plan_filed,
    roster_plan_people,
    roster_plan_seats,
    roster_plans,
    scim_groups,
    scim_people,
    scorm_launches,
    scorm_states,
    seat_assignments,
    survey_answers,
    survey_choices,
    training_class_courses,
    training_class_members,
    training_classes,
    unit_results,
    video_plays,
);

macro_rules! of_workspace {
    ($($table:ident . $column:ident),* $(,)?) => { $(
        impl Scoped<WorkspaceScope> for $table::Entity {
            fn within(scope: WorkspaceScope) -> Condition {
                Condition::all().add($table::Column::$column.eq(scope.uuid()))
            }
        }
    )* };
}

of_workspace!(
    attempts.WorkspaceId,
    course_setting_sets.WorkspaceId,
    course_settings.WorkspaceId,
    certificates.WorkspaceId,
    enrolments.WorkspaceId,
    imports.WorkspaceId,
    learners.WorkspaceId,
    mailing_people.WorkspaceId,
    mailings.WorkspaceId,
    notice_reads.WorkspaceId,
    notice_targets.WorkspaceId,
    notices.WorkspaceId,
    org_memberships.WorkspaceId,
    org_units.WorkspaceId,
    report_files.WorkspaceId,
    report_marks.WorkspaceId,
    reports.WorkspaceId,
    roster_plan_filed.WorkspaceId,
    roster_plan_people.WorkspaceId,
    roster_plan_seats.WorkspaceId,
    roster_plans.WorkspaceId,
    scim_groups.WorkspaceId,
    scim_people.WorkspaceId,
    scorm_launches.WorkspaceId,
    scorm_states.WorkspaceId,
    seat_assignments.WorkspaceId,
    survey_answers.WorkspaceId,
    survey_choices.WorkspaceId,
    training_class_courses.WorkspaceId,
    training_class_members.WorkspaceId,
    training_classes.WorkspaceId,
    unit_results.WorkspaceId,
    video_plays.WorkspaceId,
);

macro_rules! of_workspace_by_company {
    ($($table:ident . $column:ident),* $(,)?) => { $(
        impl Scoped<WorkspaceScope> for $table::Entity {
            fn within(scope: WorkspaceScope) -> Condition {
                Condition::all()
                    .add($table::Column::CompanyId.eq(scope.company().as_uuid()))
                    .add($table::Column::$column.eq(scope.uuid()))
            }
        }
    )* };
}

// Tables whose primary key begins with the company.
of_workspace_by_company!(
    disk_changes.WorkspaceId,
    saved_searches.WorkspaceId,
    scim_tokens.WorkspaceId,
    terms.WorkspaceId,
    workspace_admins.WorkspaceId,
    workspaces.Id
);

macro_rules! global {
    ($($table:ident),* $(,)?) => { $( impl Global for $table::Entity {} )* };
}

// The vendor's own catalogue and calendar; values of the installation; throttles, which count for names that may not exist.
global!(
    catalogue_imports,
    closing_days,
    counters,
    course_categories,
    course_series,
    course_units,
    courses,
    holiday_years,
    holidays,
    issuer_versions,
    libraries,
    library_courses,
    login_throttles,
    pack_libraries,
    price_books,
    scorm_files,
    scorm_packages,
    scorm_pieces,
    settings,
    signing_keys,
    video_pieces,
    videos,
);
