//! ログイン履歴 as a file: exactly what the list finds, in its order; read and written some at a time.

use std::sync::Arc;

use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_second;
use keizoku_domain::identity::Site;
use keizoku_domain::people::OrgTree;
use keizoku_store::identity::login_events::Position;
use serde_json::json;

use super::{Asked, Found, LoginLine, named};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::sheet::{Cell, FileFormat, Sheet, Written};
use crate::people::trees::{self, Known};

/// Log-ins read at a time.
const CHUNK: u64 = 1_000;

const HEADINGS: [&str; 10] = [
    "日時",
    "ユーザID",
    "氏名",
    "社員番号",
    "所属",
    "サイト",
    "ログイン方法",
    "結果",
    "接続元ネットワーク",
    "ブラウザ",
];

/// The log-ins that `asked` finds, as a file.
///
/// # Errors
/// [`AppError::NotFound`]; the store; the disk is full.
pub async fn export(unit: &WorkspaceUnit, asked: &Asked, format: FileFormat) -> Result<Written, AppError> {
    let read = async |known: &Known| Ok((Found::of(unit, known, asked).await?, None));
    let (found, known) = trees::on_known(unit, read).await?;
    let mut sheet = Sheet::new(format)?;
    sheet.headings(&HEADINGS)?;
    let (mut position, mut rows): (Option<Position>, usize) = (None, 0);
    loop {
        let some = found.some(unit, position, CHUNK).await?;
        let count = some.len();
        position = some.last().map(|(event, _)| (event.at, event.id)).or(position);
        let lines = named(unit, some).await?;
        rows += lines.len();
        let tree = Arc::clone(&known.tree);
        let write = move || lines.iter().try_for_each(|row| line(&mut sheet, &tree, row)).map(|()| sheet);
        sheet = tokio::task::spawn_blocking(write).await.map_err(AppError::internal)??;
        if u64::try_from(count).map_err(AppError::internal)? < CHUNK {
            break;
        }
    }
    let workspace = unit.scope.workspace().to_string();
    let details = json!({ "rows": rows });
    unit.write(async |uow| note(uow, unit, Action::LoginsExported, workspace.clone(), details.clone()).await).await?;
    tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(AppError::internal)?
}

fn line(sheet: &mut Sheet, tree: &OrgTree, row: &LoginLine) -> Result<(), AppError> {
    let (event, person) = (&row.event, &row.person);
    let at = tokyo_second(event.at);
    let path = row.unit.map(|unit| tree.path(unit).join(" / ")).unwrap_or_default();
    let cells = [
        at.as_str(),
        person.login_id.as_str(),
        person.name.as_str(),
        person.employee_number.as_deref().unwrap_or_default(),
        &path,
        site(event.site),
        event.door.ja(),
        event.outcome.ja(),
        &event.origin.network,
        &event.origin.agent,
    ];
    sheet.cells(cells.into_iter().map(Cell::Text))
}

const fn site(site: Site) -> &'static str {
    match site {
        Site::Admin => "管理者サイト",
        Site::Learn => "受講サイト",
        Site::Order => "ライブラリアシスト",
        Site::Vendor => "運営サイト",
    }
}
