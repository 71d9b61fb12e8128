//! What the targets of notices are called.

use std::collections::{BTreeSet, HashMap};

use keizoku_domain::courses::Course;
use keizoku_domain::id::{CourseId, TrainingClassId};
use keizoku_domain::messaging::NoticeTarget;
use keizoku_domain::people::OrgTree;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::classes;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// A target by name.
#[derive(Debug, Clone)]
pub struct NamedTarget {
    /// The target.
    pub target: NoticeTarget,
    /// A department's names from the top down, or the name of a class or a course; empty for everybody.
    pub path: Vec<String>,
    /// A course's title in English; empty where there is none.
    pub title_en: String,
}

/// Names of classes and courses, read together: two statements and one for the classes' courses.
pub(super) struct Names<'a> {
    tree: &'a OrgTree,
    classes: HashMap<TrainingClassId, String>,
    courses: HashMap<CourseId, Course>,
}

impl<'a> Names<'a> {
    pub(super) async fn of(
        unit: &WorkspaceUnit,
        tree: &'a OrgTree,
        targets: impl IntoIterator<Item = &NoticeTarget>,
    ) -> Result<Self, AppError> {
        let (mut class_ids, mut course_ids) = (BTreeSet::new(), BTreeSet::new());
        for target in targets {
            match target {
                NoticeTarget::Class(id) => drop(class_ids.insert(*id)),
                NoticeTarget::Course(id) => drop(course_ids.insert(*id)),
                NoticeTarget::Everyone | NoticeTarget::Department(_) => {}
            }
        }
        let conn = unit.app.db.read();
        let (class_ids, course_ids): (Vec<_>, Vec<_>) =
            (class_ids.into_iter().collect(), course_ids.into_iter().collect());
        let found = classes::some(conn, unit.scope, &class_ids).await?.into_iter();
        let classes = found.map(|(id, class)| (id, class.draft.name.into_string())).collect();
        let found = if course_ids.is_empty() { Vec::new() } else { courses_store::of_ids(conn, &course_ids).await? };
        let courses = found.into_iter().map(|course| (course.id, course)).collect();
        Ok(Self { tree, classes, courses })
    }

    pub(super) fn name(&self, target: NoticeTarget) -> NamedTarget {
        let course = |id| self.courses.get(&id).map(|course| &course.fields);
        let path = match target {
            NoticeTarget::Everyone => Vec::new(),
            NoticeTarget::Department(id) => self.tree.path(id),
            NoticeTarget::Class(id) => self.classes.get(&id).cloned().into_iter().collect(),
            NoticeTarget::Course(id) => course(id).map(|fields| fields.title_ja.to_string()).into_iter().collect(),
        };
        let title_en = match target {
            NoticeTarget::Course(id) => course(id).map(|fields| fields.title_en.clone()).unwrap_or_default(),
            _ => String::new(),
        };
        NamedTarget { target, path, title_en }
    }
}
