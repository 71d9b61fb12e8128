//! One id type per entity, time-ordered, with a readable prefix in text. This table declares them all.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where fresh ids come from; passed in so that tests can repeat themselves.
pub trait IdSource: Send + Sync {
    /// A new, time-ordered UUID (version 7).
    fn next(&self) -> Uuid;
}

/// Ids from the machine's clock and random source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemIds;

impl IdSource for SystemIds {
    #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }
}

/// The text is not an id of this kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id of the form {prefix}_…")]
pub struct NotAnId {
    /// The prefix that was expected.
    pub prefix: &'static str,
}

macro_rules! ids {
    ($( $(#[$doc:meta])* $name:ident = $prefix:literal ; )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Uuid);

        impl $name {
            /// The prefix in text, without the underscore.
            pub const PREFIX: &'static str = $prefix;

            /// A fresh id.
            #[must_use]
            pub fn generate(ids: &dyn IdSource) -> Self { Self(ids.next()) }

            /// The id over a stored UUID.
            #[must_use]
            pub const fn from_uuid(uuid: Uuid) -> Self { Self(uuid) }

            /// The UUID to store.
            #[must_use]
            pub const fn as_uuid(self) -> Uuid { self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "_{}"), self.0.as_simple())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self, f) }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let refused = NotAnId { prefix: $prefix };
                let hex = text.strip_prefix(concat!($prefix, "_")).ok_or(refused)?;
                if hex.len() != 32 || hex.bytes().any(|b| b.is_ascii_uppercase()) { return Err(refused); }
                Uuid::try_parse(hex).map(Self).map_err(|_| refused)
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> { text.parse() }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self { id.to_string() }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self { id.0 }
        }
    )* };
}

ids! {
    /// A customer company, or the vendor itself.
    CompanyId = "co";
    /// Somebody who can log in.
    AccountId = "acc";
    /// A library or pack.
    LibraryId = "lib";
    /// An effective-dated price book.
    PriceBookId = "pb";
    /// An order.
    OrderId = "ord";
    /// A contract, renewed term by term.
    ContractId = "ctr";
    /// A term of a contract; its roster has the same id.
    TermId = "trm";
    /// A document of an order.
    DocumentId = "doc";
    /// A calendar feed.
    CalendarFeedId = "cal";
    /// An address that webhooks go to.
    WebhookEndpointId = "whk";
    /// An event that is told by webhook.
    WebhookEventId = "evt";
    /// An event on its way to one endpoint.
    WebhookDeliveryId = "whd";
    /// A bearer token by which an identity provider calls SCIM.
    ScimTokenId = "sct";
    /// The administration space of a contract.
    WorkspaceId = "ws";
    /// A dated change of purchased seats.
    SeatChangeId = "seat";
    /// A dated change of purchased disk.
    DiskChangeId = "dsk";
    /// A SCORM package of the vendor's.
    ScormPackageId = "scp";
    /// An opening of a SCORM unit by a person.
    ScormLaunchId = "scl";
    /// A video of the vendor's.
    VideoId = "vid";
    /// An opening of a video unit by a person.
    VideoLaunchId = "vdl";
    /// A person of a workspace.
    LearnerId = "lrn";
    /// A department.
    OrgUnitId = "org";
    /// A person's post in a department.
    MembershipId = "mbr";
    /// A loaded file and its plan.
    ImportId = "imp";
    /// A plan of who stays, leaves and joins the next roster.
    RosterPlanId = "rpl";
    /// A set of one-time codes handed out on paper.
    HandOutId = "hnd";
    /// Long work.
    JobId = "job";
    /// A mail in the outbox.
    MailId = "mail";
    /// A line of the audit trail.
    AuditEventId = "aud";
    /// A log-in and the refresh tokens that follow from it.
    SessionId = "ses";
    /// A log-in as the history tells it.
    LoginEventId = "lgn";
    /// A one-time link.
    TokenId = "tok";
    /// A course of the vendor's catalogue.
    CourseId = "crs";
    /// A category of courses.
    CourseCategoryId = "cat";
    /// A series of courses.
    CourseSeriesId = "srs";
    /// A loaded file of the vendor's catalogue or calendar.
    CatalogueImportId = "cim";
    /// A unit of a course: a page or a test.
    UnitId = "unt";
    /// An answer to a survey.
    SurveyAnswerId = "sva";
    /// A person in a course.
    EnrolmentId = "enr";
    /// One try at a test.
    AttemptId = "att";
    /// One try at a report.
    ReportId = "rpt";
    /// A search under a name.
    SavedSearchId = "srh";
    /// A rule of the course settings.
    CourseSettingId = "cset";
    /// A class of people.
    TrainingClassId = "cls";
    /// A notice to people.
    NoticeId = "ntc";
    /// Mails that somebody writes to people.
    MailingId = "mlg";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_goes_both_ways_and_kinds_do_not_mix() {
        let id = OrderId::generate(&SystemIds);
        let text = id.to_string();
        assert!(text.starts_with("ord_"));
        assert_eq!(text.parse::<OrderId>(), Ok(id));
        assert!(text.parse::<TermId>().is_err());
        assert!(text.to_uppercase().parse::<OrderId>().is_err());
        assert!("ord_".parse::<OrderId>().is_err());
    }
}
