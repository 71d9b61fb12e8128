//! Documents of orders (`product.md`, N6): issued with their cause, numbered without a gap, never changed, put right by new ones.

use futures_util::StreamExt as _;
use keizoku_app::ordering::documents::{self, DocumentFilter, DocumentView, draw, export, issuer};
use keizoku_app::ordering::orders;
use keizoku_app::{AppError, Caller, CompanyUnit, PageRequest};
use keizoku_domain::id::OrderId;
use keizoku_domain::identity::Permission;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::documents::{Correction, DocumentKind, Party};
use keizoku_store::Connection as _;
use keizoku_store::messaging::mailbox;
use keizoku_testkit::both_databases;

use crate::world::{World, code};

both_databases!(
    the_order_confirmed_mail_leads_to_the_documents,
    documents_are_narrowed_to_a_company,
    an_order_brings_its_documents,
    numbers_have_no_gap_under_parallel_approval,
    a_quotation_is_made_on_request,
    a_provisional_order_is_quoted_by_its_estimate,
    a_correction_refers_to_what_it_puts_right,
    of_two_corrections_one_is_issued,
    no_door_changes_a_document,
    the_paper_is_drawn_once_and_always_the_same,
    documents_are_found_by_date_amount_party_and_number,
    a_change_of_the_issuer_counts_for_new_documents,
);

async fn all(caller: &Caller, filter: DocumentFilter) -> Vec<DocumentView> {
    documents::list(caller, &filter, &PageRequest::default()).await.unwrap().items
}

async fn of(world: &World, order: OrderId, kind: DocumentKind) -> Vec<DocumentView> {
    let filter = DocumentFilter { order_id: Some(order), kind: Some(kind), ..DocumentFilter::default() };
    all(&world.sales, filter).await
}

fn operator(world: &World) -> CompanyUnit {
    world.operator.company(world.company, Permission::CorrectDocuments).unwrap()
}

async fn submitted(world: &World, quantity: u32) -> OrderId {
    world.order(world.new_order("basic", "2027-02", quantity).await).await.unwrap().order.id
}

/// renewal.md, "Mails of the contract life": the order-confirmed mail names its documents and leads to them.
async fn the_order_confirmed_mail_leads_to_the_documents(world: World) {
    let order = submitted(&world, 250).await;
    world.approve(order).await.unwrap();
    let mails = mailbox::page(world.test.app.db.read(), None, None, 500).await.unwrap();
    let mail = mails.into_iter().find(|mail| mail.kind == MailKind::OrderConfirmed).and_then(|mail| mail.body).unwrap();
    for kind in [DocumentKind::OrderConfirmation, DocumentKind::Invoice] {
        let issued = of(&world, order, kind).await.remove(0).document.facts.number;
        assert!(mail.contains(&format!("{}（{issued}）", kind.title())), "{mail}");
    }
    assert!(mail.contains(&format!("/order/orders/{order}\n")), "{mail}");
}

/// The vendor narrows the list to one company; for somebody else's an applicant finds nothing.
async fn documents_are_narrowed_to_a_company(world: World) {
    submitted(&world, 250).await;
    let filter = |company| DocumentFilter { company: Some(company), ..DocumentFilter::default() };
    assert_eq!(all(&world.sales, filter(world.company)).await.len(), 1);
    let other = world.stranger.account().unwrap().company;
    assert!(all(&world.sales, filter(other)).await.is_empty());
    let foreign = documents::list(&world.stranger, &filter(world.company), &PageRequest::default()).await;
    assert_eq!(code(foreign.map(|page| page.items.len())), "not_found");
}

async fn an_order_brings_its_documents(world: World) {
    let order = submitted(&world, 250).await;
    let forms = of(&world, order, DocumentKind::OrderForm).await;
    assert_eq!(forms.len(), 1, "{forms:#?}");
    assert_eq!(forms[0].document.facts.number, "OF2027-00001");
    assert_eq!(forms[0].document.facts.from.name, "minato株式会社");
    assert_eq!(forms[0].document.facts.from.person.as_deref(), Some("minatoの担当"));
    assert!(of(&world, order, DocumentKind::Invoice).await.is_empty());

    world.at("2027-01-14T23:59");
    world.approve(order).await.unwrap();
    let invoice = of(&world, order, DocumentKind::Invoice).await.remove(0).document;
    let facts = &invoice.facts;
    assert_eq!((facts.number.as_str(), facts.issued_on.to_string()), ("IV2027-00001", "2027-01-14".to_owned()));
    assert_eq!(facts.transaction_on, Some(facts.issued_on));
    assert_eq!(facts.due_on.unwrap().to_string(), "2027-02-28");
    assert_eq!((facts.subtotal, facts.total), (Yen(1_500_000), Yen(1_650_000)));
    let tax = facts.taxes[0];
    assert_eq!((tax.rate_percent, tax.taxable, tax.tax), (10, Yen(1_500_000), Yen(150_000)));
    assert_eq!((facts.period.0.to_string(), facts.period.1.to_string()), ("2027-02-01".into(), "2028-01-31".into()));
    assert_eq!(facts.to.name, "minato株式会社");
    assert_eq!(of(&world, order, DocumentKind::OrderConfirmation).await.len(), 1);
    assert_eq!(all(&world.applicant, DocumentFilter::default()).await.len(), 3);
    assert!(all(&world.stranger, DocumentFilter::default()).await.is_empty());
    let foreign = documents::unit_of(&world.stranger, invoice.id, Permission::ReadOrders).await;
    assert!(matches!(foreign, Err(AppError::NotFound)));
}

