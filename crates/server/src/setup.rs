//! Setting up an installation or a demonstration from the command line.

use std::fmt::Write as _;

use chrono::NaiveDate;
use keizoku_app::App;
use keizoku_app::demo::accounts;

use crate::config::Config;
use crate::{Outcome, running, say};

/// Brings the schema up to date.
pub(crate) async fn migrate(config: &Config) -> Outcome {
    let db = running::connect(config).await?;
    let pending = db.pending_migrations().await?;
    db.migrate().await?;
    say(format!("{pending} schema steps were run; the schema is up to date"));
    Ok(db.close().await?)
}

/// Makes an operator of the vendor and prints the link to set the password.
pub(crate) async fn create_operator(config: &Config, email: &str, name: &str, company: &str) -> Outcome {
    let app = running::app(config, None).await?;
    let link = keizoku_app::identity::operators::create(&app, email, name, company).await?;
    say(format!("set the password here, within 7 days: {link}"));
    Ok(app.db.clone().close().await?)
}

/// Loads the built-in catalogue.
pub(crate) async fn load_catalogue(config: &Config) -> Outcome {
    let app = running::app(config, None).await?;
    app.write(async |uow| keizoku_app::ordering::built_in::load(uow, &app).await).await?;
    say("the built-in catalogue is loaded");
    Ok(app.db.clone().close().await?)
}

/// Fills an empty database with the demonstration and prints the accounts.
pub(crate) async fn seed_demo(config: &Config, start: NaiveDate) -> Outcome {
    let app = running::app(config, Some(start)).await?;
    keizoku_app::demo::seed::run(&app).await?;
    say(accounts_table(&app, &config.public_url).await?);
    Ok(app.db.clone().close().await?)
}

/// The demonstration's accounts, for the operator to read.
pub(crate) async fn accounts_table(app: &App, url: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut text = format!("\nKeizoku demo  {url}/   (today: {})\n", app.today());
    for account in accounts::list(app).await? {
        let company = account.company_code.map_or_else(String::new, |code| format!("法人コード {code}  "));
        let (site, login_id, password, label) = (account.site, account.login_id, account.password, account.label_ja);
        writeln!(text, "  {url}/{site:<7} {company}{login_id}  {password}  {label}")?;
    }
    writeln!(text, "  {url}/mailbox  every mail that would have been sent")?;
    Ok(text)
}
