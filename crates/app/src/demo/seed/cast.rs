//! The people of the demonstration: companies and accounts that can log in at once.

use keizoku_domain::id::{AccountId, CompanyId, SessionId};
use keizoku_domain::identity::{Password, Role, Site};
use keizoku_domain::ordering::documents::{AccountType, BankAccount, Issuer, Party, RegistrationNumber};
use keizoku_domain::text::EmailAddress;
use keizoku_store::identity::accounts as store;
use keizoku_store::identity::companies::{self, NewCompany};
use keizoku_store::ordering::issuer;

use crate::app::App;
use crate::caller::{Account, Actor, Caller};
use crate::demo::accounts::DemoAccount;
use crate::error::AppError;
use crate::identity::accounts::{self, NewAccount};

/// The password of every account of the demonstration.
pub(super) const PASSWORD: &str = "Keizoku-demo-1";

/// The vendor's people.
pub(super) struct Vendor {
    /// Who approves.
    pub(super) sales: Caller,
    /// What is shown to everybody.
    pub(super) shown: Vec<DemoAccount>,
}

/// A company to make: code, name, reading, postal code, address, telephone.
pub(super) type CompanyCard = [&'static str; 6];

/// A person to make.
pub(super) struct Person {
    pub(super) role: Role,
    pub(super) site: Site,
    pub(super) email: &'static str,
    pub(super) name: &'static str,
    /// Who it is, in Japanese and in English.
    pub(super) label: [&'static str; 2],
}

/// Makes the vendor with an operator and two of its sales people.
pub(super) async fn vendor(app: &App) -> Result<Vendor, AppError> {
    let id = CompanyId::generate(app.ids.as_ref());
    let card = [
        "KEIZOKU",
        "けいぞくラーニング株式会社",
        "ケイゾクラーニング",
        "100-0000",
        "東京都千代田区架空町1-2-3",
        "03-0000-0000",
    ];
    app.write(async |uow| Ok(companies::insert_vendor(uow, &company(id, card)).await?)).await?;
    app.write(async |uow| Ok(issuer::add(uow, 0, &vendor_as_issuer(card)?, "けいぞくラーニング").await?)).await?;
    let person = |role, email, name, label| Person { role, site: Site::Vendor, email, name, label };
    let people = [
        person(
            Role::VendorOperator,
            "operator@keizoku.example.jp",
            "運営 太郎",
            ["運営（デモの日付を進められます）", "Operator (can move the date of the demonstration)"],
        ),
        person(Role::VendorSales, "sales@keizoku.example.jp", "営業 一郎", ["営業（1人目）", "Sales (first person)"]),
        person(Role::VendorSales, "sales2@keizoku.example.jp", "営業 双葉", ["営業（2人目）", "Sales (second person)"]),
    ];
    let mut shown = Vec::new();
    let mut sales = None;
    for person in people {
        let (caller, card) = account(app, id, person).await?;
        sales = Some(caller);
        shown.push(card);
    }
    let sales = sales.ok_or_else(|| AppError::internal("no sales"))?;
    Ok(Vendor { sales, shown })
}

/// What the vendor's documents say about it; nothing of it exists.
fn vendor_as_issuer(card: CompanyCard) -> Result<Issuer, AppError> {
    let [_, name, _, postal_code, address, phone] = card.map(str::to_owned);
    let party =
        Party { name, postal_code: Some(postal_code), address: Some(address), phone: Some(phone), person: None };
    let number = RegistrationNumber::parse("T7123456789012").map_err(|error| AppError::internal(error.code))?;
    Ok(Issuer {
        representative: Some("代表取締役 継続 学".to_owned()),
        email: Some("seikyu@keizoku.example.jp".to_owned()),
        registration_number: Some(number),
        bank: Some(BankAccount {
            bank: "架空銀行".to_owned(),
            branch: "架空町支店".to_owned(),
            account_type: AccountType::Ordinary,
            number: "0123456".to_owned(),
            holder: "ケイゾクラーニング（カ".to_owned(),
        }),
        ..Issuer::of_vendor(party)
    })
}

/// Makes a customer company.
pub(super) async fn customer(app: &App, card: CompanyCard) -> Result<CompanyId, AppError> {
    let id = CompanyId::generate(app.ids.as_ref());
    app.write(async |uow| Ok(companies::insert(uow, &company(id, card)).await?)).await?;
    Ok(id)
}

fn company(id: CompanyId, card: CompanyCard) -> NewCompany {
    let [code, name, kana, postal_code, address, phone] = card.map(str::to_owned);
    NewCompany {
        id,
        code,
        name,
        name_kana: Some(kana),
        postal_code: Some(postal_code),
        address: Some(address),
        phone: Some(phone),
    }
}

/// Makes an account that can log in with [`PASSWORD`], and speaks for it.
pub(super) async fn account(app: &App, company: CompanyId, person: Person) -> Result<(Caller, DemoAccount), AppError> {
    let email = EmailAddress::parse(person.email).map_err(|error| AppError::internal(error.code))?;
    let new = NewAccount {
        company_id: company,
        role: person.role,
        login_id: person.email.to_owned(),
        name: person.name.to_owned(),
        name_kana: None,
        email: Some(email),
        password_pending: false,
    };
    let id = app.write(async |uow| accounts::create(uow, app, new.clone()).await).await?;
    give_password(app, company, id).await?;
    let speaker = Account {
        id,
        company,
        role: person.role,
        site: person.site,
        workspace: None,
        session: SessionId::generate(app.ids.as_ref()),
        name: person.name.to_owned(),
    };
    let [label_ja, label_en] = person.label.map(str::to_owned);
    let shown = DemoAccount {
        site: person.site.as_str().to_owned(),
        company_code: None,
        login_id: person.email.to_owned(),
        password: PASSWORD.to_owned(),
        label_ja,
        label_en,
    };
    Ok((Caller { app: app.clone(), actor: Actor::Account(speaker) }, shown))
}

/// Gives an account the demonstration's password.
pub(super) async fn give_password(app: &App, company: CompanyId, id: AccountId) -> Result<(), AppError> {
    let password = Password::parse(PASSWORD).map_err(|error| AppError::internal(error.code))?;
    let hash = app.identity().hasher.hash_patiently(password, app.random.as_ref()).await?;
    app.write(async |uow| Ok(store::set_password(uow, company, id, &hash).await?)).await
}
