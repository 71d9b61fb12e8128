//! Text from outside becomes a newtype by `parse` (`learning.md`, "Learner file"). NFC for what is kept, NFKC for what is searched.

use std::fmt;

use serde::{Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;

/// Why a text was refused; `code` is stable and stands in the table of problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{code}")]
pub struct TextError {
    /// Stable, dotted.
    pub code: &'static str,
}

const fn refuse<T>(code: &'static str) -> Result<T, TextError> {
    Err(TextError { code })
}

macro_rules! text_types {
    ($( $(#[$doc:meta])* $name:ident ; )*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }

            /// The text, owned.
            #[must_use]
            pub fn into_string(self) -> String { self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(&self.0) }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = String::deserialize(d)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    )* };
}

text_types! {
    /// A mail address: one `@`, a domain with a dot, ASCII, at most 254 characters. Case is kept; compare by [`EmailAddress::key`].
    EmailAddress;
    /// What a person types to log in: 4–64 of `[A-Za-z0-9._@+-]`. Unique without case in a company; compare by [`LoginId::key`].
    LoginId;
    /// A person's name, NFC, 1–80 characters, no control and no private-use characters.
    PersonName;
    /// A person's name in kana, NFC, 1–80 characters, kana, spaces and Latin letters.
    Kana;
    /// A company's name, NFC, 1–120 characters.
    CompanyName;
    /// A department's code: 1–32 of `[A-Za-z0-9._-]`.
    OrgCode;
    /// A department's name, NFC, 1–80 characters, no control characters.
    OrgName;
    /// The code of a library, course, category or series: 1–32 of `[A-Za-z0-9._-]`.
    CatalogueCode;
    /// The name of a library, course, category or series, NFC, 1–120 characters, no control characters.
    CatalogueName;
}

impl EmailAddress {
    /// Reads a mail address; surrounding white space is dropped.
    ///
    /// # Errors
    /// `text.email_invalid`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = text.trim();
        let Some((local, domain)) = text.split_once('@') else {
            return refuse("text.email_invalid");
        };
        let local_ok = !local.is_empty()
            && local.len() <= 64
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~.-".contains(&b));
        let label_ok = |label: &str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let domain_ok = domain.contains('.') && domain.split('.').all(label_ok);
        if text.len() <= 254 && local_ok && domain_ok {
            Ok(Self(text.to_owned()))
        } else {
            refuse("text.email_invalid")
        }
    }

    /// Lower case, for uniqueness and search.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl LoginId {
    /// Reads a log-in ID as typed; surrounding white space is a fault, not dropped.
    ///
    /// # Errors
    /// `text.login_id_length`, `text.login_id_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._@+-".contains(&b)) {
            return refuse("text.login_id_characters");
        }
        if !(4..=64).contains(&text.len()) {
            return refuse("text.login_id_length");
        }
        Ok(Self(text.to_owned()))
    }

    /// Lower case, for uniqueness.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

/// NFC, trimmed, checked for length in characters and for characters that cannot be kept.
fn plain(text: &str, most: usize, codes: [&'static str; 3]) -> Result<String, TextError> {
    let text = text.trim_matches([' ', '\u{3000}', '\t']);
    // What was kept is NFC already: rows are read far more often than written.
    let text: String = match unicode_normalization::is_nfc_quick(text.chars()) {
        unicode_normalization::IsNormalized::Yes => text.to_owned(),
        _ => text.nfc().collect(),
    };
    if text.is_empty() {
        return refuse(codes[0]);
    }
    if text.chars().count() > most {
        return refuse(codes[1]);
    }
    if text.chars().any(is_unkeepable) {
        return refuse(codes[2]);
    }
    Ok(text)
}

/// Control characters, user-defined characters (private use areas), and marks that turn text around.
#[must_use]
pub fn is_unkeepable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FFFD}' | '\u{FEFF}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

impl PersonName {
    /// Reads a name; surrounding spaces (also the wide one) are dropped.
    ///
    /// # Errors
    /// `text.name_missing`, `text.name_too_long`, `text.name_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        plain(text, 80, ["text.name_missing", "text.name_too_long", "text.name_characters"]).map(Self)
    }
}

impl Kana {
    /// Reads a reading in kana.
    ///
    /// # Errors
    /// `text.kana_missing`, `text.kana_too_long`, `text.kana_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = plain(text, 80, ["text.kana_missing", "text.kana_too_long", "text.kana_characters"])?;
        let fits = |c: char| {
            matches!(c, '\u{3041}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}' | ' ' | '\u{3000}' | '-' | '\'' | '.')
                || c.is_ascii_alphabetic()
        };
        if text.chars().all(fits) { Ok(Self(text)) } else { refuse("text.kana_characters") }
    }
}

