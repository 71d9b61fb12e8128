//! The house's own rules (docs/architecture.md): which floor sees which, and how long a file may be.
#![expect(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Floor → the floors it may name. Everything else is an arrow that does not exist.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("migration", &[]),
    ("store", &["domain", "migration"]),
    ("app", &["domain", "store"]),
    ("http", &["domain", "app"]),
    ("worker", &["domain", "app"]),
    ("server", &["domain", "migration", "store", "app", "http", "worker"]),
    ("testkit", &["domain", "migration", "store", "app", "http", "worker"]),
    ("bench", &["domain", "migration", "store", "app", "http", "worker", "testkit"]),
];

/// Crates that only the named floors may use: the ORM stays in the store, HTTP types stay out of the rules.
const KEPT_APART: &[(&str, &[&str])] = &[
    ("sea-orm", &["store"]),
    ("sea-orm-migration", &["migration"]),
    ("sqlx", &["store", "testkit", "bench"]),
    ("actix-web", &["http", "server", "testkit", "bench"]),
    ("utoipa", &["http"]),
    ("lettre", &["worker"]),
];

/// Lines of a Rust file without its tests.
const RUST_LINES: usize = 400;
/// Lines of a hand-written TypeScript file.
const SCREEN_LINES: usize = 400;
/// What a longer file says at its top, with the reason behind it.
const EXCUSE: &str = "Longer than the house allows because";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn packages() -> Vec<Value> {
    let out = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let metadata: Value = serde_json::from_slice(&out.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn floor(package: &Value) -> &str {
    let name = package["name"].as_str().unwrap();
    name.strip_prefix("keizoku-").unwrap_or(name)
}

/// Names of what a package is built with; what only its tests use does not count.
fn built_with(package: &Value) -> impl Iterator<Item = &str> {
    package["dependencies"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|dependency| dependency["kind"] != "dev")
        .map(|dependency| dependency["name"].as_str().unwrap())
}

#[test]
fn floors_know_only_what_stands_below_them() {
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        ARROWS.iter().map(|(from, to)| (*from, to.iter().copied().collect())).collect();
    let mut wrong = Vec::new();
    for package in &packages() {
        let from = floor(package);
        let Some(arrows) = allowed.get(from) else {
            wrong.push(format!("{from} is no floor of the house"));
            continue;
        };
        for to in built_with(package).filter_map(|name| name.strip_prefix("keizoku-")) {
            if !arrows.contains(to) {
                wrong.push(format!("{from} -> {to}"));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that do not exist: {wrong:?}");
}

#[test]
fn crates_stay_on_their_floor() {
    let mut wrong = Vec::new();
    for package in &packages() {
        for (name, floors) in KEPT_APART {
            if built_with(package).any(|used| used == *name) && !floors.contains(&floor(package)) {
                wrong.push(format!("{} uses {name}", floor(package)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn files_are_about_one_thing() {
    let root = root();
    let mut long = Vec::new();
    for file in sources(&root.join("crates"), &["rs"]) {
        let text = fs::read_to_string(&file).unwrap();
        let rules = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        note(&root, &file, &text, rules.lines().count(), RUST_LINES, &mut long);
    }
    for file in sources(&root.join("frontend/src"), &["ts", "tsx", "css"]) {
        if !file.components().any(|part| part.as_os_str() == "generated") {
            let text = fs::read_to_string(&file).unwrap();
            note(&root, &file, &text, text.lines().count(), SCREEN_LINES, &mut long);
        }
    }
    assert!(long.is_empty(), "split these, or say at the top \"{EXCUSE} …\":\n{}", long.join("\n"));
}

fn note(root: &Path, file: &Path, text: &str, lines: usize, most: usize, long: &mut Vec<String>) {
    if lines > most && !text.contains(EXCUSE) {
        long.push(format!("  {} ({lines} lines)", file.strip_prefix(root).unwrap_or(file).display()));
    }
}

#[test]
fn nothing_is_left_for_later_and_nothing_is_a_drawer() {
    let root = root();
    let mut wrong = Vec::new();
    for file in
        sources(&root.join("crates"), &["rs"]).into_iter().chain(sources(&root.join("frontend/src"), &["ts", "tsx"]))
    {
        let name = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let folder =
            file.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        // `i18n/common` holds the words that every screen says the same way, and nothing else.
        let words = file.parent().is_some_and(|parent| parent.ends_with("i18n/common"));
        if !words
            && [&name, &folder]
                .iter()
                .any(|part| matches!(part.as_str(), "utils" | "util" | "common" | "helpers" | "misc"))
        {
            wrong.push(format!("{}: a drawer", file.display()));
        }
        let generated = file.components().any(|part| part.as_os_str() == "generated");
        if generated || file.ends_with("testkit/tests/architecture.rs") {
            continue;
        }
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            // A control character of the second kind is UTF-8 that was read as Latin-1 on its way into the file.
            let garbled = line.chars().any(|c| ('\u{80}'..='\u{9f}').contains(&c));
            if garbled || ["TODO", "FIXME", "XXX", "todo!("].iter().any(|mark| line.contains(mark)) {
                wrong.push(format!("{}:{}: {}", file.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What reads or changes rows without saying whose; `clippy.toml` bans the same methods under whatever name they are called.
const UNSCOPED: &[&str] =
    &["find", "find_by_id", "update", "update_many", "delete", "delete_by_id", "delete_many", "select"];

/// A type's own function of that name, as in `Entity::find(`; a module's, as in `orders::find(`, is something else.
fn calls_unscoped(line: &str) -> bool {
    UNSCOPED.iter().any(|method| {
        line.match_indices(&format!("::{method}(")).any(|(at, _)| {
            let owner = line[..at].rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
            owner.starts_with(char::is_uppercase)
        })
    })
}

#[test]
fn rows_are_reached_through_the_scope_module_only() {
    assert!(calls_unscoped("    Entity::find().filter(mine)") && calls_unscoped("Query::select()"));
    assert!(!calls_unscoped("orders::find(conn, scope, id)") && !calls_unscoped("Entity::find_in(scope)"));
    let store = root().join("crates/store/src");
    let mut wrong = Vec::new();
    for file in sources(&store, &["rs"]).into_iter().filter(|file| !file.starts_with(store.join("scope"))) {
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            if calls_unscoped(line) {
                wrong.push(format!("{}:{}: {}", file.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_table_says_whose_it_is() {
    let store = root().join("crates/store/src");
    let entities = fs::read_to_string(store.join("entity/mod.rs")).unwrap();
    let tables = fs::read_to_string(store.join("scope/tables.rs")).unwrap();
    let lists = tables.split("};\n\nmacro_rules!").skip(1).collect::<String>();
    let words: BTreeSet<&str> = lists.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let mut missing: Vec<&str> =
        entities.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert!(missing.len() > 20, "the entities are found");
    missing.retain(|name| !words.contains(name));
    assert!(missing.is_empty(), "in no list of store/src/scope/tables.rs: {missing:?}");
}

fn sources(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().and_then(|end| end.to_str()).is_some_and(|end| extensions.contains(&end)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
