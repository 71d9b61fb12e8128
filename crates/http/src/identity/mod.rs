//! The `identity` room's endpoints: `/auth/…`, training administrators, and the published keys.

mod account;
mod administrators;
mod body;
mod cookie;
mod keys;
mod links;
mod own_origin;
mod passwords;
mod session;
mod sign_up;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config
        .service(sign_up::sign_up)
        .service(sign_up::verify_email)
        .service(session::log_in)
        .service(session::refresh_session)
        .service(session::log_out)
        .service(session::get_me)
        .service(passwords::forgot_password)
        .service(passwords::forgot_login_id)
        .service(passwords::set_password)
        .service(passwords::change_password)
        .service(passwords::redeem_hand_out_code)
        .service(links::get_link)
        .service(account::update_me)
        .service(account::ask_email_change)
        .service(account::confirm_email_change)
        .service(account::ask_hand_over)
        .service(account::get_hand_over)
        .service(account::cancel_hand_over)
        .service(account::get_hand_over_invitation)
        .service(account::accept_hand_over);
}

/// The room's routes of one workspace, under `/api/v1/workspaces/{ws}`.
pub(crate) fn configure_workspace(config: &mut Routes<'_, '_>) {
    config
        .service(administrators::list_training_admins)
        .service(administrators::invite_training_admin)
        .service(administrators::send_training_admin_link)
        .service(administrators::remove_training_admin);
}

/// The room's routes outside `/api/v1`.
pub(crate) fn configure_root(config: &mut Routes<'_, '_>) {
    config.service(keys::get_jwks);
}
