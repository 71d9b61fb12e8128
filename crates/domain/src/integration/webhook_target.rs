//! Where webhooks may go (`integration.md`, "Webhooks": "private and loopback targets refused unless allowed"). The text of an
//! address is judged when it is registered and before every attempt, and what its name resolves to at every connection.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// What the operator allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Targets {
    /// Public addresses, by HTTPS.
    #[default]
    Public,
    /// Any address, by HTTP too: for receivers in the operator's own network, and for tests.
    Any,
}

/// Characters of an address.
pub const LONGEST: usize = 500;

/// An address that may be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetUrl(Url);

impl TargetUrl {
    /// Reads an address; answers the code of what is wrong with it.
    ///
    /// # Errors
    /// `webhook.url_invalid`, `webhook.url_not_https`, `webhook.url_private`.
    pub fn parse(text: &str, targets: Targets) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.chars().count() > LONGEST {
            return Err("webhook.url_invalid");
        }
        let url = Url::parse(text).map_err(|_| "webhook.url_invalid")?;
        match url.scheme() {
            "https" => {}
            "http" if targets == Targets::Any => {}
            "http" => return Err("webhook.url_not_https"),
            _ => return Err("webhook.url_invalid"),
        }
        // A password in an address would stand in the log; a fragment never reaches the receiver.
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err("webhook.url_invalid");
        }
        let allowed = match url.host() {
            None => return Err("webhook.url_invalid"),
            Some(Host::Domain(name)) => is_public_name(name),
            Some(Host::Ipv4(address)) => is_public(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => is_public(IpAddr::V6(address)),
        };
        if !allowed && targets == Targets::Public {
            return Err("webhook.url_private");
        }
        Ok(Self(url))
    }

    /// The address in its normal form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for TargetUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether an address that a name resolved to may be connected to.
#[must_use]
pub fn may_connect(address: IpAddr, targets: Targets) -> bool {
    targets == Targets::Any || is_public(address)
}

/// Names that mean this machine or the own network. What other names mean is seen when they are resolved.
fn is_public_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let inside = ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "localdomain"];
    let last = name.rsplit('.').next().unwrap_or_default();
    name.contains('.') && !inside.contains(&last)
}

/// Whether an address is one of the public internet: by IANA's registries of special-purpose addresses.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

const fn is_public_v4(address: Ipv4Addr) -> bool {
    !matches!(
        address.octets(),
        // This network, private, shared (CGNAT), loopback, link-local, private.
        [0 | 10 | 127, ..] | [100, 64..=127, ..] | [169, 254, ..] | [172, 16..=31, ..] | [192, 168, ..]
        // Protocol assignments, documentation, 6to4 relays, benchmarks, documentation.
        | [192, 0, 0 | 2, _] | [192, 88, 99, _] | [198, 18 | 19, ..] | [198, 51, 100, _] | [203, 0, 113, _]
        // Multicast, reserved, broadcast.
        | [224..=255, ..]
    )
}

/// Global unicast only: so neither loopback, link-local, unique-local, multicast, nor any form that carries an IPv4 address.
const fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // Protocol assignments with Teredo, documentation, 6to4.
        [0x2001, 0..=0x01ff | 0x0db8, ..] | [0x2002, ..] | [0x3fff, 0..=0x0fff, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// integration.md, "Webhooks": private and loopback targets refused.
    #[test]
    fn addresses_that_are_not_public_are_refused() {
        for text in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.254",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            let address: IpAddr = text.parse().unwrap();
            assert!(!is_public(address), "{text}");
            assert!(!may_connect(address, Targets::Public) && may_connect(address, Targets::Any), "{text}");
        }
    }

    #[test]
    fn public_addresses_are_allowed() {
        for text in [
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.1",
            "100.63.255.255",
            "100.128.0.1",
            "126.255.255.255",
            "172.15.255.255",
            "172.32.0.1",
            "192.0.1.1",
            "192.167.255.255",
            "198.17.0.1",
            "223.255.255.255",
            "2001:4860:4860::8888",
            "2400:cb00::1",
            "2600::1",
        ] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn an_address_is_judged_as_it_will_be_called() {
        let (invalid, private, plain) = ("webhook.url_invalid", "webhook.url_private", "webhook.url_not_https");
        for (text, expected) in [
            ("https://hooks.example.jp/keizoku?a=1", Ok("https://hooks.example.jp/keizoku?a=1")),
            ("  https://HOOKS.example.jp ", Ok("https://hooks.example.jp/")),
            ("https://8.8.8.8:8443/x", Ok("https://8.8.8.8:8443/x")),
            ("http://hooks.example.jp/", Err(plain)),
            ("ftp://hooks.example.jp/", Err(invalid)),
            ("file:///etc/passwd", Err(invalid)),
            ("hooks.example.jp", Err(invalid)),
            ("", Err(invalid)),
            ("https://", Err(invalid)),
            ("https://user:secret@hooks.example.jp/", Err(invalid)),
            ("https://user@hooks.example.jp/", Err(invalid)),
            ("https://hooks.example.jp/#part", Err(invalid)),
            ("https://localhost/", Err(private)),
            ("https://LOCALHOST./", Err(private)),
            ("https://app.localhost/", Err(private)),
            ("https://intranet/", Err(private)),
            ("https://printer.local/", Err(private)),
            ("https://metadata.google.internal/", Err(private)),
            ("https://127.0.0.1/", Err(private)),
            ("https://2130706433/", Err(private)),
            ("https://0x7f.1/", Err(private)),
            ("https://0177.0.0.1/", Err(private)),
            ("https://169.254.169.254/latest/meta-data", Err(private)),
            ("https://[::1]/", Err(private)),
            ("https://[::ffff:10.0.0.1]/", Err(private)),
            ("https://[fd00::1]/", Err(private)),
        ] {
            let read = TargetUrl::parse(text, Targets::Public);
            assert_eq!(read.as_ref().map(TargetUrl::as_str).map_err(|code| *code), expected, "{text}");
        }
        let long = format!("https://hooks.example.jp/{}", "a".repeat(LONGEST));
        assert_eq!(TargetUrl::parse(&long, Targets::Public), Err(invalid));
    }

    #[test]
    fn an_operator_may_allow_the_own_network() {
        for text in ["http://127.0.0.1:9100/", "https://localhost/", "http://[::1]/"] {
            assert!(TargetUrl::parse(text, Targets::Any).is_ok(), "{text}");
        }
        assert_eq!(TargetUrl::parse("ftp://127.0.0.1/", Targets::Any), Err("webhook.url_invalid"));
        assert_eq!(TargetUrl::parse("http://a:b@127.0.0.1/", Targets::Any), Err("webhook.url_invalid"));
    }
}
