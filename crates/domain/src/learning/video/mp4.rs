//! What a file says of itself as an MP4, read from its bytes and never from its name. Only the index (`moov`) is held in memory.

use std::io::{Read, Seek, SeekFrom};

use super::isobmff::{self, Header, boxes, first, u16_at, u32_at, u64_at};
use super::{MOST_MS, VideoFacts, VideoFault};

/// The largest index that is read, in bytes: that of some hours has a few MiB.
const MOST_INDEX: u64 = 32 * 1024 * 1024;
/// The most boxes beside each other: a film that is not cut into fragments has a handful.
const MOST_BOXES: usize = 1_000;
/// The widest and highest picture, in pixels.
const MOST_PIXELS: u16 = 4096;
/// H.264 profiles that every browser plays: baseline, main, extended, high.
const PROFILES: [u8; 4] = [66, 77, 88, 100];

/// Looks at a film; the answer is what it is, or everything that is wrong with it.
///
/// # Errors
/// All faults at once; a file that is no MP4 has that one only.
pub fn check<R: Read + Seek>(source: &mut R, size: u64) -> Result<VideoFacts, Vec<VideoFault>> {
    let fault = |code| vec![VideoFault::film(code, "")];
    let outer = outer(source, size).map_err(|_| fault("video.unreadable"))?;
    if !outer.is_mp4 {
        return Err(fault("video.not_mp4"));
    }
    let mut faults = Vec::new();
    if outer.is_cut {
        faults.extend(fault("video.truncated"));
    } else if outer.pictures.is_none() {
        faults.extend(fault("video.data_missing"));
    }
    let Some((at, length)) = outer.index else {
        faults.extend(fault("video.index_missing"));
        return Err(faults);
    };
    if length > MOST_INDEX {
        faults.extend(fault("video.index_too_large"));
        return Err(faults);
    }
    let index = read(source, at, length).map_err(|_| fault("video.unreadable"))?;
    let fast_start = outer.pictures.is_some_and(|pictures| at < pictures);
    match facts_of(&index, fast_start) {
        Ok(facts) if faults.is_empty() => Ok(facts),
        Ok(_) => Err(faults),
        Err(more) => Err([faults, more].concat()),
    }
}

/// The boxes that a film consists of.
#[derive(Debug, Default)]
struct Outer {
    is_mp4: bool,
    /// Whether a box goes on behind the end of the file.
    is_cut: bool,
    /// Where the index begins, and how long it is.
    index: Option<(u64, u64)>,
    /// Where the pictures begin.
    pictures: Option<u64>,
}

fn outer<R: Read + Seek>(source: &mut R, size: u64) -> std::io::Result<Outer> {
    let (mut found, mut at) = (Outer::default(), 0_u64);
    for place in 0..MOST_BOXES {
        if at >= size {
            break;
        }
        let head = read(source, at, 16.min(size - at))?;
        let Some(header) = Header::read(&head) else {
            found.is_cut = true;
            break;
        };
        if place == 0 {
            found.is_mp4 = &header.kind == b"ftyp";
            if !found.is_mp4 {
                break;
            }
        }
        let Some(end) = header.end(at, size) else {
            found.is_cut = true;
            break;
        };
        match &header.kind {
            b"moov" if found.index.is_none() => {
                let body = at.saturating_add(header.length);
                found.index = Some((body, end.saturating_sub(body)));
            }
            b"mdat" if found.pictures.is_none() => found.pictures = Some(at),
            _ => {}
        }
        at = end;
    }
    // Whatever goes on for longer is cut into fragments, or made to be walked through.
    found.is_cut |= at < size && found.is_mp4;
    Ok(found)
}

fn read<R: Read + Seek>(source: &mut R, at: u64, length: u64) -> std::io::Result<Vec<u8>> {
    source.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    source.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A track of the index.
struct Track<'a> {
    handler: [u8; 4],
    /// The first description of its samples: type and body.
    entry: Option<isobmff::Inner<'a>>,
}

fn tracks(index: &[u8]) -> impl Iterator<Item = Track<'_>> {
    boxes(index).map_while(|found| found).filter(|found| &found.kind == b"trak").filter_map(|track| {
        let media = first(track.body, b"mdia")?;
        let handler = first(media, b"hdlr")?.get(8..12)?.try_into().ok()?;
        let table = first(first(media, b"minf")?, b"stbl")?;
        // Version, flags and the number of descriptions come first.
        let entry = first(table, b"stsd").and_then(|list| boxes(list.get(8..)?).next().flatten());
        Some(Track { handler, entry })
    })
}

