//! A customer with one running term, an applicant and a training administrator; nobody is registered yet.

use chrono::NaiveDate;
use keizoku_app::caller::Account;
use keizoku_app::identity::tokens;
use keizoku_app::{Actor, Caller, WorkspaceUnit};
use keizoku_domain::id::{AccountId, CompanyId, IdSource as _, SessionId, SystemIds, TermId, WorkspaceId};
use keizoku_domain::identity::{Permission, Role, Site};
use keizoku_testkit::{date, instant};
use uuid::Uuid;

use crate::Outcome;
use crate::product::{NOW, Product};
use crate::rows::{Bare, Cell, Rows};

/// Seats bought; more than any run registers.
const SEATS: i32 = 1_000_000;

/// Who and where.
#[derive(Debug, Clone)]
pub(crate) struct Fixture {
    /// The customer.
    pub(crate) company: CompanyId,
    /// Its workspace.
    pub(crate) workspace: WorkspaceId,
    /// The running term.
    pub(crate) term: TermId,
    admin: AccountId,
    applicant: AccountId,
    sessions: [SessionId; 2],
    contract_and_library: [Uuid; 2],
    rows: Vec<Rows>,
}

fn fresh() -> Uuid {
    SystemIds.next()
}

impl Fixture {
    /// Writes the customer into the product's database.
    pub(crate) async fn make(&self, product: &Product) -> Outcome<()> {
        let bare = product.bare(1).await?;
        self.write(&bare).await?;
        bare.close().await;
        Ok(())
    }

    /// Writes the same customer, ids included, into any database.
    pub(crate) async fn write(&self, bare: &Bare) -> Outcome<()> {
        bare.insert(&self.rows).await
    }

    /// Thinks a customer up; writes nothing.
    pub(crate) fn new() -> Self {
        let [company, workspace, term, admin, applicant, library, order, contract] = std::array::from_fn(|_| fresh());
        let sessions: [Uuid; 2] = std::array::from_fn(|_| fresh());
        let rows = vec![
            company_row(company),
            account_row(company, admin, Role::TrainingAdmin, "bench:admin"),
            account_row(company, applicant, Role::Applicant, "order:applicant@bench.example"),
            session_row(company, sessions[0], admin, Site::Admin),
            session_row(company, sessions[1], applicant, Site::Order),
            library_row(library),
            workspace_row(company, workspace),
            admin_row(company, workspace, admin),
            contract_row(company, contract, workspace),
            order_row([company, order, contract, library, applicant]),
            term_row([company, term, contract, workspace, library, order]),
            seats_row(company, term, order),
        ];
        Self {
            company: CompanyId::from_uuid(company),
            workspace: WorkspaceId::from_uuid(workspace),
            term: TermId::from_uuid(term),
            admin: AccountId::from_uuid(admin),
            applicant: AccountId::from_uuid(applicant),
            sessions: sessions.map(SessionId::from_uuid),
            contract_and_library: [contract, library],
            rows,
        }
    }

    /// The library of the running term.
    pub(crate) const fn library(&self) -> Uuid {
        self.contract_and_library[1]
    }

    /// A next term, approved and not open yet; answers its id.
    pub(crate) async fn next_term(&self, product: &Product) -> Outcome<TermId> {
        let [term, order] = std::array::from_fn(|_| fresh());
        let company = self.company.as_uuid();
        let [contract, library] = self.contract_and_library;
        let renewed = |row: Rows| {
            row.with(&[
                ("number", "O-BENCH-2".into()),
                ("kind", "renewal".into()),
                ("start_month", "2028-04".into()),
                ("end_month", "2029-03".into()),
                ("starts_on", day("2028-04-01").into()),
                ("ends_on", day("2029-03-31").into()),
                ("roster_opens_on", day("2028-03-11").into()),
                ("renewal_opens_on", day("2029-01-01").into()),
                ("renewal_closes_on", day("2029-04-10").into()),
                ("roster_state", "not_open".into()),
            ])
        };
        let bare = product.bare(1).await?;
        let rows = vec![
            renewed(order_row([company, order, contract, library, self.applicant.as_uuid()])),
            renewed(term_row([company, term, contract, self.workspace.as_uuid(), library, order])),
            seats_row(company, term, order),
        ];
        bare.insert(&rows).await?;
        bare.close().await;
        Ok(TermId::from_uuid(term))
    }

