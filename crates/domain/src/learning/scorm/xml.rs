//! A small tree of a manifest: names without their prefixes, attributes, words. No document type, no entities but XML's own five.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// The deepest nesting.
const DEEPEST: usize = 64;
/// The most elements.
const MOST: usize = 100_000;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    text: String,
    inside: Vec<Element>,
}

/// The text of a document in the encoding that its mark or its declaration names; `None` where it is not in that encoding.
pub(super) fn text_of(bytes: &[u8]) -> Option<String> {
    let encoding = match bytes {
        [0xEF, 0xBB, 0xBF, ..] => UTF_8,
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] | [0, b'<', ..] => UTF_16BE,
        _ => declared(bytes)?,
    };
    let (text, _, broken) = encoding.decode(bytes);
    (!broken).then(|| text.into_owned())
}

fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head: String = bytes.iter().take(200).map(|byte| char::from(*byte)).collect();
    let head = head.split("?>").next().unwrap_or_default();
    let Some((_, after)) = head.split_once("encoding") else { return Some(UTF_8) };
    let label = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = label.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let label = label.split(quote).nth(1)?;
    // Whoever declares UTF-16 without its two bytes per character has converted the file and forgotten the line.
    Encoding::for_label(label.as_bytes()).map(|found| if found.is_ascii_compatible() { found } else { UTF_8 })
}

impl Element {
    /// Reads a document.
    ///
    /// # Errors
    /// `scorm.manifest_entities`, `scorm.manifest_unreadable`.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        const UNREADABLE: &str = "scorm.manifest_unreadable";
        let mut reader = Reader::from_str(text);
        let mut open: Vec<Self> = vec![Self::default()];
        let mut count = 0;
        loop {
            let event = reader.read_event().map_err(|_| UNREADABLE)?;
            match event {
                Event::Start(start) => open.push(Self::of(&start).ok_or(UNREADABLE)?),
                Event::Empty(start) => {
                    open.last_mut().ok_or(UNREADABLE)?.inside.push(Self::of(&start).ok_or(UNREADABLE)?)
                }
                Event::End(_) => {
                    let done = open.pop().ok_or(UNREADABLE)?;
                    open.last_mut().ok_or(UNREADABLE)?.inside.push(done);
                }
                Event::Text(words) => open.last_mut().ok_or(UNREADABLE)?.text.push_str(&words.xml10_content()),
                Event::CData(words) => open.last_mut().ok_or(UNREADABLE)?.text.push_str(&words.xml10_content()),
                Event::GeneralRef(name) => {
                    let said = match name.resolve_char_ref().map_err(|_| UNREADABLE)? {
                        Some(character) => character.to_string(),
                        None => quick_xml::escape::resolve_predefined_entity(&name.into_inner())
                            .ok_or("scorm.manifest_entities")?
                            .to_owned(),
                    };
                    open.last_mut().ok_or(UNREADABLE)?.text.push_str(&said);
                }
                Event::DocType(_) => return Err("scorm.manifest_entities"),
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
            count += 1;
            if count > MOST * 3 || open.len() > DEEPEST {
                return Err(UNREADABLE);
            }
        }
        let [document] = <[Self; 1]>::try_from(open).map_err(|_| UNREADABLE)?;
        let [root] = <[Self; 1]>::try_from(document.inside).map_err(|_| UNREADABLE)?;
        Ok(root)
    }

    fn of(start: &BytesStart<'_>) -> Option<Self> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
            attributes.push((attribute.key.local_name().into_inner().to_owned(), value));
        }
        Some(Self { name: start.local_name().into_inner().to_owned(), attributes, ..Self::default() })
    }

    /// An attribute by its name without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements of a name in this one.
    pub(super) fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.inside.iter().filter(move |one| one.name == name)
    }

    /// The first element of a name in this one.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.inside.iter().find(|one| one.name == name)
    }

    /// The first element of a name, however deep, but not in an item further down.
    pub(super) fn find(&self, name: &str) -> Option<&Self> {
        let here = self.inside.iter().filter(|one| one.name != "item");
        here.clone().find(|one| one.name == name).or_else(|| here.clone().find_map(|one| one.find(name)))
    }

    /// Whether there is an element of a name, however deep.
    pub(super) fn any(&self, name: &str) -> bool {
        self.inside.iter().any(|one| one.name == name || one.any(name))
    }

    /// Its words, spaces at both ends dropped.
    pub(super) fn words(&self) -> String {
        self.text.trim().to_owned()
    }
}