/// Approvals at once, some of them refused: what is refused takes no number.
async fn numbers_have_no_gap_under_parallel_approval(world: World) {
    const ORDERS: usize = 8;
    let mut orders = Vec::new();
    for _ in 0..ORDERS {
        orders.push(submitted(&world, 50).await);
    }
    let twice: Vec<OrderId> = orders.iter().chain(&orders).copied().collect();
    let approvals = twice.iter().map(|order| world.approve(*order));
    let outcomes = futures_util::future::join_all(approvals).await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), ORDERS);
    for kind in [DocumentKind::OrderConfirmation, DocumentKind::Invoice, DocumentKind::OrderForm] {
        let filter = DocumentFilter { kind: Some(kind), ..DocumentFilter::default() };
        let mut numbers: Vec<String> =
            all(&world.sales, filter).await.into_iter().map(|view| view.document.facts.number).collect();
        numbers.sort();
        let expected: Vec<String> = (1..).take(ORDERS).map(|count| kind.number(2027, count)).collect();
        assert_eq!(numbers, expected);
    }
}

async fn a_quotation_is_made_on_request(world: World) {
    let mut draft = world.new_order("basic", "2027-04", 250).await;
    draft.submit = false;
    let order = world.order(draft).await.unwrap().order;
    let (first, new) = documents::quotation(&world.own(), order.id, None).await.unwrap();
    assert!(new);
    assert_eq!(first.document.facts.number, "QT2027-00001");
    assert_eq!(first.document.facts.valid_until.unwrap().to_string(), "2027-02-11");
    assert_eq!(first.document.facts.total, Yen(1_650_000));
    let (again, new) = documents::quotation(&world.own(), order.id, None).await.unwrap();
    assert!(!new && again.document.id == first.document.id, "the same on the same day takes no number");
    world.at("2027-03-20T09:00");
    let (later, new) = documents::quotation(&world.own(), order.id, None).await.unwrap();
    assert!(new);
    // The last day to order ends it.
    assert_eq!(later.document.facts.valid_until.unwrap().to_string(), "2027-04-10");
    orders::withdraw(&world.own(), order.id, None).await.unwrap();
    assert_eq!(code(documents::quotation(&world.own(), order.id, None).await), "document.order_decided");
    let foreign = world.stranger.own_company(Permission::RequestQuotations).unwrap();
    assert_eq!(code(documents::quotation(&foreign, order.id, None).await), "not_found");
}

async fn a_provisional_order_is_quoted_by_its_estimate(world: World) {
    let contract = world.contract().await;
    world.at("2027-11-05T09:00");
    let mut wish = world.renewal(contract, "basic", 0).await;
    (wish.quantity, wish.quantity_undetermined, wish.submit) = (None, true, false);
    let order = world.order(wish).await.unwrap().order;
    assert_eq!(code(documents::quotation(&world.own(), order.id, None).await), "document.quantity_unknown");
    let (view, _) = documents::quotation(&world.own(), order.id, Some(200)).await.unwrap();
    let facts = view.document.facts;
    assert_eq!(facts.lines[0].quantity, 200);
    assert!(facts.notes.iter().any(|note| note.contains("見込み")), "{:?}", facts.notes);
    let read = orders::read(&world.own(), order.id).await.unwrap().order;
    assert_eq!((read.quantity, read.revision), (None, order.revision), "a quotation changes no order");
}

