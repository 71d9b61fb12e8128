//! One row of a learner file, understood; every fault of it at once (`learning.md`, "Learner file").

use chrono::NaiveDate;

use super::columns::{Columns, LearnerColumn};
use super::fault::{Fault, FaultCode};
use super::learner::{EMPLOYEE_NUMBER_LENGTH, LearnerRole, NOTE_LENGTH, NOTES, password_is_acceptable};
use super::table::TableRow;
use crate::text::{EmailAddress, Kana, LoginId, OrgCode, OrgName, PersonName, TextError};

/// What the row asks for (処理区分).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowAction {
    /// Blank or 登録: add, or change whoever is there already.
    Upsert,
    /// 変更: only someone who is there.
    Change,
    /// 削除: take the person off the roster.
    Remove,
}

/// A cell that may be missing from the file, blank (which clears), or filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<T> {
    /// The file has no such column; nothing changes.
    Absent,
    /// The column is there and the cell blank.
    Blank,
    /// A value.
    Value(T),
}

impl<T: Clone> Cell<T> {
    /// The value afterwards, given the one before.
    pub fn over(&self, before: Option<T>) -> Option<T> {
        match self {
            Self::Absent => before,
            Self::Blank => None,
            Self::Value(value) => Some(value.clone()),
        }
    }
}

/// A row whose cells all make sense by themselves.
#[derive(Debug, Clone)]
pub struct LearnerRow {
    /// The row in the file.
    pub number: u32,
    /// What it asks for.
    pub action: RowAction,
    /// Whom it is about.
    pub login_id: LoginId,
    /// 氏名; may be missing when someone is removed.
    pub name: Option<PersonName>,
    /// フリガナ.
    pub kana: Cell<Kana>,
    /// メールアドレス.
    pub email: Cell<EmailAddress>,
    /// 社員番号.
    pub employee_number: Cell<String>,
    /// 初期パスワード, used for new people only.
    pub password: Option<String>,
    /// 所属コード.
    pub org_code: Option<OrgCode>,
    /// 所属1… as far as they are filled.
    pub org_path: Vec<OrgName>,
    /// 兼務所属コード.
    pub concurrent: Option<Vec<OrgCode>>,
    /// 役割.
    pub role: Option<LearnerRole>,
    /// 上司担当所属コード.
    pub supervised: Option<Vec<OrgCode>>,
    /// 利用開始日.
    pub starts_on: Cell<NaiveDate>,
    /// 利用終了日.
    pub ends_on: Cell<NaiveDate>,
    /// 備考1….
    pub notes: [Cell<String>; NOTES],
}

/// Reads one row.
///
/// # Errors
/// Every fault of the row, in the order of the columns' meaning.
pub fn parse(columns: &Columns<LearnerColumn>, row: &TableRow) -> Result<LearnerRow, Vec<Fault>> {
    let mut reader = RowReader { columns, row, faults: Vec::new() };
    let action = reader.action();
    let login_id = reader.login_id();
    if action == RowAction::Remove {
        // Whoever goes needs no more than an ID; the other cells are not looked at.
        return match login_id {
            Some(login_id) if reader.faults.is_empty() => Ok(LearnerRow::bare(row.number, action, login_id)),
            _ => Err(reader.faults),
        };
    }
    let parsed = reader.filled(action, login_id);
    match parsed {
        Some(parsed) if reader.faults.is_empty() => Ok(parsed),
        _ => Err(reader.faults),
    }
}

/// Whether the row says of itself that it is to be ignored (無視); nothing in it is looked at.
#[must_use]
pub fn is_ignored(columns: &Columns<LearnerColumn>, row: &TableRow) -> bool {
    let text = columns.cell(&row.cells, LearnerColumn::Action).unwrap_or_default();
    text == "無視" || text.eq_ignore_ascii_case("ignore")
}

/// The department that a row names, for rows that are otherwise faulty, so that one fault does not breed others.
#[must_use]
pub fn declared_department(columns: &Columns<LearnerColumn>, row: &TableRow) -> (Option<OrgCode>, Vec<OrgName>) {
    let mut reader = RowReader { columns, row, faults: Vec::new() };
    let code = reader.value(LearnerColumn::OrgCode, OrgCode::parse);
    (code, reader.org_path())
}

