//! 受講状況: a row for each person in a seat of a term × each course of its library, so that 未受講 shows too (learning.md, "Status
//! screens"). People come from the list of people, what they reached is looked up for them, and the rows are made here.

mod duties;
pub mod export;
mod list;
mod people;
mod rows;
pub mod summary;
mod tally;

use std::sync::Arc;

use keizoku_domain::courses::{Course, Series, TrainingClass};
use keizoku_domain::id::{CourseId, CourseSeriesId, LearnerId, OrgUnitId, TrainingClassId};
use keizoku_domain::learning::LearningStatus;
pub use keizoku_domain::learning::status::{Asked, Duty, StatusCounts};
pub use keizoku_domain::learning::{Bounds, Days, Range};
use keizoku_domain::people::{LearnerRole, OrgTree};
use keizoku_store::courses::{self as courses_store, groups};
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::learning::status::Learned;
use keizoku_store::learning::units;
use keizoku_store::people::lines::Line;
use keizoku_store::people::listing::{Filter, Position};
use serde::{Deserialize, Serialize};

pub use list::list;
pub use people::{FoundPerson, people};

use duties::Duties;

use crate::caller::WorkspaceUnit;
use crate::courses::contents;
use crate::error::AppError;
use crate::learning::classes;
use crate::people::list as people_list;
use crate::people::rosters::{self, Roster, Which};
use crate::people::search;
use crate::people::trees::Known;

/// Of whom, and of which courses.
#[derive(Debug, Clone, Default)]
pub struct Whose {
    /// Whose roster.
    pub which: Which,
    /// Text to find in user ID, name, reading, address and employee number.
    pub words: Option<String>,
    /// A department and those below it.
    pub org_unit: Option<OrgUnitId>,
    /// One course of the library.
    pub course: Option<CourseId>,
    /// The courses of one series.
    pub series: Option<CourseSeriesId>,
    /// 役割.
    pub role: Option<LearnerRole>,
    /// The people of a class in its courses, with what they reached there; without it, the catalogue.
    pub class: Option<TrainingClassId>,
}

/// What rows are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// By user ID, and the courses of each person by code.
    #[default]
    LoginId,
    /// By course code, and the people of each course by user ID.
    Course,
}

/// What to look for.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Of whom, and of which courses.
    pub whose: Whose,
    /// Which of the rows.
    pub asked: Asked,
    /// Sorted by.
    pub sort: Sort,
}

/// A course with the series that it is part of.
#[derive(Debug, Clone)]
pub struct ListedCourse {
    /// The course.
    pub course: Course,
    /// Its series.
    pub series: Option<Series>,
    /// Whether a survey is one of its units.
    pub has_survey: bool,
}

/// A row: a person, a course, and what the person reached in it.
#[derive(Debug, Clone)]
pub struct StatusRow {
    /// Who.
    pub person: Arc<Line>,
    /// What.
    pub course: Arc<ListedCourse>,
    /// What was reached; nothing where it was never opened.
    pub enrolment: Option<Enrolment>,
    /// How the course is set for the person, and until when it is to be completed.
    pub duty: Duty,
    /// 未受講, 受講中, 修了, 期限切れ.
    pub status: LearningStatus,
    /// The class in which it is learned; nothing is the catalogue.
    pub class: Option<Arc<TrainingClass>>,
    /// Behind whom this person comes.
    behind: Option<Position>,
}

impl StatusRow {
    /// Whether the surveys of the course were answered; nothing where it has none.
    #[must_use]
    pub fn survey_answered(&self) -> Option<bool> {
        let answered = self.enrolment.as_ref().is_some_and(|one| one.survey_answered);
        self.course.has_survey.then_some(answered)
    }
}

/// Where a page goes on.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Place {
    /// In the order of people: behind this course of this person, who comes behind that one.
    Person { behind: Option<Position>, person: LearnerId, course: String },
    /// In the order of courses: in this course, behind that person.
    Course { course: String, behind: Option<Position> },
}

/// The rows of one term that the caller sees.
struct Grid {
    roster: Roster,
    class: Option<Arc<TrainingClass>>,
    courses: Vec<Arc<ListedCourse>>,
    filter: Filter,
    asked: Asked,
    duties: Duties,
}

