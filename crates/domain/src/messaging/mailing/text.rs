//! The text of a mailing: its variables, the templates to begin with, and how it reads for one addressee.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use crate::id::CourseId;
use crate::learning::LearningStatus;
use crate::messaging::facts::letter_date;
use crate::refusal::Refusal;
use crate::text::is_unkeepable;

/// Characters of a subject, at most.
pub const MOST_SUBJECT: usize = 100;
/// Characters of a text, at most.
pub const MOST_TEXT: usize = 5_000;
/// Courses that are kept, and listed, for each person, at most.
pub const MOST_COURSES: usize = 20;

macro_rules! variables {
    ($( $(#[$doc:meta])* $name:ident = $text:literal $ja:literal $en:literal ; )*) => {
        /// What a text may hold in double braces.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Variable { $( $(#[$doc])* $name, )* }

        impl Variable {
            /// Every variable, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            /// The name between the braces.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$name => $text, )* }
            }

            /// What it stands for, in Japanese and in English.
            #[must_use]
            pub const fn meaning(self) -> (&'static str, &'static str) {
                match self { $( Self::$name => ($ja, $en), )* }
            }
        }
    };
}

variables! {
    /// 氏名.
    LearnerName = "learner.name" "受講者の氏名" "The learner's name";
    /// ユーザID.
    LearnerUserId = "learner.user_id" "ユーザID" "User ID";
    /// The department from the top down.
    OrgPath = "org.path" "所属" "Department";
    /// The courses that were found, a line each.
    Courses = "courses" "対象コースの一覧（状況と期限つき）" "List of the courses found, with status and due date";
    /// How many were found.
    CoursesCount = "courses.count" "対象コースの数" "Number of courses found";
    /// The found course that is due first.
    CourseTitle = "course.title" "コース名（期限が最も近いもの）" "Title of the course due first";
    /// Its page.
    CourseUrl = "course.url" "コースのURL（期限が最も近いもの）" "Address of the course due first";
    /// Its progress in per cent.
    Progress = "progress" "進捗率（期限が最も近いコース）" "Progress of the course due first";
    /// Its due date.
    DueDate = "due.date" "受講期限（期限が最も近いコース）" "Due date of the course due first";
    /// Days until then, in words.
    DueDaysLeft = "due.days_left" "期限までの日数" "Days left until it is due";
    /// First day of the term.
    PeriodStart = "period.start" "契約期間の開始日" "First day of the term";
    /// Last day of the term.
    PeriodEnd = "period.end" "契約期間の終了日" "Last day of the term";
    /// The same under its other name.
    TermEnd = "term.end" "利用できる最終日" "Last day of use";
    /// The learner site.
    SiteUrl = "site.url" "受講サイトのURL" "Address of the learner site";
    /// Who writes.
    SenderName = "sender.name" "送信者の氏名" "Name of the sender";
}

/// A template to begin with.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// Its name on the wire.
    pub code: &'static str,
    /// Its name in Japanese and in English.
    pub name: (&'static str, &'static str),
    /// Subject line.
    pub subject: &'static str,
    /// Text.
    pub text: &'static str,
}

/// The templates of the product.
pub const TEMPLATES: [Template; 3] = [
    Template {
        code: "follow_up",
        name: ("受講のお願い", "Please take your courses"),
        subject: "受講のお願い（{{courses.count}}コース）",
        text: "{{learner.name}} 様\n\n次のコースの受講をお願いします。\n\n{{courses}}\n\n受講サイト：{{site.url}}\nユーザID：{{learner.user_id}}\n\nご不明な点は、{{sender.name}}までお問い合わせください。",
    },
    Template {
        code: "reminder",
        name: ("受講期限のお知らせ", "Due date ahead"),
        subject: "受講期限のお知らせ：{{course.title}}",
        text: "{{learner.name}} 様\n\n「{{course.title}}」の受講期限は{{due.date}}です（{{due.days_left}}）。\n現在の進捗率は{{progress}}％です。\n\n次のページから受講できます。\n{{course.url}}\n\n期限までに修了されますようお願いします。",
    },
    Template {
        code: "opening",
        name: ("受講開始のご案内", "Courses are open"),
        subject: "eラーニング受講開始のご案内",
        text: "{{learner.name}} 様\n\neラーニングの受講が始まりました。期間は{{period.start}}から{{period.end}}までです。\n\n{{courses}}\n\n受講サイト：{{site.url}}\nユーザID：{{learner.user_id}}\n\n計画的に受講してください。",
    },
];

