//! The `messaging` room's endpoints: the mailbox, mailings, and notices.

mod mailing_body;
mod mailings;
mod mails;
mod my_notices;
mod notice_body;
mod notices;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config.service(mails::list_mails).service(mails::get_mail);
}

/// The room's routes of one workspace, under `/api/v1/workspaces/{ws}`.
pub(crate) fn configure_workspace(config: &mut Routes<'_, '_>) {
    config
        .service(mailings::list_mail_templates)
        .service(mailings::list_mailings)
        .service(mailings::prepare_mailing)
        .service(mailings::get_mailing)
        .service(mailings::put_mailing)
        .service(mailings::remove_mailing)
        .service(mailings::list_mailing_people)
        .service(mailings::preview_mailing)
        .service(mailings::test_mailing)
        .service(mailings::send_mailing)
        .service(mailings::stop_mailing)
        .service(notices::list_notices)
        .service(notices::create_notice)
        .service(notices::get_notice)
        .service(notices::put_notice)
        .service(notices::remove_notice)
        .service(notices::publish_notice)
        .service(notices::withdraw_notice)
        .service(notices::copy_notice)
        .service(notices::list_notice_readers)
        .service(my_notices::list_my_notices)
        .service(my_notices::get_my_notice_summary)
        .service(my_notices::get_my_notice)
        .service(my_notices::open_my_notice);
}
