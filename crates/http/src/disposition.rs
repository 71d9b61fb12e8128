//! What a downloaded file is called.

/// `Content-Disposition` with a Japanese file name, and a plain one for what does not read it (RFC 6266).
pub(crate) fn disposition(kind: &str, name: &str, ending: &str) -> String {
    let encoded: String = name.bytes().map(percent).collect();
    format!("{kind}; filename=\"document.{ending}\"; filename*=UTF-8''{encoded}")
}

fn percent(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