    /// What the training administrator may do in the workspace.
    pub(crate) fn unit(&self, product: &Product, permission: Permission) -> Outcome<WorkspaceUnit> {
        let caller = Caller { app: product.app.clone(), actor: Actor::Account(self.admin_account()) };
        Ok(caller.workspace(self.workspace, permission)?)
    }

    /// An access token of the training administrator.
    pub(crate) async fn admin_token(&self, product: &Product) -> Outcome<String> {
        Ok(tokens::issue(&product.app, &self.admin_account()).await?)
    }

    /// An access token of the applicant.
    pub(crate) async fn applicant_token(&self, product: &Product) -> Outcome<String> {
        let account = self.account(self.applicant, Role::Applicant, Site::Order, None, self.sessions[1]);
        Ok(tokens::issue(&product.app, &account).await?)
    }

    /// Learners with a session each: the person, and whom the token speaks for.
    pub(crate) async fn learners(&self, product: &Product, most: usize) -> Outcome<Vec<(Uuid, Account)>> {
        let bare = product.bare(1).await?;
        let sql = format!("SELECT id, account_id FROM learners ORDER BY login_id_key LIMIT {most}");
        let (_, rows) = bare.query(&sql, &[]).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in &rows {
            let [learner, account] = [&row[0], &row[1]].map(Cell::as_uuid);
            let (learner, account) = (learner?, account?);
            let session = fresh();
            bare.insert(&[session_row(self.company.as_uuid(), session, account, Site::Learn)]).await?;
            let (account, session) = (AccountId::from_uuid(account), SessionId::from_uuid(session));
            let account = self.account(account, Role::Learner, Site::Learn, Some(self.workspace), session);
            found.push((learner, account));
        }
        bare.close().await;
        Ok(found)
    }

    fn admin_account(&self) -> Account {
        self.account(self.admin, Role::TrainingAdmin, Site::Admin, Some(self.workspace), self.sessions[0])
    }

    fn account(
        &self,
        id: AccountId,
        role: Role,
        site: Site,
        workspace: Option<WorkspaceId>,
        session: SessionId,
    ) -> Account {
        Account { id, company: self.company, role, site, workspace, session, name: "計測 太郎".to_owned() }
    }
}

fn now() -> Cell {
    instant(NOW).into()
}

fn day(text: &str) -> NaiveDate {
    date(text)
}

fn company_row(company: Uuid) -> Rows {
    Rows::one(
        "companies",
        vec![
            ("id", company.into()),
            ("code", "bench".into()),
            ("kind", "customer".into()),
            ("name", "株式会社計測".into()),
            ("name_key", "株式会社計測".into()),
            ("created_at", now()),
            ("updated_at", now()),
            ("revision", 1_i64.into()),
        ],
    )
}

fn account_row(company: Uuid, id: Uuid, role: Role, login_key: &str) -> Rows {
    let email = format!("{}@bench.example", role.as_str());
    Rows::one(
        "accounts",
        vec![
            ("company_id", company.into()),
            ("id", id.into()),
            ("login_key", login_key.into()),
            ("role", role.as_str().into()),
            ("login_id", role.as_str().into()),
            ("name", "計測 太郎".into()),
            ("email", email.as_str().into()),
            ("email_key", email.as_str().into()),
            ("password_state", "none".into()),
            ("verified_at", now()),
            ("created_at", now()),
            ("updated_at", now()),
            ("revision", 1_i64.into()),
        ],
    )
}