impl CompanyName {
    /// Reads a company's name.
    ///
    /// # Errors
    /// `text.company_missing`, `text.company_too_long`, `text.company_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        plain(text, 120, ["text.company_missing", "text.company_too_long", "text.company_characters"]).map(Self)
    }
}

impl OrgCode {
    /// Reads a department's code.
    ///
    /// # Errors
    /// `text.org_code_length`, `text.org_code_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)) {
            return refuse("text.org_code_characters");
        }
        if !(1..=32).contains(&text.len()) {
            return refuse("text.org_code_length");
        }
        Ok(Self(text.to_owned()))
    }
}

impl OrgName {
    /// Reads a department's name.
    ///
    /// # Errors
    /// `text.org_name_missing`, `text.org_name_too_long`, `text.org_name_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        plain(text, 80, ["text.org_name_missing", "text.org_name_too_long", "text.org_name_characters"]).map(Self)
    }
}

impl CatalogueCode {
    /// Reads a code of the catalogue.
    ///
    /// # Errors
    /// `text.catalogue_code_length`, `text.catalogue_code_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)) {
            return refuse("text.catalogue_code_characters");
        }
        if !(1..=32).contains(&text.len()) {
            return refuse("text.catalogue_code_length");
        }
        Ok(Self(text.to_owned()))
    }
}

impl CatalogueName {
    /// Reads a name of the catalogue.
    ///
    /// # Errors
    /// `text.catalogue_name_missing`, `text.catalogue_name_too_long`, `text.catalogue_name_characters`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let codes = ["text.catalogue_name_missing", "text.catalogue_name_too_long", "text.catalogue_name_characters"];
        plain(text, 120, codes).map(Self)
    }
}

/// A description: NFC, trimmed, at most 1000 characters, lines allowed, other control characters not; may be empty.
///
/// # Errors
/// `text.description_too_long`, `text.description_characters`.
pub fn description(text: &str) -> Result<String, TextError> {
    let text: String = text.trim().nfc().filter(|c| *c != '\r').collect();
    if text.chars().count() > 1000 {
        return refuse("text.description_too_long");
    }
    if text.chars().any(|c| c != '\n' && is_unkeepable(c)) {
        return refuse("text.description_characters");
    }
    Ok(text)
}

/// The key that a text is searched by: width, case and kana folded, white space dropped.
/// `ｱﾝﾄﾞﾘｭｰ 佐藤`, `アンドリュー　佐藤` and `あんどりゅー佐藤` have the same key.
#[must_use]
pub fn search_key(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '\u{30A1}'..='\u{30F6}' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn search_folds_width_case_and_kana() {
        assert_eq!(search_key("ｱﾝﾄﾞﾘｭｰ 佐藤"), search_key("アンドリュー　佐藤"));
        assert_eq!(search_key("アンドリュー"), search_key("あんどりゅー"));
        assert_eq!(search_key("ＫＴＫ－００１"), search_key("ktk-001"));
        assert_eq!(search_key("①号機"), "1号機");
    }

    #[rstest]
    #[case("abc", "text.login_id_length")]
    #[case("ab cd", "text.login_id_characters")]
    #[case("社員0001", "text.login_id_characters")]
    fn refuses_login_ids(#[case] text: &str, #[case] code: &str) {
        assert_eq!(LoginId::parse(text).unwrap_err().code, code);
    }

    #[rstest]
    #[case("a@b")]
    #[case("a b@example.jp")]
    #[case("a@@example.jp")]
    #[case("a@-example.jp")]
    #[case(".a@example.jp")]
    #[case("日本@example.jp")]
    fn refuses_mail_addresses(#[case] text: &str) {
        assert!(EmailAddress::parse(text).is_err());
    }

    #[rstest]
    #[case("髙﨑 徹")]
    #[case("ｱﾝﾄﾞﾘｭｰ 佐藤")]
    #[case("①号機開発室")]
    fn keeps_names_as_they_are(#[case] text: &str) {
        assert_eq!(PersonName::parse(text).unwrap().as_str(), text);
    }

    #[test]
    fn refuses_what_cannot_be_kept() {
        assert_eq!(PersonName::parse("山田\u{0007}").unwrap_err().code, "text.name_characters");
        assert_eq!(PersonName::parse("\u{E000}田").unwrap_err().code, "text.name_characters");
        assert_eq!(PersonName::parse("　").unwrap_err().code, "text.name_missing");
    }
}
