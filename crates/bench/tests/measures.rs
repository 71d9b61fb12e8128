//! The measuring works: every figure but those of the release binary itself, small, on both databases. No time is looked at.

use std::process::Command;

use rstest::rstest;

#[rstest]
#[case::sqlite("sqlite", 3)]
#[case::postgres("postgres", 6)]
fn each_figure_is_measured(#[case] engine: &str, #[case] product: usize) {
    let sizes =
        ["--import", "60", "--people", "500", "--planner", "60", "--rounds", "1", "--calls", "20", "--round-ms", "50"];
    let figures = ["--only", "import,pages,status,calls,planner", "--engines", engine];
    let run = Command::new(env!("CARGO_BIN_EXE_keizoku-bench")).args(sizes).args(figures).output().unwrap();
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{told}");
    let table = String::from_utf8(run.stdout).unwrap();
    let rows = table.lines().filter(|line| line.starts_with('|')).skip(2);
    let rows: Vec<Vec<&str>> = rows.map(|line| line.split('|').skip(1).map(str::trim).collect()).collect();
    for name in [
        "import of 60 people",
        "list, first page: one caller",
        "one person: one caller",
        "status as CSV, rows",
        "learner home, one caller (ms)",
        "a page read to its end: p99 (ms)",
        "cheapest authenticated call",
    ] {
        let row = rows.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("no {name} in {table}"));
        assert!(!row[product].is_empty(), "{name} is empty in {table}");
    }
}