/// A course that was found for somebody, as it stood when the mailing was prepared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundCourse {
    /// Which.
    pub id: CourseId,
    /// Its Japanese title.
    pub title: String,
    /// 受講状況.
    pub status: String,
    /// Progress in per cent.
    pub progress: u32,
    /// Until when it is to be completed: the due date of its setting, else the last day of the term.
    pub due_on: NaiveDate,
}

/// What is known of an addressee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// 氏名.
    pub name: String,
    /// ユーザID.
    pub login_id: String,
    /// The department from the top down.
    pub department: Vec<String>,
    /// The courses that were found, the one due first first; at most [`MOST_COURSES`].
    pub courses: Vec<FoundCourse>,
    /// How many were found.
    pub found: u32,
}

/// What is the same for everybody.
#[derive(Debug, Clone)]
pub struct Common {
    /// First and last day of the term.
    pub term: (NaiveDate, NaiveDate),
    /// Where the product is served, without a slash at the end.
    pub public_url: String,
    /// Who writes.
    pub sender: String,
    /// The day of sending.
    pub today: NaiveDate,
}

/// Subject and text of a mailing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailingText {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
}

enum Part<'t> {
    Words(&'t str),
    Variable(Variable),
}

/// What is wrong with the braces of a text.
enum Fault {
    /// A variable that there is not: its name, as far as it looks like one.
    Unknown(String),
    Unclosed,
}

impl Fault {
    fn unknown(name: &str) -> Self {
        let looks_like_one = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        Self::Unknown(name.chars().filter(looks_like_one).take(40).collect())
    }

    const fn code(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "mailing.variable_unknown",
            Self::Unclosed => "mailing.variable_unclosed",
        }
    }
}

/// The text in its parts.
fn parts(text: &str) -> Result<Vec<Part<'_>>, Fault> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some((before, behind)) = rest.split_once("{{") {
        let Some((name, after)) = behind.split_once("}}") else {
            return Err(Fault::Unclosed);
        };
        let variable = Variable::ALL.iter().find(|one| one.as_str() == name.trim());
        let variable = variable.ok_or_else(|| Fault::unknown(name))?;
        found.extend([Part::Words(before), Part::Variable(*variable)]);
        rest = after;
    }
    found.push(Part::Words(rest));
    Ok(found)
}

fn days_left(due_on: NaiveDate, today: NaiveDate) -> String {
    match (due_on - today).num_days() {
        0 => "期限は本日です".to_owned(),
        left if left > 0 => format!("あと{left}日"),
        past => format!("期限を{}日過ぎています", past.unsigned_abs()),
    }
}

fn list(addressee: &Addressee) -> String {
    let line =
        |course: &FoundCourse| format!("・{}（{}、期限 {}）", course.title, course.status, letter_date(course.due_on));
    let mut lines: Vec<String> = addressee.courses.iter().map(line).collect();
    let more = (addressee.found as usize).saturating_sub(lines.len());
    if more > 0 {
        lines.push(format!("ほか{more}コース"));
    }
    lines.join("\n")
}

fn value(variable: Variable, addressee: &Addressee, common: &Common) -> String {
    let first = addressee.courses.first();
    match variable {
        Variable::LearnerName => addressee.name.clone(),
        Variable::LearnerUserId => addressee.login_id.clone(),
        Variable::OrgPath => addressee.department.join(" / "),
        Variable::Courses => list(addressee),
        Variable::CoursesCount => addressee.found.to_string(),
        Variable::CourseTitle => first.map(|course| course.title.clone()).unwrap_or_default(),
        Variable::CourseUrl => {
            first.map(|course| format!("{}/learn/courses/{}", common.public_url, course.id)).unwrap_or_default()
        }
        Variable::Progress => first.map_or(0, |course| course.progress).to_string(),
        Variable::DueDate => first.map(|course| letter_date(course.due_on)).unwrap_or_default(),
        Variable::DueDaysLeft => first.map(|course| days_left(course.due_on, common.today)).unwrap_or_default(),
        Variable::PeriodStart => letter_date(common.term.0),
        Variable::PeriodEnd | Variable::TermEnd => letter_date(common.term.1),
        Variable::SiteUrl => format!("{}/learn", common.public_url),
        Variable::SenderName => common.sender.clone(),
    }
}

