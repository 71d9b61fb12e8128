//! Writing iCalendar (RFC 5545): all-day events, texts escaped, lines folded at 75 octets.

use chrono::{DateTime, Utc};

use super::calendar::CalendarEvent;

/// An event with how often and when it last changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revised {
    /// The event.
    pub event: CalendarEvent,
    /// Grows with every change (SEQUENCE).
    pub sequence: i64,
    /// When it last changed (LAST-MODIFIED).
    pub changed_at: DateTime<Utc>,
}

/// How often programs are asked to look again.
const REFRESH: &str = "PT6H";

/// A calendar of all-day events.
#[must_use]
pub fn write(name: &str, events: &[Revised]) -> String {
    let mut out = String::new();
    let head = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Keizoku//Contract calendar//JA",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-TIMEZONE:Asia/Tokyo",
    ];
    head.iter().for_each(|text| line(&mut out, text));
    line(&mut out, &format!("NAME:{}", escaped(name)));
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(name)));
    line(&mut out, &format!("REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"));
    line(&mut out, &format!("X-PUBLISHED-TTL:{REFRESH}"));
    events.iter().for_each(|revised| event(&mut out, revised));
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, revised: &Revised) {
    let event = &revised.event;
    let after = event.on.succ_opt().unwrap_or(event.on);
    let stamp = revised.changed_at.format("%Y%m%dT%H%M%SZ");
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", event.uid));
    line(out, &format!("DTSTAMP:{stamp}"));
    line(out, &format!("LAST-MODIFIED:{stamp}"));
    line(out, &format!("SEQUENCE:{}", revised.sequence));
    line(out, &format!("DTSTART;VALUE=DATE:{}", event.on.format("%Y%m%d")));
    line(out, &format!("DTEND;VALUE=DATE:{}", after.format("%Y%m%d")));
    line(out, &format!("SUMMARY:{}", escaped(&event.summary)));
    line(out, &format!("DESCRIPTION:{}", escaped(&event.description)));
    line(out, &format!("CATEGORIES:{}", event.kind.as_str().to_uppercase()));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "STATUS:CONFIRMED");
    line(out, "END:VEVENT");
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace("\r\n", "\\n")
        .replace(['\n', '\r'], "\\n")
}

/// RFC 5545, 3.1: at most 75 octets, no character cut, a space before what goes on.
fn line(out: &mut String, text: &str) {
    const MOST: usize = 75;
    let mut used = 0;
    for character in text.chars() {
        if used + character.len_utf8() > MOST {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(character);
        used += character.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::integration::calendar::CalendarEventKind;

    #[test]
    fn lines_are_folded_and_texts_escaped() {
        let event = CalendarEvent {
            uid: "term-ends.x.2027-08@keizoku".to_owned(),
            kind: CalendarEventKind::TermEnds,
            on: "2028-02-29".parse().unwrap(),
            summary: "期間の終了; 受講, 修了\\確認".to_owned(),
            description: "長い説明です。".repeat(20) + "\n改行",
        };
        let text = write("契約カレンダー", &[Revised { event, sequence: 3, changed_at: DateTime::UNIX_EPOCH }]);
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        let unfolded = text.replace("\r\n ", "");
        for expected in [
            "DTSTART;VALUE=DATE:20280229\r\n",
            "DTEND;VALUE=DATE:20280301\r\n",
            "SUMMARY:期間の終了\\; 受講\\, 修了\\\\確認\r\n",
            "SEQUENCE:3\r\n",
            "LAST-MODIFIED:19700101T000000Z\r\n",
        ] {
            assert!(unfolded.contains(expected), "{expected} is missing in {unfolded}");
        }
        assert!(unfolded.contains("\\n改行\r\n"), "{unfolded}");
    }
}
