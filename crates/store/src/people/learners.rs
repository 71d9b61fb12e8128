//! People of a workspace; they survive the end of every term.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{AccountId, LearnerId};
use keizoku_domain::people::learner::{LearnerRole, Profile};
use keizoku_domain::people::roster_entry::RosterEntry;
use keizoku_domain::text::{EmailAddress, Kana, LoginId, PersonName, search_key};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::bulk;
use crate::db::Uow;
use crate::entity::learners::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

/// A person, without the posts and without what rosters say of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    /// Who.
    pub id: LearnerId,
    /// The account that logs in.
    pub account: AccountId,
    /// What is typed to log in.
    pub login_id: LoginId,
    /// 氏名.
    pub name: PersonName,
    /// フリガナ.
    pub kana: Option<Kana>,
    /// メールアドレス.
    pub email: Option<EmailAddress>,
    /// 社員番号.
    pub employee_number: Option<String>,
    /// What was written last of the person, on whichever roster. The roster asked for goes before it.
    pub last_entry: RosterEntry,
    /// When the person was registered.
    pub created_at: DateTime<Utc>,
    /// When the person was last changed.
    pub updated_at: DateTime<Utc>,
    /// Revision.
    pub revision: i64,
}

/// What a row says of a person, texts still in the row.
pub(super) struct Columns<'r> {
    pub(super) id: Uuid,
    pub(super) account_id: Uuid,
    pub(super) login_id: &'r str,
    pub(super) name: &'r str,
    pub(super) kana: Option<&'r str>,
    pub(super) email: Option<&'r str>,
    pub(super) employee_number: Option<&'r str>,
    pub(super) role: &'r str,
    pub(super) starts_on: Option<NaiveDate>,
    pub(super) ends_on: Option<NaiveDate>,
    pub(super) notes: Vec<Option<String>>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
    pub(super) revision: i64,
}

impl Columns<'_> {
    /// The person.
    pub(super) fn learner(self) -> Result<Learner, StoreError> {
        let bad = |column, reason: &dyn std::fmt::Display| StoreError::bad_row("learners", column, self.id, reason);
        Ok(Learner {
            id: LearnerId::from_uuid(self.id),
            account: AccountId::from_uuid(self.account_id),
            login_id: LoginId::parse(self.login_id).map_err(|e| bad("login_id", &e))?,
            name: PersonName::parse(self.name).map_err(|e| bad("name", &e))?,
            kana: self.kana.map(Kana::parse).transpose().map_err(|e| bad("kana", &e))?,
            email: self.email.map(EmailAddress::parse).transpose().map_err(|e| bad("email", &e))?,
            employee_number: self.employee_number.map(str::to_owned),
            last_entry: entry(self.role, self.starts_on, self.ends_on, self.notes)
                .map_err(|(column, reason)| bad(column, &reason))?,
            created_at: self.created_at,
            updated_at: self.updated_at,
            revision: self.revision,
        })
    }
}

pub(super) fn learner(row: Model) -> Result<Learner, StoreError> {
    let columns = Columns {
        id: row.id,
        account_id: row.account_id,
        login_id: &row.login_id,
        name: &row.name,
        kana: row.kana.as_deref(),
        email: row.email.as_deref(),
        employee_number: row.employee_number.as_deref(),
        role: &row.role,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        notes: notes(row.notes).map_err(|reason| StoreError::bad_row("learners", "notes", row.id, reason))?,
        created_at: row.created_at,
        updated_at: row.updated_at,
        revision: row.revision,
    };
    columns.learner()
}

/// The notes of a JSON column.
pub(super) fn notes(json: serde_json::Value) -> Result<Vec<Option<String>>, serde_json::Error> {
    serde_json::from_value(json)
}

/// A roster's columns; a bad one is named with what is wrong about it.
pub(super) fn entry(
    role: &str,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    notes: Vec<Option<String>>,
) -> Result<RosterEntry, (&'static str, String)> {
    let mut notes = notes.into_iter();
    Ok(RosterEntry {
        role: LearnerRole::parse(role).ok_or_else(|| ("role", role.to_owned()))?,
        starts_on,
        ends_on,
        notes: std::array::from_fn(|_| notes.next().flatten()),
    })
}

/// One person.
///
/// # Errors
/// The database, or a row that is no person.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: LearnerId,
) -> Result<Option<Learner>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(learner).transpose()
}

