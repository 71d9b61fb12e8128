//! Deleting what a lapsed contract's workspaces hold, table by table, in batches small enough for SQLite's one writer. This is
//! the one place that reaches through all rooms: a table of tenants' rows that is missing here fails a test.

use keizoku_domain::id::AccountId;
use keizoku_domain::messaging::MailKind;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::{
    accounts, attempts, audit_events, certificates, course_setting_sets, course_settings, enrolments, idempotency_keys,
    imports, jobs, learners, login_events, login_throttles, mailing_people, mailings, mails, notice_reads,
    notice_targets, notices, one_time_links, org_memberships, org_units, password_jobs, report_files, report_marks,
    reports, roster_plan_filed, roster_plan_people, roster_plan_seats, roster_plans, saved_searches, scim_groups,
    scim_people, scim_tokens, scorm_launches, scorm_states, seat_assignments, sessions, survey_answers, survey_choices,
    training_class_courses, training_class_members, training_classes, unit_results, video_plays, webhook_deliveries,
    webhook_endpoints, webhook_events, workspace_admins, workspaces,
};
use crate::error::StoreError;
use crate::scope::{CompanyScope, Global, Scoped, WorkspaceScope};

/// People, departments or accounts of one batch.
const BATCH: u64 = 200;

/// How many rows were deleted, by table.
pub type Deleted = Vec<(&'static str, u64)>;

/// Deletes a batch of people with everything that hangs on them; nothing is left when nothing was deleted.
///
/// # Errors
/// The database.
pub async fn people(uow: &Uow, scope: WorkspaceScope) -> Result<Deleted, StoreError> {
    let conn = uow.conn();
    let rows: Vec<(Uuid, Uuid)> = learners::Entity::find_in(scope)
        .select_only()
        .columns([learners::Column::Id, learners::Column::AccountId])
        .order_by_asc(learners::Column::Id)
        .limit(BATCH)
        .into_tuple()
        .all(conn)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (ids, accounts): (Vec<Uuid>, Vec<Uuid>) = rows.into_iter().unzip();
    let learning = learning_of(uow, scope, &ids).await?;
    let members = org_memberships::Entity::delete_in(scope)
        .filter(org_memberships::Column::LearnerId.is_in(ids.iter().copied()))
        .exec(conn)
        .await?;
    let seats = seat_assignments::Entity::delete_in(scope)
        .filter(seat_assignments::Column::LearnerId.is_in(ids.iter().copied()))
        .exec(conn)
        .await?;
    let planned = roster_plan_people::Entity::delete_in(scope)
        .filter(roster_plan_people::Column::LearnerId.is_in(ids.iter().copied()))
        .exec(conn)
        .await?;
    let filed = roster_plan_filed::Entity::delete_in(scope)
        .filter(roster_plan_filed::Column::LearnerId.is_in(ids.iter().copied()))
        .exec(conn)
        .await?;
    let kept = roster_plan_seats::Entity::delete_in(scope)
        .filter(roster_plan_seats::Column::LearnerId.is_in(ids.iter().copied()))
        .exec(conn)
        .await?;
    let provided = scim_people::Entity::delete_in(scope)
        .filter(scim_people::Column::LearnerId.is_in(ids.iter().copied()))
        .exec(conn)
        .await?;
    let people =
        learners::Entity::delete_in(scope).filter(learners::Column::Id.is_in(ids.iter().copied())).exec(conn).await?;
    let mut deleted = vec![
        ("org_memberships", members.rows_affected),
        ("seat_assignments", seats.rows_affected),
        ("roster_plan_people", planned.rows_affected),
        ("roster_plan_filed", filed.rows_affected),
        ("roster_plan_seats", kept.rows_affected),
        ("scim_people", provided.rows_affected),
        ("learners", people.rows_affected),
    ];
    deleted.extend(learning);
    deleted.extend(unused_accounts(uow, scope.of_company(), &accounts).await?);
    Ok(deleted)
}

/// Deletes what these people learned, and what was set for them.
async fn learning_of(uow: &Uow, scope: WorkspaceScope, people: &[Uuid]) -> Result<Deleted, StoreError> {
    macro_rules! delete {
        ($table:ident) => {{
            let theirs = $table::Column::LearnerId.is_in(people.iter().copied());
            $table::Entity::delete_in(scope).filter(theirs).exec(uow.conn()).await?.rows_affected
        }};
    }
    // What a survey was answered with goes with the person whose it is; an anonymous answer with the workspace.
    let theirs = survey_answers::Entity::find_in(scope)
        .filter(survey_answers::Column::LearnerId.is_in(people.iter().copied()))
        .select_only()
        .column(survey_answers::Column::Id)
        .into_query();
    let chosen = survey_choices::Entity::delete_in(scope)
        .filter(Expr::col(survey_choices::Column::AnswerId).in_subquery(theirs))
        .exec(uow.conn())
        .await?;
    Ok(vec![
        ("survey_choices", chosen.rows_affected),
        ("survey_answers", delete!(survey_answers)),
        ("report_marks", delete!(report_marks)),
        ("report_files", delete!(report_files)),
        ("reports", delete!(reports)),
        ("certificates", delete!(certificates)),
        ("attempts", delete!(attempts)),
        ("scorm_states", delete!(scorm_states)),
        ("scorm_launches", delete!(scorm_launches)),
        ("video_plays", delete!(video_plays)),
        ("unit_results", delete!(unit_results)),
        ("enrolments", delete!(enrolments)),
        ("course_settings", delete!(course_settings)),
        ("training_class_members", delete!(training_class_members)),
        ("mailing_people", delete!(mailing_people)),
        ("notice_reads", delete!(notice_reads)),
    ])
}

/// Deletes the training administrators' hold on a workspace, and their accounts where they administer no other.
///
/// # Errors
/// The database.
pub async fn administrators(uow: &Uow, scope: WorkspaceScope) -> Result<Deleted, StoreError> {
    let conn = uow.conn();
    let rows = workspace_admins::Entity::find_in(scope).all(conn).await?;
    let accounts: Vec<Uuid> = rows.into_iter().map(|row| row.account_id).collect();
    let gone = workspace_admins::Entity::delete_in(scope).exec(conn).await?;
    let mut deleted = vec![("workspace_admins", gone.rows_affected)];
    deleted.extend(unused_accounts(uow, scope.of_company(), &accounts).await?);
    Ok(deleted)
}

/// Of these accounts, deletes those that nobody uses any more: no person and no administrator of any workspace.
async fn unused_accounts(uow: &Uow, scope: CompanyScope, ids: &[Uuid]) -> Result<Deleted, StoreError> {
    let conn = uow.conn();
    let learning: Vec<Uuid> = learners::Entity::find_in(scope)
        .select_only()
        .column(learners::Column::AccountId)
        .filter(learners::Column::AccountId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    let administering: Vec<Uuid> = workspace_admins::Entity::find_in(scope)
        .select_only()
        .column(workspace_admins::Column::AccountId)
        .filter(workspace_admins::Column::AccountId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    let unused: Vec<Uuid> =
        ids.iter().copied().filter(|id| !learning.contains(id) && !administering.contains(id)).collect();
    if unused.is_empty() {
        return Ok(Vec::new());
    }
    let found = accounts::Entity::find_in(scope).filter(accounts::Column::Id.is_in(unused.iter().copied()));
    let found = found.all(conn).await?;
    let addresses: Vec<String> = found.iter().filter_map(|account| account.email.clone()).collect();
    let keys: Vec<String> = found.iter().map(|account| account.login_key.clone()).collect();
    let subjects: Vec<String> = unused.iter().map(|id| AccountId::from_uuid(*id).to_string()).collect();
    macro_rules! delete {
        ($table:ident.$column:ident in $values:expr) => {
            $table::Entity::delete_in(scope)
                .filter($table::Column::$column.is_in($values))
                .exec(conn)
                .await?
                .rows_affected
        };
    }
    let throttles =
        login_throttles::Entity::delete_all().filter(login_throttles::Column::LoginKey.is_in(keys)).exec(conn).await?;
    let mails = mails::Entity::delete_in(scope)
        .filter(mails::Column::ToAddress.is_in(addresses))
        .filter(mails::Column::Kind.is_in(OF_ACCOUNTS.map(MailKind::as_str)))
        .exec(conn)
        .await?;
    let acted = Condition::any()
        .add(audit_events::Column::Subject.is_in(subjects))
        .add(audit_events::Column::ActorId.is_in(unused.iter().copied()));
    let audit = audit_events::Entity::delete_in(scope).filter(acted).exec(conn).await?;
    Ok(vec![
        ("login_throttles", throttles.rows_affected),
        ("mails", mails.rows_affected),
        ("audit_events", audit.rows_affected),
        ("saved_searches", delete!(saved_searches.AccountId in unused.iter().copied())),
        ("login_events", delete!(login_events.AccountId in unused.iter().copied())),
        ("sessions", delete!(sessions.AccountId in unused.iter().copied())),
        ("one_time_links", delete!(one_time_links.AccountId in unused.iter().copied())),
        ("password_jobs", delete!(password_jobs.AccountId in unused.iter().copied())),
        ("idempotency_keys", delete!(idempotency_keys.AccountId in unused.iter().copied())),
        ("accounts", delete!(accounts.Id in unused.iter().copied())),
    ])
}

/// Mails that a person gets for the own account, whatever workspace it is in.
const OF_ACCOUNTS: [MailKind; 7] = [
    MailKind::PasswordSetUp,
    MailKind::PasswordReset,
    MailKind::PasswordChanged,
    MailKind::LoginIdReminder,
    MailKind::AccountLocked,
    MailKind::ReportMarked,
    MailKind::ReportReturned,
];

/// Deletes a batch of departments, the lowest first, and before them the course settings and the notices, which name departments.
///
/// # Errors
/// The database.
pub async fn departments(uow: &Uow, scope: WorkspaceScope) -> Result<Deleted, StoreError> {
    use org_units::Column as C;
    let rules = course_settings::Entity::delete_in(scope).exec(uow.conn()).await?;
    let sets = course_setting_sets::Entity::delete_in(scope).exec(uow.conn()).await?;
    let meant = notice_targets::Entity::delete_in(scope).exec(uow.conn()).await?;
    let notices = notices::Entity::delete_in(scope).exec(uow.conn()).await?;
    let taught = training_class_courses::Entity::delete_in(scope).exec(uow.conn()).await?;
    let classes = training_classes::Entity::delete_in(scope).exec(uow.conn()).await?;
    let gone = vec![
        ("course_settings", rules.rows_affected),
        ("course_setting_sets", sets.rows_affected),
        ("notice_targets", meant.rows_affected),
        ("notices", notices.rows_affected),
        ("training_class_courses", taught.rows_affected),
        ("training_classes", classes.rows_affected),
    ];
    if gone.iter().any(|(_, rows)| *rows > 0) {
        return Ok(gone);
    }
    let deepest = org_units::Entity::find_in(scope).order_by_desc(C::Depth).one(uow.conn()).await?;
    let Some(deepest) = deepest else { return Ok(Vec::new()) };
    let provided = scim_groups::Entity::delete_in(scope).exec(uow.conn()).await?;
    let level = org_units::Entity::delete_in(scope).filter(C::Depth.eq(deepest.depth)).exec(uow.conn()).await?;
    Ok(vec![("scim_groups", provided.rows_affected), ("org_units", level.rows_affected)])
}

/// Deletes where a workspace's webhooks go, what was told, and the log of it.
async fn webhooks_of(uow: &Uow, scope: WorkspaceScope) -> Result<Deleted, StoreError> {
    macro_rules! delete {
        ($table:ident) => {{
            let its = $table::Column::WorkspaceId.eq(scope.uuid());
            $table::Entity::delete_in(scope.of_company()).filter(its).exec(uow.conn()).await?.rows_affected
        }};
    }
    Ok(vec![
        ("webhook_deliveries", delete!(webhook_deliveries)),
        ("webhook_events", delete!(webhook_events)),
        ("webhook_endpoints", delete!(webhook_endpoints)),
    ])
}

/// Deletes what else a workspace holds: loaded files, jobs, mails, webhooks, and its part of the trail. The workspace's row stays, because
/// the contract's documents name it; it is marked as purged.
///
/// # Errors
/// The database.
pub async fn the_rest(uow: &Uow, scope: WorkspaceScope) -> Result<Deleted, StoreError> {
    let (conn, company) = (uow.conn(), scope.of_company());
    let imports = imports::Entity::delete_in(scope).exec(conn).await?;
    let tokens = scim_tokens::Entity::delete_in(scope).exec(conn).await?;
    let plans = roster_plans::Entity::delete_in(scope).exec(conn).await?;
    let choices = survey_choices::Entity::delete_in(scope).exec(conn).await?;
    let answers = survey_answers::Entity::delete_in(scope).exec(conn).await?;
    let jobs = jobs::Entity::delete_in(company).filter(jobs::Column::WorkspaceId.eq(scope.uuid())).exec(conn).await?;
    let mails =
        mails::Entity::delete_in(company).filter(mails::Column::WorkspaceId.eq(scope.uuid())).exec(conn).await?;
    let audit = audit_events::Entity::delete_in(company)
        .filter(audit_events::Column::WorkspaceId.eq(scope.uuid()))
        .exec(conn)
        .await?;
    let searches = saved_searches::Entity::delete_in(scope).exec(conn).await?;
    let mailings = mailings::Entity::delete_in(scope).exec(conn).await?;
    let logins = login_events::Entity::delete_in(company)
        .filter(login_events::Column::WorkspaceId.eq(scope.uuid()))
        .exec(conn)
        .await?;
    workspaces::Entity::update_in(scope)
        .col_expr(workspaces::Column::PurgedAt, sea_orm::sea_query::Expr::value(uow.now()))
        .exec(conn)
        .await?;
    let mut deleted = vec![
        ("imports", imports.rows_affected),
        ("scim_tokens", tokens.rows_affected),
        ("roster_plans", plans.rows_affected),
        ("survey_choices", choices.rows_affected),
        ("survey_answers", answers.rows_affected),
        ("jobs", jobs.rows_affected),
        ("mails", mails.rows_affected),
        ("audit_events", audit.rows_affected),
        ("saved_searches", searches.rows_affected),
        ("mailings", mailings.rows_affected),
        ("login_events", logins.rows_affected),
    ];
    deleted.extend(webhooks_of(uow, scope).await?);
    Ok(deleted)
}