fn facts_of(index: &[u8], fast_start: bool) -> Result<VideoFacts, Vec<VideoFault>> {
    let mut faults = Vec::new();
    let mut fault = |code, found: &str| faults.push(VideoFault::film(code, found));
    if first(index, b"mvex").is_some() {
        fault("video.fragmented", "");
    }
    let duration_ms = duration(index).unwrap_or(0);
    if duration_ms == 0 {
        fault("video.duration_missing", "");
    } else if duration_ms > u64::from(MOST_MS) {
        fault("video.too_long", "");
    }
    let all: Vec<Track<'_>> = tracks(index).collect();
    let picture = all.iter().find(|track| &track.handler == b"vide");
    let (mut width, mut height) = (0, 0);
    match picture.map(|track| track.entry) {
        None => fault("video.picture_missing", ""),
        Some(Some(entry)) if &entry.kind == b"avc1" => {
            width = u16_at(entry.body, 24).unwrap_or(0);
            height = u16_at(entry.body, 26).unwrap_or(0);
            if !(1..=MOST_PIXELS).contains(&width) || !(1..=MOST_PIXELS).contains(&height) {
                fault("video.dimensions", &format!("{width}×{height}"));
            }
            let profile = entry.body.get(78..).and_then(|inner| first(inner, b"avcC")).and_then(|avc| avc.get(1));
            if profile.is_none_or(|profile| !PROFILES.contains(profile)) {
                fault("video.profile", &profile.map(u8::to_string).unwrap_or_default());
            }
        }
        Some(Some(entry)) if &entry.kind == b"encv" => fault("video.encrypted", ""),
        Some(entry) => fault("video.codec", &entry.map(|entry| name(entry.kind)).unwrap_or_default()),
    }
    let sound = all.iter().find(|track| &track.handler == b"soun").and_then(|track| track.entry);
    match sound {
        Some(entry) if &entry.kind == b"enca" => fault("video.encrypted", ""),
        Some(entry) if &entry.kind != b"mp4a" => fault("video.sound_codec", &name(entry.kind)),
        _ => {}
    }
    let duration_ms = u32::try_from(duration_ms).unwrap_or(MOST_MS);
    if faults.is_empty() {
        Ok(VideoFacts { duration_ms, width, height, sound: sound.is_some(), fast_start })
    } else {
        Err(faults)
    }
}

/// How long the film says it plays, in milliseconds.
fn duration(index: &[u8]) -> Option<u64> {
    let head = first(index, b"mvhd")?;
    let (scale, units) = match head.first()? {
        0 => (u32_at(head, 12)?, u64::from(u32_at(head, 16)?)),
        _ => (u32_at(head, 20)?, u64_at(head, 24)?),
    };
    units.checked_mul(1000)?.checked_div(u64::from(scale))
}

fn name(kind: [u8; 4]) -> String {
    kind.iter().filter(|byte| byte.is_ascii_graphic()).map(|byte| char::from(*byte)).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use rstest::rstest;

    use super::*;

    const FILM: &[u8] = include_bytes!("../../../../app/data/video/hikitsugi/film.mp4");

    fn codes(bytes: &[u8]) -> Vec<&'static str> {
        let size = u64::try_from(bytes.len()).unwrap();
        check(&mut Cursor::new(bytes), size).err().unwrap_or_default().iter().map(|fault| fault.code).collect()
    }

    /// The film with the first `from` replaced.
    fn with(from: &[u8], to: &[u8]) -> Vec<u8> {
        let at = FILM.windows(from.len()).position(|window| window == from).unwrap();
        [&FILM[..at], to, &FILM[at + to.len()..]].concat()
    }

    #[test]
    fn a_film_is_known_by_its_bytes() {
        let facts = check(&mut Cursor::new(FILM), u64::try_from(FILM.len()).unwrap()).unwrap();
        assert_eq!((facts.width, facts.height, facts.sound, facts.fast_start), (640, 360, true, true));
        assert!((29_900..=30_200).contains(&facts.duration_ms), "{}", facts.duration_ms);
    }

    #[rstest]
    #[case(b"RIFF....WEBP".to_vec(), &["video.not_mp4"])]
    #[case(b"".to_vec(), &["video.not_mp4"])]
    #[case(b"<html>ftyp</html>".to_vec(), &["video.not_mp4"])]
    #[case(FILM[..100_000].to_vec(), &["video.truncated"])]
    #[case(FILM[..40].to_vec(), &["video.truncated", "video.index_missing"])]
    #[case(with(b"moov", b"free"), &["video.index_missing"])]
    #[case(with(b"mdat", b"free"), &["video.data_missing"])]
    #[case(with(b"avc1mp41", b"....mp41"), &[])]
    #[case(with(b"mvhd", b"free"), &["video.duration_missing"])]
    #[case(with(b"vide", b"meta"), &["video.picture_missing"])]
    #[case(with(b"avcC", b"free"), &["video.profile"])]
    #[case(with(b"mp4a", b"Opus"), &["video.sound_codec"])]
    fn what_is_wrong_is_told(#[case] bytes: Vec<u8>, #[case] expected: &[&str]) {
        assert_eq!(codes(&bytes), expected);
    }

    #[test]
    fn everything_is_told_at_once() {
        let broken = with(b"mvhd", b"free");
        let at = broken.windows(4).rposition(|window| window == b"avc1").unwrap();
        let broken = [&broken[..at], b"hvc1", &broken[at + 4..]].concat();
        let size = u64::try_from(broken.len()).unwrap();
        let faults = check(&mut Cursor::new(&broken[..]), size).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.code, fault.found.as_str())).collect();
        assert_eq!(told, [("video.duration_missing", ""), ("video.codec", "hvc1")]);
    }

    #[test]
    fn no_prefix_and_no_flipped_byte_of_the_index_breaks_the_reading() {
        for length in (0..FILM.len()).step_by(997) {
            let _told = codes(&FILM[..length]);
        }
        for at in 0..2_000 {
            let mut bytes = FILM[..4_000].to_vec();
            bytes[at] = !bytes[at];
            let _told = codes(&bytes);
        }
    }
}
