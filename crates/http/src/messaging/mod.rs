//! The `messaging` room's endpoints: the mailbox.

mod mails;

use utoipa_actix_web::service_config::ServiceConfig;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(mails::list_mails).service(mails::get_mail);
}
