//! Whose request it is by address. Behind a proxy every connection comes from the proxy; whom it speaks for is believed only of
//! proxies that the operator named (`trusted_proxies`), and only as far as the chain of them reaches.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use actix_web::http::header;
use actix_web::{HttpRequest, web};
use ipnet::IpNet;
use keizoku_domain::identity::login_event::Origin;

/// The networks whose `X-Forwarded-For` is believed; none by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

/// A text that is neither an address nor a network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is neither an address nor a network such as 10.0.0.0/8")]
pub struct NoNetwork(String);

impl TrustedProxies {
    /// Reads addresses and networks in CIDR form.
    ///
    /// # Errors
    /// The first text that is neither.
    pub fn parse(texts: &[String]) -> Result<Self, NoNetwork> {
        let network = |text: &String| {
            let text = text.trim();
            let one = text.parse::<IpAddr>().map(IpNet::from).ok();
            one.or_else(|| text.parse().ok()).ok_or_else(|| NoNetwork(text.to_owned()))
        };
        texts.iter().map(network).collect::<Result<_, _>>().map(Self)
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }

    /// The address that a request came from: the peer, unless that is a trusted proxy; then, from the right of `forwarded`, the
    /// first address that is not. What stands left of it was written by whoever sent the request, and proves nothing.
    #[must_use]
    pub fn client<'a>(&self, peer: IpAddr, forwarded: impl DoubleEndedIterator<Item = &'a str>) -> IpAddr {
        let mut nearest = plain(peer);
        for hop in forwarded.rev() {
            if !self.trusts(nearest) {
                return nearest;
            }
            let Some(address) = read(hop) else { return nearest };
            nearest = plain(address);
        }
        nearest
    }
}

/// An IPv4 address as such, also where the socket shows it in IPv6.
fn plain(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

/// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1` or `[2001:db8::1]:4711`.
fn read(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim();
    let bare = hop.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
}

/// The address that `request` came from.
pub(crate) fn of(request: &HttpRequest) -> IpAddr {
    let peer = request.peer_addr().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip());
    let Some(trusted) = request.app_data::<web::Data<TrustedProxies>>() else { return plain(peer) };
    let lines: Vec<&str> = request.headers().get_all("x-forwarded-for").filter_map(|line| line.to_str().ok()).collect();
    let hops: Vec<&str> = lines.iter().flat_map(|line| line.split(',')).collect();
    trusted.client(peer, hops.into_iter())
}

/// From where somebody logs in, as far as it is remembered.
pub(crate) fn origin(request: &HttpRequest) -> Origin {
    let agent = request.headers().get(header::USER_AGENT).and_then(|said| said.to_str().ok());
    Origin::of(of(request), agent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(trusted: &[&str], peer: &str, forwarded: &[&str]) -> String {
        let trusted: Vec<String> = trusted.iter().map(|&text| text.to_owned()).collect();
        let trusted = TrustedProxies::parse(&trusted).unwrap();
        trusted.client(peer.parse().unwrap(), forwarded.iter().copied()).to_string()
    }

    #[test]
    fn nobody_is_believed_by_default() {
        assert_eq!(client(&[], "192.0.2.9", &["203.0.113.7"]), "192.0.2.9");
        assert_eq!(client(&["10.0.0.0/8"], "192.0.2.9", &["203.0.113.7"]), "192.0.2.9");
    }

    #[test]
    fn a_trusted_proxy_is_believed_for_the_last_hop_it_did_not_make_itself() {
        let ours = &["10.0.0.0/8", "2001:db8:ffff::/48"];
        assert_eq!(client(ours, "10.0.0.1", &["203.0.113.7"]), "203.0.113.7");
        assert_eq!(client(ours, "10.0.0.1", &["203.0.113.7", " 10.2.3.4"]), "203.0.113.7");
        assert_eq!(client(ours, "2001:db8:ffff::1", &["[2001:db8::7]:4711"]), "2001:db8::7");
        assert_eq!(client(ours, "::ffff:10.0.0.1", &["203.0.113.7:4711"]), "203.0.113.7");
        assert_eq!(client(ours, "10.0.0.1", &[]), "10.0.0.1");
    }

    #[test]
    fn what_the_sender_wrote_to_the_left_proves_nothing() {
        let ours = &["10.0.0.0/8"];
        assert_eq!(client(ours, "10.0.0.1", &["198.51.100.1", "203.0.113.7"]), "203.0.113.7");
        assert_eq!(client(ours, "10.0.0.1", &["10.9.9.9", "203.0.113.7", "10.0.0.2"]), "203.0.113.7");
        assert_eq!(client(ours, "10.0.0.1", &["203.0.113.7", "nonsense"]), "10.0.0.1");
    }

    #[test]
    fn a_network_is_told_from_nonsense() {
        assert!(TrustedProxies::parse(&["10.0.0.0/8".into(), "::1".into()]).is_ok());
        assert!(TrustedProxies::parse(&["10.0.0.0/33".into()]).is_err());
        assert!(TrustedProxies::parse(&["proxy.example".into()]).is_err());
    }
}