async fn a_correction_refers_to_what_it_puts_right(world: World) {
    let order = submitted(&world, 250).await;
    world.approve(order).await.unwrap();
    let old = of(&world, order, DocumentKind::Invoice).await.remove(0).document;
    let correction = Correction {
        reason: "宛名の誤りのため".to_owned(),
        customer: Some(Party { name: "みなとホールディングス株式会社".to_owned(), ..Party::default() }),
        ..Correction::default()
    };
    let new = documents::correct(&operator(&world), old.id, &correction).await.unwrap().document;
    assert_eq!((new.facts.number.as_str(), new.corrects), ("IV2027-00002", Some(old.id)));
    assert_eq!(new.facts.corrects.as_ref().unwrap().number, "IV2027-00001");
    let seen = documents::read(&world.desk(), old.id).await.unwrap();
    assert_eq!(seen.document.facts, old.facts, "the old one stays as it was given out");
    assert_eq!(seen.corrected_by, Some((new.id, "IV2027-00002".to_owned())));
    assert_eq!(code(documents::correct(&operator(&world), old.id, &correction).await), "document.already_corrected");
    let nothing = Correction { reason: "理由".to_owned(), ..Correction::default() };
    assert_eq!(code(documents::correct(&operator(&world), new.id, &nothing).await), "document.nothing_corrected");
    let by_name = DocumentFilter { party: Some("ホールディングス".to_owned()), ..DocumentFilter::default() };
    assert_eq!(all(&world.applicant, by_name).await.len(), 1);
    // What was refused took no number.
    let third = submitted(&world, 50).await;
    world.approve(third).await.unwrap();
    assert_eq!(of(&world, third, DocumentKind::Invoice).await[0].document.facts.number, "IV2027-00003");
}

async fn of_two_corrections_one_is_issued(world: World) {
    let order = submitted(&world, 250).await;
    world.approve(order).await.unwrap();
    let old = of(&world, order, DocumentKind::Invoice).await.remove(0).document;
    let correction = |notes: &str| Correction {
        reason: "備考の誤り".to_owned(),
        notes: Some(vec![notes.to_owned()]),
        ..Correction::default()
    };
    let (unit, one, two) = (operator(&world), correction("一"), correction("二"));
    let (a, b) = tokio::join!(documents::correct(&unit, old.id, &one), documents::correct(&unit, old.id, &two));
    assert_eq!([&a, &b].iter().filter(|outcome| outcome.is_ok()).count(), 1, "{a:?} {b:?}");
    assert_eq!(code(if a.is_ok() { b } else { a }), "document.already_corrected");
    assert_eq!(of(&world, order, DocumentKind::Invoice).await.len(), 2);
}

/// The database itself refuses, so that no use case, now or later, and no hand on the database's own console changes a row.
async fn no_door_changes_a_document(world: World) {
    let order = submitted(&world, 250).await;
    world.approve(order).await.unwrap();
    world.test.work().await;
    let unit = world.operator.vendor(Permission::WriteIssuer).unwrap();
    let named = issuer::IssuerChange { name: Some("けいぞく株式会社".to_owned()), ..Default::default() };
    issuer::change(&unit, 0, &named).await.unwrap();
    let app = &world.test.app;
    for statement in [
        "UPDATE documents SET total = 1",
        "UPDATE documents SET facts = facts",
        "DELETE FROM documents",
        "UPDATE document_files SET sha256 = 'x'",
        "DELETE FROM document_files",
        "UPDATE issuer_versions SET changed_by = 'x'",
        "DELETE FROM issuer_versions",
    ] {
        let done = app.write(async |uow| Ok(uow.conn().execute_unprepared(statement).await.is_ok())).await;
        // On PostgreSQL the refused statement spoils the unit; on either engine nothing may have been done.
        assert!(!matches!(done, Ok(true)), "{statement} was carried out");
    }
    let invoice = of(&world, order, DocumentKind::Invoice).await.remove(0);
    assert_eq!(invoice.document.facts.total, Yen(1_650_000));
    // Withdrawing, editing and approving again leave the documents alone.
    let before = all(&world.sales, DocumentFilter::default()).await.len();
    assert_eq!(code(orders::withdraw(&world.own(), order, None).await), "order.already_approved");
    assert_eq!(code(world.approve(order).await), "order.already_approved");
    assert_eq!(all(&world.sales, DocumentFilter::default()).await.len(), before);
}

