//! JSON Merge Patch: what is absent stays, what is null is taken away, what has a value is written.

use serde::{Deserialize, Deserializer};

/// Tells an absent field from a null one.
pub(crate) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(d: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(d).map(Some)
}

/// Writes what was sent over what stood there.
pub(crate) fn overwrite<'a, T: Clone + 'a>(fields: impl IntoIterator<Item = (&'a mut T, &'a Option<T>)>) {
    for (field, sent) in fields {
        if let Some(sent) = sent {
            field.clone_from(sent);
        }
    }
}
