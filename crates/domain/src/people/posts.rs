//! Posts over time: a primary one, concurrent ones, and departments a supervisor answers for, each dated
//! (`learning.md`, "Organisation": "a file for 1 April arrives in March").

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::OrgUnitId;

/// What a membership is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PostKind {
    /// 主務.
    Primary,
    /// 兼務.
    Concurrent,
    /// 上司担当.
    Supervises,
}

impl PostKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Primary, Self::Concurrent, Self::Supervises];

    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Concurrent => "concurrent",
            Self::Supervises => "supervises",
        }
    }

    /// Reads a stored name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A post from its first to its last day; open-ended without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// The department.
    pub unit: OrgUnitId,
    /// What it is.
    pub kind: PostKind,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
}

impl Post {
    /// Whether the post is held on `day`.
    #[must_use]
    pub fn held_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// A person's posts on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posts {
    /// The department of the primary post.
    pub primary: Option<OrgUnitId>,
    /// Departments of concurrent posts.
    pub concurrent: Vec<OrgUnitId>,
    /// Departments a supervisor answers for.
    pub supervises: Vec<OrgUnitId>,
}

impl Posts {
    /// The posts held on `day`.
    #[must_use]
    pub fn on(posts: &[Post], day: NaiveDate) -> Self {
        let of = |kind| posts.iter().filter(move |p| p.kind == kind && p.held_on(day)).map(|p| p.unit);
        Self {
            primary: of(PostKind::Primary).next(),
            concurrent: of(PostKind::Concurrent).collect(),
            supervises: of(PostKind::Supervises).collect(),
        }
    }

    fn units(&self, kind: PostKind) -> Vec<OrgUnitId> {
        match kind {
            PostKind::Primary => self.primary.into_iter().collect(),
            PostKind::Concurrent => self.concurrent.clone(),
            PostKind::Supervises => self.supervises.clone(),
        }
    }
}

/// The posts when `wanted` holds from `day` on, until the next change that is planned already. The past stays.
#[must_use]
pub fn changed_from(posts: &[Post], wanted: &Posts, day: NaiveDate) -> Vec<Post> {
    let mut after = Vec::new();
    for kind in PostKind::ALL {
        let mine: Vec<Post> = posts.iter().copied().filter(|post| post.kind == kind).collect();
        let now = Posts::on(&mine, day).units(kind);
        let mut goal = wanted.units(kind);
        goal.sort();
        goal.dedup();
        if goal.len() == now.len() && goal.iter().all(|unit| now.contains(unit)) {
            after.extend(mine);
            continue;
        }
        let begins = mine.iter().map(|post| post.from);
        let ends = mine.iter().filter_map(|post| post.to?.succ_opt());
        let next = begins.chain(ends).filter(|change| *change > day).min();
        after.extend(mine.iter().filter(|post| !post.held_on(day)).copied());
        for post in mine.iter().filter(|post| post.held_on(day)) {
            if post.from < day {
                after.push(Post { to: day.pred_opt(), ..*post });
            }
            // What begins before and outlasts the next planned change goes on from there.
            if let Some(next) = next
                && post.held_on(next)
            {
                after.push(Post { from: next, ..*post });
            }
        }
        let to = next.and_then(|next| next.pred_opt());
        after.extend(goal.into_iter().map(|unit| Post { unit, kind, from: day, to }));
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(n: u128) -> OrgUnitId {
        OrgUnitId::from_uuid(uuid::Uuid::from_u128(n))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn primary(n: u128) -> Posts {
        Posts { primary: Some(unit(n)), ..Posts::default() }
    }

    #[test]
    fn a_transfer_planned_in_march_begins_on_the_first_of_april() {
        let start = changed_from(&[], &primary(1), day("2026-04-01"));
        let planned = changed_from(&start, &primary(2), day("2027-04-01"));
        assert_eq!(Posts::on(&planned, day("2027-03-31")), primary(1));
        assert_eq!(Posts::on(&planned, day("2027-04-01")), primary(2));
        // A change in between holds until the planned one.
        let between = changed_from(&planned, &primary(3), day("2027-03-15"));
        assert_eq!(Posts::on(&between, day("2027-03-14")), primary(1));
        assert_eq!(Posts::on(&between, day("2027-03-31")), primary(3));
        assert_eq!(Posts::on(&between, day("2027-04-01")), primary(2));
        // Planning again replaces the plan.
        let again = changed_from(&planned, &primary(1), day("2027-04-01"));
        assert_eq!(Posts::on(&again, day("2028-01-01")), primary(1));
    }

    #[test]
    fn nothing_changes_when_nothing_changes() {
        let start = changed_from(&[], &primary(1), day("2026-04-01"));
        assert_eq!(changed_from(&start, &primary(1), day("2027-04-01")), start);
    }
}