/// Some people; those that are not known are left out.
///
/// # Errors
/// The database, or a row that is no person.
pub async fn some(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
) -> Result<HashMap<LearnerId, Learner>, StoreError> {
    let mut found = HashMap::with_capacity(people.len());
    for chunk in people.chunks(CHUNK) {
        let rows = Entity::find_in(scope).filter(C::Id.is_in(chunk.iter().map(|id| id.as_uuid()))).all(conn).await?;
        for row in rows {
            let person = learner(row)?;
            found.insert(person.id, person);
        }
    }
    Ok(found)
}

/// The person behind an account.
///
/// # Errors
/// The database, or a row that is no person.
pub async fn of_account(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    account: AccountId,
) -> Result<Option<Learner>, StoreError> {
    let mine = Entity::find_in(scope).filter(C::AccountId.eq(account.as_uuid()));
    mine.one(conn).await?.map(learner).transpose()
}

/// The accounts behind some people.
///
/// # Errors
/// The database.
pub async fn accounts_of(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
) -> Result<Vec<AccountId>, StoreError> {
    let mut found = Vec::with_capacity(people.len());
    for chunk in people.chunks(CHUNK) {
        let ids: Vec<Uuid> = Entity::find_in(scope)
            .select_only()
            .column(C::AccountId)
            .filter(C::Id.is_in(chunk.iter().map(|id| id.as_uuid())))
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(ids.into_iter().map(AccountId::from_uuid));
    }
    Ok(found)
}

/// Whether the workspace knows somebody by this user ID, in whatever case.
///
/// # Errors
/// The database.
pub async fn knows_login(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    login: &LoginId,
) -> Result<bool, StoreError> {
    Ok(Entity::find_in(scope).filter(C::LoginIdKey.eq(login.key())).count(conn).await? > 0)
}

/// The person with this user ID, in whatever case.
///
/// # Errors
/// The database.
pub async fn id_of_login(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    login: &LoginId,
) -> Result<Option<LearnerId>, StoreError> {
    let query = Entity::find_in(scope).select_only().column(C::Id).filter(C::LoginIdKey.eq(login.key()));
    let id: Option<Uuid> = query.into_tuple().one(conn).await?;
    Ok(id.map(LearnerId::from_uuid))
}

/// The people with these user IDs, in whatever case, by the ID's key.
///
/// # Errors
/// The database.
pub async fn ids_of_logins(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    logins: &[LoginId],
) -> Result<HashMap<String, LearnerId>, StoreError> {
    let mut found = HashMap::with_capacity(logins.len());
    for chunk in logins.chunks(CHUNK) {
        let query = Entity::find_in(scope).select_only().columns([C::LoginIdKey, C::Id]);
        let these = C::LoginIdKey.is_in(chunk.iter().map(LoginId::key));
        let rows: Vec<(String, Uuid)> = query.filter(these).into_tuple().all(conn).await?;
        found.extend(rows.into_iter().map(|(key, id)| (key, LearnerId::from_uuid(id))));
    }
    Ok(found)
}

/// The revisions of these people, of those whom the workspace knows.
///
/// # Errors
/// The database.
pub async fn revisions_of(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &HashSet<LearnerId>,
) -> Result<HashMap<LearnerId, i64>, StoreError> {
    let ids: Vec<Uuid> = people.iter().map(|id| id.as_uuid()).collect();
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let query = Entity::find_in(scope).select_only().columns([C::Id, C::Revision]);
        let rows: Vec<(Uuid, i64)> = query.filter(C::Id.is_in(chunk.iter().copied())).into_tuple().all(conn).await?;
        found.extend(rows.into_iter().map(|(id, revision)| (LearnerId::from_uuid(id), revision)));
    }
    Ok(found)
}

/// The key each person is found by, of those written after revision `since` of the workspace's people.
///
/// # Errors
/// The database.
pub async fn search_keys(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    since: Option<i64>,
) -> Result<Vec<(LearnerId, String)>, StoreError> {
    let mut newer = Entity::find_in(scope);
    if let Some(since) = since {
        newer = newer.filter(C::ChangedIn.gt(since));
    }
    let rows: Vec<(Uuid, String)> = newer.select_only().columns([C::Id, C::SearchKey]).into_tuple().all(conn).await?;
    Ok(rows.into_iter().map(|(id, key)| (LearnerId::from_uuid(id), key)).collect())
}

