//! A vendor with its catalogue and one customer, without logging in: units are made from the accounts themselves.

use keizoku_app::identity::accounts::{self, NewAccount};
use keizoku_app::ordering::catalogue::{self, CatalogueFile};
use keizoku_app::ordering::deadlines::{self, Happened};
use keizoku_app::ordering::orders::{self, NewOrder, OrderView};
use keizoku_app::{Actor, AppError, Caller, CompanyUnit, caller::Account};
use keizoku_domain::id::{CompanyId, ContractId, LibraryId, OrderId, SessionId, WorkspaceId};
use keizoku_domain::identity::{Permission, Role, Site};
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::{OrderKind, TrainingAdminContact};
use keizoku_domain::seats::Term;
use keizoku_domain::text::{EmailAddress, PersonName};
use keizoku_store::identity::companies::{self, NewCompany};
use keizoku_store::messaging::mailbox;
use keizoku_store::ordering::contracts;
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, WorkspaceScope};
use keizoku_testkit::{Engine, OnEngine, TestApp, instant};

/// The parties.
pub(crate) struct World {
    pub(crate) test: TestApp,
    pub(crate) applicant: Caller,
    pub(crate) stranger: Caller,
    pub(crate) sales: Caller,
    pub(crate) operator: Caller,
    pub(crate) company: CompanyId,
}

impl OnEngine for World {
    async fn on(engine: Engine) -> Self {
        let test = TestApp::empty(engine).await;
        let file: CatalogueFile =
            serde_json::from_str(include_str!("../../../server/demo/catalogue.json")).expect("the demo catalogue");
        test.app.write(async |uow| catalogue::load(uow, &test.app, &file).await).await.expect("the catalogue loads");
        let (_, sales) = join(&test, "vendor-desk", Role::VendorSales, "sales@keizoku.example").await;
        let (_, operator) = join(&test, "vendor-ops", Role::VendorOperator, "operator@keizoku.example").await;
        let (company, applicant) = join(&test, "minato", Role::Applicant, "mori@minato.example").await;
        let (_, stranger) = join(&test, "other", Role::Applicant, "sato@other.example").await;
        Self { test, applicant, stranger, sales, operator, company }
    }
}

async fn join(test: &TestApp, code: &str, role: Role, email: &str) -> (CompanyId, Caller) {
    let company = CompanyId::generate(test.app.ids.as_ref());
    let new = NewCompany {
        id: company,
        code: code.to_owned(),
        name: format!("{code}株式会社"),
        name_kana: None,
        postal_code: None,
        address: None,
        phone: None,
    };
    let account = NewAccount {
        company_id: company,
        role,
        login_id: email.to_owned(),
        name: format!("{code}の担当"),
        name_kana: None,
        email: Some(EmailAddress::parse(email).expect("an address")),
        password_pending: false,
    };
    let id = test
        .app
        .write(async |uow| {
            companies::insert(uow, &new).await?;
            accounts::create(uow, &test.app, account.clone()).await
        })
        .await
        .expect("somebody joins");
    let actor = Actor::Account(Account {
        id,
        company,
        role,
        site: if role == Role::Applicant { Site::Order } else { Site::Vendor },
        workspace: None,
        session: SessionId::generate(test.app.ids.as_ref()),
        name: account.name,
    });
    (company, Caller { app: test.app.clone(), actor })
}

impl World {
    pub(crate) fn at(&self, tokyo: &str) {
        self.test.set_clock(instant(tokyo));
    }

    /// Moves to the morning of a day; the scheduler looks every day on the way.
    pub(crate) async fn live_until(&self, day: &str) -> Vec<Happened> {
        let target = instant(&format!("{day}T09:00"));
        let mut happened = Vec::new();
        while self.test.now() < target {
            let from = self.test.now();
            let to = (from + chrono::TimeDelta::days(1)).min(target);
            self.test.set_clock(to);
            happened.extend(deadlines::run(&self.test.app, from, to).await.expect("the deadlines run"));
        }
        happened
    }