impl LearnerRow {
    fn bare(number: u32, action: RowAction, login_id: LoginId) -> Self {
        Self {
            number,
            action,
            login_id,
            name: None,
            kana: Cell::Absent,
            email: Cell::Absent,
            employee_number: Cell::Absent,
            password: None,
            org_code: None,
            org_path: Vec::new(),
            concurrent: None,
            role: None,
            supervised: None,
            starts_on: Cell::Absent,
            ends_on: Cell::Absent,
            notes: [const { Cell::Absent }; NOTES],
        }
    }
}

struct RowReader<'a> {
    columns: &'a Columns<LearnerColumn>,
    row: &'a TableRow,
    faults: Vec<Fault>,
}

impl RowReader<'_> {
    fn text(&self, column: LearnerColumn) -> Option<&str> {
        self.columns.cell(&self.row.cells, column)
    }

    fn fault(&mut self, column: LearnerColumn, code: FaultCode) {
        let value = match column {
            LearnerColumn::Password => "••••••••",
            _ => self.text(column).unwrap_or_default(),
        };
        let heading = self.columns.heading(column);
        self.faults.push(Fault::of_cell(self.row.number, heading, value, code));
    }

    /// The cell through a parser; `None` when absent, blank or faulty (which is noted).
    fn value<T>(&mut self, column: LearnerColumn, parse: impl Fn(&str) -> Result<T, TextError>) -> Option<T> {
        match parse(self.text(column).filter(|text| !text.is_empty())?) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fault(column, FaultCode::of_text(error));
                None
            }
        }
    }

    fn cell<T>(&mut self, column: LearnerColumn, parse: impl Fn(&str) -> Result<T, TextError>) -> Cell<T> {
        match self.text(column) {
            None => Cell::Absent,
            Some("") => Cell::Blank,
            Some(_) => self.value(column, parse).map_or(Cell::Blank, Cell::Value),
        }
    }

    fn action(&mut self) -> RowAction {
        let text = self.text(LearnerColumn::Action).unwrap_or_default().to_ascii_lowercase();
        match text.as_str() {
            "" | "登録" | "add" | "upsert" => RowAction::Upsert,
            "変更" | "change" | "update" => RowAction::Change,
            "削除" | "delete" | "remove" => RowAction::Remove,
            _ => {
                self.fault(LearnerColumn::Action, FaultCode::ActionUnknown);
                RowAction::Upsert
            }
        }
    }

    fn login_id(&mut self) -> Option<LoginId> {
        if self.text(LearnerColumn::LoginId).unwrap_or_default().is_empty() {
            self.fault(LearnerColumn::LoginId, FaultCode::LoginIdMissing);
        }
        self.value(LearnerColumn::LoginId, LoginId::parse)
    }

    /// 氏名, or 姓 and 名 with a space between.
    fn name(&mut self) -> Option<PersonName> {
        use LearnerColumn::{FamilyName, GivenName, Name};
        let whole = self.text(Name).unwrap_or_default().to_owned();
        let (column, text) = if whole.is_empty() && self.columns.has(FamilyName) {
            (FamilyName, self.joined(FamilyName, GivenName))
        } else {
            (Name, whole)
        };
        PersonName::parse(&text).map_err(|error| self.fault(column, FaultCode::of_text(error))).ok()
    }

    fn kana(&mut self) -> Cell<Kana> {
        use LearnerColumn::{FamilyKana, GivenKana, Kana as Whole};
        if self.columns.has(Whole) || !self.columns.has(FamilyKana) {
            return self.cell(Whole, Kana::parse);
        }
        match Kana::parse(&self.joined(FamilyKana, GivenKana)) {
            Ok(kana) => Cell::Value(kana),
            Err(error) if error.code == "text.kana_missing" => Cell::Blank,
            Err(error) => {
                self.fault(FamilyKana, FaultCode::of_text(error));
                Cell::Blank
            }
        }
    }

    fn joined(&self, first: LearnerColumn, second: LearnerColumn) -> String {
        let parts = [first, second].map(|column| self.text(column).unwrap_or_default());
        parts.join(" ").trim().to_owned()
    }

    fn limited(&mut self, column: LearnerColumn, most: usize, code: FaultCode) -> Cell<String> {
        match self.text(column) {
            None => Cell::Absent,
            Some("") => Cell::Blank,
            Some(text) if text.chars().count() <= most => Cell::Value(text.to_owned()),
            Some(_) => {
                self.fault(column, code);
                Cell::Blank
            }
        }
    }

    fn org_path(&mut self) -> Vec<OrgName> {
        let mut path = Vec::new();
        let mut gap = false;
        for level in 0..10 {
            let column = LearnerColumn::OrgName(level);
            if self.text(column).unwrap_or_default().is_empty() {
                gap = true;
                continue;
            }
            if gap {
                self.fault(column, FaultCode::OrgPathGap);
                break;
            }
            path.extend(self.value(column, OrgName::parse));
        }
        path
    }

    fn codes(&mut self, column: LearnerColumn) -> Option<Vec<OrgCode>> {
        let text = self.text(column)?.to_owned();
        let mut codes = Vec::new();
        for part in text.split([';', '；']).map(str::trim).filter(|part| !part.is_empty()) {
            match OrgCode::parse(part) {
                Ok(code) => codes.push(code),
                Err(error) => self.fault(column, FaultCode::of_text(error)),
            }
        }
        codes.sort();
        codes.dedup();
        Some(codes)
    }

    fn date(&mut self, column: LearnerColumn) -> Cell<NaiveDate> {
        let Some(text) = self.text(column) else { return Cell::Absent };
        if text.is_empty() {
            return Cell::Blank;
        }
        let parsed = ["%Y-%m-%d", "%Y/%m/%d"].iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
        parsed.map_or_else(
            || {
                self.fault(column, FaultCode::DateInvalid);
                Cell::Blank
            },
            Cell::Value,
        )
    }

    fn role(&mut self) -> Option<LearnerRole> {
        let text = self.text(LearnerColumn::Role).filter(|text| !text.is_empty())?;
        let role = LearnerRole::parse(text);
        if role.is_none() {
            self.fault(LearnerColumn::Role, FaultCode::RoleUnknown);
        }
        role
    }

    fn password(&mut self) -> Option<String> {
        let text = self.text(LearnerColumn::Password).filter(|text| !text.is_empty())?.to_owned();
        if password_is_acceptable(&text) {
            return Some(text);
        }
        self.fault(LearnerColumn::Password, FaultCode::PasswordWeak);
        None
    }

    fn filled(&mut self, action: RowAction, login_id: Option<LoginId>) -> Option<LearnerRow> {
        let name = self.name();
        let kana = self.kana();
        let email = self.cell(LearnerColumn::Email, EmailAddress::parse);
        let employee_number =
            self.limited(LearnerColumn::EmployeeNumber, EMPLOYEE_NUMBER_LENGTH, FaultCode::EmployeeNumberTooLong);
        let password = self.password();
        let org_code = self.value(LearnerColumn::OrgCode, OrgCode::parse);
        let org_path = self.org_path();
        let concurrent = self.codes(LearnerColumn::Concurrent);
        let role = self.role();
        let supervised = self.codes(LearnerColumn::Supervised);
        let (starts_on, ends_on) = (self.date(LearnerColumn::StartsOn), self.date(LearnerColumn::EndsOn));
        if let (Cell::Value(first), Cell::Value(last)) = (&starts_on, &ends_on)
            && last < first
        {
            self.fault(LearnerColumn::EndsOn, FaultCode::DateOrder);
        }
        let notes = std::array::from_fn(|place| {
            let column = LearnerColumn::Note(u8::try_from(place).unwrap_or_default());
            self.limited(column, NOTE_LENGTH, FaultCode::NoteTooLong)
        });
        Some(LearnerRow {
            number: self.row.number,
            action,
            login_id: login_id?,
            name: Some(name?),
            kana,
            email,
            employee_number,
            password,
            org_code,
            org_path,
            concurrent,
            role,
            supervised,
            starts_on,
            ends_on,
            notes,
        })
    }
}
