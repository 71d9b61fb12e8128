//! One range of a file's bytes (RFC 9110, 14.1.2): what viewers ask for to show the first page early.

use std::ops::Range;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Everything: no range, one we do not serve, or several.
    Whole,
    /// These bytes.
    Part(Range<usize>),
    /// Bytes that there are not.
    Outside,
}

/// Reads a `Range` header for a file of `length` bytes.
pub(crate) fn asked(header: Option<&str>, length: usize) -> Asked {
    let Some(spec) = header.and_then(|text| text.trim().strip_prefix("bytes=")) else { return Asked::Whole };
    let Some((from, to)) = spec.split_once('-').filter(|_| !spec.contains(',')) else { return Asked::Whole };
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let range = match (from.trim().is_empty(), to.trim().is_empty()) {
        (true, true) => return Asked::Whole,
        (true, false) => number(to).map(|last| length.saturating_sub(last)..length),
        (false, true) => number(from).map(|first| first..length),
        (false, false) => number(from).zip(number(to)).map(|(first, last)| first..last.saturating_add(1).min(length)),
    };
    match range {
        None => Asked::Whole,
        Some(range) if range.start >= range.end || range.start >= length => Asked::Outside,
        Some(range) => Asked::Part(range),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_rfc_says() {
        for (header, expected) in [
            (None, Asked::Whole),
            (Some("items=0-1"), Asked::Whole),
            (Some("bytes=0-0"), Asked::Part(0..1)),
            (Some("bytes=90-"), Asked::Part(90..100)),
            (Some("bytes=-10"), Asked::Part(90..100)),
            (Some("bytes=-1000"), Asked::Part(0..100)),
            (Some("bytes=50-1000"), Asked::Part(50..100)),
            (Some("bytes=100-"), Asked::Outside),
            (Some("bytes=5-4"), Asked::Outside),
            (Some("bytes=-0"), Asked::Outside),
            (Some("bytes=0-1,5-6"), Asked::Whole),
            (Some("bytes=a-b"), Asked::Whole),
            (Some("bytes=0-18446744073709551615"), Asked::Part(0..100)),
        ] {
            assert_eq!(asked(header, 100), expected, "{header:?}");
        }
    }
}
