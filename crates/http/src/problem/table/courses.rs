//! The `courses` room's refusals, and those of the catalogue's and the calendar's files.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    ("course.code_taken", 422, "このコースコードはすでに使われています。", "The course code is taken."),
    ("course.category_unknown", 422, "コース分類が見つかりません。", "There is no such category."),
    ("course.series_unknown", 422, "シリーズが見つかりません。", "There is no such series."),
    (
        "course.library_unknown",
        422,
        "ライブラリが見つかりません。パックのコースは、パックに含まれるライブラリに登録してください。",
        "There is no such library. A pack has the courses of its libraries.",
    ),
    (
        "course.in_use",
        409,
        "コース「{title}」はライブラリに登録されたことがあるため削除できません。提供を終えるには、提供終了日を設定してください。",
        "The course {title} is or was in a library and cannot be removed. Set the last day of its offer instead.",
    ),
    (
        "course.membership_order",
        422,
        "提供終了日は提供開始日以降の日付にしてください。",
        "The last day is before the first.",
    ),
    (
        "course.membership_overlaps",
        422,
        "同じライブラリの提供期間が重なっています。",
        "Two stretches in the same library overlap.",
    ),
    (
        "course.membership_past",
        422,
        "{today} より前の提供期間は変更できません。過去の受講状況の根拠になるためです。",
        "What lies before {today} cannot change, because evidence refers to it.",
    ),
    ("category.code_taken", 422, "この分類コードはすでに使われています。", "The category's code is taken."),
    ("category.parent_unknown", 422, "上位の分類が見つかりません。", "There is no such category above."),
    ("category.too_deep", 422, "コース分類は2階層までです。", "Categories have two levels."),
    (
        "category.in_use",
        409,
        "分類「{name}」にはコースまたは下位の分類があるため削除できません。",
        "The category {name} has courses or categories below it.",
    ),
    ("series.code_taken", 422, "このシリーズコードはすでに使われています。", "The series' code is taken."),
    ("series.in_use", 409, "シリーズ「{name}」にはコースがあるため削除できません。", "The series {name} has courses."),
    ("catalogue_import.too_large", 413, "ファイルが2MiBを超えています。", "The file is larger than 2 MiB."),
    ("catalogue_import.committed", 409, "このファイルは確定済みです。", "This file has been confirmed already."),
    (
        "catalogue_import.blocked",
        409,
        "ファイルに誤りが {errors} 件あります。修正してもう一度読み込んでください。",
        "The file has {errors} faults. Correct it and load it again.",
    ),
    (
        "catalogue_import.superseded",
        409,
        "確認した後に登録内容が変わりました。もう一度確認してから確定してください。",
        "What is registered changed after the plan was shown. Check it again.",
    ),
    (
        "catalogue.course_unsound",
        422,
        "カタログの {course} の内容に誤りがあります。",
        "{course} in the catalogue file is not sound.",
    ),
    (
        "catalogue.course_reference_unknown",
        422,
        "カタログの {course} が参照する分類・シリーズ・ライブラリが見つかりません。",
        "{course} in the catalogue file refers to something unknown.",
    ),
];
