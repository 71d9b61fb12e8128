//! The tree of departments, addressed by code, at most ten deep (`learning.md`, "Organisation").

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::id::OrgUnitId;
use crate::text::{OrgCode, OrgName};

/// How deep the tree may go.
pub const MAX_DEPTH: usize = 10;

/// A department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: OrgUnitId,
    /// Its code, unique in the workspace.
    pub code: OrgCode,
    /// Its name.
    pub name: OrgName,
    /// The department above, if any.
    pub parent: Option<OrgUnitId>,
}

/// A department to be made, the one above it first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewUnit {
    /// Its code.
    pub code: OrgCode,
    /// Its name.
    pub name: OrgName,
    /// The code of the department above.
    pub parent: Option<OrgCode>,
    /// The names from the top down to it.
    pub path: Vec<String>,
}

/// Why a department cannot stand where it is meant to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// It would stand below itself.
    #[error("a department cannot stand below itself")]
    Cycle,
    /// It, or one below it, would be more than ten deep.
    #[error("departments go at most {MAX_DEPTH} deep")]
    TooDeep,
    /// The department above is not there.
    #[error("the department above does not exist")]
    NoParent,
}

/// All departments of a workspace at one date.
#[derive(Debug, Clone, Default)]
pub struct OrgTree {
    units: Vec<Unit>,
    places: HashMap<OrgUnitId, usize>,
    by_code: HashMap<String, usize>,
    children: HashMap<Option<OrgUnitId>, Vec<usize>>,
}

impl OrgTree {
    /// Builds the tree; a unit whose parent is missing stands at the top.
    #[must_use]
    pub fn new(units: Vec<Unit>) -> Self {
        let places: HashMap<_, _> = units.iter().enumerate().map(|(place, unit)| (unit.id, place)).collect();
        let by_code =
            units.iter().enumerate().map(|(place, unit)| (unit.code.as_str().to_ascii_lowercase(), place)).collect();
        let mut children: HashMap<Option<OrgUnitId>, Vec<usize>> = HashMap::new();
        for (place, unit) in units.iter().enumerate() {
            let parent = unit.parent.filter(|id| places.contains_key(id));
            children.entry(parent).or_default().push(place);
        }
        for list in children.values_mut() {
            list.sort_by(|&a, &b| units[a].code.cmp(&units[b].code));
        }
        Self { units, places, by_code, children }
    }

    /// Every department, in no order.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The department with this id.
    #[must_use]
    pub fn get(&self, id: OrgUnitId) -> Option<&Unit> {
        self.units.get(*self.places.get(&id)?)
    }

    /// The department with this code; capitals make no difference.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<&Unit> {
        self.units.get(*self.by_code.get(&code.to_ascii_lowercase())?)
    }

    /// From the top down to the department itself.
    #[must_use]
    pub fn ancestry(&self, id: OrgUnitId) -> Vec<&Unit> {
        let mut line: Vec<&Unit> = Vec::new();
        let mut next = self.get(id);
        while let Some(unit) = next.filter(|_| line.len() <= MAX_DEPTH) {
            line.push(unit);
            next = unit.parent.and_then(|parent| self.get(parent));
        }
        line.reverse();
        line
    }

    /// The names from the top down.
    #[must_use]
    pub fn path(&self, id: OrgUnitId) -> Vec<String> {
        self.ancestry(id).iter().map(|unit| unit.name.as_str().to_owned()).collect()
    }

    /// The department and all below it.
    #[must_use]
    pub fn subtree(&self, id: OrgUnitId) -> HashSet<OrgUnitId> {
        let mut found = HashSet::from([id]);
        let mut open = vec![id];
        while let Some(at) = open.pop() {
            for &child in self.children.get(&Some(at)).into_iter().flatten() {
                if found.insert(self.units[child].id) {
                    open.push(self.units[child].id);
                }
            }
        }
        found
    }

    /// Every department from the top down, siblings by code, with its depth (1 at the top).
    #[must_use]
    pub fn walk(&self) -> Vec<(usize, &Unit)> {
        let mut found = Vec::with_capacity(self.units.len());
        let mut open: Vec<(usize, usize)> = Vec::new();
        let below = |id: Option<OrgUnitId>| self.children.get(&id).into_iter().flatten().rev();
        open.extend(below(None).map(|&place| (1, place)));
        while let Some((depth, place)) = open.pop() {
            let unit = &self.units[place];
            found.push((depth, unit));
            open.extend(below(Some(unit.id)).map(|&child| (depth + 1, child)));
        }
        found
    }

    /// How many levels the department and those below it take.
    fn height(&self, id: OrgUnitId) -> usize {
        let depth = self.ancestry(id).len();
        self.subtree(id).into_iter().map(|below| self.ancestry(below).len()).max().unwrap_or(depth) + 1 - depth
    }

    /// Whether the department may be moved under `parent`.
    ///
    /// # Errors
    /// [`TreeError`] when it would stand below itself, too deep, or nowhere.
    pub fn check_move(&self, id: OrgUnitId, parent: Option<OrgUnitId>) -> Result<(), TreeError> {
        let Some(parent) = parent else { return Ok(()) };
        self.get(parent).ok_or(TreeError::NoParent)?;
        if self.subtree(id).contains(&parent) {
            return Err(TreeError::Cycle);
        }
        if self.ancestry(parent).len() + self.height(id) > MAX_DEPTH {
            return Err(TreeError::TooDeep);
        }
        Ok(())
    }

    /// Whether a new department may stand under `parent`.
    ///
    /// # Errors
    /// [`TreeError`] when it would stand too deep, or nowhere.
    pub fn check_add(&self, parent: Option<OrgUnitId>) -> Result<(), TreeError> {
        let Some(parent) = parent else { return Ok(()) };
        self.get(parent).ok_or(TreeError::NoParent)?;
        if self.ancestry(parent).len() < MAX_DEPTH { Ok(()) } else { Err(TreeError::TooDeep) }
    }
}
