//! Boxes of the ISO base media file format (ISO/IEC 14496-12), read from bytes that may be hostile: sizes are checked before anything
//! is believed, and nothing is followed deeper than the caller asks.

/// A box inside another one: its four-letter type and what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Inner<'a> {
    pub(super) kind: [u8; 4],
    pub(super) body: &'a [u8],
}

/// The boxes in `bytes`, one after the other; `None` in place of one whose size cannot be, which ends them.
pub(super) fn boxes(bytes: &[u8]) -> impl Iterator<Item = Option<Inner<'_>>> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let here = rest.filter(|here| !here.is_empty())?;
        let found = one(here);
        rest = found.map(|(_, after)| after);
        Some(found.map(|(inner, _)| inner))
    })
}

/// The first box of a type; nothing where it is missing, or stands behind a size that cannot be.
pub(super) fn first<'a>(bytes: &'a [u8], kind: &[u8; 4]) -> Option<&'a [u8]> {
    boxes(bytes).map_while(|found| found).find(|found| found.kind == *kind).map(|found| found.body)
}

fn one(bytes: &[u8]) -> Option<(Inner<'_>, &[u8])> {
    let (header, size) = (Header::read(bytes)?, u64::try_from(bytes.len()).ok()?);
    let end = usize::try_from(header.end(0, size)?).ok()?;
    let body = bytes.get(usize::try_from(header.length).ok()?..end)?;
    Some((Inner { kind: header.kind, body }, bytes.get(end..)?))
}

/// The head of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) kind: [u8; 4],
    /// Bytes of the head itself.
    pub(super) length: u64,
    /// Bytes of head and body; nothing where the box reaches to the end.
    size: Option<u64>,
}

impl Header {
    /// Reads a head from up to 16 bytes.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let kind = bytes.get(4..8)?.try_into().ok()?;
        match u32_at(bytes, 0)? {
            0 => Some(Self { kind, length: 8, size: None }),
            1 => Some(Self { kind, length: 16, size: Some(u64_at(bytes, 8)?) }),
            size => Some(Self { kind, length: 8, size: Some(u64::from(size)) }),
        }
    }

    /// Where the box ends that begins at `start`; nothing where that lies behind `limit`, or before its own body.
    pub(super) fn end(&self, start: u64, limit: u64) -> Option<u64> {
        let Some(size) = self.size else { return Some(limit) };
        start.checked_add(size).filter(|end| size >= self.length && *end <= limit)
    }
}

/// A number of 16 bits.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

/// A number of 32 bits.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// A number of 64 bits.
pub(super) fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_be_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_that_cannot_be_end_the_reading() {
        let two = [0, 0, 0, 9, b'a', b'b', b'c', b'd', 7, 0, 0, 0, 8, b'e', b'f', b'g', b'h'];
        let found: Vec<_> = boxes(&two).map(|found| found.map(|found| (found.kind, found.body.len()))).collect();
        assert_eq!(found, [Some((*b"abcd", 1)), Some((*b"efgh", 0))]);
        for hostile in [&two[..16], &[0, 0, 0, 7, b'a', b'b', b'c', b'd'], &[0, 0, 0, 1, b'a', b'b', b'c', b'd'], &[9]]
        {
            assert_eq!(boxes(hostile).last(), Some(None), "{hostile:?}");
        }
        // A size of 64 bits that runs over, and one that says "to the end".
        let over = [&[0, 0, 0, 1][..], b"abcd", &[0xff; 8]].concat();
        assert_eq!(boxes(&over).collect::<Vec<_>>(), [None]);
        let to_the_end = [0, 0, 0, 0, b'm', b'd', b'a', b't', 1, 2];
        assert_eq!(first(&to_the_end, b"mdat"), Some(&[1_u8, 2][..]));
    }
}
