//! What the settings of a term say to people. Everything is read once, for one person or for many, and decided in memory.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use keizoku_domain::courses::{CourseSetting, Effective, Lineage, Place, SettingTarget, effective};
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId, TrainingClassId};
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::posts::Posts;
use keizoku_domain::seats::Term;
use keizoku_store::courses::settings as store;
use keizoku_store::learning::classes;
use keizoku_store::people::posts::{self, PostsByPerson};
use keizoku_store::people::units;
use keizoku_store::{Connection, WorkspaceScope};

use crate::error::AppError;

/// The settings of a term, ready to be asked about people.
#[derive(Debug)]
pub struct Standing {
    rules: HashMap<CourseId, Vec<CourseSetting>>,
    tree: Arc<OrgTree>,
    posts: PostsByPerson,
    classes: ClassesByPerson,
    day: NaiveDate,
}

/// The classes of people.
pub(crate) type ClassesByPerson = HashMap<LearnerId, Vec<TrainingClassId>>;

/// The day on which posts are read: today, within the term.
pub(super) fn day_in(term: &Term, today: NaiveDate) -> NaiveDate {
    today.max(term.starts_on).min(term.ends_on)
}

impl Standing {
    /// The settings with what is known already.
    pub(crate) fn new(
        rules: &[CourseSetting],
        tree: impl Into<Arc<OrgTree>>,
        posts: PostsByPerson,
        day: NaiveDate,
    ) -> Self {
        let mut by_course: HashMap<CourseId, Vec<CourseSetting>> = HashMap::new();
        for rule in rules {
            by_course.entry(rule.course).or_default().push(*rule);
        }
        Self { rules: by_course, tree: tree.into(), posts, classes: HashMap::new(), day }
    }

    /// The same, knowing the classes of people.
    pub(crate) fn with_classes(self, classes: ClassesByPerson) -> Self {
        Self { classes, ..self }
    }

    /// The settings of a term for any of these people: four statements, however many they are (posts and classes are read in chunks).
    ///
    /// # Errors
    /// The store.
    pub async fn of_people(
        conn: &impl Connection,
        scope: WorkspaceScope,
        term: &Term,
        today: NaiveDate,
        people: &[LearnerId],
    ) -> Result<Self, AppError> {
        let rules = store::of_term(conn, scope, term.id).await?;
        let (tree, _) = units::tree(conn, scope).await?;
        let posts = posts::of(conn, scope, people).await?;
        let classes = classes::of_people(conn, scope, people).await?;
        Ok(Self::new(&rules, tree, posts, day_in(term, today)).with_classes(classes))
    }

    /// The settings of a term for one person, whose departments are known: only the rules that can apply are read.
    ///
    /// # Errors
    /// The store.
    pub async fn of_person(
        conn: &impl Connection,
        scope: WorkspaceScope,
        tree: Arc<OrgTree>,
        (term, today): (&Term, NaiveDate),
        person: LearnerId,
    ) -> Result<Self, AppError> {
        let posts = posts::of(conn, scope, &[person]).await?;
        let classes = classes::of_people(conn, scope, &[person]).await?;
        let mut standing = Self::new(&[], tree, posts, day_in(term, today)).with_classes(classes);
        let place = standing.place(SettingTarget::Person(person));
        let units: BTreeSet<OrgUnitId> = place.lineages.iter().flat_map(|line| line.units.iter().copied()).collect();
        let units: Vec<OrgUnitId> = units.into_iter().collect();
        for rule in store::of_person(conn, scope, term.id, person, &units, &place.classes).await? {
            standing.rules.entry(rule.course).or_default().push(rule);
        }
        Ok(standing)
    }

    /// The departments.
    #[must_use]
    pub fn tree(&self) -> &OrgTree {
        &self.tree
    }

    fn lineage(&self, unit: OrgUnitId, primary: bool) -> Lineage {
        Lineage { units: self.tree.ancestry(unit).iter().rev().map(|unit| unit.id).collect(), primary }
    }

    /// Where a target stands itself: a person in their departments, a department below others, everybody nowhere. Worked out
    /// once for somebody, it serves every course.
    #[must_use]
    pub fn place(&self, target: SettingTarget) -> Place {
        match target {
            SettingTarget::Everyone => Place::default(),
            SettingTarget::Class(id) => Place { classes: vec![id], ..Place::default() },
            SettingTarget::Department(id) => Place { lineages: vec![self.lineage(id, true)], ..Place::default() },
            SettingTarget::Person(id) => {
                let held = self.posts.get(&id).map(|all| Posts::on(all, self.day)).unwrap_or_default();
                self.held(Some(id), held.primary, &held.concurrent)
            }
        }
    }

    /// Where somebody with these posts stands.
    #[must_use]
    pub fn held(&self, person: Option<LearnerId>, primary: Option<OrgUnitId>, concurrent: &[OrgUnitId]) -> Place {
        let primary = primary.into_iter().map(|unit| self.lineage(unit, true));
        let concurrent = concurrent.iter().map(|unit| self.lineage(*unit, false));
        let classes = person.and_then(|person| self.classes.get(&person).cloned()).unwrap_or_default();
        Place { person, classes, lineages: primary.chain(concurrent).collect() }
    }

    /// What holds for a course at a place.
    #[must_use]
    pub fn at(&self, place: &Place, course: CourseId) -> Effective {
        effective(self.rules.get(&course).into_iter().flatten(), place)
    }

    /// What holds for a person in a course.
    #[must_use]
    pub fn of(&self, person: LearnerId, course: CourseId) -> Effective {
        self.at(&self.place(SettingTarget::Person(person)), course)
    }
}