fn filled(text: &str, addressee: &Addressee, common: &Common) -> Result<String, Refusal> {
    let part = |part: Part<'_>| match part {
        Part::Words(words) => words.to_owned(),
        Part::Variable(variable) => value(variable, addressee, common),
    };
    let parts = parts(text).map_err(|fault| Refusal::new(fault.code()))?;
    Ok(parts.into_iter().map(part).collect())
}

impl MailingText {
    /// The text as it is kept (NFC, trimmed, without carriage returns), if it makes sense.
    ///
    /// # Errors
    /// `request.invalid` with every field at fault: `mailing.subject_missing`, `mailing.subject_too_long`, `mailing.text_missing`,
    /// `mailing.text_too_long`, `mailing.characters`, `mailing.variable_unknown` with the name, `mailing.variable_unclosed`.
    pub fn check(self) -> Result<Self, Refusal> {
        let kept = |text: &str| text.trim().nfc().filter(|c| *c != '\r').collect::<String>();
        let kept = Self { subject: kept(&self.subject), text: kept(&self.text) };
        let (mut refusal, mut unknown) = (Refusal::invalid(Vec::new()), Vec::new());
        let fields = [
            ("/subject", &kept.subject, MOST_SUBJECT, ["mailing.subject_missing", "mailing.subject_too_long"]),
            ("/text", &kept.text, MOST_TEXT, ["mailing.text_missing", "mailing.text_too_long"]),
        ];
        for (pointer, text, most, [missing, too_long]) in fields {
            let breaks = |c: char| pointer == "/text" && matches!(c, '\n' | '\t');
            if text.is_empty() {
                refusal = refusal.at(pointer, missing);
            } else if text.chars().count() > most {
                refusal = refusal.at(pointer, too_long);
            } else if text.chars().any(|c| !breaks(c) && is_unkeepable(c)) {
                refusal = refusal.at(pointer, "mailing.characters");
            } else if let Err(fault) = parts(text) {
                refusal = refusal.at(pointer, fault.code());
                if let Fault::Unknown(name) = fault {
                    unknown.push(name);
                }
            }
        }
        if refusal.fields.is_empty() { Ok(kept) } else { Err(refusal.with("name", unknown.join("、"))) }
    }

    /// The text for one addressee. Values are not looked through for variables again; a subject stays one line whatever they hold.
    ///
    /// # Errors
    /// Those of variables that [`Self::check`] would have refused.
    pub fn for_one(&self, addressee: &Addressee, common: &Common) -> Result<Self, Refusal> {
        let subject = filled(&self.subject, addressee, common)?;
        let subject = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        Ok(Self { subject, text: filled(&self.text, addressee, common)? })
    }
}

