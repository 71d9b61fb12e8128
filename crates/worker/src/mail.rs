//! Emptying the outbox. A mail whose sender crashed between the mail server's answer and the record of it is sent again
//! after its lease, under the same Message-ID, so that receivers recognise it.

use keizoku_app::messaging::delivery;
use keizoku_app::{App, AppError};
use keizoku_domain::messaging::MailState;

use crate::transport::Transport;

/// Mails of one round: no more than can be sent well within a lease.
const ROUND: u64 = 20;

/// Delivers what is due and answers how many mails were taken.
///
/// # Errors
/// The store.
pub async fn deliver_due(app: &App, transport: &Transport) -> Result<usize, AppError> {
    let mails = delivery::claim(app, ROUND).await?;
    let taken = mails.len();
    for mail in mails {
        match transport.deliver(&mail).await {
            Ok(()) => delivery::delivered(app, &mail, transport.keeps()).await?,
            Err(error) => {
                let state = delivery::failed(app, &mail, &error.to_string(), error.is_hopeless()).await?;
                if state == MailState::Failed {
                    tracing::error!(mail = %mail.id, %error, attempt = mail.attempt, "mail is given up");
                } else {
                    tracing::warn!(mail = %mail.id, %error, attempt = mail.attempt, "mail will be tried again");
                }
            }
        }
    }
    Ok(taken)
}
