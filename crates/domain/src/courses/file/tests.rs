use chrono::{DateTime, Utc};
use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::courses::course::CourseDraft;
use crate::id::CourseCategoryId;
use crate::people::table;
use crate::text::{CatalogueCode, CatalogueName};

const TODAY: &str = "2027-01-15";

fn lib(n: u128) -> LibraryId {
    LibraryId::from_uuid(Uuid::from_u128(n))
}

fn library(n: u128, code: &str, kind: LibraryKind, upgrade_to: Option<u128>) -> Library {
    Library {
        id: lib(n),
        code: code.to_owned(),
        kind,
        name_ja: code.to_owned(),
        name_en: code.to_owned(),
        summary_ja: String::new(),
        summary_en: String::new(),
        upgrade_to: upgrade_to.map(lib),
        position: 0,
        active: true,
        offered_from: None,
        offered_until: None,
        revision: 1,
    }
}

fn known() -> Course {
    let draft = CourseDraft {
        code: "BB-001".to_owned(),
        title_ja: "報告".to_owned(),
        standard_minutes: 30,
        passing_score: 60,
        ..CourseDraft::default()
    };
    let at = DateTime::<Utc>::UNIX_EPOCH;
    Course {
        id: CourseId::from_uuid(Uuid::from_u128(77)),
        fields: draft.check(CourseCategoryId::from_uuid(Uuid::from_u128(5)), None).unwrap(),
        created_at: at,
        updated_at: at,
        revision: 1,
    }
}

fn now() -> CatalogueNow {
    let category = Category {
        id: CourseCategoryId::from_uuid(Uuid::from_u128(5)),
        parent: None,
        code: CatalogueCode::parse("work").unwrap(),
        name_ja: CatalogueName::parse("仕事").unwrap(),
        name_en: String::new(),
        position: 0,
        revision: 1,
    };
    let member = |library| Membership {
        library: lib(library),
        course: known().id,
        from: "2026-01-01".parse().unwrap(),
        until: None,
    };
    CatalogueNow {
        courses: vec![known()],
        categories: vec![category],
        libraries: vec![
            library(1, "basic", LibraryKind::Library, Some(2)),
            library(2, "business", LibraryKind::Library, None),
            library(9, "pack", LibraryKind::Pack, None),
        ],
        packs: vec![(lib(9), lib(1))],
        memberships: vec![member(1), member(2)],
        ..CatalogueNow::default()
    }
}

fn planned(file: &str) -> CoursePlan {
    plan(&table::read(file.as_bytes()).unwrap(), &now(), TODAY.parse().unwrap())
}

#[test]
fn adds_changes_and_leaves_alone() {
    let plan = planned(
        "コースコード,コース名,分類コード,ライブラリコード\nNEW-1,新しい講座,work,basic;business\nbb-001,報告,work,\n",
    );
    assert_eq!(plan.faults, []);
    assert_eq!(plan.lines.iter().map(|line| line.action).collect::<Vec<_>>(), [LineAction::Add, LineAction::Unchanged]);
    let today: NaiveDate = TODAY.parse().unwrap();
    assert_eq!(plan.lines[0].memberships, [(lib(1), today, None), (lib(2), today, None)]);
    assert_eq!(plan.lines[0].fields.passing_score, 60);
    assert_eq!(plan.lines[1].fields.code.as_str(), "BB-001", "a code keeps its capitals");
    let again = planned("コースコード,コース名,分類コード,標準学習時間\nBB-001,報告のしかた,work,45\n");
    let fields: Vec<_> = again.lines[0].changes.iter().map(|change| change.field).collect();
    assert_eq!(fields, ["コース名", "標準学習時間（分）"]);
    assert_ne!(plan.hash, again.hash);
}

#[test]
fn an_end_is_set_where_the_library_has_the_course() {
    let file = "code,title,category,libraries,until\nBB-001,報告,work,basic;business,2027/9/30\n";
    let plan = planned(file);
    assert_eq!(plan.faults, []);
    let end = Some("2027-09-30".parse().unwrap());
    assert!(plan.lines[0].memberships.iter().all(|(_, _, until)| *until == end));
    assert_eq!(plan.lines[0].action, LineAction::Change);
}

#[rstest]
#[case("コースコード,コース名\nA,あ\n", "import.column_missing")]
#[case("コースコード,コース名,分類コード\nA,あ,work\na,い,work\n", "course.code_twice")]
#[case("コースコード,コース名,分類コード\nA,,work\n", "text.catalogue_name_missing")]
#[case("コースコード,コース名,分類コード\n部,あ,work\n", "text.catalogue_code_characters")]
#[case("コースコード,コース名,分類コード\nA,あ,\n", "course.category_missing")]
#[case("コースコード,コース名,分類コード\nA,あ,none\n", "course.category_unknown")]
#[case("コースコード,コース名,分類コード,シリーズコード\nA,あ,work,none\n", "course.series_unknown")]
#[case("コースコード,コース名,分類コード,ライブラリコード\nA,あ,work,none\n", "course.library_unknown")]
#[case("コースコード,コース名,分類コード,ライブラリコード\nA,あ,work,pack\n", "course.library_unknown")]
#[case("コースコード,コース名,分類コード,合格点\nA,あ,work,101\n", "course.number_invalid")]
#[case("コースコード,コース名,分類コード,アンケート\nA,あ,work,多分\n", "course.yes_or_no_invalid")]
#[case("コースコード,コース名,分類コード,提供開始日\nA,あ,work,2027/2/30\n", "learner.date_invalid")]
#[case("コースコード,コース名,分類コード,提供開始日\nA,あ,work,2027/1/14\n", "course.membership_past")]
#[case(
    "コースコード,コース名,分類コード,提供開始日,提供終了日\nA,あ,work,2027/3/2,2027/3/1\n",
    "course.membership_order"
)]
#[case("コースコード,コース名,分類コード,ライブラリコード\nA,あ,work,basic\n", "library.upgrade_lacks_courses")]
fn what_is_wrong_is_said_and_nothing_is_planned(#[case] file: &str, #[case] code: &str) {
    let plan = planned(file);
    assert!(plan.faults.iter().any(|fault| fault.code.code() == code), "{:?}", plan.faults);
}

#[test]
fn unknown_columns_are_reported() {
    let plan = planned("コースコード,コース名,分類コード,色\nA,あ,work,青\n");
    assert_eq!(plan.unknown_columns, ["色"]);
}
