//! Lists: keyset pages, at most 200 rows each (`api.md`, "Lists").

use serde::{Deserialize, Serialize};

use crate::error::AppError;

/// One page of a list.
#[derive(Debug, Clone, Serialize)]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
    /// How many rows there are in all, where it was asked for.
    pub total: Option<u64>,
}

impl<T> Page<T> {
    /// Makes a page of rows that were read one more than `limit`, to know whether there is a next page.
    ///
    /// # Errors
    /// The cursor could not be written.
    pub fn cut<C: Serialize>(mut items: Vec<T>, limit: u64, of: impl Fn(&T) -> C) -> Result<Self, AppError> {
        let limit = usize::try_from(limit).map_err(AppError::internal)?;
        let more = items.len() > limit;
        items.truncate(limit);
        let next_cursor = match items.last() {
            Some(last) if more => Some(self::cursor(&of(last))?),
            _ => None,
        };
        Ok(Self { items, next_cursor, total: None })
    }

    /// The same page with other rows.
    pub fn map<U>(self, make: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(make).collect(), next_cursor: self.next_cursor, total: self.total }
    }
}

/// What the caller asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PageRequest {
    /// Where to go on.
    pub cursor: Option<String>,
    /// Rows, 1 to 200; 50 when not given.
    pub limit: Option<u64>,
    /// Whether to count all rows.
    pub with_total: bool,
}

impl PageRequest {
    /// The number of rows, within bounds.
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit.unwrap_or(50).clamp(1, 200)
    }

    /// Reads the cursor back into the key it was made of.
    ///
    /// # Errors
    /// `list.cursor_invalid`.
    pub fn position<C: for<'de> Deserialize<'de>>(&self) -> Result<Option<C>, AppError> {
        let Some(text) = &self.cursor else { return Ok(None) };
        let invalid = || AppError::refused("list.cursor_invalid");
        let bytes =
            base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, text).map_err(|_| invalid())?;
        serde_json::from_slice(&bytes).map(Some).map_err(|_| invalid())
    }
}

/// A key as the cursor that leads behind it.
///
/// # Errors
/// The key could not be written.
pub(crate) fn cursor(key: &impl Serialize) -> Result<String, AppError> {
    let json = serde_json::to_vec(key).map_err(AppError::internal)?;
    Ok(base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, json))
}
