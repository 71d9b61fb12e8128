//! The headings of the two files, in Japanese or English, in any order (`learning.md`, "Learner file").

use super::fault::{Fault, FaultCode};
use crate::text::search_key;

/// What a column of the learner file means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LearnerColumn {
    /// 処理区分.
    Action,
    /// ユーザID.
    LoginId,
    /// 氏名.
    Name,
    /// 姓.
    FamilyName,
    /// 名.
    GivenName,
    /// フリガナ.
    Kana,
    /// セイ.
    FamilyKana,
    /// メイ.
    GivenKana,
    /// メールアドレス.
    Email,
    /// 社員番号.
    EmployeeNumber,
    /// 初期パスワード.
    Password,
    /// 所属コード.
    OrgCode,
    /// 所属1…所属10, counted from 0.
    OrgName(u8),
    /// 兼務所属コード.
    Concurrent,
    /// 役割.
    Role,
    /// 上司担当所属コード.
    Supervised,
    /// 利用開始日.
    StartsOn,
    /// 利用終了日.
    EndsOn,
    /// 備考1…備考5, counted from 0.
    Note(u8),
}

/// What a column of the organisation file means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrgColumn {
    /// 組織コード.
    Code,
    /// 組織名.
    Name,
    /// 上位組織コード.
    Parent,
}

/// The learner file's headings that stand alone, each with its other spellings.
const LEARNER: &[(LearnerColumn, &[&str])] = &[
    (LearnerColumn::Action, &["処理区分", "action"]),
    (LearnerColumn::LoginId, &["ユーザID", "ユーザーID", "user id", "login id"]),
    (LearnerColumn::Name, &["氏名", "名前", "name", "full name"]),
    (LearnerColumn::FamilyName, &["姓", "family name", "last name"]),
    (LearnerColumn::GivenName, &["名", "given name", "first name"]),
    (LearnerColumn::Kana, &["フリガナ", "氏名カナ", "kana", "name kana"]),
    (LearnerColumn::FamilyKana, &["セイ", "family name kana", "last name kana"]),
    (LearnerColumn::GivenKana, &["メイ", "given name kana", "first name kana"]),
    (LearnerColumn::Email, &["メールアドレス", "メール", "email", "e-mail", "mail address", "email address"]),
    (LearnerColumn::EmployeeNumber, &["社員番号", "employee number", "employee no"]),
    (LearnerColumn::Password, &["初期パスワード", "パスワード", "initial password", "password"]),
    (LearnerColumn::OrgCode, &["所属コード", "department code", "org code", "org unit code"]),
    (LearnerColumn::Concurrent, &["兼務所属コード", "concurrent department codes", "concurrent org codes"]),
    (LearnerColumn::Role, &["役割", "role"]),
    (LearnerColumn::Supervised, &["上司担当所属コード", "supervised department codes", "supervised org codes"]),
    (LearnerColumn::StartsOn, &["利用開始日", "starts on", "start date"]),
    (LearnerColumn::EndsOn, &["利用終了日", "ends on", "end date"]),
];

/// The organisation file's headings.
const ORGANISATION: &[(OrgColumn, &[&str])] = &[
    (OrgColumn::Code, &["組織コード", "所属コード", "code", "department code", "org code"]),
    (OrgColumn::Name, &["組織名", "所属名", "name", "department name", "org name"]),
    (OrgColumn::Parent, &["上位組織コード", "親組織コード", "parent code", "parent department code"]),
];

/// Width, case, kana, spaces, `_` and `-` make no difference between headings.
fn fold(heading: &str) -> String {
    search_key(heading).replace(['_', '-'], "")
}

fn alone<C: Copy>(heading: &str, table: &[(C, &[&str])]) -> Option<C> {
    table.iter().find(|(_, names)| names.iter().any(|name| fold(name) == heading)).map(|(column, _)| *column)
}

/// `所属3` with its number, if the number is one of 1 to `most`.
fn numbered(heading: &str, names: &[&str], most: u8) -> Option<u8> {
    let digits = names.iter().find_map(|name| heading.strip_prefix(fold(name).as_str()))?;
    digits.parse::<u8>().ok().filter(|n| (1..=most).contains(n)).map(|n| n - 1)
}

