//! The learner file that is imported: names, readings, departments and gaps as a customer's file has them, no passwords.

/// Family names with their reading.
const FAMILY: [(&str, &str); 16] = [
    ("佐藤", "サトウ"),
    ("鈴木", "スズキ"),
    ("髙橋", "タカハシ"),
    ("田中", "タナカ"),
    ("伊藤", "イトウ"),
    ("渡邉", "ワタナベ"),
    ("山本", "ヤマモト"),
    ("中村", "ナカムラ"),
    ("小林", "コバヤシ"),
    ("加藤", "カトウ"),
    ("吉田", "ヨシダ"),
    ("山田", "ヤマダ"),
    ("佐々木", "ササキ"),
    ("濵田", "ハマダ"),
    ("松本", "マツモト"),
    ("齋藤", "サイトウ"),
];

/// Given names with their reading.
const GIVEN: [(&str, &str); 13] = [
    ("太郎", "タロウ"),
    ("花子", "ハナコ"),
    ("一郎", "イチロウ"),
    ("桂子", "ケイコ"),
    ("徹", "トオル"),
    ("弥生", "ヤヨイ"),
    ("健", "ケン"),
    ("美咲", "ミサキ"),
    ("翔太", "ショウタ"),
    ("直樹", "ナオキ"),
    ("由美", "ユミ"),
    ("誠", "マコト"),
    ("葵", "アオイ"),
];

/// One person in 10,000 has this name, and everything that is said of it finds nobody else.
const RARE: ((&str, &str), (&str, &str)) = (("鬼頭", "キトウ"), ("凛", "リン"));
/// The first who has it.
pub(crate) const FIRST_RARE: usize = 4_321;
/// What finds those people: two characters and one, kanji and kana, in either order.
pub(crate) const FEW: [&str; 5] = ["鬼頭", "キトウ", "凛", "リン", "鬼頭凛"];

/// Departments at the deepest level.
const DEPARTMENTS: usize = 200;

/// The user ID of a person.
pub(crate) fn login_id(number: usize) -> String {
    format!("BEN-{number:06}")
}

/// A CSV file, UTF-8 with a byte order mark, of the people `from..from + count`.
pub(crate) fn csv(from: usize, count: usize) -> Vec<u8> {
    let mut text = String::with_capacity(count * 160 + 200);
    text.push('\u{feff}');
    text.push_str("処理区分,ユーザID,氏名,フリガナ,メールアドレス,社員番号,所属コード,所属1,所属2,役割,備考1\r\n");
    for number in from..from + count {
        let usual = (FAMILY[number % FAMILY.len()], GIVEN[number / FAMILY.len() % GIVEN.len()]);
        let ((family, family_kana), (given, given_kana)) = if number % 10_000 == FIRST_RARE { RARE } else { usual };
        let login = login_id(number);
        // A fifth works in the factory and has no address.
        let email = if number.is_multiple_of(5) {
            String::new()
        } else {
            format!("{}@bench.example.co.jp", login.to_lowercase())
        };
        let department = number % DEPARTMENTS;
        let division = department % 10;
        let note = if number.is_multiple_of(7) { "夜勤" } else { "" };
        text.push_str(&format!(
            ",{login},{family} {given},{family_kana} {given_kana},{email},{number:06},D{department:03},第{division}本部,{department}課,受講者,{note}\r\n",
        ));
    }
    text.into_bytes()
}
