//! The headings of the course file, in Japanese or English, in any order.

use crate::people::fault::{Fault, FaultCode};
use crate::text::search_key;

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// コースコード.
    Code,
    /// コース名.
    TitleJa,
    /// コース名（英語）.
    TitleEn,
    /// 説明.
    SummaryJa,
    /// 説明（英語）.
    SummaryEn,
    /// 分類コード.
    Category,
    /// シリーズコード.
    Series,
    /// 標準学習時間（分）.
    Minutes,
    /// 合格点.
    PassingScore,
    /// アンケート.
    Survey,
    /// ライブラリコード, several with `;`.
    Libraries,
    /// 提供開始日.
    From,
    /// 提供終了日.
    Until,
}

/// Every heading with its other spellings, in the order of a sample file.
pub const HEADINGS: &[(Column, &[&str])] = &[
    (Column::Code, &["コースコード", "course code", "code"]),
    (Column::TitleJa, &["コース名", "title", "title ja"]),
    (Column::TitleEn, &["コース名（英語）", "title en"]),
    (Column::SummaryJa, &["説明", "summary", "summary ja"]),
    (Column::SummaryEn, &["説明（英語）", "summary en"]),
    (Column::Category, &["分類コード", "category code", "category"]),
    (Column::Series, &["シリーズコード", "series code", "series"]),
    (Column::Minutes, &["標準学習時間（分）", "標準学習時間", "standard minutes", "minutes"]),
    (Column::PassingScore, &["合格点", "passing score"]),
    (Column::Survey, &["アンケート", "survey"]),
    (Column::Libraries, &["ライブラリコード", "library codes", "libraries"]),
    (Column::From, &["提供開始日", "offered from", "from"]),
    (Column::Until, &["提供終了日", "offered until", "until"]),
];

impl Column {
    /// The Japanese heading.
    #[must_use]
    pub fn heading(self) -> &'static str {
        HEADINGS
            .iter()
            .find(|(column, _)| *column == self)
            .and_then(|(_, names)| names.first().copied())
            .unwrap_or_default()
    }
}

/// What each heading means, and those that mean nothing; missing and doubled ones are faults.
pub(super) fn understand(header: &[String], faults: &mut Vec<Fault>) -> (Vec<Option<Column>>, Vec<String>) {
    let key = |text: &str| search_key(text);
    let meaning = |heading: &String| {
        HEADINGS.iter().find(|(_, names)| names.iter().any(|name| key(name) == key(heading))).map(|(column, _)| *column)
    };
    let columns: Vec<Option<Column>> = header.iter().map(meaning).collect();
    for (place, column) in columns.iter().enumerate() {
        if column.is_some() && columns.iter().take(place).any(|other| other == column) {
            let heading = header.get(place).map_or("", String::as_str);
            faults.push(Fault::of_cell(1, heading, "", FaultCode::ColumnTwice));
        }
    }
    for required in [Column::Code, Column::TitleJa, Column::Category] {
        if !columns.contains(&Some(required)) {
            faults.push(Fault::of_cell(1, required.heading(), "", FaultCode::ColumnMissing));
        }
    }
    let unknown = header.iter().zip(&columns).filter(|(_, column)| column.is_none()).map(|(name, _)| name.clone());
    (columns.clone(), unknown.collect())
}
