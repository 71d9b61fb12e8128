//! Price books: effective-dated, immutable once in force, and what they do to orders (renewal.md, "Orders").

use chrono::NaiveDate;
use keizoku_app::ordering::orders::{self, NewOrder, OrderChange};
use keizoku_app::ordering::price_books::{self, BookChange, BookView, NewBook};
use keizoku_app::{AppError, PageRequest, VendorUnit};
use keizoku_domain::id::{LibraryId, PriceBookId};
use keizoku_domain::identity::Permission;
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::{BookState, LibraryPrice, OrderState, TaxRate};
use keizoku_testkit::both_databases;

use crate::world::{World, code};

impl World {
    fn keeper(&self) -> VendorUnit {
        self.operator.vendor(Permission::WritePriceBooks).expect("the operator writes price books")
    }

    async fn book(&self, from: &str) -> Result<BookView, AppError> {
        price_books::create(&self.keeper(), &NewBook { effective_from: day(from), based_on: None, note: None }).await
    }

    /// Raises every band of every library by `percent`.
    async fn raise(&self, book: &BookView, percent: i64) -> BookView {
        let change = BookChange { prices: Some(raised(book, percent)), ..BookChange::default() };
        price_books::change(&self.keeper(), book.stored.id, book.stored.revision, &change).await.expect("a change")
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn raised(book: &BookView, percent: i64) -> Vec<(LibraryId, LibraryPrice)> {
    let mut prices = book.stored.book.prices.clone();
    for band in prices.values_mut().flat_map(|price| &mut price.bands) {
        band.unit_price = band.unit_price * (100 + percent) / 100;
    }
    prices.into_iter().collect()
}

fn all() -> PageRequest {
    PageRequest::default()
}

async fn books_follow_each_other_without_overlap(world: World) {
    let spring = world.book("2027-04-01").await.unwrap();
    let summer = world.book("2027-07-01").await.unwrap();
    assert_eq!(code(world.book("2027-07-01").await), "price_book.date_taken");
    let listed = price_books::list(&world.keeper(), &all()).await.unwrap().items;
    let seen: Vec<(BookState, String, Option<String>)> = listed
        .iter()
        .map(|view| {
            let validity = view.stored.validity;
            (view.state, validity.effective_from.to_string(), validity.effective_until.map(|day| day.to_string()))
        })
        .collect();
    assert_eq!(seen[0], (BookState::Future, "2027-07-01".into(), None));
    assert_eq!(seen[1], (BookState::Future, "2027-04-01".into(), Some("2027-06-30".into())));
    assert_eq!((seen[2].0, seen[2].2.as_deref()), (BookState::InForce, Some("2027-03-31")));
    assert_eq!(spring.stored.book, listed[2].stored.book, "a copy of the present one");
    // Page by page the same.
    let first = PageRequest { limit: Some(1), ..all() };
    let page = price_books::list(&world.keeper(), &first).await.unwrap();
    let rest = PageRequest { cursor: page.next_cursor, ..first };
    let second = price_books::list(&world.keeper(), &rest).await.unwrap().items.remove(0);
    assert_eq!(second.stored.validity, listed[1].stored.validity);
    // Moving one to the day of another is refused, moving it elsewhere is not.
    let to = |day: NaiveDate| BookChange { effective_from: Some(day), ..BookChange::default() };
    let id = summer.stored.id;
    let refused = price_books::change(&world.keeper(), id, 1, &to(day("2027-04-01"))).await;
    assert_eq!(code(refused), "price_book.date_taken");
    let moved = price_books::change(&world.keeper(), id, 1, &to(day("2027-03-01"))).await.unwrap();
    assert_eq!(moved.stored.validity.effective_until, Some(day("2027-03-31")));
}

/// Until the last second before its first day a book can be changed; from then on nobody can.
async fn a_book_in_force_or_past_is_immutable(world: World) {
    assert_eq!(code(world.book("2027-01-12").await), "price_book.not_in_future");
    let keeper = world.keeper();
    let book = world.book("2027-04-01").await.unwrap();
    let id = book.stored.id;
    let note = |text: &str| BookChange { note: Some(Some(text.to_owned())), ..BookChange::default() };
    world.at("2027-03-31T23:59:59");
    let changed = price_books::change(&keeper, id, 1, &note("春の改定")).await.unwrap();
    assert_eq!((changed.stored.note.as_deref(), changed.stored.revision), (Some("春の改定"), 2));
    assert_eq!(code(price_books::change(&keeper, id, 1, &note("遅い")).await), "stale");
    world.at("2027-04-01T00:00:00");
    assert_eq!(code(price_books::change(&keeper, id, 2, &note("後から")).await), "price_book.in_force");
    assert_eq!(code(price_books::withdraw(&keeper, id, 2).await), "price_book.in_force");
    world.book("2027-10-01").await.unwrap();
    world.at("2027-10-01T00:00:00");
    assert_eq!(code(price_books::change(&keeper, id, 2, &note("過去")).await), "price_book.past");
    assert_eq!(code(price_books::withdraw(&keeper, id, 2).await), "price_book.past");
}

async fn a_book_to_come_is_withdrawn_once(world: World) {
    let keeper = world.keeper();
    let book = world.book("2027-04-01").await.unwrap();
    assert_eq!(code(price_books::withdraw(&keeper, book.stored.id, 9).await), "stale");
    price_books::withdraw(&keeper, book.stored.id, 1).await.unwrap();
    assert_eq!(code(price_books::withdraw(&keeper, book.stored.id, 1).await), "not_found");
    assert_eq!(code(price_books::read(&keeper, book.stored.id).await), "not_found");
    // Its day is free again.
    world.book("2027-04-01").await.unwrap();
}

async fn every_fault_of_a_book_is_named(world: World) {
    let keeper = world.keeper();
    let book = world.book("2027-04-01").await.unwrap();
    let mut prices = raised(&book, 10);
    prices[0].1.bands[1].min_quantity = 1;
    prices[1].1.bands[0].unit_price = 0;
    let change = BookChange { prices: Some(prices), ..BookChange::default() };
    let Err(AppError::Refused(refusal)) = price_books::change(&keeper, book.stored.id, 1, &change).await else {
        panic!("an unsound book")
    };
    let fields: Vec<(&str, &str)> = refusal.fields.iter().map(|f| (f.pointer.as_str(), f.code)).collect();
    assert_eq!(
        fields,
        [
            ("/prices/0/bands/1/minQuantity", "price_book.band_order"),
            ("/prices/1/bands/0/unitPrice", "price_book.price_out_of_range"),
        ]
    );
    let stranger = LibraryId::generate(world.test.app.ids.as_ref());
    let mut prices = raised(&book, 10);
    prices[2].0 = stranger;
    let change = BookChange { prices: Some(prices), ..BookChange::default() };
    let refused = price_books::change(&keeper, book.stored.id, 1, &change).await;
    assert_eq!(code(refused), "price_book.library_unknown");
    let copied = NewBook {
        effective_from: day("2027-05-01"),
        based_on: Some(PriceBookId::generate(world.test.app.ids.as_ref())),
        note: None,
    };
    assert_eq!(code(price_books::create(&keeper, &copied).await), "not_found");
}

/// The lines are stored on the order; a later book never re-prices it. What is not handed in yet is priced when it is.
async fn a_later_book_never_prices_a_submitted_order_again(world: World) {
    let book = world.book("2027-02-01").await.unwrap();
    world.raise(&book, 10).await;
    let submitted = world.order(world.new_order("basic", "2027-04", 250).await).await.unwrap().order;
    let draft = NewOrder { submit: false, ..world.new_order("basic", "2027-04", 250).await };
    let draft = world.order(draft).await.unwrap().order;
    assert_eq!(submitted.price, draft.price);
    world.at("2027-02-01T00:00:00");
    let approved = world.approve(submitted.id).await.unwrap().order;
    assert_eq!(approved.price.unwrap().subtotal, Yen(1_500_000));
    let late = orders::submit(&world.own(), draft.id, None).await.unwrap().order;
    assert_eq!(late.price.unwrap().subtotal, Yen(1_650_000));
}

/// Returned and handed in again: a note leaves the price alone, another quantity is priced by the book of the day.
async fn a_returned_order_keeps_its_price_until_it_changes(world: World) {
    let book = world.book("2027-02-01").await.unwrap();
    world.raise(&book, 10).await;
    let order = world.order(world.new_order("basic", "2027-04", 250).await).await.unwrap().order;
    world.at("2027-02-02T10:00");
    let returned = orders::return_to_applicant(&world.desk(), order.id, None, "備考をご確認ください").await.unwrap();
    let note = OrderChange { note: Some(Some("確認しました".to_owned())), ..OrderChange::default() };
    let noted = orders::edit(&world.own(), order.id, returned.order.revision, &note).await.unwrap().order;
    assert_eq!(noted.price, order.price);
    let again = orders::submit(&world.own(), order.id, None).await.unwrap().order;
    assert!(matches!(again.state, OrderState::Submitted { .. }));
    assert_eq!(again.price, order.price);
    let returned = orders::return_to_applicant(&world.desk(), order.id, None, "数量をご確認ください").await.unwrap();
    let more = OrderChange { quantity: Some(Some(260)), ..OrderChange::default() };
    let edited = orders::edit(&world.own(), order.id, returned.order.revision, &more).await.unwrap().order;
    assert_eq!(edited.price.unwrap().subtotal, Yen(6_600 * 260));
}

/// Every open order under both books, by the code that prices orders.
async fn the_preview_tells_what_a_book_would_do(world: World) {
    let contract = world.contract().await;
    world.at("2027-11-05T10:00");
    let submitted = world.order(world.new_order("basic", "2028-02", 250).await).await.unwrap().order;
    let draft = NewOrder { submit: false, ..world.new_order("basic", "2028-02", 100).await };
    let draft = world.order(draft).await.unwrap().order;
    let provisional = NewOrder {
        quantity: None,
        estimated_quantity: Some(200),
        quantity_undetermined: true,
        ..world.renewal(contract, "basic", 1).await
    };
    let provisional = world.order(provisional).await.unwrap().order;
    let taken_back = world.order(world.new_order("basic", "2028-02", 50).await).await.unwrap().order;
    orders::withdraw(&world.own(), taken_back.id, None).await.unwrap();
    let book = world.book("2027-12-01").await.unwrap();
    let change = BookChange { prices: Some(raised(&book, 10)), ..BookChange::default() };
    let rows = price_books::preview(&world.keeper(), book.stored.id, &change, &all()).await.unwrap().items;
    let found = |id| rows.iter().find(|row| row.view.order.id == id).unwrap();
    assert_eq!(rows.len(), 3, "open orders only");
    let row = found(submitted.id);
    assert_eq!((row.now, row.next, row.keeps_price), (Some(Yen(1_650_000)), Some(Yen(1_815_000)), true));
    assert_eq!(row.difference(), Some(Yen(165_000)));
    let row = found(draft.id);
    assert_eq!((row.now, row.next, row.keeps_price), (Some(Yen(660_000)), Some(Yen(726_000)), false));
    // Provisional: by its estimate, with the discount it is entitled to since November.
    let row = found(provisional.id);
    assert_eq!((row.quantity, row.estimated), (Some(200), true));
    assert_eq!((row.now, row.next), (Some(Yen(1_254_000)), Some(Yen(1_379_400))));
    // What is shown is what happens: on its first day the draft costs what the preview said.
    world.raise(&book, 10).await;
    world.at("2027-12-01T00:00:00");
    let handed_in = orders::submit(&world.own(), draft.id, None).await.unwrap().order;
    assert_eq!(handed_in.price.map(|price| price.total), found(draft.id).next);
    // A book without the library gives no price, and says so.
    let without: Vec<_> =
        raised(&book, 10).into_iter().filter(|(library, _)| *library != submitted.library_id).collect();
    let book = world.book("2028-01-15").await.unwrap();
    let change = BookChange { prices: Some(without), ..BookChange::default() };
    let rows = price_books::preview(&world.keeper(), book.stored.id, &change, &all()).await.unwrap().items;
    let row = rows.iter().find(|row| row.view.order.id == submitted.id).unwrap();
    assert_eq!((row.next, row.reason), (None, Some("order.library_not_offered")));
}

/// The rate of the first month charged, rounded once.
async fn tax_changes_with_its_day(world: World) {
    let book = world.book("2027-02-01").await.unwrap();
    let rates = vec![
        TaxRate { effective_from: day("2019-10-01"), percent: 10 },
        TaxRate { effective_from: day("2027-04-01"), percent: 12 },
    ];
    let change = BookChange { tax_rates: Some(rates), ..BookChange::default() };
    price_books::change(&world.keeper(), book.stored.id, 1, &change).await.unwrap();
    world.at("2027-02-01T10:00");
    for (month, tax) in [("2027-03", 150_000), ("2027-04", 180_000)] {
        let order = world.order(world.new_order("basic", month, 250).await).await.unwrap().order;
        let price = order.price.unwrap();
        assert_eq!((price.taxes.len(), price.taxes[0].tax), (1, Yen(tax)), "{month}");
    }
}

async fn only_the_operator_writes_and_customers_see_nothing(world: World) {
    assert!(world.sales.vendor(Permission::ReadPriceBooks).is_ok());
    for caller in [&world.sales, &world.applicant] {
        assert_eq!(code(caller.vendor(Permission::WritePriceBooks).map(|_| ())), "forbidden");
    }
    assert_eq!(code(world.applicant.vendor(Permission::ReadPriceBooks).map(|_| ())), "forbidden");
}

both_databases!(
    books_follow_each_other_without_overlap,
    a_book_in_force_or_past_is_immutable,
    a_book_to_come_is_withdrawn_once,
    every_fault_of_a_book_is_named,
    a_later_book_never_prices_a_submitted_order_again,
    a_returned_order_keeps_its_price_until_it_changes,
    the_preview_tells_what_a_book_would_do,
    tax_changes_with_its_day,
    only_the_operator_writes_and_customers_see_nothing,
);
