//! Two customers: one in the last quarter of its first term, one that has just ordered.

use keizoku_domain::id::{SessionId, WorkspaceId};
use keizoku_domain::identity::{Permission, Role, Site};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{OrderKind, TrainingAdminContact};
use keizoku_domain::text::{EmailAddress, PersonName};
use keizoku_store::WorkspaceScope;
use keizoku_store::identity::accounts;
use keizoku_store::ordering::{administrators, catalogue, contracts};

use super::cast::{self, CompanyCard, PASSWORD, Person, Vendor};
use crate::app::App;
use crate::caller::{Account, Actor, Caller};
use crate::demo::accounts::DemoAccount;
use crate::error::AppError;
use crate::ordering::orders::create::{self, NewOrder};
use crate::ordering::orders::{approve, read::OrderView};

const MIDORI: CompanyCard = [
    "MIDORIZAKA",
    "みどり坂テクノ株式会社",
    "ミドリザカテクノ",
    "220-0000",
    "神奈川県横浜市架空区みどり坂4-5",
    "045-000-0000",
];
const HIKARI: CompanyCard = [
    "HIKARINO",
    "株式会社ひかり野食品",
    "ヒカリノショクヒン",
    "530-0000",
    "大阪府大阪市架空区ひかり野6-7",
    "06-0000-0000",
];

/// What an order is about.
struct Wish {
    library: &'static str,
    start: YearMonth,
    quantity: u32,
    admin: (&'static str, &'static str),
}

/// The customer whose term runs.
pub(super) struct Midori {
    pub(super) administrator: Caller,
    pub(super) workspace: WorkspaceId,
    pub(super) code: &'static str,
    pub(super) shown: Vec<DemoAccount>,
}

/// A customer whose first term began in `began`: ordered, approved, the training administrator at work.
pub(super) async fn midori(app: &App, vendor: &Vendor, began: YearMonth) -> Result<Midori, AppError> {
    let company = cast::customer(app, MIDORI).await?;
    let person = Person {
        role: Role::Applicant,
        site: Site::Order,
        email: "mori@midorizaka.example.jp",
        name: "森 由美子",
        label: ["申込担当者（みどり坂テクノ・継続申込の受付中）", "Applicant (Midorizaka Techno, renewal open)"],
    };
    let (applicant, shown) = cast::account(app, company, person).await?;
    let admin = ("kyoiku@midorizaka.example.jp", "青木 健");
    let order = order(&applicant, &Wish { library: "basic", start: began, quantity: 120, admin }).await?;
    let unit = vendor.sales.company(company, Permission::ApproveOrders)?;
    let approved = approve::approve(&unit, order.order.id, None).await?;
    let missing = || AppError::internal("an approved order without contract");
    let contract = approved.order.contract_id.ok_or_else(missing)?;
    let contract = contracts::find(app.db.read(), unit.scope, contract).await?.ok_or_else(missing)?;
    let (administrator, card) =
        administrator(app, WorkspaceScope::proved(company, contract.workspace_id), MIDORI[0]).await?;
    Ok(Midori { administrator, workspace: contract.workspace_id, code: MIDORI[0], shown: vec![shown, card] })
}

/// A customer that waits for its first approval.
pub(super) async fn hikari(app: &App, start: YearMonth) -> Result<Vec<DemoAccount>, AppError> {
    let company = cast::customer(app, HIKARI).await?;
    let person = Person {
        role: Role::Applicant,
        site: Site::Order,
        email: "kono@hikarino.example.jp",
        name: "河野 直樹",
        label: ["申込担当者（ひかり野食品・承認待ち）", "Applicant (Hikarino Foods, awaiting approval)"],
    };
    let (applicant, shown) = cast::account(app, company, person).await?;
    let admin = ("jinji@hikarino.example.jp", "小林 真央");
    order(&applicant, &Wish { library: "newcomer-pack", start, quantity: 45, admin }).await?;
    Ok(vec![shown])
}

async fn order(applicant: &Caller, wish: &Wish) -> Result<OrderView, AppError> {
    let unit = applicant.own_company(Permission::WriteOrders)?;
    let libraries = catalogue::libraries(unit.app.db.read()).await?;
    let library = libraries.into_iter().find(|library| library.code == wish.library);
    let (email, name) = wish.admin;
    let refused = |error: keizoku_domain::text::TextError| AppError::internal(error.code);
    let contact = TrainingAdminContact {
        name: PersonName::parse(name).map_err(refused)?,
        email: EmailAddress::parse(email).map_err(refused)?,
    };
    let new = NewOrder {
        kind: OrderKind::New,
        library_id: library.map(|library| library.id),
        start_month: Some(wish.start),
        quantity: Some(wish.quantity),
        estimated_quantity: None,
        quantity_undetermined: false,
        contract_id: None,
        training_admin: Some(contact),
        note: None,
        submit: true,
    };
    create::create(&unit, &new).await
}

/// Lets the training administrator, whose account the approval made, log in.
async fn administrator(app: &App, scope: WorkspaceScope, code: &str) -> Result<(Caller, DemoAccount), AppError> {
    let missing = || AppError::internal("an approved contract without training administrator");
    let id = administrators::ids(app.db.read(), scope).await?.into_iter().next().ok_or_else(missing)?;
    let account = accounts::find(app.db.read(), scope.of_company(), id).await?.ok_or_else(missing)?;
    cast::give_password(app, account.company, account.id).await?;
    let speaker = Account {
        id: account.id,
        company: account.company,
        role: Role::TrainingAdmin,
        site: Site::Admin,
        workspace: None,
        session: SessionId::generate(app.ids.as_ref()),
        name: account.name,
    };
    let card = DemoAccount {
        site: Site::Admin.as_str().to_owned(),
        company_code: Some(code.to_owned()),
        login_id: account.login_id,
        password: PASSWORD.to_owned(),
        label_ja: "教育担当者（みどり坂テクノ）".to_owned(),
        label_en: "Training administrator (Midorizaka Techno)".to_owned(),
    };
    Ok((Caller { app: app.clone(), actor: Actor::Account(speaker) }, card))
}
