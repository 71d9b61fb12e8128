//! What is set: every rule of a term, and the courses as they stand for everybody, a department, or one person, with why.

use std::collections::{BTreeSet, HashMap, HashSet};

use keizoku_domain::courses::{Category, Course, CourseSetting, Effective, SettingAuthor, SettingTarget};
use keizoku_domain::id::{CourseCategoryId, CourseId, LearnerId, OrgUnitId, TrainingClassId};
use keizoku_domain::identity::Reach;
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::posts::Posts;
use keizoku_store::Connection;
use keizoku_store::courses::{self as courses_store, groups, settings as store};
use keizoku_store::learning::classes;
use keizoku_store::people::posts::{self, PostsByPerson};
use keizoku_store::people::{learners, units};

use super::standing::{Standing, day_in};
use crate::caller::WorkspaceUnit;
use crate::courses::contents;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::rosters::{self, Roster, Which};
use crate::people::sight;
use crate::seats::access::workspace_state;

/// A rule with the name of whom it is for.
#[derive(Debug, Clone)]
pub struct NamedRule {
    /// The rule.
    pub rule: CourseSetting,
    /// The department's names from the top down, or the person's or the class's name alone; nothing for everybody.
    pub target: Vec<String>,
}

/// A rule with its course.
#[derive(Debug, Clone)]
pub struct RuleLine {
    /// The rule.
    pub named: NamedRule,
    /// Its course.
    pub course: Course,
}

/// A course as it stands for a target.
#[derive(Debug, Clone)]
pub struct SettingLine {
    /// The course.
    pub course: Course,
    /// The administrators' rule for this very target.
    pub own: Option<CourseSetting>,
    /// The supervisors' rule for this very target.
    pub added: Option<CourseSetting>,
    /// What holds.
    pub effective: Effective,
    /// Which rule says so; none where nobody said anything.
    pub because: Option<NamedRule>,
    /// The rules that apply too, and were beaten.
    pub beaten: Vec<NamedRule>,
}

/// A part of the rule set of a term.
#[derive(Debug, Clone)]
pub struct OfTerm<T> {
    /// The term.
    pub roster: Roster,
    /// The revision that its rules have together.
    pub revision: i64,
    /// Whether they can be written today.
    pub writable: bool,
    /// What was asked for.
    pub found: T,
}

async fn of_term<T>(unit: &WorkspaceUnit, roster: Roster, found: T) -> Result<OfTerm<T>, AppError> {
    let conn = unit.app.db.read();
    let revision = store::revision(conn, unit.scope, roster.term.id).await?;
    let state = workspace_state(conn, unit.scope, unit.today()).await?;
    let writable = !state.access.is_read_only() && roster.term.ends_on >= unit.today();
    Ok(OfTerm { revision, writable, roster, found })
}

/// Names of targets.
pub(super) struct Names<'a> {
    tree: &'a OrgTree,
    people: HashMap<LearnerId, String>,
    classes: HashMap<TrainingClassId, String>,
}

impl<'a> Names<'a> {
    pub(super) async fn of(
        conn: &impl Connection,
        unit: &WorkspaceUnit,
        tree: &'a OrgTree,
        targets: impl IntoIterator<Item = SettingTarget>,
    ) -> Result<Self, AppError> {
        let targets: Vec<SettingTarget> = targets.into_iter().collect();
        let class = |target: &SettingTarget| match target {
            SettingTarget::Class(id) => Some(*id),
            _ => None,
        };
        let ids: Vec<TrainingClassId> = targets.iter().filter_map(class).collect();
        let classes = classes::some(conn, unit.scope, &ids).await?.into_iter();
        let classes = classes.map(|(id, class)| (id, class.draft.name.into_string())).collect();
        let people: BTreeSet<LearnerId> = people_of(targets);
        let people: Vec<LearnerId> = people.into_iter().collect();
        let people = learners::some(conn, unit.scope, &people).await?;
        let people = people.into_iter().map(|(id, person)| (id, person.name.to_string())).collect();
        Ok(Self { tree, people, classes })
    }

