//! A class of the customer whose term runs, with the people it is for; what is learned in it begins with whoever looks at it.

use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{ClassCourse, ClassDraft, CourseState};
use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::Permission;
use keizoku_domain::text::CatalogueName;
use keizoku_store::courses as courses_store;

use crate::app::App;
use crate::caller::{Actor, Caller};
use crate::courses::contents;
use crate::error::AppError;
use crate::learning::classes::members::{self, Newcomers};
use crate::learning::classes::write;
use crate::people::rosters::{self, Which};

/// The courses of the class, in order.
const COURSES: [(&str, CourseState); 3] =
    [("BB-101", CourseState::Required), ("BB-104", CourseState::Required), ("CP-101", CourseState::Recommended)];
/// Its people.
const PEOPLE: [&str; 5] = ["MD-0001", "MD-0002", "MD-0003", "MD-0005", "MD-0007"];

/// Makes the class and fills it.
pub(super) async fn make(app: &App, administrator: &Caller, workspace: WorkspaceId) -> Result<(), AppError> {
    let mut caller = administrator.clone();
    if let Actor::Account(account) = &mut caller.actor {
        account.workspace = Some(workspace);
    }
    let unit = caller.workspace(workspace, Permission::WriteClasses)?;
    let roster = rosters::find(&unit, Which::Running).await?;
    let ids = contents::load(app.db.read()).await?.courses_of(roster.term.library_id, roster.day);
    let known = courses_store::of_ids(app.db.read(), &ids.into_iter().collect::<Vec<_>>()).await?;
    let course = |(code, state): (&str, CourseState)| {
        let course = known.iter().find(|course| course.fields.code.as_str() == code)?;
        let due_on = (state == CourseState::Required).then_some(roster.term.ends_on);
        Some(ClassCourse { course: course.id, setting: Setting { due_on, ..Setting::plain(state) } })
    };
    let name = format!("新任管理職研修 {}", chrono::Datelike::year(&app.today()));
    let draft = ClassDraft {
        name: CatalogueName::parse(&name).map_err(AppError::internal)?,
        description: "新しく管理職になった方のための必修研修です。期限までに必須コースを修了してください。".to_owned(),
        from: None,
        until: None,
        courses: COURSES.into_iter().filter_map(course).collect(),
    };
    let id = write::create(&unit, Which::Running, &draft).await?;
    let who = Newcomers { logins: PEOPLE.map(str::to_owned).to_vec(), ..Newcomers::default() };
    members::add(&unit, id, &who).await?;
    Ok(())
}
