//! Whom a search can find, from what this process remembers of a workspace: the key of each person, the same text that the
//! database would go through with `LIKE`, but read at the speed of memory. Exact at the revision asked for: what was written
//! since is read by its revision first (`docs/decisions/0010-search-reads-memory.md`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use keizoku_domain::id::{LearnerId, WorkspaceId};
use keizoku_domain::text::search_key;
use keizoku_store::people::learners;
use keizoku_store::people::listing;
use memchr::memmem::Finder;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// People looked at to see whether many have a word.
const SAMPLE: usize = 512;

/// Bytes of keys remembered in all, about half a million people; beyond, the workspaces asked for longest ago are forgotten.
const MOST: usize = 48 * 1024 * 1024;

/// People with their keys: `key\n` after `key\n`, and where each begins. A key holds no white space.
#[derive(Debug, Default)]
struct Book {
    revision: i64,
    keys: String,
    begins: Vec<usize>,
    people: Vec<LearnerId>,
    /// A few hundred of the keys, taken evenly: side by side they are read in no time, where they stand each is a way of its own.
    sample: String,
}

impl Book {
    /// The book at `revision`: what it held, with what is newer.
    fn with(&self, revision: i64, newer: Vec<(LearnerId, String)>) -> Self {
        let mut changed: HashMap<LearnerId, String> = newer.into_iter().collect();
        let mut book = Self { revision, ..Self::default() };
        book.keys.reserve(self.keys.len() + changed.values().map(|key| key.len() + 1).sum::<usize>());
        for (id, key) in self.people.iter().zip(self.keys.split_terminator('\n')) {
            match changed.remove(id) {
                Some(key) => book.push(*id, &key),
                None => book.push(*id, key),
            }
        }
        for (id, key) in changed {
            book.push(id, &key);
        }
        book.sample = (0..book.sampled()).map(|turn| book.line(turn * book.people.len() / book.sampled())).collect();
        book
    }

    /// How many are in the sample.
    fn sampled(&self) -> usize {
        self.people.len().min(SAMPLE)
    }

    /// The key at `place`, with its end.
    fn line(&self, place: usize) -> &str {
        let end = self.begins.get(place + 1).copied().unwrap_or(self.keys.len());
        &self.keys[self.begins[place]..end]
    }

    fn push(&mut self, id: LearnerId, key: &str) {
        self.begins.push(self.keys.len());
        self.keys.push_str(key);
        self.keys.push('\n');
        self.people.push(id);
    }

    /// Whether so many of the sample have all of `words` that all who have them are most likely more than [`find`](Self::find) would
    /// count out. Twice as many are asked for: where it is wrong after all, both ways cost about the same.
    fn many_have(&self, words: &[String]) -> bool {
        let finders: Vec<_> = words.iter().map(|word| Finder::new(word.as_bytes())).collect();
        let has_all = |key: &&str| finders.iter().all(|finder| finder.find(key.as_bytes()).is_some());
        let most_of_few = 2 * listing::few(self.people.len()) * self.sampled() / self.people.len().max(1);
        self.sample.split_terminator('\n').filter(has_all).nth(most_of_few).is_some()
    }

    /// Everybody whose key holds all of `words`, none of which is empty; `None` when there are more than [`listing::few`].
    fn find(&self, words: &[String]) -> Option<Vec<LearnerId>> {
        let few = listing::few(self.people.len());
        let rarest = words.iter().max_by_key(|word| word.len())?;
        let finder = Finder::new(rarest.as_bytes());
        let (mut found, mut at) = (Vec::new(), 0);
        while let Some(hit) = self.keys.as_bytes().get(at..).and_then(|rest| finder.find(rest)) {
            let place = self.begins.partition_point(|begin| *begin <= at + hit) - 1;
            let key = self.line(place);
            if words.iter().all(|word| key.contains(word.as_str())) {
                if found.len() == few {
                    return None;
                }
                found.push(self.people[place]);
            }
            at = self.begins[place] + key.len();
        }
        Some(found)
    }
}

/// One workspace's book; whoever brings it up to date holds the lock meanwhile.
type Slot = Arc<tokio::sync::Mutex<Arc<Book>>>;

#[derive(Default)]
struct Shelf {
    slots: HashMap<WorkspaceId, (Slot, u64, usize)>,
    turn: u64,
}

/// The books of this process.
#[derive(Default)]
pub(crate) struct Books {
    shelf: Mutex<Shelf>,
}

impl Books {
    fn slot(&self, workspace: WorkspaceId) -> Slot {
        let Ok(mut shelf) = self.shelf.lock() else { return Slot::default() };
        shelf.turn += 1;
        let turn = shelf.turn;
        let (slot, last, _) = shelf.slots.entry(workspace).or_default();
        *last = turn;
        Arc::clone(slot)
    }

    /// Notes the size of a book, and forgets others until all fit.
    fn weigh(&self, workspace: WorkspaceId, bytes: usize) {
        let Ok(mut shelf) = self.shelf.lock() else { return };
        if let Some((_, _, size)) = shelf.slots.get_mut(&workspace) {
            *size = bytes;
        }
        while shelf.slots.values().map(|(_, _, size)| size).sum::<usize>() > MOST && shelf.slots.len() > 1 {
            let oldest = shelf.slots.iter().min_by_key(|(_, (_, turn, _))| *turn).map(|(id, _)| *id);
            oldest.and_then(|id| shelf.slots.remove(&id));
        }
    }
}

