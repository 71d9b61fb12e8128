//! Sample files to download: every column, filled for invented people.

use keizoku_domain::people::LearnerRole;
use keizoku_domain::people::learner::{NOTES, Profile};
use keizoku_domain::text::{EmailAddress, Kana, LoginId, OrgCode, PersonName};

use super::export::{FileFormat, Sheet, Written, cells, headings};
use super::imports::FileKind;
use crate::error::AppError;

/// Levels that the sample shows.
const LEVELS: usize = 3;

/// A sample of one of the two files.
///
/// # Errors
/// The workbook could not be written.
pub fn sample(kind: FileKind, format: FileFormat) -> Result<Written, AppError> {
    let mut sheet = Sheet::new(format)?;
    match kind {
        FileKind::OrgUnits => {
            for row in [["組織コード", "組織名", "上位組織コード"], ["HQ", "本社", ""], ["HR", "人事部", "HQ"]]
            {
                sheet.row(&row.map(str::to_owned))?;
            }
        }
        FileKind::Learners => {
            sheet.row(&headings(LEVELS))?;
            let people = [
                (
                    "SMPL-0001",
                    "見本 花子",
                    "ミホン ハナコ",
                    Some("hanako@example.jp"),
                    LearnerRole::Supervisor,
                    "本社",
                    "HQ",
                ),
                ("SMPL-0002", "見本 太郎", "ミホン タロウ", None, LearnerRole::Learner, "本社", "HQ"),
            ];
            for (login, name, kana, email, role, unit, code) in people {
                let profile = person(login, name, kana, email, role, code).map_err(|e| AppError::internal(e.code))?;
                sheet.row(&cells(&profile, &[unit.to_owned()], LEVELS))?;
            }
        }
    }
    sheet.finish()
}

fn person(
    login: &str,
    name: &str,
    kana: &str,
    email: Option<&str>,
    role: LearnerRole,
    code: &str,
) -> Result<Profile, keizoku_domain::text::TextError> {
    Ok(Profile {
        login_id: LoginId::parse(login)?,
        name: PersonName::parse(name)?,
        kana: Some(Kana::parse(kana)?),
        email: email.map(EmailAddress::parse).transpose()?,
        employee_number: None,
        role,
        unit: Some(OrgCode::parse(code)?),
        concurrent: Vec::new(),
        supervised: Vec::new(),
        starts_on: None,
        ends_on: None,
        notes: [const { None }; NOTES],
    })
}
