//! Lines of the list of people: each person with account, roster, posts and seats, in one statement. Posts and seats, of which a person
//! may have several, come as one text each, so that a person stays one row.

use chrono::NaiveDate;
use keizoku_domain::id::{LearnerId, OrgUnitId, TermId};
use keizoku_domain::identity::PasswordState;
use keizoku_domain::people::RosterEntry;
use keizoku_domain::people::posts::{PostKind, Posts};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, JoinType, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, QueryFilter, QueryResult, QueryTrait};
use uuid::Uuid;

use super::accounts::AccountNow;
use super::learners::{Learner, learner};
use super::listing::{self, Filter, Position, Sort};
use super::posts::held_on;
use super::stamp::{self, Stamp};
use crate::entity::learners::{Column as C, Entity, Model};
use crate::entity::seat_assignments::{Column as R, Entity as Seats};
use crate::entity::{accounts, org_memberships};
use crate::error::StoreError;
use crate::keyset::{self, Direction};
use crate::scope::{Scoped, WorkspaceScope, over};

/// A person with what a list shows.
#[derive(Debug, Clone)]
pub struct Line {
    /// The person. A line reads one entry only, hence this one's `last_entry` is [`Line::entry`].
    pub person: Learner,
    /// What the roster says of the person; what was written last, of somebody it does not know.
    pub entry: RosterEntry,
    /// The account behind.
    pub account: AccountNow,
    /// Posts on the day asked for.
    pub posts: Posts,
    /// Terms with a seat, earliest made first, and whether it is only waited for.
    pub seats: Vec<(TermId, bool)>,
}

/// Lines, and the stamp of the workspace at the same moment. Without lines there is none.
pub type Lines = (Vec<Line>, Option<Stamp>);

/// A page of lines after `position`, at most `limit` of them.
///
/// # Errors
/// The database, or a row that is no person.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    sort: (Sort, Direction),
    position: Option<&Position>,
    limit: u64,
) -> Result<Lines, StoreError> {
    let backend = conn.get_database_backend();
    let people = listing::ordered(backend, scope, filter, sort, position, limit);
    let mut select = lines(backend, scope, people.into_query(), (filter.term.unwrap_or(NO_TERM), filter.day));
    let order = sort.1.order();
    select.order_by((Entity, sort.0.column()), order.clone()).order_by((Entity, C::Id), order);
    read(conn, scope, &select).await
}

/// One person's line.
///
/// # Errors
/// The database, or a row that is no person.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: LearnerId,
    roster: (TermId, NaiveDate),
) -> Result<(Option<Line>, Option<Stamp>), StoreError> {
    let person = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid()));
    let select = lines(conn.get_database_backend(), scope, person.into_query(), roster);
    let (mut found, stamp) = read(conn, scope, &select).await?;
    Ok((found.pop(), stamp))
}

/// A roster that knows nobody.
const NO_TERM: TermId = TermId::from_uuid(Uuid::nil());

/// The columns of a person that a line is made of.
const PERSON: [C; 10] = [
    C::Id,
    C::AccountId,
    C::LoginId,
    C::Name,
    C::Kana,
    C::Email,
    C::EmployeeNumber,
    C::CreatedAt,
    C::UpdatedAt,
    C::Revision,
];

/// What the roster says, and what was written last of somebody it does not know: one of both, chosen by the database, because every
/// value of a row has its price on the way out.
const ENTRY: [(R, C); 4] =
    [(R::Role, C::Role), (R::StartsOn, C::StartsOn), (R::EndsOn, C::EndsOn), (R::Notes, C::Notes)];
/// Where the columns behind the person's begin: two of the account, the roster's, two texts, and the stamp.
const ACCOUNT: usize = PERSON.len();
const ROSTER: usize = ACCOUNT + 2;
const TEXTS: usize = ROSTER + ENTRY.len();
const STAMP: usize = TEXTS + 2;

/// `people` are chosen, sorted and cut first; what belongs to them is looked up for these alone.
fn lines(
    backend: DbBackend,
    scope: WorkspaceScope,
    people: SelectStatement,
    (term, day): (TermId, NaiveDate),
) -> SelectStatement {
    use accounts::{Column as A, Entity as Accounts};
    let of_roster = |column: R| Expr::col((Alias::new("roster"), column));
    let mut select = over(people, Entity);
    select
        .columns(PERSON.map(|column| (Entity, column)))
        .columns([A::PasswordState, A::LastLoginAt].map(|column| (Accounts, column)))
        .exprs(ENTRY.map(|(here, last)| {
            let unknown = of_roster(R::LearnerId).is_null();
            Expr::case(unknown, Expr::col((Entity, last))).finally(of_roster(here))
        }))
        .exprs([posts(backend, scope, day), seats(backend, scope)])
        .expr(stamp::column(scope))
        .inner_join(
            Accounts,
            Expr::col((Accounts, A::CompanyId))
                .eq(scope.company().as_uuid())
                .and(Expr::col((Accounts, A::Id)).equals((Entity, C::AccountId))),
        )
        .join_as(
            JoinType::LeftJoin,
            Seats,
            Alias::new("roster"),
            of_roster(R::WorkspaceId)
                .eq(scope.uuid())
                .and(of_roster(R::TermId).eq(term.as_uuid()))
                .and(of_roster(R::LearnerId).equals((Entity, C::Id))),
        );
    select
}

