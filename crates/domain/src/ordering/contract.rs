//! Contracts and companies as the product keeps them.

use chrono::{DateTime, Utc};

use super::library::LibraryKind;
use crate::id::{CompanyId, ContractId, LibraryId, WorkspaceId};

/// A contract, renewed term by term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    /// Id.
    pub id: ContractId,
    /// Number shown to people.
    pub number: String,
    /// Whose contract.
    pub company_id: CompanyId,
    /// Where its people are now; a renewal into another library moves it to a new one.
    pub workspace_id: WorkspaceId,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// Revision.
    pub revision: i64,
}

/// A company's master data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Id.
    pub id: CompanyId,
    /// 法人コード, typed at login.
    pub code: String,
    /// Name.
    pub name: String,
    /// Reading.
    pub name_kana: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// When it signed up.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Revision.
    pub revision: i64,
}

/// A library or pack of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// Id.
    pub id: LibraryId,
    /// Stable code.
    pub code: String,
    /// Library or pack.
    pub kind: LibraryKind,
    /// Name in Japanese.
    pub name_ja: String,
    /// Name in English.
    pub name_en: String,
    /// Summary in Japanese.
    pub summary_ja: String,
    /// Summary in English.
    pub summary_en: String,
    /// What it can be upgraded to without a new workspace.
    pub upgrade_to: Option<LibraryId>,
    /// Place in the catalogue.
    pub position: i32,
    /// Whether it can be ordered.
    pub active: bool,
}
