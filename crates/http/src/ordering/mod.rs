//! The `ordering` room's endpoints.

mod calendar;
mod catalogue;
mod companies;
mod comparisons;
pub(crate) mod contracts;
mod customers;
pub(crate) mod documents;
mod holiday_imports;
mod libraries;
pub(crate) mod order_body;
mod orders;
mod policy;
pub(crate) mod price_body;
mod price_book_body;
mod price_books;
mod price_trials;
mod quotes;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config
        .service(catalogue::list_libraries)
        .service(quotes::create_price_quote)
        .service(quotes::list_start_months)
        .service(comparisons::compare_prices)
        .service(price_books::list_price_books)
        .service(price_books::create_price_book)
        .service(price_books::get_price_book)
        .service(price_books::update_price_book)
        .service(price_books::withdraw_price_book)
        .service(price_books::preview_price_book)
        .service(price_trials::try_prices)
        .service(orders::list_orders)
        .service(orders::create_order)
        .service(orders::get_order)
        .service(orders::update_order)
        .service(orders::submit_order)
        .service(orders::confirm_order)
        .service(orders::approve_order)
        .service(orders::return_order)
        .service(orders::withdraw_order)
        .service(contracts::list_contracts)
        .service(contracts::get_contract)
        .service(customers::list_customers)
        .service(customers::get_customer)
        .service(customers::list_customer_mails)
        .service(customers::list_due_renewals)
        .service(companies::list_companies)
        .service(companies::get_company)
        .service(companies::update_company)
        .service(calendar::list_calendar)
        .service(calendar::get_calendar_year)
        .service(calendar::preview_closing_days)
        .service(calendar::create_closing_days)
        .service(calendar::remove_closing_day)
        .service(holiday_imports::create_holiday_import)
        .service(holiday_imports::get_holiday_import)
        .service(holiday_imports::commit_holiday_import)
        .service(libraries::list_catalogue)
        .service(libraries::create_library)
        .service(libraries::get_library)
        .service(libraries::update_library)
        .service(libraries::withdraw_library)
        .service(libraries::offer_library)
        .service(policy::get_policy)
        .service(policy::update_policy)
        .service(policy::list_purges)
        .configure(documents::configure);
}