fn learner_column(heading: &str) -> Option<LearnerColumn> {
    let heading = fold(heading);
    alone(&heading, LEARNER)
        .or_else(|| numbered(&heading, &["所属", "department", "org unit"], 10).map(LearnerColumn::OrgName))
        .or_else(|| numbered(&heading, &["備考", "note", "notes", "remarks"], 5).map(LearnerColumn::Note))
}

/// Which column stands where, and which headings mean nothing.
#[derive(Debug, Clone)]
pub struct Columns<C> {
    places: Vec<(C, usize)>,
    headings: Vec<String>,
    /// Headings that no column is known by; reported, not ignored.
    pub unknown: Vec<String>,
    /// Missing and doubled columns.
    pub faults: Vec<Fault>,
}

impl<C: Copy + PartialEq> Columns<C> {
    fn recognise(header: &[String], column_of: impl Fn(&str) -> Option<C>) -> Self {
        let mut columns =
            Self { places: Vec::new(), headings: header.to_vec(), unknown: Vec::new(), faults: Vec::new() };
        for (place, heading) in header.iter().enumerate() {
            match column_of(heading) {
                Some(column) if columns.has(column) => {
                    columns.faults.push(Fault::of_cell(1, heading, "", FaultCode::ColumnTwice));
                }
                Some(column) => columns.places.push((column, place)),
                None if heading.is_empty() => {}
                None => columns.unknown.push(heading.clone()),
            }
        }
        columns
    }

    fn require(&mut self, column: C, heading: &str) {
        if !self.has(column) {
            self.faults.push(Fault::of_cell(1, heading, "", FaultCode::ColumnMissing));
        }
    }

    /// Whether the file has the column.
    #[must_use]
    pub fn has(&self, column: C) -> bool {
        self.places.iter().any(|(known, _)| *known == column)
    }

    /// The cell of the column, neutralised text restored; `None` when the file has no such column.
    #[must_use]
    pub fn cell<'a>(&self, cells: &'a [String], column: C) -> Option<&'a str> {
        let place = self.places.iter().find(|(known, _)| *known == column)?.1;
        cells.get(place).map(|cell| super::file_text::restore(cell))
    }

    /// The column's heading as the file writes it.
    #[must_use]
    pub fn heading(&self, column: C) -> &str {
        let place = self.places.iter().find(|(known, _)| *known == column).map_or(usize::MAX, |(_, place)| *place);
        self.headings.get(place).map_or("", String::as_str)
    }
}

/// Recognises the headings of a learner file.
#[must_use]
pub fn of_learners(header: &[String]) -> Columns<LearnerColumn> {
    let mut columns = Columns::recognise(header, learner_column);
    columns.require(LearnerColumn::LoginId, "ユーザID");
    let in_parts = columns.has(LearnerColumn::FamilyName) && columns.has(LearnerColumn::GivenName);
    if !in_parts {
        columns.require(LearnerColumn::Name, "氏名");
    }
    columns
}

/// Recognises the headings of an organisation file.
#[must_use]
pub fn of_organisations(header: &[String]) -> Columns<OrgColumn> {
    let mut columns = Columns::recognise(header, |heading| alone(&fold(heading), ORGANISATION));
    columns.require(OrgColumn::Code, "組織コード");
    columns.require(OrgColumn::Name, "組織名");
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn headings_come_in_either_language_and_any_order() {
        let columns = of_learners(&header(&["備考5", "First Name", "last_name", "ＵＳＥＲ－ＩＤ", "所属10", "趣味"]));
        assert_eq!(columns.faults, []);
        assert!(columns.has(LearnerColumn::Note(4)) && columns.has(LearnerColumn::OrgName(9)));
        assert_eq!(columns.unknown, ["趣味"]);
    }

    #[test]
    fn missing_and_doubled_columns_are_named() {
        let columns = of_learners(&header(&["メール", "email", "所属11"]));
        let codes: Vec<_> = columns.faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, [FaultCode::ColumnTwice, FaultCode::ColumnMissing, FaultCode::ColumnMissing]);
        assert_eq!(columns.unknown, ["所属11"]);
    }
}
