//! Text on its way into a file: formulas neutralised, and what Windows-31J cannot write folded or listed (`learning.md`, "Writing").

use std::collections::BTreeSet;

const fn starts_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@')
}

/// Puts an apostrophe before text that a spreadsheet would take for a formula. [`restore`] is its inverse.
#[must_use]
pub fn neutralise(text: &str) -> String {
    if text.trim_start_matches('\'').starts_with(starts_formula) { format!("'{text}") } else { text.to_owned() }
}

/// Takes back the apostrophe that [`neutralise`] put before a text, so that an exported file reads as it was.
#[must_use]
pub fn restore(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(starts_formula) => rest,
        _ => cell,
    }
}

/// Text as Windows-31J, with the characters that could not be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cp932Writer {
    /// Characters that Windows-31J does not have; 〓 stands in their place.
    pub unwritable: BTreeSet<char>,
}

impl Cp932Writer {
    /// Encodes text, folding the look-alikes that only differ between Unicode and Windows.
    pub fn encode(&mut self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(text.len());
        let mut buffer = [0; 4];
        for c in text.chars() {
            if c.is_ascii() {
                bytes.push(c as u8);
                continue;
            }
            let folded = fold(c);
            let (encoded, _, failed) = encoding_rs::SHIFT_JIS.encode(folded.encode_utf8(&mut buffer));
            if failed {
                self.unwritable.insert(c);
                bytes.extend_from_slice(b"\x81\xAC");
            } else {
                bytes.extend_from_slice(&encoded);
            }
        }
        bytes
    }
}

/// 〜 − — ‖ ¢ £ ¬ (and ¥ ‾) have other code points in Windows' table.
const fn fold(c: char) -> char {
    match c {
        '\u{301C}' => '\u{FF5E}',
        '\u{2212}' => '\u{FF0D}',
        '\u{2014}' => '\u{2015}',
        '\u{2016}' => '\u{2225}',
        '\u{00A2}' => '\u{FFE0}',
        '\u{00A3}' => '\u{FFE1}',
        '\u{00AC}' => '\u{FFE2}',
        '\u{00A5}' => '\u{FFE5}',
        '\u{203E}' => '\u{FFE3}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn look_alikes_are_folded_and_the_rest_is_listed() {
        let mut writer = Cp932Writer::default();
        let bytes = writer.encode("〜−—‖¢£¬¥①㈱髙﨑ｱ鷗𠮷");
        let (text, _, failed) = encoding_rs::SHIFT_JIS.decode(&bytes);
        assert!(!failed);
        assert_eq!(text, "～－―∥￠￡￢￥①㈱髙﨑ｱ〓〓");
        assert_eq!(writer.unwritable.into_iter().collect::<String>(), "鷗𠮷");
    }

    proptest! {
        #[test]
        fn what_is_neutralised_comes_back(text in "['=+@a-]{0,6}") {
            let cell = neutralise(&text);
            prop_assert!(!cell.starts_with(starts_formula));
            prop_assert_eq!(restore(&cell), text);
        }
    }
}