impl Grid {
    /// # Errors
    /// [`AppError::NotFound`] for an unknown term, department or course; the store.
    async fn of(unit: &WorkspaceUnit, known: &Known, whose: &Whose, asked: &Asked) -> Result<Self, AppError> {
        let roster = rosters::choose(&known.terms, whose.which, unit.today()).ok_or(AppError::NotFound)?;
        let people = people_list::Query {
            words: whose.words.clone(),
            org_unit: whose.org_unit,
            role: whose.role,
            which: whose.which,
            ..people_list::Query::default()
        };
        let mut filter = people_list::filter_on(unit, &known.tree, &people, &roster).await?;
        let class = class_of(unit, &roster, whose.class).await?;
        filter.class = class.as_ref().map(|class| class.id);
        filter.among = search::few(unit, whose.words.as_deref(), known.stamp.people()).await?;
        let mut courses = courses_of(unit, &roster, whose, class.as_deref()).await?;
        if asked.bounds.survey_answered.is_some() {
            courses.retain(|one| one.has_survey);
        }
        let ids: Vec<CourseId> = courses.iter().map(|one| one.course.id).collect();
        let duties = match &class {
            None => Duties::of(unit, &roster, &known.tree, &ids).await?,
            Some(class) => Duties::in_class(unit, &roster, &known.tree, class, &ids),
        };
        Ok(Self { roster, class, courses, filter, asked: *asked, duties })
    }

    /// The rows of the sheet in some of its courses.
    fn learned(&self, courses: &[Arc<ListedCourse>]) -> Learned {
        let courses: Vec<CourseId> = courses.iter().map(|one| one.course.id).collect();
        let class = self.class.as_ref().map(|class| class.id);
        Learned { term: self.roster.term.id, class, among: self.duties.among(&self.asked, &courses), courses }
    }

    /// Whether nothing can be found, whatever the database holds.
    fn is_empty(&self) -> bool {
        self.courses.is_empty() || self.filter.among.as_ref().is_some_and(Vec::is_empty)
    }
}

/// The class that is looked at; for a supervisor a class without any of the own people is not there.
async fn class_of(
    unit: &WorkspaceUnit,
    roster: &Roster,
    id: Option<TrainingClassId>,
) -> Result<Option<Arc<TrainingClass>>, AppError> {
    let Some(id) = id else { return Ok(None) };
    let (class, ..) = classes::find(unit, id).await?;
    if class.term != roster.term.id {
        return Err(AppError::NotFound);
    }
    Ok(Some(Arc::new(class)))
}

/// The courses of the term's library on the roster's day, by code; of a class, of a series, or one of them where that is asked for.
async fn courses_of(
    unit: &WorkspaceUnit,
    roster: &Roster,
    whose: &Whose,
    class: Option<&TrainingClass>,
) -> Result<Vec<Arc<ListedCourse>>, AppError> {
    let conn = unit.app.db.read();
    let mut ids: Vec<CourseId> =
        contents::load(conn).await?.courses_of(roster.term.library_id, roster.day).into_iter().collect();
    if let Some(class) = class {
        ids.retain(|id| class.draft.courses.iter().any(|one| one.course == *id));
    }
    if let Some(only) = whose.course {
        ids.retain(|id| *id == only);
        if ids.is_empty() {
            return Err(AppError::NotFound);
        }
    }
    let (series, surveys) = (groups::series(conn).await?, units::with_survey(conn, &ids).await?);
    let listed = |course: Course| {
        let series = series.iter().find(|one| Some(one.id) == course.fields.series).cloned();
        Arc::new(ListedCourse { has_survey: surveys.contains(&course.id), course, series })
    };
    let mut courses = courses_store::of_ids(conn, &ids).await?;
    courses.retain(|course| whose.series.is_none() || course.fields.series == whose.series);
    Ok(courses.into_iter().map(listed).collect())
}

/// The names of a person's department from the top down.
#[must_use]
pub fn department(tree: &OrgTree, person: &Line) -> Vec<String> {
    person.posts.primary.map(|unit| tree.path(unit)).unwrap_or_default()
}
