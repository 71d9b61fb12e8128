//! Which parts of a film somebody has really played: the rule of when a video is done (learning.md, "Progress, score, completion":
//! a video is 0 or 1).

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// The most parts that are kept, and that can be sent at once.
pub const MOST_PARTS: usize = 200;
/// A video is done when so many hundredths of its length were played.
pub const ENOUGH_PERCENT: u64 = 90;

/// Parts of a film, in milliseconds from its beginning: sorted, apart from each other, at most [`MOST_PARTS`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Played(Vec<(u32, u32)>);

impl Played {
    /// What a player says was played of a film of `length` milliseconds. Players disagree with a film's index by fractions of a second;
    /// what lies behind its end is cut off.
    ///
    /// # Errors
    /// `video.played_unsound` for too many parts, or one that ends before it begins.
    pub fn take(parts: Vec<(u32, u32)>, length: u32) -> Result<Self, Refusal> {
        if parts.len() > MOST_PARTS || parts.iter().any(|(from, to)| from > to) {
            return Err(Refusal::new("video.played_unsound"));
        }
        let inside = parts.into_iter().map(|(from, to)| (from, to.min(length))).filter(|(from, to)| from < to);
        Ok(Self(inside.collect()).merged())
    }

    /// Both together. What was played twice counts once; who plays in more pieces than are kept loses the shortest.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        Self([self.0.as_slice(), other.0.as_slice()].concat()).merged()
    }

    fn merged(mut self) -> Self {
        self.0.sort_unstable();
        let mut parts: Vec<(u32, u32)> = Vec::with_capacity(self.0.len());
        for (from, to) in self.0 {
            match parts.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => parts.push((from, to)),
            }
        }
        // Never counted as played what was not: the shortest go, gaps are not closed.
        while parts.len() > MOST_PARTS {
            let shortest = parts.iter().enumerate().min_by_key(|(_, (from, to))| to - from).map(|(place, _)| place);
            parts.remove(shortest.unwrap_or_default());
        }
        Self(parts)
    }

    /// The parts.
    #[must_use]
    pub fn parts(&self) -> &[(u32, u32)] {
        &self.0
    }

    /// How much was played, in milliseconds.
    #[must_use]
    pub fn covered(&self) -> u64 {
        self.0.iter().map(|(from, to)| u64::from(to.saturating_sub(*from))).sum()
    }

    /// How much was played, in hundredths of `length`, fractions dropped.
    #[must_use]
    pub fn percent(&self, length: u32) -> u32 {
        let hundredths = (self.covered() * 100).checked_div(u64::from(length)).unwrap_or(0);
        u32::try_from(hundredths.min(100)).unwrap_or(100)
    }

    /// Whether enough was played. How fast does not matter; what was skipped was not played.
    #[must_use]
    pub fn is_enough(&self, length: u32) -> bool {
        length > 0 && self.covered() * 100 >= u64::from(length) * ENOUGH_PERCENT
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const LENGTH: u32 = 100_000;

    fn played(parts: &[(u32, u32)]) -> Played {
        Played::take(parts.to_vec(), LENGTH).unwrap()
    }

    #[rstest]
    #[case(&[], 0, false)]
    #[case(&[(0, 90_000)], 90, true)]
    #[case(&[(0, 89_999)], 89, false)]
    // Skipped to the end.
    #[case(&[(0, 1_000), (99_000, 100_000)], 2, false)]
    // Played twice counts once.
    #[case(&[(0, 50_000), (0, 50_000)], 50, false)]
    #[case(&[(50_000, 95_000), (0, 60_000)], 95, true)]
    #[case(&[(0, 4_000_000_000)], 100, true)]
    #[case(&[(200_000, 300_000)], 0, false)]
    fn a_video_is_done_when_most_of_it_was_played(
        #[case] parts: &[(u32, u32)],
        #[case] percent: u32,
        #[case] enough: bool,
    ) {
        let played = played(parts);
        assert_eq!((played.percent(LENGTH), played.is_enough(LENGTH)), (percent, enough));
    }

    #[test]
    fn parts_that_touch_become_one() {
        let first = played(&[(10, 20), (40, 50)]);
        assert_eq!(first.with(&played(&[(20, 30), (45, 60)])).parts(), [(10, 30), (40, 60)]);
        assert_eq!(first.with(&first), first);
    }

    #[test]
    fn what_cannot_have_been_played_is_refused() {
        assert_eq!(Played::take(vec![(5, 4)], LENGTH).unwrap_err().code, "video.played_unsound");
        assert!(Played::take(vec![(0, 1); MOST_PARTS + 1], LENGTH).is_err());
        assert!(!Played::default().is_enough(0));
    }

    #[test]
    fn the_shortest_parts_go_when_there_are_too_many() {
        let many = |from: u32| played(&(0..200).map(|n| (n * 400 + from, n * 400 + from + 10 + n)).collect::<Vec<_>>());
        let both = many(0).with(&many(300).with(&played(&[(90_000, 95_000)])));
        assert_eq!(both.parts().len(), MOST_PARTS);
        assert!(both.parts().contains(&(90_000, 95_000)));
        assert!(both.covered() < many(0).covered() + many(300).covered() + 5_000);
    }

    proptest! {
        #[test]
        fn nothing_is_counted_that_was_not_played(parts in prop::collection::vec((0_u32..200, 0_u32..200), 0..30)) {
            let parts: Vec<_> = parts.into_iter().map(|(a, b)| (a.min(b), a.max(b))).collect();
            let really = (0..150_u32).filter(|at| parts.iter().any(|(from, to)| from <= at && at < to)).count();
            let played = Played::take(parts, 150).unwrap();
            prop_assert_eq!(played.covered(), u64::try_from(really).unwrap());
            prop_assert!(played.parts().windows(2).all(|two| two[0].1 < two[1].0));
        }
    }
}
