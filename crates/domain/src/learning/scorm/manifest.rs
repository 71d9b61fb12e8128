//! `imsmanifest.xml`: the version, the title and what is launched (SCORM 1.2 Content Aggregation Model, 2.3; SCORM 2004 CAM, 3.4).
//!
//! Nothing outside the file is looked at: a document type, and with it every entity of its own, is refused.

use super::xml::{Element, text_of};
use super::{MOST_ITEMS, PackageFault, ScormFacts, ScormItem, ScormVersion};

/// The deepest nesting of items.
const DEEPEST: usize = 20;

/// Tells which file of the package a path means: itself, or the one whose name differs in case only.
pub type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Reads a manifest.
///
/// # Errors
/// Everything that is wrong with it, all at once.
pub fn read(bytes: &[u8], lookup: Lookup<'_>) -> Result<ScormFacts, Vec<PackageFault>> {
    let one = |code| vec![PackageFault::at(code, "imsmanifest.xml")];
    let text = text_of(bytes).ok_or_else(|| one("scorm.manifest_encoding"))?;
    let root = Element::parse(&text).map_err(one)?;
    if root.name != "manifest" {
        return Err(one("scorm.manifest_unreadable"));
    }
    let mut reading = Reading { root: &root, lookup, items: Vec::new(), faults: Vec::new() };
    let version = version_of(&root, &text);
    if version.is_none() {
        reading.fault("scorm.version_unknown", "imsmanifest.xml");
    }
    let organization = organization_of(&root);
    match organization {
        None => reading.fault("scorm.organization_missing", "imsmanifest.xml"),
        Some(organization) => reading.items_of(organization, 0),
    }
    if organization.is_some() && reading.items.is_empty() && reading.faults.is_empty() {
        reading.fault("scorm.items_missing", "imsmanifest.xml");
    }
    if reading.items.len() > MOST_ITEMS {
        reading.fault("scorm.too_many_items", "imsmanifest.xml");
    }
    let Reading { items, faults, .. } = reading;
    let Some(version) = version.filter(|_| faults.is_empty()) else { return Err(faults) };
    let title = organization.and_then(|one| one.child("title")).map(Element::words).unwrap_or_default();
    Ok(ScormFacts {
        version,
        title: if title.is_empty() { items.first().map(|item| item.title.clone()).unwrap_or_default() } else { title },
        sequenced: organization.is_some_and(|one| one.any("sequencing")),
        scored: items.iter().any(|item| item.mastery.is_some()),
        items,
    })
}

/// The version as the manifest says it, else by the namespace it uses.
fn version_of(root: &Element, text: &str) -> Option<ScormVersion> {
    let said =
        root.child("metadata").and_then(|one| one.child("schemaversion")).map(Element::words).unwrap_or_default();
    if said == "1.2" {
        Some(ScormVersion::V12)
    } else if said.contains("2004") || said.contains("1.3") || text.contains("adlcp_v1p3") {
        Some(ScormVersion::V2004)
    } else if said.is_empty() && text.contains("adlcp_rootv1p2") {
        Some(ScormVersion::V12)
    } else {
        None
    }
}

fn organization_of(root: &Element) -> Option<&Element> {
    let all = root.child("organizations")?;
    let named = all.attribute("default");
    let found = all.children("organization").find(|one| named.is_some() && one.attribute("identifier") == named);
    found.or_else(|| all.children("organization").next())
}

struct Reading<'a> {
    root: &'a Element,
    lookup: Lookup<'a>,
    items: Vec<ScormItem>,
    faults: Vec<PackageFault>,
}

