//! `/auth/sign-up`, `/auth/verify-email`.

use actix_web::{HttpResponse, post, web};
use keizoku_app::identity::sign_up::{self as app_sign_up, SignUp};
use keizoku_app::{App, AppError};
use keizoku_domain::identity::Password;
use keizoku_domain::refusal::{FieldRefusal, Refusal};
use keizoku_domain::text::{CompanyName, EmailAddress, Kana, PersonName, TextError};
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::Secret;
use crate::pace::MailPace;
use crate::problem::{ApiError, Problem};

/// A company and its applicant.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SignUpBody {
    #[schema(min_length = 1, max_length = 120, example = "みなと精機株式会社")]
    company_name: String,
    #[schema(max_length = 80, example = "ミナトセイキ")]
    company_name_kana: Option<String>,
    #[schema(min_length = 1, max_length = 80, example = "佐藤 花子")]
    applicant_name: String,
    #[schema(max_length = 80, example = "サトウ ハナコ")]
    applicant_name_kana: Option<String>,
    #[schema(max_length = 254, example = "hanako.sato@minato.example.jp")]
    email: String,
    #[schema(min_length = 8, max_length = 20, example = "03-1234-5678")]
    phone: String,
    #[schema(max_length = 8, example = "105-0001")]
    postal_code: Option<String>,
    #[schema(max_length = 200, example = "東京都港区虎ノ門1-1-1")]
    address: Option<String>,
    #[schema(max_length = 80, example = "人事部")]
    department: Option<String>,
    #[schema(value_type = String, format = Password, min_length = 8, max_length = 128)]
    password: Secret,
}

/// Collects every field at fault, not only the first.
#[derive(Default)]
struct Fields(Vec<FieldRefusal>);

impl Fields {
    fn read<T>(&mut self, pointer: &str, parsed: Result<T, TextError>) -> Option<T> {
        parsed.map_err(|error| self.0.push(FieldRefusal { pointer: pointer.to_owned(), code: error.code })).ok()
    }

    fn optional<T>(
        &mut self,
        pointer: &str,
        text: Option<String>,
        parse: impl Fn(&str) -> Result<T, TextError>,
    ) -> Option<T> {
        let text = text.filter(|text| !text.trim().is_empty())?;
        self.read(pointer, parse(&text))
    }
}

fn phone(text: &str) -> Result<String, TextError> {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let sound = text.bytes().all(|b| b.is_ascii_digit() || b"+-() ".contains(&b)) && (8..=15).contains(&digits);
    if sound && text.len() <= 20 { Ok(text.to_owned()) } else { Err(TextError { code: "account.phone_invalid" }) }
}

fn postal_code(text: &str) -> Result<String, TextError> {
    let digits: String = text.trim().chars().filter(|c| *c != '-').collect();
    match (digits.len() == 7 && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.split_at(3)) {
        Some((front, back)) => Ok(format!("{front}-{back}")),
        None => Err(TextError { code: "account.postal_code_invalid" }),
    }
}

fn line(most: usize) -> impl Fn(&str) -> Result<String, TextError> {
    move |text| {
        let text = text.trim();
        let sound = text.chars().count() <= most && !text.chars().any(keizoku_domain::text::is_unkeepable);
        if sound { Ok(text.to_owned()) } else { Err(TextError { code: "field.length" }) }
    }
}

impl SignUpBody {
    fn parse(self) -> Result<SignUp, AppError> {
        let mut fields = Fields::default();
        let company_name = fields.read("/companyName", CompanyName::parse(&self.company_name));
        let company_name_kana = fields.optional("/companyNameKana", self.company_name_kana, Kana::parse);
        let applicant_name = fields.read("/applicantName", PersonName::parse(&self.applicant_name));
        let applicant_name_kana = fields.optional("/applicantNameKana", self.applicant_name_kana, Kana::parse);
        let email = fields.read("/email", EmailAddress::parse(&self.email));
        let phone = fields.read("/phone", phone(&self.phone));
        let postal_code = fields.optional("/postalCode", self.postal_code, postal_code);
        let address = fields.optional("/address", self.address, line(200));
        let department = fields.optional("/department", self.department, line(80));
        let password = fields.read("/password", Password::parse(self.password.expose()));
        match (company_name, applicant_name, email, phone, password) {
            (Some(company_name), Some(applicant_name), Some(email), Some(phone), Some(password))
                if fields.0.is_empty() =>
            {
                Ok(SignUp {
                    company_name,
                    company_name_kana,
                    applicant_name,
                    applicant_name_kana,
                    email,
                    phone,
                    postal_code,
                    address,
                    department,
                    password,
                })
            }
            _ => Err(Refusal::invalid(fields.0).into()),
        }
    }
}

/// Signs a company and its applicant up; a mail with a verification link follows.
///
/// The answer is the same for an address that is registered already.
#[utoipa::path(
    operation_id = "signUp",
    tag = "identity",
    request_body = SignUpBody,
    responses(
        (status = 202, description = "A mail is on its way."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 422, description = "Fields at fault, all of them.", body = Problem),
        (status = 429, description = "Too many requests.", body = Problem),
        (status = 503, description = "Busy.", body = Problem),
    ),
    security(())
)]
#[post("/auth/sign-up")]
pub(crate) async fn sign_up(
    _pace: MailPace,
    app: web::Data<App>,
    body: web::Json<SignUpBody>,
) -> Result<HttpResponse, ApiError> {
    let form = body.into_inner().parse()?;
    app_sign_up::sign_up(&app, form).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// The token of a link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TokenBody {
    token: Secret,
}

/// Proves a mail address by the link that was sent there.
///
/// The link is good for 24 hours and works once.
#[utoipa::path(
    operation_id = "verifyEmail",
    tag = "identity",
    request_body = TokenBody,
    responses(
        (status = 204, description = "Proved; the applicant may log in."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 404, description = "No such link.", body = Problem),
        (status = 410, description = "The link was used, or its time is over.", body = Problem),
        (status = 429, description = "Too many requests.", body = Problem),
    ),
    security(())
)]
#[post("/auth/verify-email")]
pub(crate) async fn verify_email(
    _pace: crate::pace::LoginPace,
    app: web::Data<App>,
    body: web::Json<TokenBody>,
) -> Result<HttpResponse, ApiError> {
    app_sign_up::verify_email(&app, body.token.expose()).await?;
    Ok(HttpResponse::NoContent().finish())
}
