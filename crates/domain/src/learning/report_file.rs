//! Files that are handed in with a report: what they are is read from their bytes, not from their names; names are cleaned, because a
//! stranger's file is downloaded under them.

use crate::refusal::Refusal;

/// The most bytes of a file: 10 MiB.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// The most characters of a name, without its ending.
const MOST_NAME: usize = 80;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// A text of Word.
    Docx,
    /// A workbook of Excel.
    Xlsx,
    /// Slides of `PowerPoint`.
    Pptx,
    /// A picture.
    Png,
    /// A photograph.
    Jpeg,
    /// Plain text.
    Txt,
}

impl FileKind {
    /// The ending of its names.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Txt => "txt",
        }
    }

    /// Reads the stored ending back.
    #[must_use]
    pub fn from_ending(ending: &str) -> Option<Self> {
        let all = [Self::Pdf, Self::Docx, Self::Xlsx, Self::Pptx, Self::Png, Self::Jpeg, Self::Txt];
        all.into_iter().find(|kind| kind.ending() == ending)
    }

    /// What these bytes are; nothing for what is not taken, among it office files with macros.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"%PDF-") {
            return Some(Self::Pdf);
        }
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Some(Self::Png);
        }
        if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            return Some(Self::Jpeg);
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return office(&entries(bytes)?);
        }
        is_text(bytes).then_some(Self::Txt)
    }
}

/// Checks a file that is handed in: its kind, and the name it is kept under.
///
/// # Errors
/// `report.file_empty`, `report.file_too_large`, `report.file_kind`.
pub fn check(name: &str, bytes: &[u8]) -> Result<(FileKind, String), Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::new("report.file_empty"));
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::new("report.file_too_large"));
    }
    let kind = FileKind::of(bytes).ok_or(Refusal::new("report.file_kind"))?;
    Ok((kind, clean(name, kind)))
}

/// A name without folders, control and direction characters, and what file systems do not take; its ending is that of its kind.
fn clean(name: &str, kind: FileKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let kept: String = stem.chars().filter(|c| !is_hostile(*c)).take(MOST_NAME).collect();
    let kept = kept.trim().trim_matches('.').trim();
    format!("{}.{}", if kept.is_empty() { "report" } else { kept }, kind.ending())
}

fn is_hostile(c: char) -> bool {
    let direction =
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    c.is_control() || direction || "<>:\"|?*".contains(c)
}

/// Text in UTF-8 or a Japanese eight-bit encoding: no control characters but line breaks and tabs.
fn is_text(bytes: &[u8]) -> bool {
    let control = |byte: &u8| (*byte < 0x20 && !b"\t\n\r\x0c".contains(byte)) || *byte == 0x7f;
    // Anything that a browser might take for a page is no text here, whatever it is called.
    let start: Vec<u8> = bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take(64).collect();
    let marked = start.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(&start).starts_with(b"<");
    !marked && !bytes.iter().any(control)
}

fn office(names: &[&[u8]]) -> Option<FileKind> {
    let has = |name: &[u8]| names.contains(&name);
    if !has(b"[Content_Types].xml") || names.iter().any(|name| name.to_ascii_lowercase().ends_with(b"vbaproject.bin")) {
        return None;
    }
    match (has(b"word/document.xml"), has(b"xl/workbook.xml"), has(b"ppt/presentation.xml")) {
        (true, false, false) => Some(FileKind::Docx),
        (false, true, false) => Some(FileKind::Xlsx),
        (false, false, true) => Some(FileKind::Pptx),
        _ => None,
    }
}