/// Those whom `words` can find at `revision` of the workspace's people or later; `None` when nothing is searched for, or when so
/// many are found that going through the list finds a page of them sooner.
///
/// # Errors
/// The store.
pub(crate) async fn few(
    unit: &WorkspaceUnit,
    words: Option<&str>,
    revision: i64,
) -> Result<Option<Vec<LearnerId>>, AppError> {
    let words: Vec<String> =
        words.unwrap_or_default().split_whitespace().map(search_key).filter(|key| !key.is_empty()).collect();
    if words.is_empty() {
        return Ok(None);
    }
    let book = current(unit, revision).await?;
    if book.many_have(&words) {
        return Ok(None);
    }
    // A large book takes a millisecond: not on a thread that answers others meanwhile.
    if book.keys.len() < 256 * 1024 {
        return Ok(book.find(&words));
    }
    tokio::task::spawn_blocking(move || book.find(&words)).await.map_err(AppError::internal)
}

async fn current(unit: &WorkspaceUnit, revision: i64) -> Result<Arc<Book>, AppError> {
    let workspace = unit.scope.workspace();
    let slot = unit.app.books().slot(workspace);
    let mut book = slot.lock().await;
    if book.revision < revision || book.people.is_empty() {
        let since = (!book.people.is_empty()).then_some(book.revision);
        // Read after `revision` was: it holds at least what that counts.
        let newer = learners::search_keys(unit.app.db.read(), unit.scope, since).await?;
        let before = Arc::clone(&book);
        let work = move || before.with(revision, newer);
        *book = Arc::new(tokio::task::spawn_blocking(work).await.map_err(AppError::internal)?);
        unit.app.books().weigh(workspace, book.keys.len() + book.people.len() * 24);
    }
    Ok(Arc::clone(&book))
}

#[cfg(test)]
mod tests {
    use keizoku_domain::id::{IdSource as _, SystemIds};

    use super::*;

    fn id() -> LearnerId {
        LearnerId::from_uuid(SystemIds.next())
    }

    #[test]
    fn finds_every_word_anywhere_in_a_key_and_nowhere_across_two() {
        let ids = [id(), id(), id()];
        let keys = ["ktk-1|佐藤花子|さとうはなこ||", "ktk-2|鬼頭凛|きとうりん||", "ktk-3|佐藤凛|さとうりん||"];
        let book = Book::default().with(1, ids.into_iter().zip(keys.map(str::to_owned)).collect());
        let find = |words: &[&str]| {
            let mut found = book.find(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).unwrap();
            found.sort();
            found
        };
        let sorted = |mut ids: Vec<LearnerId>| {
            ids.sort();
            ids
        };
        assert_eq!(find(&["佐藤"]), sorted(vec![ids[0], ids[2]]));
        assert_eq!(find(&["りん", "佐"]), vec![ids[2]]);
        assert_eq!(find(&["凛"]), sorted(vec![ids[1], ids[2]]));
        assert!(find(&["御手洗"]).is_empty());
        assert!(find(&["||ktk"]).is_empty());
    }

    #[test]
    fn keeps_up_with_what_is_newer() {
        let (one, two) = (id(), id());
        let book = Book::default().with(1, vec![(one, "a|佐藤".to_owned())]);
        let book = book.with(2, vec![(one, "a|鈴木".to_owned()), (two, "b|佐藤".to_owned())]);
        assert_eq!(book.find(&["佐藤".to_owned()]), Some(vec![two]));
        assert_eq!(book.find(&["鈴木".to_owned()]), Some(vec![one]));
    }

    #[test]
    fn a_sample_tells_what_many_have() {
        let people = 4_000;
        let key = |number| if number % 5 == 0 { "x|佐藤" } else { "y|鬼頭" };
        let book =
            Book::default().with(1, (0..people).map(|number| (id(), format!("{number}{}", key(number)))).collect());
        assert!(book.many_have(&["佐藤".to_owned()]));
        assert!(book.many_have(&["鬼頭".to_owned(), "y|".to_owned()]));
        assert!(!book.many_have(&["佐藤".to_owned(), "y|".to_owned()]));
        assert!(!book.many_have(&["1234".to_owned()]));
        let share = |every| {
            let key = |number| if number % every == 0 { "x|佐藤" } else { "y|鬼頭" };
            Book::default().with(1, (0..people).map(|number| (id(), format!("{number}{}", key(number)))).collect())
        };
        // 126 are few of 4,000: 333 are surely more than twice that, 133 are not.
        assert!(share(12).many_have(&["佐藤".to_owned()]));
        assert!(!share(30).many_have(&["佐藤".to_owned()]));
    }

    #[test]
    fn more_than_a_few_are_not_counted_out() {
        let many = (0..=listing::few(0)).map(|number| (id(), format!("a{number}|佐藤"))).collect();
        assert_eq!(Book::default().with(1, many).find(&["佐藤".to_owned()]), None);
    }
}
