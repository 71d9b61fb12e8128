//! A course of the vendor's catalogue. Its units and its player belong to the room `learning`.

use chrono::{DateTime, Utc};

use crate::id::{CourseCategoryId, CourseId, CourseSeriesId};
use crate::refusal::{FieldRefusal, Refusal};
use crate::text::{CatalogueCode, CatalogueName, TextError, description};

/// Passing score of a scored unit unless the course says otherwise (learning.md, "Progress, score, completion").
pub const PASSING_SCORE: u32 = 60;
/// The longest standard time of a course, in minutes.
pub const MAX_MINUTES: u32 = 6_000;

/// What is known of a course, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseFields {
    /// Stable code, unique without case.
    pub code: CatalogueCode,
    /// Title in Japanese.
    pub title_ja: CatalogueName,
    /// Title in English; empty where there is none.
    pub title_en: String,
    /// Description in Japanese.
    pub summary_ja: String,
    /// Description in English.
    pub summary_en: String,
    /// Category.
    pub category: CourseCategoryId,
    /// Series it belongs to, such as the three-minute series.
    pub series: Option<CourseSeriesId>,
    /// Standard time to learn it, in minutes.
    pub standard_minutes: u32,
    /// Score from which a scored unit counts as passed, 0 to 100.
    pub passing_score: u32,
    /// Whether completion asks for the survey too.
    pub survey_required: bool,
}

/// A course of the vendor's catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Id.
    pub id: CourseId,
    /// What is known of it.
    pub fields: CourseFields,
    /// When it was added.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Revision.
    pub revision: i64,
}

/// What somebody typed for a course.
#[derive(Debug, Clone, Default)]
pub struct CourseDraft {
    /// Code.
    pub code: String,
    /// Title in Japanese.
    pub title_ja: String,
    /// Title in English.
    pub title_en: String,
    /// Description in Japanese.
    pub summary_ja: String,
    /// Description in English.
    pub summary_en: String,
    /// Standard time in minutes.
    pub standard_minutes: u32,
    /// Passing score.
    pub passing_score: u32,
    /// Whether the survey has to be answered.
    pub survey_required: bool,
}

impl CourseDraft {
    /// Checks every field; category and series have been looked up by the caller.
    ///
    /// # Errors
    /// `request.invalid` with every field at fault.
    pub fn check(&self, category: CourseCategoryId, series: Option<CourseSeriesId>) -> Result<CourseFields, Refusal> {
        let mut faults = Vec::new();
        let code = noted(&mut faults, "/code", CatalogueCode::parse(self.code.trim()));
        let title_ja = noted(&mut faults, "/titleJa", CatalogueName::parse(&self.title_ja));
        let title_en = noted(&mut faults, "/titleEn", optional_name(&self.title_en));
        let summary_ja = noted(&mut faults, "/summaryJa", description(&self.summary_ja));
        let summary_en = noted(&mut faults, "/summaryEn", description(&self.summary_en));
        for (pointer, value, most) in
            [("/standardMinutes", self.standard_minutes, MAX_MINUTES), ("/passingScore", self.passing_score, 100)]
        {
            let least = u32::from(pointer == "/standardMinutes");
            if !(least..=most).contains(&value) {
                faults.push(FieldRefusal { pointer: pointer.to_owned(), code: "field.range" });
            }
        }
        match (code, title_ja, title_en, summary_ja, summary_en) {
            (Some(code), Some(title_ja), Some(title_en), Some(summary_ja), Some(summary_en)) if faults.is_empty() => {
                Ok(CourseFields {
                    code,
                    title_ja,
                    title_en,
                    summary_ja,
                    summary_en,
                    category,
                    series,
                    standard_minutes: self.standard_minutes,
                    passing_score: self.passing_score,
                    survey_required: self.survey_required,
                })
            }
            _ => Err(Refusal::invalid(faults)),
        }
    }
}

/// Keeps the value, or writes the fault down.
pub(crate) fn noted<T>(faults: &mut Vec<FieldRefusal>, pointer: &'static str, read: Result<T, TextError>) -> Option<T> {
    read.map_err(|error| faults.push(FieldRefusal { pointer: pointer.to_owned(), code: error.code })).ok()
}

/// A name that may be left out.
///
/// # Errors
/// Those of [`CatalogueName`], but for a missing one.
pub fn optional_name(text: &str) -> Result<String, TextError> {
    if text.trim().is_empty() { Ok(String::new()) } else { CatalogueName::parse(text).map(CatalogueName::into_string) }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn draft() -> CourseDraft {
        CourseDraft {
            code: "BB-001".to_owned(),
            title_ja: "はじめての報告".to_owned(),
            standard_minutes: 30,
            passing_score: PASSING_SCORE,
            ..CourseDraft::default()
        }
    }

    fn category() -> CourseCategoryId {
        CourseCategoryId::from_uuid(Uuid::from_u128(1))
    }

    #[test]
    fn a_course_needs_a_code_and_a_japanese_title() {
        let fields = draft().check(category(), None).unwrap();
        assert_eq!((fields.title_ja.as_str(), fields.title_en.as_str()), ("はじめての報告", ""));
    }

    #[rstest]
    #[case(CourseDraft { code: "部".to_owned(), ..draft() }, "/code")]
    #[case(CourseDraft { code: String::new(), ..draft() }, "/code")]
    #[case(CourseDraft { title_ja: " ".to_owned(), ..draft() }, "/titleJa")]
    #[case(CourseDraft { title_en: "x".repeat(121), ..draft() }, "/titleEn")]
    #[case(CourseDraft { summary_ja: "あ".repeat(1001), ..draft() }, "/summaryJa")]
    #[case(CourseDraft { standard_minutes: 0, ..draft() }, "/standardMinutes")]
    #[case(CourseDraft { standard_minutes: 6_001, ..draft() }, "/standardMinutes")]
    #[case(CourseDraft { passing_score: 101, ..draft() }, "/passingScore")]
    fn every_fault_names_its_field(#[case] draft: CourseDraft, #[case] pointer: &str) {
        let refusal = draft.check(category(), None).unwrap_err();
        assert_eq!(refusal.fields.iter().map(|field| field.pointer.as_str()).collect::<Vec<_>>(), [pointer]);
    }

    /// learning.md: the passing score is 60 unless said otherwise, and 0 (no test to pass) to 100 are possible.
    #[rstest]
    #[case(0)]
    #[case(60)]
    #[case(100)]
    fn passing_scores(#[case] passing_score: u32) {
        assert!(CourseDraft { passing_score, ..draft() }.check(category(), None).is_ok());
    }
}