fn session_row(company: Uuid, id: Uuid, account: Uuid, site: Site) -> Rows {
    Rows::one(
        "sessions",
        vec![
            ("company_id", company.into()),
            ("id", id.into()),
            ("account_id", account.into()),
            ("site", site.as_str().into()),
            ("token_hash", Cell::Bytes(Some(id.as_bytes().to_vec()))),
            ("created_at", now()),
            ("expires_at", now()),
        ],
    )
}

fn library_row(library: Uuid) -> Rows {
    Rows::one(
        "libraries",
        vec![
            ("id", library.into()),
            ("code", "BENCH".into()),
            ("kind", "library".into()),
            ("name_ja", "計測ライブラリ".into()),
            ("name_en", "Bench library".into()),
            ("summary_ja", "計測用".into()),
            ("summary_en", "For measuring".into()),
            ("position", 1_i32.into()),
            ("active", Cell::Bool(Some(true))),
        ],
    )
}

fn workspace_row(company: Uuid, workspace: Uuid) -> Rows {
    Rows::one(
        "workspaces",
        vec![
            ("company_id", company.into()),
            ("id", workspace.into()),
            ("name", "計測".into()),
            ("people_revision", 0_i64.into()),
            ("created_at", now()),
            ("revision", 1_i64.into()),
        ],
    )
}

fn admin_row(company: Uuid, workspace: Uuid, admin: Uuid) -> Rows {
    Rows::one(
        "workspace_admins",
        vec![
            ("company_id", company.into()),
            ("workspace_id", workspace.into()),
            ("account_id", admin.into()),
            ("created_at", now()),
        ],
    )
}

fn contract_row(company: Uuid, contract: Uuid, workspace: Uuid) -> Rows {
    Rows::one(
        "contracts",
        vec![
            ("company_id", company.into()),
            ("id", contract.into()),
            ("number", "C-BENCH".into()),
            ("workspace_id", workspace.into()),
            ("created_at", now()),
            ("revision", 1_i64.into()),
        ],
    )
}

fn order_row([company, order, contract, library, applicant]: [Uuid; 5]) -> Rows {
    Rows::one(
        "orders",
        vec![
            ("company_id", company.into()),
            ("id", order.into()),
            ("number", "O-BENCH".into()),
            ("kind", "new".into()),
            ("state", "approved".into()),
            ("contract_id", contract.into()),
            ("library_id", library.into()),
            ("start_month", "2027-04".into()),
            ("quantity", SEATS.into()),
            ("applicant_id", applicant.into()),
            ("submitted_at", now()),
            ("decided_at", now()),
            ("decided_by", applicant.into()),
            ("created_at", now()),
            ("updated_at", now()),
            ("revision", 1_i64.into()),
        ],
    )
}

fn term_row([company, term, contract, workspace, library, order]: [Uuid; 6]) -> Rows {
    Rows::one(
        "terms",
        vec![
            ("company_id", company.into()),
            ("id", term.into()),
            ("contract_id", contract.into()),
            ("workspace_id", workspace.into()),
            ("library_id", library.into()),
            ("order_id", order.into()),
            ("start_month", "2027-04".into()),
            ("end_month", "2028-03".into()),
            ("starts_on", day("2027-04-01").into()),
            ("ends_on", day("2028-03-31").into()),
            ("purchased", SEATS.into()),
            ("assigned", 0_i32.into()),
            ("roster_opens_on", day("2027-03-11").into()),
            ("renewal_opens_on", day("2028-01-01").into()),
            ("renewal_closes_on", day("2028-04-10").into()),
            ("roster_state", "running".into()),
            ("created_at", now()),
            ("revision", 1_i64.into()),
        ],
    )
}

fn seats_row(company: Uuid, term: Uuid, order: Uuid) -> Rows {
    Rows::one(
        "seat_changes",
        vec![
            ("company_id", company.into()),
            ("id", fresh().into()),
            ("term_id", term.into()),
            ("kind", "initial".into()),
            ("quantity", SEATS.into()),
            ("effective_on", day("2027-04-01").into()),
            ("order_id", order.into()),
            ("created_at", now()),
        ],
    )
}
