//! Lines of the list of people: each person with account, roster, posts and seats, in one statement. Posts and seats, of which a person
//! may have several, come as one text each, so that a person stays one row. The statement's text is kept, and its rows are read
//! without the ORM: both cost more than the database's part.

use std::pin::pin;
use std::sync::OnceLock;

use chrono::NaiveDate;
use futures_util::TryStreamExt as _;
use keizoku_domain::id::{CompanyId, LearnerId, OrgUnitId, TermId, WorkspaceId};
use keizoku_domain::identity::PasswordState;
use keizoku_domain::people::RosterEntry;
use keizoku_domain::people::posts::{PostKind, Posts};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, SelectStatement, SimpleExpr};
use sea_orm::{ConnectionTrait, DbBackend, Statement, StreamTrait, Value};
use sqlx::types::Json;
use uuid::Uuid;

use super::accounts::AccountNow;
use super::learners::{Columns, Learner};
use super::listing::{self, Filter, Position, ROSTER, Sort, Standing};
use super::posts::held_on;
use super::stamp::{self, Stamp};
use crate::entity::learners::{Column as C, Entity};
use crate::entity::seat_assignments::{Column as R, Entity as Seats};
use crate::entity::{accounts, org_memberships};
use crate::error::StoreError;
use crate::kept::Kept;
use crate::keyset::{self, Direction};
use crate::row::Row;
use crate::scope::{Scoped, WorkspaceScope, over_named};

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
    conn: &impl StreamTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    sort: (Sort, Direction),
    position: Option<&Position>,
    limit: u64,
) -> Result<Lines, StoreError> {
    let backend = conn.get_database_backend();
    let mut people = listing::ordered(backend, scope, filter, sort, position, limit);
    chosen(&mut people);
    if let column @ (C::LoginIdKey | C::NameKey) = sort.0.column() {
        people.column((Entity, column));
    }
    read(conn, lines(scope, backend.build(&people), Some(sort), filter.day)).await
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
    let row = conn.query_one_raw(one(conn.get_database_backend(), scope, id, roster)).await?;
    let Some(row) = row else { return Ok((None, None)) };
    Ok((Some(line(Row::of(&row)?)?), Stamp::read(&row, STAMP)?))
}

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
/// Where the columns behind the person's begin: the roster's, two of the account, two texts, and the stamp.
const OF_ROSTER: usize = PERSON.len();
const ACCOUNT: usize = OF_ROSTER + ENTRY.len();
const TEXTS: usize = ACCOUNT + 2;
const STAMP: usize = TEXTS + 2;

/// The people chosen, sorted and cut, by this name in the statement around them.
const PEOPLE: &str = "people";
/// How the lines run; one person's need no order.
type Order = Option<(Sort, Direction)>;

/// Names the columns of people who were found with their entries.
fn chosen(people: &mut SelectStatement) -> &mut SelectStatement {
    let of_roster = |column: R| Expr::col((Alias::new(ROSTER), column));
    people.columns(PERSON.map(|column| (Entity, column)));
    for (here, last) in ENTRY {
        let unknown = of_roster(R::LearnerId).is_null();
        people.expr_as(Expr::case(unknown, Expr::col((Entity, last))).finally(of_roster(here)), last);
    }
    people
}

/// `people` are chosen, sorted and cut first; what belongs to them is looked up for these alone.
fn lines(scope: WorkspaceScope, people: Statement, order: Order, day: NaiveDate) -> Statement {
    kept(people.db_backend, order).over(PEOPLE, keyset::with_limit_written_out(people), &given(scope, day))
}

fn given(scope: WorkspaceScope, day: NaiveDate) -> [Value; 3] {
    [scope.uuid().into(), scope.company().as_uuid().into(), day.into()]
}

/// Stands for the `number`th value of a kept statement.
const fn mark(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn marked_scope() -> WorkspaceScope {
    WorkspaceScope::proved(CompanyId::from_uuid(mark(2)), WorkspaceId::from_uuid(mark(1)))
}

const MARKED_DAY: NaiveDate = NaiveDate::MAX;

/// The lines of one person, kept with the choice of that person.
fn one(backend: DbBackend, scope: WorkspaceScope, id: LearnerId, (term, day): (TermId, NaiveDate)) -> Statement {
    static KEPT: [OnceLock<Kept>; 2] = [const { OnceLock::new() }; 2];
    let with = |[workspace, company, day]: [Value; 3], term: TermId, id: LearnerId| {
        [workspace, company, day, term.as_uuid().into(), id.as_uuid().into()]
    };
    let kept = KEPT[usize::from(backend == DbBackend::Sqlite)].get_or_init(|| {
        let (scope, term, id) = (marked_scope(), TermId::from_uuid(mark(3)), LearnerId::from_uuid(mark(4)));
        let mut person = listing::with_entry(scope, Some(term), Standing::Anyone);
        chosen(&mut person).and_where(Expr::col((Entity, C::Id)).eq(id.as_uuid()));
        let marks = with(given(scope, MARKED_DAY), term, id);
        Kept::of(lines(scope, backend.build(&person), None, MARKED_DAY), &marks)
    });
    kept.with(backend, &with(given(scope, day), term, id))
}

/// The statement around the people as it is kept: for either engine and every order.
fn kept(backend: DbBackend, order: Order) -> &'static Kept {
    static KEPT: [OnceLock<Kept>; 18] = [const { OnceLock::new() }; 18];
    let order_place = order.map_or(0, |(sort, direction)| {
        let sort = match sort {
            Sort::LoginId => 1,
            Sort::Name => 2,
            Sort::CreatedAt => 3,
            Sort::UpdatedAt => 4,
        };
        sort + if direction == Direction::Descending { 4 } else { 0 }
    });
    KEPT[order_place * 2 + usize::from(backend == DbBackend::Sqlite)].get_or_init(|| {
        let scope = marked_scope();
        let mut select = around(backend, scope, MARKED_DAY);
        if let Some((sort, direction)) = order {
            select.order_by((Entity, sort.column()), direction.order()).order_by((Entity, C::Id), direction.order());
        }
        Kept::of(backend.build(&select), &given(scope, MARKED_DAY))
    })
}

