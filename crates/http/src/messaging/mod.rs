//! The `messaging` room's endpoints: the mailbox.

mod mails;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config.service(mails::list_mails).service(mails::get_mail);
}