/// The courses of somebody in the order in which a mail speaks of them: the one due first first, and what is completed behind the rest.
pub fn by_due_date(courses: &mut [FoundCourse]) {
    let completed = LearningStatus::Completed.ja();
    courses.sort_by_key(|one| (one.status == completed, one.due_on));
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn course(n: u128, due: &str) -> FoundCourse {
        FoundCourse {
            id: CourseId::from_uuid(Uuid::from_u128(n)),
            title: format!("議事録{n}"),
            status: "未受講".to_owned(),
            progress: 40,
            due_on: day(due),
        }
    }

    fn addressee(courses: Vec<FoundCourse>) -> Addressee {
        let found = u32::try_from(courses.len()).unwrap();
        Addressee {
            name: "山田 太郎".to_owned(),
            login_id: "yamada".to_owned(),
            department: vec!["本社".to_owned(), "総務部".to_owned()],
            courses,
            found,
        }
    }

    fn common() -> Common {
        Common {
            term: (day("2027-04-01"), day("2028-03-31")),
            public_url: "https://keizoku.example.jp".to_owned(),
            sender: "教育 花子".to_owned(),
            today: day("2027-06-10"),
        }
    }

    fn text(subject: &str, text: &str) -> MailingText {
        MailingText { subject: subject.to_owned(), text: text.to_owned() }
    }

    fn said(template: &str, courses: Vec<FoundCourse>) -> String {
        text("件名", template).for_one(&addressee(courses), &common()).unwrap().text
    }

    #[rstest]
    #[case::person("{{learner.name}}（{{ learner.user_id }}） {{org.path}}", "山田 太郎（yamada） 本社 / 総務部")]
    #[case::term(
        "{{period.start}}～{{period.end}}、{{term.end}}",
        "2027年4月1日（木）～2028年3月31日（金）、2028年3月31日（金）"
    )]
    #[case::due("{{due.date}} {{due.days_left}} {{progress}}％", "2027年6月30日（水） あと20日 40％")]
    #[case::list(
        "{{courses.count}}件\n{{courses}}",
        "2件\n・議事録1（未受講、期限 2027年6月30日（水））\n・議事録2（未受講、期限 2028年3月31日（金））"
    )]
    #[case::url("{{course.url}}", "https://keizoku.example.jp/learn/courses/crs_00000000000000000000000000000001")]
    #[case::nothing("波かっこ { は } 残る", "波かっこ { は } 残る")]
    fn variables_are_filled_in(#[case] template: &str, #[case] expected: &str) {
        assert_eq!(said(template, vec![course(1, "2027-06-30"), course(2, "2028-03-31")]), expected);
    }

    #[rstest]
    #[case::ahead("2027-06-11", "あと1日")]
    #[case::today("2027-06-10", "期限は本日です")]
    #[case::past("2027-06-07", "期限を3日過ぎています")]
    fn days_are_said_in_words(#[case] due: &str, #[case] expected: &str) {
        assert_eq!(said("{{due.days_left}}", vec![course(1, due)]), expected);
    }

    #[test]
    fn a_long_list_ends_with_the_number_of_the_others() {
        let one = Addressee { found: 23, ..addressee((0..20).map(|n| course(n, "2028-03-31")).collect()) };
        let said = text("件名", "{{courses}}").for_one(&one, &common()).unwrap().text;
        assert_eq!(said.lines().count(), 21);
        assert!(said.ends_with("ほか3コース"), "{said}");
    }

    #[test]
    fn values_are_not_looked_through_again_and_a_subject_stays_one_line() {
        let one = Addressee { name: "{{learner.user_id}}\nBcc: x".to_owned(), ..addressee(Vec::new()) };
        let mail = text("{{learner.name}}", "{{learner.name}}").for_one(&one, &common()).unwrap();
        assert_eq!(mail.subject, "{{learner.user_id}} Bcc: x");
        assert_eq!(mail.text, "{{learner.user_id}}\nBcc: x");
    }

    #[rstest]
    #[case::good("受講のお願い", "{{learner.name}} 様\r\n", &[])]
    #[case::empty(" ", "　", &["/subject mailing.subject_missing", "/text mailing.text_missing"])]
    #[case::unknown("件名", "{{learner.nickname}}", &["/text mailing.variable_unknown"])]
    #[case::unclosed("{{learner.name", "本文", &["/subject mailing.variable_unclosed"])]
    #[case::lines("一\n二", "本文", &["/subject mailing.characters"])]
    #[case::turned("件名", "\u{202E}txt", &["/text mailing.characters"])]
    fn what_is_written_makes_sense(#[case] subject: &str, #[case] body: &str, #[case] expected: &[&str]) {
        let fields = text(subject, body).check().err().map(|refusal| refusal.fields).unwrap_or_default();
        let found: Vec<String> = fields.iter().map(|field| format!("{} {}", field.pointer, field.code)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn an_unknown_variable_is_named() {
        let refusal = text("{{a.b}}", "{{learner.<b>name}}").check().unwrap_err();
        assert_eq!(refusal.params.get("name").map(String::as_str), Some("a.b、learner.bname"));
    }

    #[rstest]
    #[case::full(100, 5_000, 0)]
    #[case::too_long(101, 5_001, 2)]
    fn texts_have_a_length(#[case] subject: usize, #[case] body: usize, #[case] faults: usize) {
        let found = text(&"字".repeat(subject), &"字".repeat(body)).check().err();
        assert_eq!(found.map_or(0, |refusal| refusal.fields.len()), faults);
    }

    #[test]
    fn every_template_is_sound_and_leaves_no_hole() {
        for template in TEMPLATES {
            let sound = text(template.subject, template.text).check().unwrap();
            let mail = sound.for_one(&addressee(vec![course(1, "2027-06-30")]), &common()).unwrap();
            assert!(!mail.subject.contains("{{") && !mail.text.contains("{{"), "{}", template.code);
        }
    }

    #[test]
    fn the_course_due_first_comes_first_and_completed_ones_last() {
        let completed = FoundCourse { status: "修了".to_owned(), ..course(4, "2027-06-01") };
        let mut all = vec![course(1, "2028-03-31"), completed, course(2, "2027-07-01"), course(3, "2027-06-15")];
        by_due_date(&mut all);
        let order: Vec<&str> = all.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(order, ["議事録3", "議事録2", "議事録1", "議事録4"]);
    }
}
