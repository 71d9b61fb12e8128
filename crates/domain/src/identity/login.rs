//! What is typed to log in, as one unique key. Applicants and the vendor's people type a mail address; everybody else the
//! company's code and a log-in ID (`learning.md`, "Learner file": unique without case per company).

use super::role::{Role, Site};

/// The unique key of an account; in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoginKey(String);

/// Longest text that is looked at; anything longer belongs to nobody.
const MOST: usize = 254;

impl LoginKey {
    /// The key for what was typed on the log-in form of `site`. `None` when a needed part is missing or absurd; the
    /// caller then answers as for an unknown key.
    #[must_use]
    pub fn typed(site: Site, company_code: Option<&str>, login_id: &str) -> Option<Self> {
        let login_id = part(login_id)?;
        match site {
            Site::Order => Some(Self(format!("order:{login_id}"))),
            Site::Vendor => Some(Self(format!("vendor:{login_id}"))),
            Site::Admin | Site::Learn => company_key(company_code?, &login_id),
        }
    }

    /// The key of an account with `role`; `login_id` is the mail address of an applicant or vendor account.
    #[must_use]
    pub fn of_account(role: Role, company_code: &str, login_id: &str) -> Option<Self> {
        Self::typed(role.home(), Some(company_code), login_id)
    }

    /// The key of an account as it was read from the store.
    #[must_use]
    pub fn stored(key: &str) -> Option<Self> {
        key.contains(':').then(|| Self(key.to_owned()))
    }

    /// The key as stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The two site names are not company codes, or keys of different sites could meet.
fn company_key(code: &str, login_id: &str) -> Option<LoginKey> {
    let code = part(code)?;
    let reserved = code == Site::Order.as_str() || code == Site::Vendor.as_str() || code.contains(':');
    (!reserved).then(|| LoginKey(format!("{code}:{login_id}")))
}

fn part(text: &str) -> Option<String> {
    let text = text.trim();
    let sound = !text.is_empty() && text.len() <= MOST && text.bytes().all(|b| b.is_ascii_graphic());
    sound.then(|| text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Site::Order, None, " Hanako@Example.JP ", Some("order:hanako@example.jp"))]
    #[case(Site::Vendor, Some("ignored"), "ops@keizoku.example", Some("vendor:ops@keizoku.example"))]
    #[case(Site::Admin, Some("KZ001"), "E10001", Some("kz001:e10001"))]
    #[case(Site::Learn, None, "E10001", None)]
    #[case(Site::Learn, Some("order"), "a@example.jp", None)]
    #[case(Site::Learn, Some("vendor"), "a@example.jp", None)]
    #[case(Site::Learn, Some("order:x"), "a", None)]
    #[case(Site::Learn, Some("KZ001"), "", None)]
    #[case(Site::Learn, Some("KZ001"), "山田", None)]
    fn keys(#[case] site: Site, #[case] code: Option<&str>, #[case] id: &str, #[case] key: Option<&str>) {
        assert_eq!(LoginKey::typed(site, code, id).as_ref().map(LoginKey::as_str), key);
    }

    #[test]
    fn an_account_is_found_by_what_its_person_types() {
        let of = LoginKey::of_account(Role::Supervisor, "KZ001", "Boss1");
        assert_eq!(of, LoginKey::typed(Site::Admin, Some("kz001"), "boss1"));
        assert_eq!(of, LoginKey::typed(Site::Learn, Some("kz001"), "BOSS1"));
    }
}
