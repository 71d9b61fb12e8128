//! The Cabinet Office's table of holidays: load → check → confirm, and the notice that it ends too early.

use std::collections::BTreeMap;

use keizoku_domain::audit::Action;
use keizoku_domain::id::CatalogueImportId;
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::ordering::holiday_file::{HolidayPlan, plan};
use keizoku_domain::ordering::holiday_table::TableWarning;
use keizoku_domain::people::table;
use keizoku_domain::text::EmailAddress;
use keizoku_store::courses::imports::{self as store, CatalogueFileKind, CatalogueImport};
use keizoku_store::identity::companies as vendors;
use keizoku_store::ordering::{calendar as rows, companies};
use keizoku_store::{Connection, settings};
use serde_json::json;

use super::calendar::{self, OrderEffect};
use crate::app::App;
use crate::audit::record_vendor;
use crate::caller::{Actor, VendorUnit};
use crate::courses::imports::{actor_name, confirmable, keep};
use crate::error::AppError;
use crate::messaging::{self, MailDraft};

/// A loaded table with what it would do.
#[derive(Debug, Clone)]
pub struct HolidayImport {
    /// The file.
    pub import: CatalogueImport,
    /// What it does.
    pub plan: HolidayPlan,
    /// What it would mean for orders that wait for approval.
    pub effects: Vec<OrderEffect>,
}

async fn planned(
    conn: &impl Connection,
    unit: &VendorUnit,
    import: CatalogueImport,
) -> Result<HolidayImport, AppError> {
    let table = table::read(&import.content).map_err(|_| AppError::refused("catalogue_import.too_large"))?;
    let now = rows::holiday_table(conn).await?;
    let plan = plan(&table, &now, unit.today());
    let changed = rows::business_calendar(conn).await?.with_holidays(now.with_years(&plan.days));
    let effects = calendar::effects(conn, &changed).await?;
    Ok(HolidayImport { import, plan, effects })
}

/// Loads a table. Whatever is wrong with it stands in the plan.
///
/// # Errors
/// `catalogue_import.too_large`; the store.
pub async fn load(unit: &VendorUnit, file_name: &str, content: Vec<u8>) -> Result<HolidayImport, AppError> {
    let import = keep(unit, CatalogueFileKind::Holidays, file_name, content).await?;
    planned(unit.app.db.read(), unit, import).await
}

/// A loaded table, planned against the one in force now.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(unit: &VendorUnit, id: CatalogueImportId) -> Result<HolidayImport, AppError> {
    let conn = unit.app.db.read();
    let import = store::find(conn, CatalogueFileKind::Holidays, id).await?.ok_or(AppError::NotFound)?;
    planned(conn, unit, import).await
}

/// Writes exactly the plan with this hash: the years of the file take the place of what there was.
///
/// # Errors
/// [`AppError::NotFound`], `catalogue_import.committed`, `catalogue_import.blocked`, `catalogue_import.superseded`; the store.
pub async fn commit(unit: &VendorUnit, id: CatalogueImportId, shown: &str) -> Result<HolidayImport, AppError> {
    unit.write(async |uow| {
        let kind = CatalogueFileKind::Holidays;
        let import = store::find(uow.conn(), kind, id).await?.ok_or(AppError::NotFound)?;
        let mut planned = planned(uow.conn(), unit, import).await?;
        let (import, plan) = (&mut planned.import, &planned.plan);
        confirmable(import, plan.faults.len(), &plan.hash, shown)?;
        rows::put_years(uow, &plan.days, &import.file_name, &actor_name(unit)).await?;
        if !store::commit(uow, id).await? {
            return Err(AppError::refused("catalogue_import.committed"));
        }
        import.committed = true;
        let years: BTreeMap<i32, usize> = plan.days.iter().map(|(year, days)| (*year, days.len())).collect();
        let details = json!({ "fileName": import.file_name, "hash": plan.hash, "years": years });
        record_vendor(uow, &unit.app, &unit.actor, Action::HolidaysImported, id.to_string(), details).await?;
        Ok(planned)
    })
    .await
}

/// The setting that holds what the operators were last told about the table.
const TOLD: &str = "calendar.table_notice";

/// Tells the vendor's operators, once for each reason and each end of the table, that it has to be renewed: by mail, and in
/// the audit trail.
///
/// # Errors
/// The store.
pub async fn watch(app: &App) -> Result<(), AppError> {
    let conn = app.db.read();
    let table = rows::holiday_table(conn).await?;
    let state = calendar::table_state(conn, &table, app.today()).await?;
    let Some(warning) = state.warning else { return Ok(()) };
    let ends_on = state.ends_on.map(|day| day.to_string()).unwrap_or_default();
    let occurrence = format!("{} {ends_on}", warning.as_str());
    app.write(async |uow| {
        let Some(vendor) = vendors::vendor(uow.conn()).await? else { return Ok(()) };
        if settings::get::<String>(uow.conn(), TOLD).await?.as_ref() == Some(&occurrence) {
            return Ok(());
        }
        settings::put(uow, TOLD, &occurrence).await?;
        let details = json!({ "endsOn": state.ends_on, "warning": warning.as_str(), "lastDueOn": state.last_due_on });
        let action = Action::HolidayTableEnds;
        record_vendor(uow, app, &Actor::System, action, vendor.id.to_string(), details).await?;
        for to in companies::vendor_operators(uow.conn()).await? {
            let Ok(address) = EmailAddress::parse(&to.email) else { continue };
            let kind = MailKind::HolidayTableEnds;
            let draft = MailDraft {
                company_id: vendor.id,
                workspace_id: None,
                kind,
                key: mail_key(kind, vendor.id, &occurrence, to.account_id),
                to: address,
                to_name: to.name,
                params: json!({ "reason": reason(warning), "ends_on": state.ends_on }),
            };
            messaging::queue(uow, app, draft).await?;
        }
        Ok(())
    })
    .await
}

const fn reason(warning: TableWarning) -> &'static str {
    match warning {
        TableWarning::NotImported => {
            "今年の祝日表がまだ取り込まれていません。祝日は法律の規定と春分・秋分の計算式から求めています。"
        }
        TableWarning::EndsBeforeDue => {
            "祝日表の最終日より後に承認期限を迎える申込みがあります。至急、新しい祝日表を取り込んでください。"
        }
        TableWarning::EndsWithinAYear => "祝日表の最終日まで12か月を切りました。",
    }
}
