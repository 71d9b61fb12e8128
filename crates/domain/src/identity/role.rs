//! The people of the product and the site each of them comes to (`product.md`, "The people, and their sites").

use serde::{Deserialize, Serialize};

use crate::people::LearnerRole;

/// A person's role; it decides the site and, by [`super::permission`], what may be done there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 申込担当者.
    Applicant,
    /// 営業.
    VendorSales,
    /// 運営.
    VendorOperator,
    /// 教育担当者.
    TrainingAdmin,
    /// 上司.
    Supervisor,
    /// 受講者.
    Learner,
}

impl Role {
    /// Every role, in the order of the permission matrix.
    pub const ALL: [Self; 6] = [
        Self::Applicant,
        Self::VendorSales,
        Self::VendorOperator,
        Self::TrainingAdmin,
        Self::Supervisor,
        Self::Learner,
    ];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::VendorSales => "vendor_sales",
            Self::VendorOperator => "vendor_operator",
            Self::TrainingAdmin => "training_admin",
            Self::Supervisor => "supervisor",
            Self::Learner => "learner",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether the role belongs to the vendor.
    #[must_use]
    pub const fn is_vendor(self) -> bool {
        matches!(self, Self::VendorSales | Self::VendorOperator)
    }

    /// Whether the role is that of a person on a roster, who is a learner or a supervisor by the roster of the day.
    #[must_use]
    pub const fn is_person(self) -> bool {
        matches!(self, Self::Supervisor | Self::Learner)
    }

    /// Whether an account of this role may try to enter `site`: a person's roster decides there who is a supervisor.
    #[must_use]
    pub const fn may_try(self, site: Site) -> bool {
        self.may_enter(site) || (self.is_person() && matches!(site, Site::Admin))
    }

    /// The site where the role's work is.
    #[must_use]
    pub const fn home(self) -> Site {
        match self {
            Self::Applicant => Site::Order,
            Self::VendorSales | Self::VendorOperator => Site::Vendor,
            Self::TrainingAdmin | Self::Supervisor => Site::Admin,
            Self::Learner => Site::Learn,
        }
    }

    /// Whether this role may log in on `site`. A supervisor both administers and learns.
    #[must_use]
    pub const fn may_enter(self, site: Site) -> bool {
        match site {
            Site::Order => matches!(self, Self::Applicant),
            Site::Vendor => self.is_vendor(),
            Site::Admin => matches!(self, Self::TrainingAdmin | Self::Supervisor),
            Site::Learn => matches!(self, Self::Supervisor | Self::Learner),
        }
    }
}

impl From<LearnerRole> for Role {
    fn from(role: LearnerRole) -> Self {
        match role {
            LearnerRole::Learner => Self::Learner,
            LearnerRole::Supervisor => Self::Supervisor,
        }
    }
}

/// One of the four sites of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Site {
    /// ライブラリアシスト, `/order`.
    Order,
    /// Back office, `/vendor`.
    Vendor,
    /// 管理者サイト, `/admin`.
    Admin,
    /// 受講サイト, `/learn`.
    Learn,
}

impl Site {
    /// Every site.
    pub const ALL: [Self; 4] = [Self::Order, Self::Vendor, Self::Admin, Self::Learn];

    /// The path segment and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Vendor => "vendor",
            Self::Admin => "admin",
            Self::Learn => "learn",
        }
    }

    /// Reads a transmitted name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|site| site.as_str() == name)
    }
}
