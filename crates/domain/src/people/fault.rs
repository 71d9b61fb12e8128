//! What can be wrong with a file, each with its words (`learning.md`, "Learner file": row, column, value, code, message).

use serde::{Deserialize, Serialize};

use crate::text::TextError;

/// One thing wrong with a file, found by row and column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The row as a spreadsheet numbers it; the header is row 1.
    pub row: u32,
    /// The column's heading as the file writes it.
    pub column: Option<String>,
    /// What stood in the cell; masked for passwords.
    pub value: String,
    /// What is wrong.
    pub code: FaultCode,
    /// The row that this one collides with.
    pub other_row: Option<u32>,
}

impl Fault {
    /// A fault of a whole row or file.
    #[must_use]
    pub fn of_row(row: u32, code: FaultCode) -> Self {
        Self { row, column: None, value: String::new(), code, other_row: None }
    }

    /// A fault of one cell.
    #[must_use]
    pub fn of_cell(row: u32, column: &str, value: &str, code: FaultCode) -> Self {
        let value = value.chars().take(200).collect();
        Self { row, column: Some(column.to_owned()), value, code, other_row: None }
    }

    /// Names the row that this one collides with.
    #[must_use]
    pub fn against(mut self, row: u32) -> Self {
        self.other_row = Some(row);
        self
    }

    /// The message in Japanese.
    #[must_use]
    pub fn message_ja(&self) -> String {
        match self.other_row {
            Some(row) => format!("{}（{row}行目）", self.code.ja()),
            None => self.code.ja().to_owned(),
        }
    }

    /// The message in English.
    #[must_use]
    pub fn message_en(&self) -> String {
        match self.other_row {
            Some(row) => format!("{} (row {row})", self.code.en()),
            None => self.code.en().to_owned(),
        }
    }
}

macro_rules! faults {
    ($( $name:ident = $code:literal $ja:literal $en:literal ; )*) => {
        /// What is wrong with a file; `code()` is stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum FaultCode { $(
            #[doc = $en]
            #[serde(rename = $code)]
            $name,
        )* }

        impl FaultCode {
            /// Every fault.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            /// Stable, dotted.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $( Self::$name => $code, )* } }

            /// In Japanese: what is wrong and what to do.
            #[must_use]
            pub const fn ja(self) -> &'static str { match self { $( Self::$name => $ja, )* } }

            /// In English.
            #[must_use]
            pub const fn en(self) -> &'static str { match self { $( Self::$name => $en, )* } }
        }
    };
}

