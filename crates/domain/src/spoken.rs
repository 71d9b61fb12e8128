//! Codes that people read from paper, say on the telephone and type: Crockford's base 32 in groups of four, which knows no I, L, O
//! and U.

use unicode_normalization::UnicodeNormalization as _;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Longer than any code with all its separators.
const MOST_CHARS: usize = 64;

/// The code over the lowest `length` × 5 bits.
pub(crate) fn code(bits: u128, length: usize) -> String {
    (0..length).rev().map(|place| char::from(ALPHABET[((bits >> (5 * place)) & 31) as usize])).collect()
}

/// Reads a code of `length` as typed: case, width, spaces and hyphens do not matter; I and L are read as 1, O as 0.
pub(crate) fn read(text: &str, length: usize) -> Option<String> {
    if text.len() > 4 * MOST_CHARS {
        return None;
    }
    let between = |c: &char| c.is_whitespace() || matches!(*c, '-' | '\u{2010}'..='\u{2015}' | '−' | 'ー');
    let meant = |c: char| match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    let code: String = text.nfkc().filter(|c| !between(c)).map(meant).collect();
    (code.len() == length && code.bytes().all(|byte| ALPHABET.contains(&byte))).then_some(code)
}

/// `ABCD-EFGH-JKMN-PQRS`, as printed.
pub(crate) fn grouped(code: &str) -> String {
    code.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("0H4J-8QWR", Some("0H4J8QWR"))]
    #[case(" oh4j 8qwr ", Some("0H4J8QWR"))]
    #[case("０Ｈ４Ｊ－８ｑｗｒ", Some("0H4J8QWR"))]
    #[case("0H4J–8QWR", Some("0H4J8QWR"))]
    #[case("iLoO-8QWR", Some("11008QWR"))]
    #[case("0H4J-8QW", None)]
    #[case("0H4J-8QWRR", None)]
    #[case("UUUU-UUUU", None)]
    #[case("", None)]
    fn a_code_is_read_as_it_is_typed(#[case] typed: &str, #[case] expected: Option<&str>) {
        assert_eq!(read(typed, 8).as_deref(), expected);
    }
}
