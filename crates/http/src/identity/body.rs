//! Values that several bodies of this room share.

use std::fmt;

use keizoku_app::SecretString;
use keizoku_domain::identity::Site;
use serde::Deserialize;
use utoipa::ToSchema;

/// A password, code or token as it came; it never prints itself.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = String, format = Password, min_length = 1, max_length = 128)]
pub(super) struct Secret(String);

impl Secret {
    /// For the application floor, which keeps it covered.
    pub(super) fn cover(self) -> SecretString {
        SecretString::from(self.0)
    }

    /// For a lookup by digest.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// One of the four sites.
#[derive(Debug, Clone, Copy, Deserialize, serde::Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum SiteName {
    /// Ordering portal.
    Order,
    /// Back office.
    Vendor,
    /// Administrator site.
    Admin,
    /// Learner site.
    Learn,
}

impl From<SiteName> for Site {
    fn from(name: SiteName) -> Self {
        match name {
            SiteName::Order => Self::Order,
            SiteName::Vendor => Self::Vendor,
            SiteName::Admin => Self::Admin,
            SiteName::Learn => Self::Learn,
        }
    }
}

impl From<Site> for SiteName {
    fn from(site: Site) -> Self {
        match site {
            Site::Order => Self::Order,
            Site::Vendor => Self::Vendor,
            Site::Admin => Self::Admin,
            Site::Learn => Self::Learn,
        }
    }
}