    pub(super) fn name(&self, rule: CourseSetting) -> NamedRule {
        let target = match rule.target {
            SettingTarget::Everyone => Vec::new(),
            SettingTarget::Class(id) => self.classes.get(&id).cloned().into_iter().collect(),
            SettingTarget::Department(id) => self.tree.path(id),
            SettingTarget::Person(id) => self.people.get(&id).cloned().into_iter().collect(),
        };
        NamedRule { rule, target }
    }
}

fn people_of(targets: impl IntoIterator<Item = SettingTarget>) -> BTreeSet<LearnerId> {
    let person = |target| match target {
        SettingTarget::Person(id) => Some(id),
        _ => None,
    };
    targets.into_iter().filter_map(person).collect()
}

/// Every rule of a term in the caller's sight, by course and target. A supervisor sees those for everybody, for the own
/// departments, those above and below them, and for the own people.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, `list.cursor_invalid`; the store.
pub async fn rules(unit: &WorkspaceUnit, which: Which, page: &PageRequest) -> Result<OfTerm<Page<RuleLine>>, AppError> {
    let roster = rosters::find(unit, which).await?;
    let conn = unit.app.db.read();
    let (tree, _) = units::tree(conn, unit.scope).await?;
    let mut rules = store::of_term(conn, unit.scope, roster.term.id).await?;
    if let Some(sight) = sight::of(unit, &tree).await? {
        let people: Vec<LearnerId> = people_of(rules.iter().map(|rule| rule.target)).into_iter().collect();
        let posts = posts::of(conn, unit.scope, &people).await?;
        rules.retain(|rule| is_in_sight(rule.target, &tree, &sight, &posts, &roster));
    }
    let ids: BTreeSet<CourseId> = rules.iter().map(|rule| rule.course).collect();
    let courses = courses_store::of_ids(conn, &ids.into_iter().collect::<Vec<_>>()).await?;
    let courses: HashMap<CourseId, Course> = courses.into_iter().map(|course| (course.id, course)).collect();
    let key = |rule: &CourseSetting| {
        let code = courses.get(&rule.course).map(courses_store::list_key).unwrap_or_default();
        (code, rule.target.kind().to_owned(), rule.id)
    };
    rules.sort_by_cached_key(key);
    let total = page.with_total.then(|| u64::try_from(rules.len()).ok()).flatten();
    if let Some(after) = page.position()? {
        rules.retain(|rule| key(rule) > after);
    }
    rules.truncate(usize::try_from(page.limit() + 1).map_err(AppError::internal)?);
    let mut cut = Page::cut(rules, page.limit(), key)?;
    cut.total = total;
    let names = Names::of(conn, unit, &tree, cut.items.iter().map(|rule| rule.target)).await?;
    let line = |rule: CourseSetting| {
        let course = courses.get(&rule.course).cloned()?;
        Some(RuleLine { named: names.name(rule), course })
    };
    let Page { items, next_cursor, total } = cut;
    let lines = Page { items: items.into_iter().filter_map(line).collect(), next_cursor, total };
    of_term(unit, roster, lines).await
}

fn is_in_sight(
    target: SettingTarget,
    tree: &OrgTree,
    sight: &HashSet<OrgUnitId>,
    posts: &PostsByPerson,
    roster: &Roster,
) -> bool {
    match target {
        SettingTarget::Everyone => true,
        SettingTarget::Class(_) => false,
        SettingTarget::Department(id) => {
            sight.contains(&id) || sight.iter().any(|own| tree.ancestry(*own).iter().any(|above| above.id == id))
        }
        SettingTarget::Person(id) => {
            let held = posts.get(&id).map(|all| Posts::on(all, roster.day)).unwrap_or_default();
            held.primary.is_some_and(|primary| sight.contains(&primary))
        }
    }
}