fn around(backend: DbBackend, scope: WorkspaceScope, day: NaiveDate) -> SelectStatement {
    use accounts::{Column as A, Entity as Accounts};
    let mut select = over_named(PEOPLE, Entity);
    select
        .columns(PERSON.map(|column| (Entity, column)))
        .columns(ENTRY.map(|(_, last)| (Entity, last)))
        .columns([A::PasswordState, A::LastLoginAt].map(|column| (Accounts, column)))
        .exprs([posts(backend, scope, day), seats(backend, scope)])
        .expr(stamp::column(scope))
        .inner_join(
            Accounts,
            Expr::col((Accounts, A::CompanyId))
                .eq(scope.company().as_uuid())
                .and(Expr::col((Accounts, A::Id)).equals((Entity, C::AccountId))),
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

/// A line is made of each row while the database finds the next.
async fn read(conn: &impl StreamTrait, statement: Statement) -> Result<Lines, StoreError> {
    let mut rows = pin!(conn.stream_raw(statement).await?);
    let (mut lines, mut stamp) = (Vec::new(), None);
    while let Some(row) = rows.try_next().await? {
        if lines.is_empty() {
            stamp = Stamp::read(&row, STAMP)?;
        }
        lines.push(line(Row::of(&row)?)?);
    }
    Ok((lines, stamp))
}

fn line(row: Row<'_>) -> Result<Line, StoreError> {
    let person = person(row)?.learner()?;
    let bad = |table, column, value: &str| StoreError::bad_row(table, column, person.id, value);
    let state: &str = row.get(ACCOUNT)?;
    let account = AccountNow {
        password_state: PasswordState::from_name(state).ok_or_else(|| bad("accounts", "password_state", state))?,
        last_login_at: row.get(ACCOUNT + 1)?,
    };
    let mut posts = Posts::default();
    for pair in pairs(row.get(TEXTS)?) {
        let (kind, unit) = pair?;
        let unit = OrgUnitId::from_uuid(unit);
        match PostKind::parse(kind).ok_or_else(|| bad("org_memberships", "kind", kind))? {
            PostKind::Primary => posts.primary = Some(unit),
            PostKind::Concurrent => posts.concurrent.push(unit),
            PostKind::Supervises => posts.supervises.push(unit),
        }
    }
    posts.concurrent.sort();
    posts.supervises.sort();
    let seat = |pair: Result<(&str, Uuid), StoreError>| pair.map(|(word, term)| (TermId::from_uuid(term), word == "1"));
    let mut seats = pairs(row.get(TEXTS + 1)?).map(seat).collect::<Result<Vec<_>, _>>()?;
    seats.sort();
    Ok(Line { entry: person.last_entry.clone(), person, account, posts, seats })
}

/// The words and ids that [`joined`] wrote.
fn pairs(text: Option<&str>) -> impl Iterator<Item = Result<(&str, Uuid), StoreError>> {
    text.into_iter().flat_map(|text| text.split(',')).map(|part| {
        let pair = part.split_once(':').and_then(|(word, id)| Some((word, Uuid::try_parse(id).ok()?)));
        pair.ok_or_else(|| StoreError::bad_row("learners", "lines", part, "no pair"))
    })
}

fn person(row: Row<'_>) -> Result<Columns<'_>, StoreError> {
    let Json(notes) = row.get(OF_ROSTER + 3)?;
    Ok(Columns {
        id: row.get(0)?,
        account_id: row.get(1)?,
        login_id: row.get(2)?,
        name: row.get(3)?,
        kana: row.get(4)?,
        email: row.get(5)?,
        employee_number: row.get(6)?,
        created_at: row.get(7)?,
        updated_at: row.get(8)?,
        revision: row.get(9)?,
        role: row.get(OF_ROSTER)?,
        starts_on: row.get(OF_ROSTER + 1)?,
        ends_on: row.get(OF_ROSTER + 2)?,
        notes,
    })
}