impl Reading<'_> {
    fn fault(&mut self, code: &'static str, place: &str) {
        let fault = PackageFault::at(code, place);
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn items_of(&mut self, parent: &Element, depth: usize) {
        if depth > DEEPEST {
            return self.fault("scorm.manifest_unreadable", "imsmanifest.xml");
        }
        for item in parent.children("item") {
            if let Some(reference) = item.attribute("identifierref").filter(|one| !one.is_empty()) {
                self.item(item, reference);
            }
            self.items_of(item, depth + 1);
        }
    }

    fn item(&mut self, item: &Element, reference: &str) {
        let id = item.attribute("identifier").unwrap_or(reference);
        if id.is_empty() || id.chars().count() > 200 || id.chars().any(char::is_control) {
            return self.fault("scorm.item_unsound", id);
        }
        if self.items.iter().any(|other| other.id == id) {
            return self.fault("scorm.item_twice", id);
        }
        let resources = self.root.child("resources");
        let found = resources
            .and_then(|all| all.children("resource").find(|one| one.attribute("identifier") == Some(reference)));
        let (Some(resources), Some(resource)) = (resources, found) else {
            return self.fault("scorm.resource_missing", reference);
        };
        let Some(href) = resource.attribute("href").filter(|one| !one.trim().is_empty()) else {
            return self.fault("scorm.resource_without_file", reference);
        };
        let bases = [self.root, resources, resource].map(|one| one.attribute("base").unwrap_or_default());
        let Some((path, rest)) = resolve(&bases, href) else { return self.fault("scorm.resource_outside", href) };
        let Some(path) = (self.lookup)(&path) else { return self.fault("scorm.file_missing", &path) };
        let kind = resource.attribute("scormtype").or_else(|| resource.attribute("scormType")).unwrap_or("sco");
        let child = |names: &[&str]| names.iter().find_map(|name| item.child(name)).map(Element::words);
        let title = child(&["title"]).filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_owned());
        let mastery = child(&["masteryscore"]).or_else(|| item.find("minNormalizedMeasure").map(Element::words));
        self.items.push(ScormItem {
            id: id.to_owned(),
            title: title.chars().take(200).collect(),
            href: path,
            parameters: joined(&rest, item.attribute("parameters").unwrap_or_default()),
            tracked: kind.eq_ignore_ascii_case("sco"),
            launch_data: child(&["datafromlms", "dataFromLMS"]).unwrap_or_default().chars().take(4_096).collect(),
            mastery: mastery.filter(|score| !score.is_empty()).map(|score| score.chars().take(20).collect()),
        });
    }
}

/// What stands behind the path of a resource, and the parameters of its item (CAM 3.4.1.9: joined by `&`, or as they are).
fn joined(rest: &str, parameters: &str) -> String {
    let parameters = parameters.trim().trim_start_matches(['?', '&']);
    match (rest.is_empty(), parameters.is_empty()) {
        (_, true) => rest.to_owned(),
        (true, false) if parameters.starts_with('#') => parameters.to_owned(),
        (true, false) => format!("?{parameters}"),
        (false, false) if rest.starts_with('?') && !parameters.starts_with('#') => format!("{rest}&{parameters}"),
        (false, false) => rest.to_owned(),
    }
}

/// The path below the package's root that `href` means, and what stands behind it; `None` for what lies outside.
fn resolve(bases: &[&str], href: &str) -> Option<(String, String)> {
    let cut = href.find(['?', '#']).unwrap_or(href.len());
    let (path, rest) = href.split_at(cut);
    let mut parts: Vec<String> = Vec::new();
    for piece in bases.iter().copied().chain([path]) {
        let piece = piece.trim();
        if piece.contains("://") || piece.starts_with("//") || piece.contains('\\') || piece.starts_with("javascript:")
        {
            return None;
        }
        for part in piece.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(unescaped(name)?),
            }
        }
    }
    Some((parts.join("/"), rest.to_owned()))
}

