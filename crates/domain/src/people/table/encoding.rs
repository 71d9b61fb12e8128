//! Bytes into characters: byte order mark, else strict UTF-8, else Windows-31J.

use super::Encoding;

/// Decodes a text file. Bytes that are no character become U+FFFD, which the table reports by row and column.
pub(super) fn decode(bytes: &[u8]) -> (String, Encoding) {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return (String::from_utf8_lossy(rest).into_owned(), Encoding::Utf8Bom);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.to_owned(), Encoding::Utf8);
    }
    // WHATWG's Shift_JIS is Windows-31J, the user-defined rows mapped to the private use area.
    let (text, _) = encoding_rs::SHIFT_JIS.decode_without_bom_handling(bytes);
    (text.into_owned(), Encoding::Cp932)
}
