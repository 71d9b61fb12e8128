//! Signing as Standard Webhooks asks: HMAC-SHA256 over id, time and body, by each secret that is valid. Done with the crypto
//! library that is in the tree; the tests verify with a library that is not ours.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Bytes of a secret: 256 bits.
pub(super) const SECRET: usize = 32;

/// What a secret begins with when it is shown.
const PREFIX: &str = "whsec_";

/// A secret as it is shown, once.
pub(super) fn shown(secret: &[u8]) -> String {
    format!("{PREFIX}{}", STANDARD.encode(secret))
}

/// The value of `webhook-signature`: one signature for each secret, parted by spaces.
pub(super) fn signatures(secrets: &[Vec<u8>], id: &str, timestamp: i64, body: &str) -> String {
    let content = format!("{id}.{timestamp}.{body}");
    let sign = |secret: &Vec<u8>| {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), content.as_bytes());
        format!("v1,{}", STANDARD.encode(tag.as_ref()))
    };
    secrets.iter().map(sign).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Standard Webhooks specification and its libraries.
    #[test]
    fn the_example_of_the_specification_is_signed_alike() {
        let secret = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signed = signatures(&[secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn two_secrets_give_two_signatures() {
        let signed = signatures(&[vec![1; 32], vec![2; 32]], "evt_1", 1, "{}");
        let all: Vec<&str> = signed.split(' ').collect();
        assert_eq!(all.len(), 2);
        assert!(all[0] != all[1] && all.iter().all(|one| one.starts_with("v1,")));
        assert!(shown(&[0; SECRET]).starts_with("whsec_AAAA"));
    }
}