/// `kind:department` of every post held on `day`.
fn posts(backend: DbBackend, scope: WorkspaceScope, day: NaiveDate) -> SimpleExpr {
    use org_memberships::{Column as M, Entity as Memberships};
    let mut select = Memberships::select_in(scope);
    select
        .expr(joined(backend, r#""org_memberships"."kind""#, r#""org_memberships"."org_unit_id""#))
        .and_where(Expr::col((Memberships, M::LearnerId)).equals((Entity, C::Id)))
        .cond_where(held_on(day));
    SimpleExpr::SubQuery(None, Box::new(select.into()))
}

/// `waiting:term` of every seat.
fn seats(backend: DbBackend, scope: WorkspaceScope) -> SimpleExpr {
    let mut select = Seats::select_in(scope);
    let waiting = r#"CASE WHEN "seat_assignments"."waiting" THEN '1' ELSE '0' END"#;
    select
        .expr(joined(backend, waiting, r#""seat_assignments"."term_id""#))
        .and_where(Expr::col((Seats, R::LearnerId)).equals((Entity, C::Id)))
        .and_where(Expr::col((Seats, R::ReleasedAt)).is_null());
    SimpleExpr::SubQuery(None, Box::new(select.into()))
}

/// `word:id,word:id…` over the rows of a group. The engines differ in the name of the function and in how an id is stored.
fn joined(backend: DbBackend, word: &str, id: &str) -> SimpleExpr {
    Expr::cust(match backend {
        DbBackend::Sqlite => format!("group_concat({word} || ':' || hex({id}), ',')"),
        _ => format!("string_agg({word} || ':' || CAST({id} AS text), ',')"),
    })
}

async fn read(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    select: &SelectStatement,
) -> Result<Lines, StoreError> {
    let statement = conn.get_database_backend().build(select);
    let rows = conn.query_all_raw(keyset::with_limit_written_out(statement)).await?;
    let stamp = match rows.first() {
        Some(row) => Stamp::read(row, STAMP)?,
        None => None,
    };
    let lines = rows.iter().map(|row| line(row, scope)).collect::<Result<_, _>>()?;
    Ok((lines, stamp))
}

fn line(row: &QueryResult, scope: WorkspaceScope) -> Result<Line, StoreError> {
    let id: Uuid = row.try_get_by_index(0)?;
    let bad = |table, column, value: &dyn std::fmt::Display| StoreError::bad_row(table, column, id, value);
    let state: String = row.try_get_by_index(ACCOUNT)?;
    let account = AccountNow {
        password_state: PasswordState::from_name(&state).ok_or_else(|| bad("accounts", "password_state", &state))?,
        last_login_at: row.try_get_by_index(ACCOUNT + 1)?,
    };
    let mut posts = Posts::default();
    for (kind, unit) in pairs(row, TEXTS)? {
        let unit = OrgUnitId::from_uuid(unit);
        match PostKind::parse(&kind).ok_or_else(|| bad("org_memberships", "kind", &kind))? {
            PostKind::Primary => posts.primary = Some(unit),
            PostKind::Concurrent => posts.concurrent.push(unit),
            PostKind::Supervises => posts.supervises.push(unit),
        }
    }
    posts.concurrent.sort();
    posts.supervises.sort();
    let seats = pairs(row, TEXTS + 1)?;
    let mut seats: Vec<_> = seats.into_iter().map(|(word, term)| (TermId::from_uuid(term), word == "1")).collect();
    seats.sort();
    let person = person(row, scope, id)?;
    Ok(Line { entry: person.last_entry.clone(), person, account, posts, seats })
}

/// The words and ids that [`joined`] wrote.
fn pairs(row: &QueryResult, place: usize) -> Result<Vec<(String, Uuid)>, StoreError> {
    let text: Option<String> = row.try_get_by_index(place)?;
    let pair = |pair: &str| {
        let (word, id) = pair.split_once(':')?;
        Some((word.to_owned(), Uuid::try_parse(id).ok()?))
    };
    let parts = text.iter().flat_map(|text| text.split(','));
    parts.map(|part| pair(part).ok_or_else(|| StoreError::bad_row("learners", "lines", part, "no pair"))).collect()
}

fn person(row: &QueryResult, scope: WorkspaceScope, id: Uuid) -> Result<Learner, StoreError> {
    learner(Model {
        workspace_id: scope.uuid(),
        id,
        company_id: scope.company().as_uuid(),
        account_id: row.try_get_by_index(1)?,
        login_id: row.try_get_by_index(2)?,
        name: row.try_get_by_index(3)?,
        // These only serve to sort and to find.
        login_id_key: String::new(),
        name_key: String::new(),
        search_key: String::new(),
        changed_in: 0,
        kana: row.try_get_by_index(4)?,
        email: row.try_get_by_index(5)?,
        employee_number: row.try_get_by_index(6)?,
        created_at: row.try_get_by_index(7)?,
        updated_at: row.try_get_by_index(8)?,
        revision: row.try_get_by_index(9)?,
        role: row.try_get_by_index(ROSTER)?,
        starts_on: row.try_get_by_index(ROSTER + 1)?,
        ends_on: row.try_get_by_index(ROSTER + 2)?,
        notes: row.try_get_by_index(ROSTER + 3)?,
    })
}