faults! {
    Empty = "import.empty" "データの行がありません。" "The file has no rows.";
    WorkbookUnreadable = "import.workbook_unreadable" "Excelファイルとして読み取れません。開き直して保存してください。" "The workbook cannot be read.";
    TooManyRows = "import.too_many_rows" "50,000行を超えています。ファイルを分けてください。" "The file has more than 50,000 rows.";
    ColumnMissing = "import.column_missing" "必須の列がありません。" "A required column is missing.";
    ColumnTwice = "import.column_twice" "同じ列が2つあります。" "The column appears twice.";
    Undecodable = "import.undecodable" "文字として読み取れない部分があります。ファイルが壊れていないか確認してください。" "Some bytes are no text; the file may be damaged.";
    PrivateUse = "import.private_use" "外字は使えません。標準の文字に置き換えてください。" "User-defined characters cannot be kept.";
    Control = "import.control_character" "制御文字が含まれています。取り除いてください。" "The cell contains a control character.";
    Formula = "import.formula" "数式は登録できません。" "A formula cannot be registered.";
    CellError = "import.cell_error" "セルがエラー値です。" "The cell holds an error value.";
    RowTorn = "import.row_torn" "列の数が見出しと合いません。行が途中で切れているおそれがあります。" "The row does not have as many cells as the header.";
    QuoteTorn = "import.quote_torn" "引用符が閉じていません。ファイルが途中で切れているおそれがあります。" "A quotation mark is not closed; the file may be cut off.";
    ActionUnknown = "import.action_unknown" "処理区分は空欄・登録・変更・削除・無視のいずれかにしてください。" "The action is not one of blank, add, change, delete, ignore.";
    LoginIdMissing = "learner.login_id_missing" "ユーザIDがありません。" "The user ID is missing.";
    LoginIdLength = "text.login_id_length" "ユーザIDは4〜64文字にしてください。" "A user ID has 4 to 64 characters.";
    LoginIdCharacters = "text.login_id_characters" "ユーザIDに使えるのは半角英数字と . _ @ + - です。" "A user ID is made of letters, digits and . _ @ + -";
    LoginIdTwice = "learner.login_id_twice" "同じユーザIDがファイルの中にあります。" "The user ID appears twice in the file.";
    LoginIdTwiceByCase = "learner.login_id_twice_by_case" "大文字・小文字だけが違うユーザIDがファイルの中にあります。" "The user ID differs from another in the file only by case.";
    LoginIdCase = "learner.login_id_case" "登録済みのユーザIDと大文字・小文字が違います。ユーザIDは変更できません。" "The user ID is registered with other capitals; a user ID never changes.";
    LoginIdTaken = "learner.login_id_taken" "このユーザIDは別の人が使っています。" "The user ID belongs to someone else.";
    NotRegistered = "learner.not_registered" "登録されていないユーザIDです。" "No such user ID is registered.";
    NameMissing = "text.name_missing" "氏名がありません。" "The name is missing.";
    NameTooLong = "text.name_too_long" "氏名は80文字までです。" "A name has at most 80 characters.";
    NameCharacters = "text.name_characters" "氏名に使えない文字があります。" "The name has characters that cannot be kept.";
    KanaTooLong = "text.kana_too_long" "フリガナは80文字までです。" "A reading has at most 80 characters.";
    KanaCharacters = "text.kana_characters" "フリガナはかなで入力してください。" "A reading is written in kana.";
    EmailInvalid = "text.email_invalid" "メールアドレスの形式が正しくありません。" "This is not a mail address.";
    EmployeeNumberTooLong = "learner.employee_number_too_long" "社員番号は64文字までです。" "An employee number has at most 64 characters.";
    PasswordWeak = "learner.password_weak" "初期パスワードは8〜128文字、空白を除く半角で、英大文字・英小文字・数字・記号のうち2種類以上にしてください。" "A password has 8 to 128 printable ASCII characters of at least two kinds.";
    OrgCodeLength = "text.org_code_length" "所属コードは32文字までです。" "A department code has at most 32 characters.";
    OrgCodeCharacters = "text.org_code_characters" "所属コードに使えるのは半角英数字と . _ - です。" "A department code is made of letters, digits and . _ -";
    OrgUnknown = "learner.org_unknown" "登録されていない所属コードです。所属1からの名称も入れると、あわせて登録できます。" "No department has this code.";
    OrgConflict = "learner.org_conflict" "同じ所属コードに違う所属名が付いています。" "The department code stands for two departments.";
    OrgPathGap = "learner.org_path_gap" "上の階層の所属が空欄です。" "A department above this one is blank.";
    OrgNameTooLong = "text.org_name_too_long" "所属名は80文字までです。" "A department's name has at most 80 characters.";
    OrgNameCharacters = "text.org_name_characters" "所属名に使えない文字があります。" "The department's name has characters that cannot be kept.";
    OrgNameMissing = "text.org_name_missing" "組織名がありません。" "The department's name is missing.";
    OrgCodeMissing = "org.code_missing" "組織コードがありません。" "The department's code is missing.";
    OrgCodeTwice = "org.code_twice" "同じ組織コードがファイルの中にあります。" "The department code appears twice in the file.";
    OrgParentUnknown = "org.parent_unknown" "上位組織コードの組織がありません。" "The department above does not exist.";
    OrgCycle = "org.cycle" "上位組織をたどると自分に戻ります。" "The department would stand below itself.";
    OrgTooDeep = "org.too_deep" "組織は10階層までです。" "Departments go at most 10 deep.";
    RoleUnknown = "learner.role_unknown" "役割は「受講者」か「上司」にしてください。" "The role is learner or supervisor.";
    SupervisedWithoutRole = "learner.supervised_without_role" "上司担当所属コードは、役割が「上司」の人にだけ指定できます。" "Only a supervisor has departments to supervise.";
    DateInvalid = "learner.date_invalid" "日付は YYYY-MM-DD か YYYY/MM/DD で入力してください。" "This is not a date.";
    DateOrder = "learner.date_order" "利用終了日が利用開始日より前です。" "The last day is before the first.";
    CatalogueCodeLength = "text.catalogue_code_length" "コードは1〜32文字にしてください。" "A code has 1 to 32 characters.";
    CatalogueCodeCharacters = "text.catalogue_code_characters" "コードに使えるのは半角英数字と . _ - です。" "A code is made of letters, digits and . _ -";
    CatalogueNameMissing = "text.catalogue_name_missing" "名称がありません。" "The name is missing.";
    CatalogueNameTooLong = "text.catalogue_name_too_long" "名称は120文字までです。" "A name has at most 120 characters.";
    CatalogueNameCharacters = "text.catalogue_name_characters" "名称に使えない文字があります。" "The name has characters that cannot be kept.";
    DescriptionTooLong = "text.description_too_long" "説明は1,000文字までです。" "A description has at most 1,000 characters.";
    DescriptionCharacters = "text.description_characters" "説明に使えない文字があります。" "The description has characters that cannot be kept.";
    CourseRowsTooMany = "course.too_many_rows" "2,000行を超えています。ファイルを分けてください。" "The file has more than 2,000 rows.";
    CourseCodeTwice = "course.code_twice" "同じコースコードがファイルの中にあります。" "The course code appears twice in the file.";
    CategoryMissing = "course.category_missing" "分類コードがありません。" "The category is missing.";
    CategoryUnknown = "course.category_unknown" "登録されていない分類コードです。" "No category has this code.";
    SeriesUnknown = "course.series_unknown" "登録されていないシリーズコードです。" "No series has this code.";
    LibraryUnknown = "course.library_unknown" "登録されていないライブラリコードです。パックのコースは、パックに含まれるライブラリに登録してください。" "No library has this code; a pack has the courses of its libraries.";
    NumberInvalid = "course.number_invalid" "半角の整数で、範囲内の値を入力してください。" "This is not a whole number within its range.";
    YesOrNoInvalid = "course.yes_or_no_invalid" "「必須」または空欄にしてください。" "This is neither required nor blank.";
    OfferedInThePast = "course.membership_past" "提供開始日・提供終了日には本日以降の日付を指定してください。" "The days of the offer begin today or later.";
    OfferedOrder = "course.membership_order" "提供終了日が提供開始日より前です。" "The last day is before the first.";
    UpgradeLacksCourses = "library.upgrade_lacks_courses" "アップグレード先のライブラリに含まれないコースができてしまいます。アップグレード先のライブラリにも登録してください。" "A library's upgrade would lack courses; put them into the upgrade too.";
    HolidayDateInvalid = "calendar.date_invalid" "日付は 2027/1/1 の形式で入力してください。" "This is not a date such as 2027/1/1.";
    HolidayNameMissing = "calendar.name_missing" "祝日の名称がありません。" "The holiday's name is missing.";
    HolidayTwice = "calendar.day_twice" "同じ日付がファイルの中にあります。" "The day appears twice in the file.";
    HolidayYearIncomplete = "calendar.year_incomplete" "この年の祝日が14日未満です。ファイルが途中で切れているおそれがあります。" "The year has fewer than 14 holidays; the file may be cut off.";
    NoteTooLong = "learner.note_too_long" "備考は200文字までです。" "A note has at most 200 characters.";
}

impl FaultCode {
    /// The fault behind a refused text; the codes of both are the same by design.
    #[must_use]
    pub fn of_text(error: TextError) -> Self {
        Self::ALL.iter().copied().find(|fault| fault.code() == error.code).unwrap_or(Self::NameCharacters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_survive_storage() {
        let mut seen = std::collections::HashSet::new();
        for fault in FaultCode::ALL {
            assert!(seen.insert(fault.code()), "{} stands twice", fault.code());
            let text = serde_json::to_string(fault).unwrap();
            assert_eq!(serde_json::from_str::<FaultCode>(&text).unwrap(), *fault);
        }
    }
}
