//! What people of the customer whose term runs have learned: opened, read and handed in like everything is.

use keizoku_domain::id::{SessionId, WorkspaceId};
use keizoku_domain::identity::{Permission, Role, Site};
use keizoku_domain::learning::{Answer, Question, Unit, UnitContent, UnitKind};
use keizoku_store::WorkspaceScope;
use keizoku_store::people::learners;

use crate::app::App;
use crate::caller::{Account, Actor, Caller, WorkspaceUnit};
use crate::error::AppError;
use crate::learning::reports::{self, HandIn};
use crate::learning::{attempts, my_courses, study, surveys};
use crate::page::PageRequest;

/// Who did how much of what: units, and questions of the test that were answered right.
const LIVED: [(&str, &str, usize, usize); 8] = [
    ("MD-0001", "BB-106", 4, 3),
    ("MD-0001", "BB-112", 1, 0),
    ("MD-0002", "BB-101", 4, 4),
    ("MD-0003", "BB-101", 4, 2),
    ("MD-0003", "BB-104", 2, 0),
    ("MD-0004", "BB-111", 4, 5),
    ("MD-0005", "BB-106", 3, 0),
    ("MD-0004", "BB-107", 3, 0),
];

/// Minutes that wait for a marker: nearly good, so that there is something to say.
const MINUTES: &str = "\
受付時間の見直しについての打合せ
日時　十月八日（木）十時から十時三十分　会議室二
出席　木村課長、林さん、小川さん（記録）

■決まったこと
・昼の受付は十一月四日から、十二時から十三時も一人が残って開ける。
・当番は週替わりとし、表は林さんがつくる。

■やること
・当番表の案をつくる　林さん
・お客様向けの案内を書く　小川さん　十月二十三日まで

■話し合ったこと
昼に来られたお客様が先月は十八人いた。全員で残る案も出たが、休憩が取れなくなるため見送った。";

/// Lives through [`LIVED`].
pub(super) async fn live(app: &App, administrator: &Caller, workspace: WorkspaceId) -> Result<(), AppError> {
    let scope = WorkspaceScope::proved(administrator.account()?.company, workspace);
    for (login_id, course, units, right) in LIVED {
        let unit = learner(app, scope, login_id).await?;
        learn(&unit, course, units, right).await?;
    }
    Ok(())
}

/// Somebody as the log-in on the learner site would let them in.
async fn learner(app: &App, scope: WorkspaceScope, login_id: &str) -> Result<WorkspaceUnit, AppError> {
    let everybody = learners::all(app.db.read(), scope).await?;
    let person = everybody.into_iter().find(|person| person.login_id.as_str() == login_id);
    let person = person.ok_or_else(|| AppError::internal("somebody of the demonstration is missing"))?;
    let account = Account {
        id: person.account,
        company: scope.company(),
        role: Role::Learner,
        site: Site::Learn,
        workspace: Some(scope.workspace()),
        session: SessionId::generate(app.ids.as_ref()),
        name: person.name.to_string(),
    };
    let caller = Caller { app: app.clone(), actor: Actor::Account(account) };
    caller.workspace(scope.workspace(), Permission::LearnCourses)
}

async fn learn(unit: &WorkspaceUnit, code: &str, units: usize, right: usize) -> Result<(), AppError> {
    let all = PageRequest { limit: Some(200), ..PageRequest::default() };
    let (page, _) = my_courses::list(unit, &all).await?;
    let line = page.items.into_iter().find(|line| line.course.fields.code.as_str() == code);
    let course = line.ok_or_else(|| AppError::internal("a course of the demonstration is missing"))?.course.id;
    for one in my_courses::read(unit, course).await?.units.into_iter().take(units) {
        study::open(unit, course, one.unit.id).await?;
        match one.unit.kind() {
            UnitKind::Page => study::finish_page(unit, course, one.unit.id).await?,
            UnitKind::Test => {
                let begun = attempts::begin(unit, course, one.unit.id).await?;
                let answers = answers(&begun.questions, right);
                attempts::hand_in(unit, course, one.unit.id, begun.attempt.id, answers).await?.course
            }
            UnitKind::Report => {
                let (attempt, edition) = (1, one.unit.revision);
                let what = HandIn { attempt, edition, text: MINUTES.to_owned(), answers: Vec::new() };
                reports::hand_in(unit, course, one.unit.id, what).await?;
                my_courses::read(unit, course).await?
            }
            UnitKind::Survey => {
                let revision = one.unit.revision;
                surveys::answer(unit, course, one.unit.id, revision, feedback(&one.unit)).await?
            }
            // It runs in a browser; nobody of the demonstration has done one.
            UnitKind::Scorm | UnitKind::Video => continue,
        };
    }
    Ok(())
}

/// The last choice of whatever has to be answered.
fn feedback(survey: &Unit) -> Vec<Answer> {
    let UnitContent::Survey { questions, .. } = &survey.content else { return Vec::new() };
    let answer = |question: &keizoku_domain::learning::survey::SurveyQuestion| Answer {
        question: question.code.clone(),
        choices: [question.form.count()].into_iter().filter(|number| *number > 0).collect(),
        text: if question.form.count() == 0 { "参考になりました。".to_owned() } else { String::new() },
    };
    questions.iter().filter(|question| question.required).map(answer).collect()
}

/// Right answers to the first questions, none to the others.
fn answers(questions: &[Question], right: usize) -> Vec<Answer> {
    let answer = |question: &Question| Answer {
        question: question.code.clone(),
        choices: question.key.right_choices(),
        text: question.key.right_text().to_owned(),
    };
    questions.iter().take(right).map(answer).collect()
}
