//! Captions in WebVTT, checked before a browser reads them: what it would drop in silence is told with its line.

use super::VideoFault;

/// The largest file, in bytes: those of some hours stay below.
pub const MOST_BYTES: usize = 512 * 1024;
/// How much later than the film the last caption may end, in milliseconds.
const SLACK_MS: u64 = 2_000;
/// The most faults that are told.
const MOST_FAULTS: usize = 50;

/// Captions that were found sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captions {
    /// The file's text, without a byte order mark.
    pub text: String,
    /// How many captions there are.
    pub cues: u32,
}

/// Checks a file of captions for a film of `duration_ms`, where that is known.
///
/// # Errors
/// Everything that is wrong with it.
pub fn check(bytes: &[u8], duration_ms: Option<u32>) -> Result<Captions, Vec<VideoFault>> {
    let fault = |code| vec![VideoFault::captions(code, None)];
    if bytes.len() > MOST_BYTES {
        return Err(fault("captions.too_large"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| fault("captions.not_utf8"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let head = text.lines().next().unwrap_or_default();
    if !head.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return Err(vec![VideoFault::captions("captions.not_webvtt", Some(1))]);
    }
    let (mut faults, mut cues, mut before) = (Vec::new(), 0_u32, 0_u64);
    for block in blocks(&text) {
        match block.check(before, duration_ms) {
            Ok(None) => {}
            Ok(Some(start)) => (cues, before) = (cues.saturating_add(1), start),
            Err(found) => faults.push(found),
        }
    }
    if cues == 0 && faults.is_empty() {
        faults.push(VideoFault::captions("captions.none", None));
    }
    faults.truncate(MOST_FAULTS);
    if faults.is_empty() { Ok(Captions { text, cues }) } else { Err(faults) }
}

/// Lines between empty ones, after the head.
struct Block<'a> {
    /// With their numbers, from one.
    lines: Vec<(u32, &'a str)>,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let lines: Vec<(u32, &str)> = (1..).zip(text.lines()).collect();
    let mut all = lines.split(|(_, line)| line.is_empty());
    // The head with its notes.
    let _head = all.next();
    all.filter(|lines| !lines.is_empty()).map(|lines| Block { lines: lines.to_vec() }).collect()
}

impl Block<'_> {
    /// Where a caption begins, in milliseconds; nothing for notes, styles and regions.
    fn check(&self, before: u64, duration_ms: Option<u32>) -> Result<Option<u64>, VideoFault> {
        let timing = self.lines.iter().position(|(_, line)| line.contains("-->"));
        let first = self.lines.first().map_or("", |(_, line)| line.trim_end());
        let aside = ["NOTE", "STYLE", "REGION"]
            .iter()
            .any(|word| first.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])));
        if timing.is_none() && aside {
            return Ok(None);
        }
        let place = timing.unwrap_or(0);
        let (number, line) = self.lines.get(place).copied().unwrap_or((1, ""));
        let fault = |code| Err(VideoFault::captions(code, Some(number)));
        // At most a name stands before the times.
        let times = line.split_once("-->").filter(|_| place <= 1).and_then(|(start, rest)| {
            let end = rest.split_whitespace().next()?;
            Some((milliseconds(start.trim())?, milliseconds(end)?))
        });
        let Some((start, end)) = times else { return fault("captions.time_unreadable") };
        if end <= start {
            return fault("captions.time_backwards");
        }
        if start < before {
            return fault("captions.out_of_order");
        }
        if duration_ms.is_some_and(|length| end > u64::from(length).saturating_add(SLACK_MS)) {
            return fault("captions.behind_the_end");
        }
        if self.lines.get(place + 1).is_none() {
            return fault("captions.empty");
        }
        Ok(Some(start))
    }
}

/// `01:02.345` or `00:01:02.345`.
fn milliseconds(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once('.')?;
    let digits = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        let plain = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<u64>().ok()).flatten()
    };
    let parts: Vec<&str> = clock.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => (0, digits(minutes, 2..=2)?, digits(seconds, 2..=2)?),
        [hours, minutes, seconds] => (digits(hours, 2..=4)?, digits(minutes, 2..=2)?, digits(seconds, 2..=2)?),
        _ => return None,
    };
    let fraction = digits(fraction, 3..=3)?;
    (minutes < 60 && seconds < 60).then(|| ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const OWN: &[u8] = include_bytes!("../../../../app/data/video/hikitsugi/captions.vtt");

    #[test]
    fn captions_are_counted_and_kept_without_their_mark() {
        assert_eq!(check(OWN, Some(30_050)).unwrap().cues, 6);
        let bom =
            [b"\xef\xbb\xbf".as_slice(), b"WEBVTT x\r\n\r\nNOTE y\r\n\r\n00:01.000 --> 00:02.000 line:1\r\na\r\n"];
        let found = check(&bom.concat(), None).unwrap();
        assert_eq!((found.cues, found.text.starts_with("WEBVTT x\n\nNOTE")), (1, true));
    }

    #[rstest]
    #[case(b"\x93\xfa\x96\x7b", "captions.not_utf8", None)]
    #[case(b"1\n00:00:01,000 --> 00:00:02,000\na\n", "captions.not_webvtt", Some(1))]
    #[case(b"WEBVTT\n\nNOTE only\n", "captions.none", None)]
    #[case(b"WEBVTT\n\n00:00:01,000 --> 00:00:02,000\na\n", "captions.time_unreadable", Some(3))]
    #[case(b"WEBVTT\n\nwords without a time\n", "captions.time_unreadable", Some(3))]
    #[case(b"WEBVTT\n\na\n00:02.000 --> 00:01.000\nb\n", "captions.time_backwards", Some(4))]
    #[case(b"WEBVTT\n\n00:02.000 --> 00:03.000\na\n\n00:01.000 --> 00:02.000\nb\n", "captions.out_of_order", Some(6))]
    #[case(b"WEBVTT\n\n00:02.000 --> 00:33.000\na\n", "captions.behind_the_end", Some(3))]
    #[case(b"WEBVTT\n\n00:02.000 --> 00:03.000\n", "captions.empty", Some(3))]
    fn what_a_browser_would_drop_is_told_with_its_line(
        #[case] bytes: &[u8],
        #[case] code: &str,
        #[case] line: Option<u32>,
    ) {
        let faults = check(bytes, Some(30_000)).unwrap_err();
        assert_eq!(faults.iter().map(|fault| (fault.code, fault.line)).collect::<Vec<_>>(), [(code, line)]);
    }

    #[test]
    fn a_large_file_and_many_faults_are_bounded() {
        assert_eq!(check(&vec![b'x'; MOST_BYTES + 1], None).unwrap_err()[0].code, "captions.too_large");
        let many = format!("WEBVTT\n\n{}", "x\n\n".repeat(500));
        assert_eq!(check(many.as_bytes(), None).unwrap_err().len(), MOST_FAULTS);
    }
}
