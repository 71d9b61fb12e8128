//! The vocabulary of facts that mail texts use; every caller gives them as JSON under these names.
//!
//! | name | form | meaning |
//! |---|---|---|
//! | `to_name` | text | addressee, filled by the outbox |
//! | `company_name` | text | the customer |
//! | `company_code`, `login_id` | text | what is typed at login |
//! | `login_ids` | list of text | every user ID registered with an address |
//! | `url` | text | one-time link |
//! | `order_url` | text | the order's page, behind the log-in |
//! | `learners_url` | text | the list of people on the administrator site, behind the log-in |
//! | `waiting`, `seated` | number | people who wait for a seat, or who were given one after waiting |
//! | `documents` | list | `title` and `number` of what was issued with the confirmation |
//! | `order_number`, `library` | text | the order, and its library's Japanese name |
//! | `start_month`, `end_month` | `YYYY-MM` | the term that the mail speaks of |
//! | `quantity`, `assigned`, `purchased` | number | IDs |
//! | `total` | number | yen, tax included |
//! | `lines` | list of `{label, amount}` | the calculation, optional |
//! | `approval_due_on`, `ends_on`, `last_day`, `roster_closes_on`, `kept_until` | `YYYY-MM-DD` | deadlines |
//! | `last_business_day`, `early_discount_until` | `YYYY-MM-DD` | hints, optional |
//! | `days_left` | number | days until `last_day` |
//! | `requested_by`, `decided_by` | text | who asked for approval of a plan, who gave or refused it |
//! | `leave`, `join` | number | people that a plan takes off the next roster, or seats on it |
//! | `reason` | text | why an order was returned |
//! | `from_name`, `successor` | text | who hands a role over, invites or removes; to whom a role goes |
//! | `administrator` | text | a training administrator who was invited |
//! | `applicant` | bool | whether the role is the applicant's, optional |
//! | `renewal` | bool | whether the order renews a contract, optional |
//! | `target` | text | the address that webhooks go to |
//! | `page_url` | text | the page of the webhook or the report, behind the log-in |
//! | `course`, `report` | text | titles of the course and of the report in it |
//! | `score`, `outcome` | number, text | the score of a report, and whether it is passed |
//! | `comment` | text | what the marker wrote to the learner, optional |
//! | `subject`, `text`, `sender` | text | what somebody wrote to people, with its variables filled in, and who |
//! | `addition` | `seats` or `disk` | what the order adds to a term, optional; `quantity` counts GiB for disk |

use chrono::{Datelike, NaiveDate};

use crate::month::YearMonth;

/// `2027年1月12日（火）`: a date as the letters write it, with the day of the week.
#[must_use]
pub fn letter_date(date: NaiveDate) -> String {
    const DAYS: [&str; 7] = ["月", "火", "水", "木", "金", "土", "日"];
    let day = DAYS.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    format!("{}年{}月{}日（{day}）", date.year(), date.month(), date.day())
}

/// `2027年4月`: a month as the letters write it.
#[must_use]
pub fn letter_month(month: YearMonth) -> String {
    let first = month.first_day();
    format!("{}年{}月", first.year(), first.month())
}

/// `1,234,500`: a number with separators.
#[must_use]
pub fn letter_number(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_write_dates_months_and_numbers_in_japanese() {
        let date = NaiveDate::from_ymd_opt(2027, 1, 12).unwrap();
        assert_eq!(letter_date(date), "2027年1月12日（火）");
        assert_eq!(letter_month(YearMonth::of(date)), "2027年1月");
        for (number, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_500, "1,234,500"), (-4500, "-4,500")] {
            assert_eq!(letter_number(number), text);
        }
    }
}
