//! The refusals of price books.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    (
        "price_book.in_force",
        409,
        "{from} から適用中の料金表は変更・取下げができません。新しい料金表を作成してください。",
        "The price book in force since {from} cannot be changed or withdrawn. Write a new one.",
    ),
    (
        "price_book.past",
        409,
        "{from} から適用した過去の料金表は変更・取下げができません。",
        "The past price book of {from} cannot be changed or withdrawn.",
    ),
    (
        "price_book.not_in_future",
        422,
        "適用開始日は {earliest} 以降の日付にしてください。",
        "The book can begin on {earliest} at the earliest.",
    ),
    (
        "price_book.date_taken",
        409,
        "{from} から適用する料金表がすでにあります。別の日付にするか、その料金表を変更してください。",
        "Another price book begins on {from}. Choose another day, or change that book.",
    ),
    (
        "price_book.nothing_to_copy",
        409,
        "適用中の料金表がないため、複写できません。複写元を選んでください。",
        "No price book is in force to be copied. Choose one.",
    ),
    ("price_book.invalid", 422, "料金表の内容に誤りがあります。各項目をご確認ください。", "The price book has errors."),
    (
        "price_book.empty",
        422,
        "ライブラリの料金を1つ以上入力してください。",
        "Give the prices of one library at least.",
    ),
    ("price_book.library_twice", 422, "同じライブラリが重複しています。", "This library is there twice."),
    (
        "price_book.library_unknown",
        422,
        "カタログにないライブラリが含まれています。",
        "This library is not in the catalogue.",
    ),
    ("price_book.band_count", 422, "価格帯は1つ以上50以下にしてください。", "Give 1 to 50 bands."),
    ("price_book.band_first", 422, "最初の価格帯は1名からにしてください。", "The first band begins with 1."),
    (
        "price_book.band_order",
        422,
        "価格帯の人数は、前の価格帯より大きくしてください。",
        "A band begins above the one before.",
    ),
    (
        "price_book.price_out_of_range",
        422,
        "単価は1円以上1,000万円以下で入力してください。",
        "A unit price is 1 to 10,000,000 yen.",
    ),
    (
        "price_book.minimum_out_of_range",
        422,
        "最少ユーザID数は1以上100,000以下で入力してください。",
        "The minimum quantity is 1 to 100,000.",
    ),
    ("price_book.term_out_of_range", 422, "契約月数は1〜60か月で入力してください。", "A term has 1 to 60 months."),
    (
        "price_book.discount_out_of_range",
        422,
        "早割の割引率は1〜99％で入力してください。",
        "The early discount is 1 to 99 per cent.",
    ),
    (
        "price_book.discount_month_out_of_range",
        422,
        "早割の期限は、開講月の0〜3か月前で入力してください。",
        "The early discount ends 0 to 3 months before the start month.",
    ),
    (
        "price_book.tax_first",
        422,
        "適用開始日の時点で有効な消費税率を入力してください。",
        "A tax rate has to be in force on the book's first day.",
    ),
    ("price_book.tax_order", 422, "消費税率は適用開始日の順に入力してください。", "Tax rates ascend by day."),
    ("price_book.tax_out_of_range", 422, "消費税率は0〜50％で入力してください。", "A tax rate is 0 to 50 per cent."),
    (
        "price_book.disk_out_of_range",
        422,
        "ディスク容量の最小・最大は1〜10,000GiBの範囲で、最小を最大以下にしてください。",
        "Disk is sold between 1 and 10,000 GiB, the smallest order not above the largest.",
    ),
];
