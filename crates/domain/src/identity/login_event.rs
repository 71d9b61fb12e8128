//! What is remembered of a log-in (`product.md`, P3 ログイン履歴): by which door, how it ended, and from where as roughly as an
//! administrator needs to tell the office from elsewhere. What was typed is never remembered.

use std::net::IpAddr;

use chrono::TimeDelta;

/// How long a log-in is remembered: a term of twelve months can be looked at until the month after its end.
pub const REMEMBERED: TimeDelta = TimeDelta::days(400);

/// By what somebody proved who they are. A refresh of a session is no log-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Door {
    /// User ID and password.
    Password,
    /// A one-time code from a hand-out sheet.
    HandOutCode,
}

impl Door {
    /// Every door.
    pub const ALL: [Self; 2] = [Self::Password, Self::HandOutCode];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::HandOutCode => "hand_out_code",
        }
    }

    /// The name in files.
    #[must_use]
    pub const fn ja(self) -> &'static str {
        match self {
            Self::Password => "パスワード",
            Self::HandOutCode => "ワンタイムコード",
        }
    }

    /// Reads a stored name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|door| door.as_str() == name)
    }
}

/// How a log-in ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// They are in; of a one-time code: the first password is set.
    Success,
    /// Password or code is wrong.
    WrongPassword,
    /// Wrong once more, and therefore locked for a while. What is tried during a lock is refused unread and leaves no line.
    Locked,
    /// The account is closed.
    Closed,
    /// The password is right, but this site is not for the role.
    WrongSite,
    /// The code is right, but the first password is still to be set.
    PasswordNotSet,
    /// The password is right, but there is no seat.
    NoSeat,
    /// The password is right, but use has not begun.
    NotStarted,
    /// The password is right, but use has ended.
    Ended,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 9] = [
        Self::Success,
        Self::WrongPassword,
        Self::Locked,
        Self::Closed,
        Self::WrongSite,
        Self::PasswordNotSet,
        Self::NoSeat,
        Self::NotStarted,
        Self::Ended,
    ];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::WrongPassword => "wrong_password",
            Self::Locked => "locked",
            Self::Closed => "closed",
            Self::WrongSite => "wrong_site",
            Self::PasswordNotSet => "password_not_set",
            Self::NoSeat => "no_seat",
            Self::NotStarted => "not_started",
            Self::Ended => "ended",
        }
    }

    /// The name in files.
    #[must_use]
    pub const fn ja(self) -> &'static str {
        match self {
            Self::Success => "成功",
            Self::WrongPassword => "パスワードまたはコードの誤り",
            Self::Locked => "連続した誤りによるロック",
            Self::Closed => "停止中のアカウント",
            Self::WrongSite => "利用できないサイト",
            Self::PasswordNotSet => "パスワード未設定",
            Self::NoSeat => "ID割り当てなし",
            Self::NotStarted => "利用開始前",
            Self::Ended => "利用終了後",
        }
    }

    /// Reads a stored name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == name)
    }

    /// The outcome behind the code of a refusal of entry; `None` for a refusal that is not about the person.
    #[must_use]
    pub fn of_refusal(code: &str) -> Option<Self> {
        match code {
            "login.no_seat" => Some(Self::NoSeat),
            "login.term_not_started" => Some(Self::NotStarted),
            "login.term_ended" => Some(Self::Ended),
            _ => None,
        }
    }
}

/// From where somebody logs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The network: an IPv4 address without its last eight bits, an IPv6 address without its last eighty.
    pub network: String,
    /// Browser and system, as far as they can be told.
    pub agent: String,
}

impl Origin {
    /// The origin of a request. The whole address is not kept: the network tells the office from elsewhere, and is no more than that needs.
    #[must_use]
    pub fn of(address: IpAddr, user_agent: Option<&str>) -> Self {
        Self { network: network(address), agent: agent(user_agent.unwrap_or_default()) }
    }
}

fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(address) => {
            let kept = address.to_bits() & (u128::MAX << 80);
            format!("{}/48", std::net::Ipv6Addr::from_bits(kept))
        }
    }
}

/// Marks of browsers, those first that call themselves by another's name too.
const BROWSERS: [(&str, &str); 9] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Marks of systems, those first that call themselves by another's name too.
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iOS"),
    ("iPad", "iPadOS"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// `Chrome / Windows`; empty where neither can be told. Nothing else of what the program says is kept.
fn agent(said: &str) -> String {
    let named =
        |marks: &[(&str, &'static str)]| marks.iter().find(|(mark, _)| said.contains(mark)).map(|(_, name)| *name);
    let parts: Vec<&str> = [named(&BROWSERS), named(&SYSTEMS)].into_iter().flatten().collect();
    parts.join(" / ")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    /// `product.md`, P3: an address is kept as its network only.
    #[rstest]
    #[case("203.0.113.77", "203.0.113.0/24")]
    #[case("::ffff:203.0.113.77", "203.0.113.0/24")]
    #[case("2001:db8:1234:5678:9abc::1", "2001:db8:1234::/48")]
    #[case("::1", "::/48")]
    fn an_address_is_kept_as_its_network(#[case] address: &str, #[case] kept: &str) {
        assert_eq!(Origin::of(address.parse().unwrap(), None).network, kept);
    }

    #[rstest]
    #[case(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
        "Chrome / Windows"
    )]
    #[case(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
        "Edge / Windows"
    )]
    #[case(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
        "Safari / iOS"
    )]
    #[case(
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
        "Chrome / Android"
    )]
    #[case("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox / macOS")]
    #[case("curl/8.0", "")]
    #[case("", "")]
    fn a_program_is_told_by_its_family(#[case] said: &str, #[case] kept: &str) {
        assert_eq!(Origin::of("203.0.113.77".parse().unwrap(), Some(said)).agent, kept);
    }

    #[test]
    fn names_come_back_as_they_were_stored() {
        assert!(Outcome::ALL.into_iter().all(|outcome| Outcome::from_name(outcome.as_str()) == Some(outcome)));
        assert!(Door::ALL.into_iter().all(|door| Door::from_name(door.as_str()) == Some(door)));
        assert_eq!(Outcome::of_refusal("login.term_ended"), Some(Outcome::Ended));
        assert_eq!(Outcome::of_refusal("internal"), None);
    }
}
