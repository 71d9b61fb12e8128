//! The role × action matrix as a document: generated from the table in [`super::permission`], committed as
//! `docs/permissions.md`, compared by a test.

use std::fmt::Write as _;

use super::permission::{Permission, Reach};
use super::role::Role;

/// The matrix in Markdown.
#[must_use]
pub fn markdown() -> String {
    let mut text = String::from(
        "# Who may do what\n\n\
         Generated from `crates/domain/src/identity/permission.rs`; do not edit. Renew it with\n\
         `KEIZOKU_WRITE=1 cargo nextest run -p keizoku-domain permission_matrix`.\n\n\
         `own`: the caller's own account or record. `subtree`: the caller's department and below.\n\
         `tenant`: the caller's company or workspace. `all`: every customer. `–`: refused.\n\
         What lies outside the reach reads as \"not found\".\n\n",
    );
    let names: Vec<_> = Role::ALL.iter().map(|role| role.as_str()).collect();
    let _ = writeln!(text, "| action | {} |", names.join(" | "));
    let _ = writeln!(text, "|---|{}", "---|".repeat(names.len()));
    for permission in Permission::ALL {
        let cells: Vec<_> = Role::ALL.iter().map(|role| cell(permission.reach(*role))).collect();
        let _ = writeln!(text, "| `{}` | {} |", permission.as_str(), cells.join(" | "));
    }
    text
}

const fn cell(reach: Reach) -> &'static str {
    match reach {
        Reach::None => "–",
        Reach::Own => "own",
        Reach::Subtree => "subtree",
        Reach::Tenant => "tenant",
        Reach::Vendor => "all",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permission_matrix_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/permissions.md");
        if std::env::var_os("KEIZOKU_WRITE").is_some() {
            std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs")).unwrap();
            std::fs::write(path, markdown()).unwrap();
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(committed == markdown(), "docs/permissions.md is out of date: run with KEIZOKU_WRITE=1");
    }

    #[test]
    fn no_customer_reaches_beyond_its_tenant_and_no_vendor_role_enters_a_workspace() {
        for permission in Permission::ALL {
            for role in Role::ALL {
                let reach = permission.reach(role);
                assert!(role.is_vendor() || reach != Reach::Vendor, "{} {}", permission.as_str(), role.as_str());
                let of_workspace = ["learners.", "org_units.", "roster.", "workspace."];
                if role.is_vendor() && of_workspace.iter().any(|room| permission.as_str().starts_with(room)) {
                    assert_eq!(reach, Reach::None, "{} {}", permission.as_str(), role.as_str());
                }
            }
        }
    }
}