async fn the_paper_is_drawn_once_and_always_the_same(world: World) {
    let order = submitted(&world, 250).await;
    world.approve(order).await.unwrap();
    let before = of(&world, order, DocumentKind::Invoice).await.remove(0);
    assert_eq!(before.paper_sha256, None, "the paper follows behind");
    world.test.work().await;
    let drawn = of(&world, order, DocumentKind::Invoice).await.remove(0);
    let (document, kept) = documents::paper(&world.desk(), drawn.document.id).await.unwrap();
    assert_eq!(drawn.paper_sha256.as_deref(), Some(kept.sha256.as_str()));
    assert!(kept.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(draw::drawn(&document).await.unwrap(), kept, "drawn anew, byte by byte the same");
    // Who asks before the worker has come gets it at once; the worker then finds it done.
    let second = submitted(&world, 50).await;
    let form = of(&world, second, DocumentKind::OrderForm).await.remove(0).document;
    let (_, early) = documents::paper(&world.own(), form.id).await.unwrap();
    world.test.work().await;
    assert_eq!(documents::paper(&world.own(), form.id).await.unwrap().1, early);
}

async fn documents_are_found_by_date_amount_party_and_number(world: World) {
    for (day, quantity) in [("2027-01-12T10:00", 50), ("2027-01-13T10:00", 100), ("2027-01-14T10:00", 250)] {
        world.at(day);
        submitted(&world, quantity).await;
    }
    let form = || DocumentFilter { kind: Some(DocumentKind::OrderForm), ..DocumentFilter::default() };
    let day = |text: &str| text.parse().ok();
    let found = all(
        &world.applicant,
        DocumentFilter { issued_from: day("2027-01-13"), issued_to: day("2027-01-13"), ..form() },
    );
    assert_eq!(found.await[0].document.facts.lines[0].quantity, 100);
    let total = Some(1_650_000);
    let found = all(&world.applicant, DocumentFilter { total_from: total, total_to: total, ..form() }).await;
    assert_eq!((found.len(), found[0].document.facts.lines[0].quantity), (1, 250));
    let found = all(&world.sales, DocumentFilter { party: Some("ＭＩＮＡＴＯ".to_owned()), ..form() }).await;
    assert_eq!(found.len(), 3, "width and case make no difference");
    let found = all(&world.sales, DocumentFilter { number: Some("of2027-00002".to_owned()), ..form() }).await;
    assert_eq!((found.len(), found[0].document.facts.lines[0].quantity), (1, 100));
    let backwards = DocumentFilter { issued_from: day("2027-01-14"), issued_to: day("2027-01-13"), ..form() };
    assert_eq!(code(documents::list(&world.sales, &backwards, &PageRequest::default()).await), "request.invalid");
    // Page by page, newest first, nothing twice.
    let mut seen = Vec::new();
    let mut page = PageRequest { limit: Some(1), ..PageRequest::default() };
    loop {
        let found = documents::list(&world.sales, &form(), &page).await.unwrap();
        seen.extend(found.items.iter().map(|view| view.document.facts.lines[0].quantity));
        let Some(next) = found.next_cursor else { break };
        page.cursor = Some(next);
    }
    assert_eq!(seen, [250, 100, 50]);
    // The index has the same rows.
    let index = export::index(&world.sales, form()).await.unwrap();
    let parts: Vec<Vec<u8>> = Box::pin(index).map(Result::unwrap).collect().await;
    let text = String::from_utf8(parts.concat()).unwrap();
    assert!(text.starts_with("\u{feff}\"書類番号\",\"種類\",\"発行日\""), "{text}");
    assert_eq!(text.lines().count(), 4);
    assert!(text.lines().nth(1).unwrap().contains("\"1500000\",\"150000\",\"1650000\""), "{text}");
}

async fn a_change_of_the_issuer_counts_for_new_documents(world: World) {
    let order = submitted(&world, 250).await;
    let unit = world.operator.vendor(Permission::WriteIssuer).unwrap();
    assert_eq!(issuer::read(&unit).await.unwrap().revision, 0);
    let change = issuer::IssuerChange {
        name: Some("けいぞくラーニング株式会社".to_owned()),
        registration_number: Some(Some("Ｔ８７００１１０００５９０１".to_owned())),
        ..Default::default()
    };
    let changed = issuer::change(&unit, 0, &change).await.unwrap();
    assert_eq!(changed.revision, 1);
    assert_eq!(code(issuer::change(&unit, 0, &change).await), "stale");
    let wrong = |number: &str| issuer::IssuerChange {
        registration_number: Some(Some(number.to_owned())),
        ..Default::default()
    };
    assert_eq!(code(issuer::change(&unit, 1, &wrong("T7700110005901")).await), "request.invalid");
    let (one, two) = (wrong("T8700110005901"), wrong("T8700110005901"));
    let (a, b) = tokio::join!(issuer::change(&unit, 1, &one), issuer::change(&unit, 1, &two));
    assert_eq!([&a, &b].iter().filter(|outcome| outcome.is_ok()).count(), 1, "{a:?} {b:?}");
    world.approve(order).await.unwrap();
    let form = of(&world, order, DocumentKind::OrderForm).await.remove(0).document.facts;
    let invoice = of(&world, order, DocumentKind::Invoice).await.remove(0).document.facts;
    assert_eq!((form.to.name.as_str(), form.registration_number), ("", None));
    assert_eq!(invoice.from.name, "けいぞくラーニング株式会社");
    assert_eq!(invoice.registration_number.unwrap().as_str(), "T8700110005901");
}