/// The names in the central directory of a zip file. Nothing is unpacked.
fn entries(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    /// The end record, its shortest and its longest form.
    const END: usize = 22;
    const LONGEST: usize = END + 65_535;
    const MOST_ENTRIES: usize = 10_000;
    let u16_at = |at: usize| Some(usize::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
    let u32_at = |at: usize| usize::try_from(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok();
    let from = bytes.len().saturating_sub(LONGEST);
    let end = (from..=bytes.len().checked_sub(END)?).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))?;
    let (count, mut at) = (u16_at(end + 10)?, u32_at(end + 16)?);
    let mut names = Vec::with_capacity(count.min(MOST_ENTRIES));
    for _ in 0..count.min(MOST_ENTRIES) {
        if !bytes.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        let (name, extra, comment) = (u16_at(at + 28)?, u16_at(at + 30)?, u16_at(at + 32)?);
        names.push(bytes.get(at + 46..at + 46 + name)?);
        at += 46 + name + extra + comment;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    /// A zip file that names these entries, each of them empty.
    fn zip(names: &[&str]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        let start = u32::try_from(bytes.len()).unwrap();
        for name in names {
            let mut entry = vec![0; 46];
            entry[..4].copy_from_slice(b"PK\x01\x02");
            entry[28..30].copy_from_slice(&u16::try_from(name.len()).unwrap().to_le_bytes());
            bytes.extend(entry);
            bytes.extend(name.as_bytes());
        }
        let mut end = vec![0; 22];
        end[..4].copy_from_slice(b"PK\x05\x06");
        end[10..12].copy_from_slice(&u16::try_from(names.len()).unwrap().to_le_bytes());
        end[16..20].copy_from_slice(&start.to_le_bytes());
        bytes.extend(end);
        bytes
    }

    const TYPES: &str = "[Content_Types].xml";

    #[rstest]
    #[case(b"%PDF-1.7 ...".to_vec(), Some(FileKind::Pdf))]
    #[case(b"\x89PNG\r\n\x1a\n....".to_vec(), Some(FileKind::Png))]
    #[case(vec![0xff, 0xd8, 0xff, 0xe0], Some(FileKind::Jpeg))]
    #[case(zip(&[TYPES, "word/document.xml"]), Some(FileKind::Docx))]
    #[case(zip(&[TYPES, "xl/workbook.xml"]), Some(FileKind::Xlsx))]
    #[case(zip(&[TYPES, "ppt/presentation.xml"]), Some(FileKind::Pptx))]
    #[case(zip(&[TYPES, "word/document.xml", "word/vbaProject.bin"]), None)]
    #[case(zip(&["a.exe"]), None)]
    #[case(b"PK\x03\x04 and no more".to_vec(), None)]
    #[case("議事録\r\n一、決まったこと".as_bytes().to_vec(), Some(FileKind::Txt))]
    #[case(vec![0x8b, 0x63, 0x8e, 0x96], Some(FileKind::Txt))]
    #[case(b"  <!doctype html>".to_vec(), None)]
    #[case(b"\xef\xbb\xbf<svg onload=alert(1)>".to_vec(), None)]
    #[case(b"MZ\x90\x00\x03".to_vec(), None)]
    fn a_file_is_what_its_bytes_say(#[case] bytes: Vec<u8>, #[case] kind: Option<FileKind>) {
        assert_eq!(FileKind::of(&bytes), kind);
        assert_eq!(kind.and_then(|kind| FileKind::from_ending(kind.ending())), kind);
    }

    #[rstest]
    #[case("議事録.docx", "議事録.pdf")]
    #[case("../../etc/passwd", "passwd.pdf")]
    #[case("C:\\temp\\月次 報告.pdf", "月次 報告.pdf")]
    #[case("a\u{202e}fdp.exe", "afdp.pdf")]
    #[case("x\r\nSet-Cookie: a=b.pdf", "xSet-Cookie a=b.pdf")]
    #[case("...", "report.pdf")]
    #[case("", "report.pdf")]
    fn a_name_is_cleaned_and_ends_as_its_kind(#[case] name: &str, #[case] cleaned: &str) {
        assert_eq!(check(name, b"%PDF-1.7").unwrap(), (FileKind::Pdf, cleaned.to_owned()));
    }

    #[test]
    fn what_is_empty_too_large_or_unknown_is_refused() {
        assert_eq!(check("a.txt", b"").unwrap_err().code, "report.file_empty");
        assert_eq!(check("a.txt", &vec![b'a'; MOST_BYTES + 1]).unwrap_err().code, "report.file_too_large");
        assert_eq!(check("a.pdf", b"MZ\x90\x00").unwrap_err().code, "report.file_kind");
        assert_eq!(clean(&"あ".repeat(300), FileKind::Txt).chars().count(), MOST_NAME + 4);
    }
}