/// `%20` and its like; `None` where what comes out is no name.
fn unescaped(name: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after.get(2..)?;
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    let name = String::from_utf8(bytes).ok()?;
    let plain = name != "." && name != ".." && !name.contains(['/', '\\', '\0']);
    plain.then_some(name)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const V12: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="O2">
    <organization identifier="O1"><title>ほか</title></organization>
    <organization identifier="O2"><title>研修 &amp; 確認</title>
      <item identifier="I1" identifierref="R1" parameters="?a=1"><title>第1章</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
      <item identifier="F"><title>章</title><item identifier="I2" identifierref="R2"><title>資料</title></item></item>
    </organization>
  </organizations>
  <resources xml:base="content/">
    <resource identifier="R1" type="webcontent" adlcp:scormtype="sco" xml:base="one/" href="Start%20Page.html#top"/>
    <resource identifier="R2" type="webcontent" adlcp:scormtype="asset" href="./two.pdf"/>
  </resources>
</manifest>"#;

    fn files(path: &str) -> Option<String> {
        let known = ["content/one/start page.html", "content/two.pdf", "index.html"];
        known.iter().find(|one| one.eq_ignore_ascii_case(path)).map(|one| (*one).to_owned())
    }

    fn codes(text: &str) -> Vec<&'static str> {
        read(text.as_bytes(), &files).err().unwrap_or_default().into_iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn a_manifest_of_version_1_2_is_read() {
        let facts = read(V12.as_bytes(), &files).unwrap();
        assert_eq!((facts.version, facts.title.as_str(), facts.sequenced), (ScormVersion::V12, "研修 & 確認", false));
        let told: Vec<_> =
            facts.items.iter().map(|item| (item.title.as_str(), item.href.as_str(), item.tracked)).collect();
        // Windows does not tell cases apart, and packages are made there.
        assert_eq!(told, [("第1章", "content/one/start page.html", true), ("資料", "content/two.pdf", false)]);
        assert_eq!((facts.items[0].parameters.as_str(), facts.items[0].mastery.as_deref()), ("#top", Some("80")));
        assert_eq!((facts.scored, facts.passing_score()), (true, Some(80)));
    }

    #[rstest]
    #[case("<schemaversion>2004 3rd Edition</schemaversion>", Some(ScormVersion::V2004))]
    #[case("<schemaversion>2004 4th Edition</schemaversion>", Some(ScormVersion::V2004))]
    #[case("<schemaversion>CAM 1.3</schemaversion>", Some(ScormVersion::V2004))]
    #[case("", Some(ScormVersion::V12))]
    #[case("<schemaversion>3.0</schemaversion>", None)]
    fn the_version_is_told(#[case] said: &str, #[case] expected: Option<ScormVersion>) {
        let text = V12.replace("<schemaversion>1.2</schemaversion>", said);
        assert_eq!(read(text.as_bytes(), &files).ok().map(|facts| facts.version), expected);
    }

    #[rstest]
    #[case("UTF-16LE")]
    #[case("UTF-16BE")]
    #[case("Shift_JIS")]
    #[case("EUC-JP")]
    fn encodings_are_read(#[case] name: &str) {
        let text =
            V12.replace("encoding=\"UTF-8\"", &format!("encoding=\"{}\"", name.trim_end_matches(['L', 'B', 'E'])));
        let bytes: Vec<u8> = match name {
            "UTF-16LE" => [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
            "UTF-16BE" => [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect(),
            label => encoding_rs::Encoding::for_label(label.as_bytes())
                .unwrap()
                .encode(&V12.replace("UTF-8", label))
                .0
                .into(),
        };
        assert_eq!(read(&bytes, &files).unwrap().title, "研修 & 確認");
    }

    #[rstest]
    #[case("<manifest", "<!DOCTYPE m [<!ENTITY a \"b\">]><manifest", &["scorm.manifest_entities"])]
    #[case("第1章", "&file;", &["scorm.manifest_entities"])]
    #[case("</manifest>", "", &["scorm.manifest_unreadable"])]
    #[case("Start%20Page.html#top", "missing.html", &["scorm.file_missing"])]
    #[case("Start%20Page.html#top", "../../../index.html", &["scorm.resource_outside"])]
    #[case("Start%20Page.html#top", "%2e%2e/x.html", &["scorm.resource_outside"])]
    #[case("Start%20Page.html#top", "https://example.com/", &["scorm.resource_outside"])]
    #[case("identifierref=\"R2\"", "identifierref=\"R9\"", &["scorm.resource_missing"])]
    #[case("identifier=\"I2\"", "identifier=\"I1\"", &["scorm.item_twice"])]
    #[case("identifierref", "x", &["scorm.items_missing"])]
    #[case("organizations", "organisations", &["scorm.organization_missing"])]
    fn what_is_wrong_is_told(#[case] from: &str, #[case] to: &str, #[case] expected: &[&str]) {
        assert_eq!(codes(&V12.replace(from, to)), expected);
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let text = V12.replace("Start%20Page.html#top", "missing.html").replace("R2\"><title>", "R9\"><title>");
        assert_eq!(codes(&text), ["scorm.file_missing", "scorm.resource_missing"]);
    }
}
