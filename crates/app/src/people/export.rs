//! People as a file. What is exported can be loaded again and changes nothing (`learning.md`, "Writing").

use keizoku_domain::audit::Action;
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::learner::Profile;
use keizoku_domain::people::posts::Posts;
use keizoku_domain::text::OrgCode;
use keizoku_store::keyset::Direction;
use keizoku_store::people::lines::{self, Line};
use keizoku_store::people::listing::Position;
use keizoku_store::people::units;
use serde_json::json;

use super::imports_profile;
use super::list::{Query, filter};
pub use super::sheet::{FileFormat, Sheet, Written};
use crate::audit::{self, AuditEntry};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// How many levels of 所属 a file shows at most.
const LEVELS: usize = 10;

/// The headings of the learner file, with as many levels as the tree has.
#[must_use]
pub(super) fn headings(levels: usize) -> Vec<String> {
    let first =
        ["処理区分", "ユーザID", "氏名", "フリガナ", "メールアドレス", "社員番号", "初期パスワード", "所属コード"];
    let last = ["兼務所属コード", "役割", "上司担当所属コード", "利用開始日", "利用終了日"];
    let levels = (1..=levels.clamp(1, LEVELS)).map(|level| format!("所属{level}"));
    let notes = (1..=5).map(|note| format!("備考{note}"));
    first.into_iter().map(str::to_owned).chain(levels).chain(last.into_iter().map(str::to_owned)).chain(notes).collect()
}

/// A person as a row of the learner file.
pub(super) fn cells(profile: &Profile, path: &[String], levels: usize) -> Vec<String> {
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let codes = |list: &[OrgCode]| list.iter().map(OrgCode::as_str).collect::<Vec<_>>().join(";");
    let mut cells = vec![
        String::new(),
        profile.login_id.as_str().to_owned(),
        profile.name.as_str().to_owned(),
        text(profile.kana.as_ref().map(keizoku_domain::text::Kana::as_str)),
        text(profile.email.as_ref().map(keizoku_domain::text::EmailAddress::as_str)),
        text(profile.employee_number.as_deref()),
        String::new(),
        text(profile.unit.as_ref().map(OrgCode::as_str)),
    ];
    cells.extend((0..levels.clamp(1, LEVELS)).map(|level| path.get(level).cloned().unwrap_or_default()));
    cells.push(codes(&profile.concurrent));
    cells.push(profile.role.ja().to_owned());
    cells.push(codes(&profile.supervised));
    for day in [profile.starts_on, profile.ends_on] {
        cells.push(day.map(|day| day.to_string()).unwrap_or_default());
    }
    cells.extend(profile.notes.iter().map(|note| text(note.as_deref())));
    cells
}

/// People read at a time while a file is written.
const BATCH: u64 = 1_000;

/// The people that `query` finds, as a file, with what its roster says of them.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn learners(unit: &WorkspaceUnit, query: &Query, format: FileFormat) -> Result<Written, AppError> {
    let conn = unit.app.db.read();
    let (tree, _) = units::tree(conn, unit.scope).await?;
    let (filter, _) = filter(unit, &tree, query).await?;
    let levels = tree.walk().into_iter().map(|(depth, _)| depth).max().unwrap_or(1);
    let mut sheet = Sheet::new(format)?;
    sheet.row(&headings(levels))?;
    let mut position: Option<Position> = None;
    let mut rows = 0_usize;
    loop {
        let sort = (query.sort, Direction::Ascending);
        let (batch, _) = lines::page(conn, unit.scope, &filter, sort, position.as_ref(), BATCH).await?;
        let row = |line: &Line| {
            let profile = imports_profile(&tree, &line.person, &line.entry, &line.posts);
            cells(&profile, &path(&tree, &line.posts), levels)
        };
        let written: Vec<Vec<String>> = batch.iter().map(row).collect();
        let write = move || written.iter().try_for_each(|line| sheet.row(line)).map(|()| sheet);
        sheet = tokio::task::spawn_blocking(write).await.map_err(AppError::internal)??;
        rows += batch.len();
        position = batch.last().map(|last| Position::of(&last.person, query.sort));
        if batch.len() < usize::try_from(BATCH).map_err(AppError::internal)? {
            break;
        }
    }
    unit.write(async |uow| {
        let entry = AuditEntry {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            action: Action::LearnersExported,
            subject: unit.scope.workspace().to_string(),
            details: json!({ "rows": rows }),
        };
        audit::record(uow, &unit.app, &unit.actor, entry).await
    })
    .await?;
    tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(AppError::internal)?
}

fn path(tree: &OrgTree, posts: &Posts) -> Vec<String> {
    posts.primary.map(|unit| tree.path(unit)).unwrap_or_default()
}
