//! What the course settings ask of the people of a sheet (learning.md, "Course settings"). Settings hold for departments, for single
//! people and over concurrent posts; nearly everybody's follow from the primary post alone, so that the database can look for rows, and
//! count them, department by department. The few others are looked at one by one.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use keizoku_domain::courses::{CourseSetting, SettingTarget, TrainingClass};
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId};
use keizoku_domain::learning::status::{Asked, Duty, Rows};
use keizoku_domain::people::OrgTree;
use keizoku_store::courses::settings as store;
use keizoku_store::learning::classes as classes_store;
use keizoku_store::learning::status::{Among, Apart, Whom};
use keizoku_store::people::lines::Line;

use crate::caller::WorkspaceUnit;
use crate::courses::settings::standing::{ClassesByPerson, Standing};
use crate::error::AppError;
use crate::people::rosters::Roster;

/// Kinds of departments that a statement tells apart; of more, it looks for whoever may have a row anywhere.
const MOST_KINDS: usize = 12;
/// Posts whose duties are remembered while a sheet is made.
const MOST_PLACES: usize = 4_096;

/// What is asked in each course.
pub(super) type OfCourses = Arc<HashMap<CourseId, Duty>>;

/// The posts that settings are decided by: the primary one and the concurrent ones, as far as a department's rule reaches there.
type Held = (Option<OrgUnitId>, Vec<OrgUnitId>);

/// The settings of a term for the courses of a sheet.
pub(super) struct Duties {
    standing: Standing,
    rules: Vec<CourseSetting>,
    courses: Vec<CourseId>,
    /// Departments in which a department's rule holds, with the nearest one that has a rule: for a single post all that is asked
    /// follows from that one.
    ruled: HashMap<OrgUnitId, OrgUnitId>,
    /// People with a rule of their own, or of a class of theirs.
    people: HashSet<LearnerId>,
    roster: Roster,
    today: NaiveDate,
    known: Mutex<HashMap<Held, OfCourses>>,
    /// In a class everybody is asked for the same.
    alike: Option<OfCourses>,
}

impl Duties {
    /// # Errors
    /// The store.
    pub(super) async fn of(
        unit: &WorkspaceUnit,
        roster: &Roster,
        tree: &Arc<OrgTree>,
        courses: &[CourseId],
    ) -> Result<Self, AppError> {
        let mut rules = store::of_term(unit.app.db.read(), unit.scope, roster.term.id).await?;
        rules.retain(|rule| courses.contains(&rule.course));
        let (mut departments, mut people) = (BTreeSet::new(), HashSet::new());
        for rule in &rules {
            match rule.target {
                SettingTarget::Department(id) => drop(departments.insert((tree.ancestry(id).len(), id))),
                SettingTarget::Person(id) => drop(people.insert(id)),
                SettingTarget::Everyone | SettingTarget::Class(_) => {}
            }
        }
        let mut classes: ClassesByPerson = HashMap::new();
        if rules.iter().any(|rule| matches!(rule.target, SettingTarget::Class(_))) {
            let of_class = |id| rules.iter().any(|rule| rule.target == SettingTarget::Class(id));
            let all = classes_store::members_of_term(unit.app.db.read(), unit.scope, roster.term.id).await?;
            for (id, who) in all.into_iter().filter(|(id, _)| of_class(*id)) {
                classes.entry(who).or_default().push(id);
                people.insert(who);
            }
        }
        // From the top down, so that the nearest one stays.
        let below = departments.iter().flat_map(|(_, id)| tree.subtree(*id).into_iter().map(|unit| (unit, *id)));
        let ruled = below.collect();
        let standing = Standing::new(&rules, Arc::clone(tree), HashMap::new(), roster.day).with_classes(classes);
        let (courses, roster, today) = (courses.to_vec(), roster.clone(), unit.today());
        Ok(Self { standing, rules, courses, ruled, people, roster, today, known: Mutex::default(), alike: None })
    }

    /// What a class asks of its people: the catalogue's settings do not matter in it.
    pub(super) fn in_class(
        unit: &WorkspaceUnit,
        roster: &Roster,
        tree: &Arc<OrgTree>,
        class: &TrainingClass,
        courses: &[CourseId],
    ) -> Self {
        let of_course = |id: &CourseId| Some((*id, Duty::of(&class.effective(*id)?, roster.term.ends_on)));
        Self {
            standing: Standing::new(&[], Arc::clone(tree), HashMap::new(), roster.day),
            rules: Vec::new(),
            courses: courses.to_vec(),
            ruled: HashMap::new(),
            people: HashSet::new(),
            roster: roster.clone(),
            today: unit.today(),
            known: Mutex::default(),
            alike: Some(Arc::new(courses.iter().filter_map(of_course).collect())),
        }
    }

    /// What is asked of somebody.
    pub(super) fn of_person(&self, line: &Line) -> OfCourses {
        if let Some(alike) = &self.alike {
            return Arc::clone(alike);
        }
        let (id, posts) = (line.person.id, &line.posts);
        if self.people.contains(&id) {
            let place = self.standing.held(Some(id), posts.primary, &posts.concurrent);
            return self.at(&place);
        }
        let mut concurrent: Vec<OrgUnitId> =
            posts.concurrent.iter().filter(|unit| self.ruled.contains_key(unit)).copied().collect();
        if concurrent.is_empty() {
            return self.of_unit(posts.primary);
        }
        concurrent.sort_unstable();
        self.of_posts((posts.primary.filter(|unit| self.ruled.contains_key(unit)), concurrent))
    }

