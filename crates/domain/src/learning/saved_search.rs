//! A search of the status screens under a name (learning.md, "Status screens": "saved searches").

use unicode_normalization::UnicodeNormalization as _;

use crate::refusal::Refusal;

/// Searches that one person keeps in a workspace.
pub const MOST: usize = 20;
/// Characters of a name.
const NAME: usize = 40;
/// Characters of the conditions.
const CONDITIONS: usize = 2_000;

/// What a search is called: NFC, trimmed, 1–40 characters on one line. Unique by [`SearchName::key`] for its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchName(String);

impl SearchName {
    /// Reads a name; `None` for one that is empty, too long or more than a line.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text: String = text.trim().nfc().collect();
        let sound = (1..=NAME).contains(&text.chars().count()) && !text.contains(char::is_control);
        sound.then_some(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Two names with the same key are one.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.nfkc().collect::<String>().to_lowercase()
    }
}

/// The conditions as the screen's address holds them, without the question mark. The screen reads them with the same care as an
/// address that somebody typed: what it does not know any more, it leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchConditions(String);

impl SearchConditions {
    /// Reads conditions; `None` for what is too long, or no part of an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let sound = text.len() <= CONDITIONS && text.bytes().all(|byte| byte.is_ascii_graphic()) && !text.contains('#');
        sound.then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads both; each field at fault is named.
///
/// # Errors
/// `request.invalid` with `saved_search.name` at `/name`, `saved_search.conditions` at `/conditions`.
pub fn judged(name: &str, conditions: &str) -> Result<(SearchName, SearchConditions), Refusal> {
    let mut refusal = Refusal::invalid(Vec::new());
    let (name, conditions) = (SearchName::parse(name), SearchConditions::parse(conditions));
    if name.is_none() {
        refusal = refusal.at("/name", "saved_search.name");
    }
    if conditions.is_none() {
        refusal = refusal.at("/conditions", "saved_search.conditions");
    }
    match (name, conditions) {
        (Some(name), Some(conditions)) => Ok((name, conditions)),
        _ => Err(refusal),
    }
}

/// Refuses one search too many.
///
/// # Errors
/// `saved_search.too_many`.
pub fn ensure_room(kept: usize) -> Result<(), Refusal> {
    if kept < MOST { Ok(()) } else { Err(Refusal::new("saved_search.too_many").with("most", MOST)) }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("未受講の人", true)]
    #[case("  経理部  ", true)]
    #[case("", false)]
    #[case("   ", false)]
    #[case("一\n二", false)]
    fn a_name_is_one_line(#[case] text: &str, #[case] sound: bool) {
        assert_eq!(SearchName::parse(text).is_some(), sound);
    }

    #[test]
    fn a_name_is_short_and_its_key_folds_width_and_case() {
        assert!(SearchName::parse(&"あ".repeat(NAME)).is_some());
        assert!(SearchName::parse(&"あ".repeat(NAME + 1)).is_none());
        let key = |text| SearchName::parse(text).unwrap().key();
        assert_eq!(key("ＡＢＣ ｶﾅ"), key(" abc カナ"));
    }

    #[rstest]
    #[case("", true)]
    #[case("status=not_started&q=%E4%BD%90%E8%97%A4", true)]
    #[case("q=佐藤", false)]
    #[case("q=a b", false)]
    #[case("q=a#b", false)]
    fn conditions_are_part_of_an_address(#[case] text: &str, #[case] sound: bool) {
        assert_eq!(SearchConditions::parse(text).is_some(), sound);
        assert_eq!(judged("名前", text).is_ok(), sound);
    }

    /// learning.md, "Status screens": each person keeps a limited number of them.
    #[test]
    fn the_twentieth_is_the_last() {
        assert!(ensure_room(MOST - 1).is_ok());
        assert_eq!(ensure_room(MOST).unwrap_err().code, "saved_search.too_many");
    }
}