/// Refuses a target that is not there, or out of the caller's sight. What is set for everybody, everybody here may see.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub(super) async fn ensure_target(unit: &WorkspaceUnit, tree: &OrgTree, target: SettingTarget) -> Result<(), AppError> {
    match target {
        SettingTarget::Everyone => Ok(()),
        // A class may have people of several departments: it is the administrators'.
        SettingTarget::Class(id) => {
            let class = classes::find(unit.app.db.read(), unit.scope, id).await?;
            class.filter(|_| unit.reach == Reach::Tenant).map(|_| ()).ok_or(AppError::NotFound)
        }
        SettingTarget::Department(id) => {
            tree.get(id).ok_or(AppError::NotFound)?;
            let sight = sight::of(unit, tree).await?;
            if sight.is_none_or(|units| units.contains(&id)) { Ok(()) } else { Err(AppError::NotFound) }
        }
        SettingTarget::Person(id) => {
            learners::find(unit.app.db.read(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
            sight::ensure(unit, tree, id).await
        }
    }
}

/// Courses as they stand for a target.
#[derive(Debug, Clone)]
pub struct Table {
    /// The page.
    pub page: Page<SettingLine>,
    /// Categories by id.
    pub categories: HashMap<CourseCategoryId, Category>,
}

/// The courses of a term's library, by code, as they stand for everybody, a department, or one person; with the rule that says
/// so and those that it beat.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term or a target out of sight, `list.cursor_invalid`; the store.
pub async fn table(
    unit: &WorkspaceUnit,
    which: Which,
    target: SettingTarget,
    page: &PageRequest,
) -> Result<OfTerm<Table>, AppError> {
    let roster = rosters::find(unit, which).await?;
    let conn = unit.app.db.read();
    let (tree, _) = units::tree(conn, unit.scope).await?;
    ensure_target(unit, &tree, target).await?;
    let ids = contents::load(conn).await?.courses_of(roster.term.library_id, roster.day);
    let mut courses = courses_store::of_ids(conn, &ids.into_iter().collect::<Vec<_>>()).await?;
    let total = page.with_total.then(|| u64::try_from(courses.len()).ok()).flatten();
    if let Some(after) = page.position::<String>()? {
        courses.retain(|course| courses_store::list_key(course) > after);
    }
    courses.truncate(usize::try_from(page.limit() + 1).map_err(AppError::internal)?);
    let mut cut = Page::cut(courses, page.limit(), courses_store::list_key)?;
    cut.total = total;
    let rules = store::of_term(conn, unit.scope, roster.term.id).await?;
    let people: Vec<LearnerId> = people_of([target]).into_iter().collect();
    let posts = posts::of(conn, unit.scope, &people).await?;
    let held = classes::of_people(conn, unit.scope, &people).await?;
    let standing = Standing::new(&rules, tree, posts, day_in(&roster.term, unit.today())).with_classes(held);
    let named = rules.iter().map(|rule| rule.target).filter(|one| matches!(one, SettingTarget::Class(_)));
    let names = Names::of(conn, unit, standing.tree(), named.chain([target])).await?;
    let place = standing.place(target);
    let of = |course: CourseId, author: SettingAuthor| {
        rules.iter().find(|rule| rule.course == course && rule.target == target && rule.author == author).copied()
    };
    let page = cut.map(|course| {
        let effective = standing.at(&place, course.id);
        SettingLine {
            own: of(course.id, SettingAuthor::Administrator),
            added: of(course.id, SettingAuthor::Supervisor),
            because: effective.because.map(|rule| names.name(rule)),
            beaten: effective.beaten.iter().map(|rule| names.name(*rule)).collect(),
            effective,
            course,
        }
    });
    let categories = groups::categories(conn).await?.into_iter().map(|category| (category.id, category)).collect();
    of_term(unit, roster, Table { page, categories }).await
}
