//! renewal.md: "Each number above is a policy value of the vendor": a changed value shows wherever a date or a bound is named.

use keizoku_app::integration::{calendar_feeds, calendar_reading};
use keizoku_app::ordering::customers::{self, CustomerFilter};
use keizoku_app::ordering::orders::NewOrder;
use keizoku_app::ordering::{documents, policy, quotes};
use keizoku_app::{PageRequest, VendorUnit};
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::OrderState;
use keizoku_domain::ordering::customer::CustomerState;
use keizoku_testkit::both_databases;

use crate::world::{World, code};

impl World {
    async fn short_policy(&self) {
        let unit = self.operator.vendor(Permission::ManagePolicy).unwrap();
        let before = policy::read(&unit).await.unwrap();
        let change = policy::change(&unit, before.revision, |policy| {
            (policy.last_day_to_apply, policy.renewal_opens_months_before, policy.roster_opens_day) = (5, 2, 20);
            (policy.maximum_quantity, policy.new_order_months_ahead, policy.approval_business_days) = (300, 2, 4);
        });
        change.await.unwrap();
    }

    fn customers(&self) -> VendorUnit {
        self.sales.vendor(Permission::ReadCustomers).unwrap()
    }

    /// The deadlines of renewals that are due, page by page of one.
    async fn due(&self, all: bool) -> Vec<String> {
        let mut page = PageRequest { limit: Some(1), ..PageRequest::default() };
        let mut found = Vec::new();
        loop {
            let part = customers::due_renewals(&self.customers(), all, &page).await.unwrap();
            assert!(part.items.len() <= 1);
            found.extend(part.items.iter().map(|due| due.last_day_on.to_string()));
            page.cursor = part.next_cursor;
            if page.cursor.is_none() {
                return found;
            }
        }
    }

    async fn is_in(&self, state: CustomerState) -> bool {
        let filter = CustomerFilter { state: Some(state), ..CustomerFilter::default() };
        let page = customers::list(&self.customers(), &filter, &PageRequest::default()).await.unwrap();
        page.items.iter().any(|customer| customer.company.id == self.company && customer.states.contains(&state))
    }
}

async fn a_changed_value_shows_wherever_it_is_named(world: World) {
    world.short_policy().await;
    // Quantities, months ahead, business days.
    assert_eq!(code(world.order(world.new_order("basic", "2027-02", 301).await).await), "order.quantity_above_maximum");
    let months = quotes::start_months(&world.test.app).await.unwrap();
    assert_eq!(months.last().map(|(start, _)| start.month.to_string()).as_deref(), Some("2027-03"));
    let order = world.order(world.new_order("basic", "2027-02", 250).await).await.unwrap().order;
    let OrderState::Submitted { approval_due_on, .. } = order.state else { panic!("not submitted") };
    assert_eq!(approval_due_on.to_string(), "2027-01-18", "four business days from Tuesday the 12th");
    let contract = world.approve(order.id).await.unwrap().order.contract_id.unwrap();
    // The window: from the 1st of M−2 to the 5th of M, in lists, quotations and calendars.
    world.at("2027-11-30T23:59:59");
    assert!(world.due(true).await.is_empty() && !world.is_in(CustomerState::RenewalOpen).await);
    assert_eq!(code(world.order(world.renewal(contract, "basic", 220).await).await), "order.renewal_not_open");
    world.at("2027-12-01T00:00:00");
    assert_eq!(world.due(false).await, ["2028-02-05"]);
    assert!(world.is_in(CustomerState::RenewalOpen).await);
    let detail = customers::read(&world.customers(), world.company).await.unwrap();
    assert_eq!(detail.customer.next_deadline_on, "2028-02-05".parse().ok());
    let owner = calendar_feeds::owner(&world.applicant).unwrap();
    let (_, url) = calendar_feeds::create(&owner, "").await.unwrap();
    let secret = url.rsplit('/').next().unwrap().trim_end_matches(".ics");
    let text = calendar_reading::read(&world.test.app, secret).await.unwrap().text;
    assert!(text.contains("20271201") && text.contains("20280205") && !text.contains("20280210"), "{text}");
    world.at("2028-02-01T09:00");
    let draft = NewOrder { submit: false, ..world.renewal(contract, "basic", 220).await };
    let draft = world.order(draft).await.unwrap().order;
    let (quotation, _) = documents::quotation(&world.own(), draft.id, None).await.unwrap();
    assert_eq!(quotation.document.facts.valid_until, "2028-02-05".parse().ok());
    assert!(!world.is_in(CustomerState::Lapsed).await);
    world.at("2028-02-06T00:00:00");
    assert!(world.is_in(CustomerState::Lapsed).await && world.due(true).await.is_empty());
}

/// Deadlines of several contracts, each by its own promise, in pages; who has applied is left out.
async fn due_renewals_are_read_in_pages_by_deadline(world: World) {
    let usual = world.contract().await;
    world.short_policy().await;
    let short = world.contract().await;
    let applied = world.contract().await;
    world.at("2027-12-10T09:00");
    world.order(world.renewal(applied, "basic", 220).await).await.unwrap();
    assert_eq!(world.due(true).await, ["2028-02-05", "2028-02-05", "2028-02-10"]);
    assert_eq!(world.due(false).await, ["2028-02-05", "2028-02-10"]);
    // A draft is no application, and what is renewed is not due.
    let draft = NewOrder { submit: false, ..world.renewal(short, "basic", 220).await };
    world.order(draft).await.unwrap();
    let order = world.order(world.renewal(usual, "basic", 220).await).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    assert_eq!(world.due(false).await, ["2028-02-05"]);
    assert_eq!(world.due(true).await, ["2028-02-05", "2028-02-05"]);
}

both_databases!(a_changed_value_shows_wherever_it_is_named, due_renewals_are_read_in_pages_by_deadline);