/// Everybody, by user ID.
///
/// # Errors
/// The database, or a row that is no person.
pub async fn all(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Vec<Learner>, StoreError> {
    let everybody = Entity::find_in(scope).order_by_asc(C::LoginIdKey);
    everybody.all(conn).await?.into_iter().map(learner).collect()
}

/// A person to be written.
#[derive(Debug, Clone)]
pub struct NewLearner {
    /// Who.
    pub id: LearnerId,
    /// The account that logs in.
    pub account: AccountId,
    /// Everything a file can say.
    pub profile: Profile,
}

/// Writes new people. The change was counted before ([`super::revision::advance`]), so that its number can be written along.
///
/// # Errors
/// The database; a unique violation when a user ID is taken.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, people: &[NewLearner]) -> Result<(), StoreError> {
    let revision = super::revision::current(uow.conn(), scope).await?.unwrap_or_default();
    let rows = people.iter().map(|person| ActiveModel {
        created_at: Set(uow.now()),
        revision: Set(1),
        changed_in: Set(revision),
        ..row(uow, scope, person)
    });
    bulk::insert(uow, rows.collect()).await
}

fn row(uow: &Uow, scope: WorkspaceScope, person: &NewLearner) -> ActiveModel {
    let profile = &person.profile;
    ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(person.id.as_uuid()),
        company_id: Set(scope.company().as_uuid()),
        account_id: Set(person.account.as_uuid()),
        login_id: Set(profile.login_id.as_str().to_owned()),
        login_id_key: Set(profile.login_id.key()),
        name: Set(profile.name.as_str().to_owned()),
        name_key: Set(name_key(profile)),
        kana: Set(profile.kana.as_ref().map(|kana| kana.as_str().to_owned())),
        email: Set(profile.email.as_ref().map(|email| email.as_str().to_owned())),
        employee_number: Set(profile.employee_number.clone()),
        role: Set(profile.role.as_str().to_owned()),
        starts_on: Set(profile.starts_on),
        ends_on: Set(profile.ends_on),
        notes: Set(serde_json::json!(profile.notes)),
        search_key: Set(everything_key(profile)),
        updated_at: Set(uow.now()),
        ..Default::default()
    }
}

/// Sorted by reading, so that a list of names stands in the order of the syllabary.
fn name_key(profile: &Profile) -> String {
    name_key_of(&profile.name, profile.kana.as_ref())
}

pub(super) fn name_key_of(name: &PersonName, kana: Option<&Kana>) -> String {
    search_key(kana.map_or(name.as_str(), Kana::as_str))
}

fn everything_key(profile: &Profile) -> String {
    let parts = [
        profile.login_id.as_str(),
        profile.name.as_str(),
        profile.kana.as_ref().map_or("", Kana::as_str),
        profile.email.as_ref().map_or("", EmailAddress::as_str),
        profile.employee_number.as_deref().unwrap_or_default(),
    ];
    parts.map(search_key).join("|")
}

/// Writes a person's fields and counts the revision up; see [`insert`] for what is counted before.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, scope: WorkspaceScope, id: LearnerId, profile: &Profile) -> Result<(), StoreError> {
    let notes = serde_json::json!(profile.notes);
    Entity::update_in(scope)
        .col_expr(C::Name, Expr::value(profile.name.as_str()))
        .col_expr(C::NameKey, Expr::value(name_key(profile)))
        .col_expr(C::Kana, Expr::value(profile.kana.as_ref().map(|kana| kana.as_str().to_owned())))
        .col_expr(C::Email, Expr::value(profile.email.as_ref().map(|email| email.as_str().to_owned())))
        .col_expr(C::EmployeeNumber, Expr::value(profile.employee_number.clone()))
        .col_expr(C::Role, Expr::value(profile.role.as_str()))
        .col_expr(C::StartsOn, Expr::value(profile.starts_on))
        .col_expr(C::EndsOn, Expr::value(profile.ends_on))
        .col_expr(C::Notes, Expr::value(notes))
        .col_expr(C::SearchKey, Expr::value(everything_key(profile)))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .col_expr(C::Revision, sea_orm::sea_query::ExprTrait::add(Expr::col(C::Revision), 1))
        .col_expr(C::ChangedIn, super::stamp::people(scope))
        .filter(C::Id.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