    /// What is asked of those with this primary post and no other one.
    pub(super) fn of_unit(&self, unit: Option<OrgUnitId>) -> OfCourses {
        self.of_posts((unit.and_then(|unit| self.ruled.get(&unit).copied()), Vec::new()))
    }

    fn of_posts(&self, held: Held) -> OfCourses {
        if let Some(alike) = &self.alike {
            return Arc::clone(alike);
        }
        if let Some(known) = self.known.lock().ok().and_then(|known| known.get(&held).cloned()) {
            return known;
        }
        let found = self.at(&self.standing.held(None, held.0, &held.1));
        if let Ok(mut known) = self.known.lock() {
            if known.len() >= MOST_PLACES {
                known.clear();
            }
            known.insert(held, Arc::clone(&found));
        }
        found
    }

    fn at(&self, place: &keizoku_domain::courses::Place) -> OfCourses {
        let ends_on = self.roster.term.ends_on;
        let duty = |course: &CourseId| (*course, Duty::of(&self.standing.at(place, *course), ends_on));
        Arc::new(self.courses.iter().map(duty).collect())
    }

    /// Whether people of different departments are asked for different things.
    pub(super) fn differ(&self) -> bool {
        !self.ruled.is_empty()
    }

    /// Those whose duties do not follow from the primary post; nothing where there is nobody like that.
    pub(super) fn apart(&self) -> Option<Apart> {
        let term = self.roster.term.id;
        let units = self.ruled.keys().copied().collect();
        (self.differ() || !self.people.is_empty()).then_some(Apart { term, units })
    }

    pub(super) fn rows(&self, asked: &Asked, duty: &Duty) -> Rows {
        Rows::of(asked, duty, self.today)
    }

    /// Who may have a row in these courses.
    pub(super) fn among(&self, asked: &Asked, courses: &[CourseId]) -> Vec<Among> {
        let kind = |unit: Option<OrgUnitId>| {
            let duties = self.of_unit(unit);
            grouped(courses.iter().filter_map(|course| Some((self.rows(asked, duties.get(course)?), *course))))
        };
        let elsewhere = kind(None);
        let mut alike: HashMap<OrgUnitId, Vec<OrgUnitId>> = HashMap::new();
        for (unit, nearest) in &self.ruled {
            alike.entry(*nearest).or_default().push(*unit);
        }
        let mut kinds: Vec<(Kind, Vec<OrgUnitId>)> = Vec::new();
        for (nearest, units) in alike {
            let here = kind(Some(nearest));
            if here == elsewhere {
                continue;
            }
            if let Some((_, known)) = kinds.iter_mut().find(|(known, _)| *known == here) {
                known.extend(units);
            } else if kinds.len() < MOST_KINDS {
                kinds.push((here, units));
            } else {
                return found([Among { people: Whom::Everybody, rows: self.anywhere(asked, courses) }]);
            }
        }
        let otherwise: Vec<OrgUnitId> = kinds.iter().flat_map(|(_, units)| units).copied().collect();
        let rest = if otherwise.is_empty() { Whom::Everybody } else { Whom::NotIn(otherwise) };
        let apart = self.apart().map(|apart| Among { people: Whom::Apart(apart), rows: self.anywhere(asked, courses) });
        let kinds = kinds.into_iter().map(|(rows, units)| Among { people: Whom::In(units), rows });
        found([Among { people: rest, rows: elsewhere }].into_iter().chain(kinds).chain(apart))
    }

    /// The rows that anybody may have: whatever holds for somebody was said by one of the rules, or by none.
    fn anywhere(&self, asked: &Asked, courses: &[CourseId]) -> Kind {
        let ends_on = self.roster.term.ends_on;
        let unset = courses.iter().map(|course| (*course, Duty::unset(ends_on)));
        let set = self.rules.iter().filter(|rule| courses.contains(&rule.course)).map(|rule| {
            let (state, due_on) = (rule.setting.state, rule.setting.due_on);
            (rule.course, Duty { state, due_on, last_day: due_on.unwrap_or(ends_on) })
        });
        // Each once: of thousands of rules there are few kinds.
        let rows: HashSet<(Rows, CourseId)> =
            unset.chain(set).map(|(course, duty)| (self.rows(asked, &duty), course)).collect();
        grouped(rows.into_iter())
    }
}

/// Rows of courses, each kind of rows once.
type Kind = Vec<(Rows, Vec<CourseId>)>;

fn grouped(rows: impl Iterator<Item = (Rows, CourseId)>) -> Kind {
    let mut kinds: Kind = Vec::new();
    for (rows, course) in rows.filter(|(rows, _)| *rows != Rows::Nothing) {
        match kinds.iter_mut().find(|(known, _)| *known == rows) {
            Some((_, courses)) => courses.push(course),
            None => kinds.push((rows, vec![course])),
        }
    }
    kinds
}

fn found(all: impl IntoIterator<Item = Among>) -> Vec<Among> {
    all.into_iter().filter(|among| !among.rows.is_empty()).collect()
}