    pub(crate) fn own(&self) -> CompanyUnit {
        self.applicant.own_company(Permission::WriteOrders).expect("the applicant's own company")
    }

    pub(crate) fn desk(&self) -> CompanyUnit {
        self.sales.company(self.company, Permission::ApproveOrders).expect("sales decide")
    }

    pub(crate) async fn library(&self, code: &str) -> LibraryId {
        let items = catalogue::list(&self.applicant).await.expect("the catalogue");
        items.iter().find(|item| item.library.code == code).expect("a library by code").library.id
    }

    pub(crate) async fn order(&self, new: NewOrder) -> Result<OrderView, AppError> {
        orders::create(&self.own(), &new).await
    }

    pub(crate) async fn new_order(&self, library: &str, month: &str, quantity: u32) -> NewOrder {
        NewOrder {
            kind: OrderKind::New,
            library_id: Some(self.library(library).await),
            start_month: Some(month.parse().expect("a month")),
            quantity: Some(quantity),
            estimated_quantity: None,
            quantity_undetermined: false,
            contract_id: None,
            training_admin: Some(TrainingAdminContact {
                name: PersonName::parse("教育 太郎").expect("a name"),
                email: EmailAddress::parse("kyoiku@minato.example").expect("an address"),
            }),
            note: None,
            submit: true,
        }
    }

    pub(crate) async fn renewal(&self, contract: ContractId, library: &str, quantity: u32) -> NewOrder {
        NewOrder {
            kind: OrderKind::Renewal,
            start_month: None,
            contract_id: Some(contract),
            training_admin: None,
            ..self.new_order(library, "2027-02", quantity).await
        }
    }

    pub(crate) async fn approve(&self, id: OrderId) -> Result<OrderView, AppError> {
        orders::approve(&self.desk(), id, None).await
    }

    /// A contract for 250 IDs of the basic library from February 2027, ordered and approved in January.
    pub(crate) async fn contract(&self) -> ContractId {
        let order = self.order(self.new_order("basic", "2027-02", 250).await).await.expect("an order");
        let approved = self.approve(order.order.id).await.expect("an approval");
        approved.order.contract_id.expect("a contract")
    }

    pub(crate) async fn terms(&self, contract: ContractId) -> Vec<Term> {
        let scope = CompanyScope::proved(self.company);
        terms::of_contracts(self.test.app.db.read(), Some(scope), &[contract]).await.expect("terms")
    }

    pub(crate) async fn workspace(&self, contract: ContractId) -> WorkspaceId {
        let scope = CompanyScope::proved(self.company);
        let found = contracts::find(self.test.app.db.read(), scope, contract).await.expect("contracts");
        found.expect("the contract").workspace_id
    }

    pub(crate) async fn scope(&self, contract: ContractId) -> WorkspaceScope {
        WorkspaceScope::proved(self.company, self.workspace(contract).await)
    }

    /// How many mails of a kind went to an address.
    pub(crate) async fn mails(&self, kind: MailKind, to: &str) -> usize {
        let mails = mailbox::page(self.test.app.db.read(), None, None, 500).await.expect("mails");
        mails.iter().filter(|mail| mail.kind == kind && mail.to_address == to).count()
    }
}

/// The code of a refusal.
pub(crate) fn code<T: std::fmt::Debug>(result: Result<T, AppError>) -> &'static str {
    match result {
        Err(AppError::Refused(refusal)) => refusal.code,
        Err(AppError::NotFound) => "not_found",
        Err(AppError::Forbidden) => "forbidden",
        Err(AppError::Stale) => "stale",
        Err(AppError::ReadOnly) => "read_only",
        Ok(value) => panic!("not refused: {value:?}"),
        Err(error) => panic!("another error: {error}"),
    }
}
