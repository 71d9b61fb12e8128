//! Breaking Japanese text into lines: anywhere between two characters, but not inside a Latin word or a number, and not before
//! a closing or after an opening mark (禁則).

/// Never at the beginning of a line.
const NOT_FIRST: &str =
    "、。，．,.・：；:;！？!?）)］]｝}」』】〉》〕ー〜～※々ゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョ％%円";
/// Never at the end of a line.
const NOT_LAST: &str = "（(［[｛{「『【〈《〔¥￥〒";

fn is_latin(character: char) -> bool {
    character.is_ascii_graphic()
}

/// Whether a line may end between two characters.
fn may_break(before: char, after: char) -> bool {
    !(NOT_FIRST.contains(after) || NOT_LAST.contains(before) || is_latin(before) && is_latin(after))
}

/// Breaks `text` into lines no wider than `width`; a word that is too long for any line is cut.
pub(crate) fn broken(text: &str, width: f32, measure: impl Fn(&str) -> f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let characters: Vec<char> = paragraph.chars().collect();
        let mut from = 0;
        while from < characters.len() {
            let to = end_of_line(&characters, from, width, &measure);
            let line: String = characters[from..to].iter().collect();
            lines.push(line.trim_end().to_owned());
            from = to;
            while characters.get(from).is_some_and(|c| c.is_whitespace()) {
                from += 1;
            }
        }
    }
    lines
}

fn end_of_line(characters: &[char], from: usize, width: f32, measure: &impl Fn(&str) -> f32) -> usize {
    let mut used = 0.0;
    let mut fits = from;
    let mut buffer = [0; 4];
    while fits < characters.len() {
        used += measure(characters[fits].encode_utf8(&mut buffer));
        if used > width && fits > from {
            break;
        }
        fits += 1;
    }
    if fits == characters.len() {
        return fits;
    }
    let allowed = (from + 1..=fits).rev().find(|end| may_break(characters[end - 1], characters[*end]));
    allowed.unwrap_or(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One unit each, so that widths can be counted.
    fn lines(text: &str, width: f32) -> Vec<String> {
        broken(text, width, |part| part.chars().map(|_| 1.0).sum())
    }

    #[test]
    fn breaks_where_japanese_may_break() {
        assert_eq!(lines("東京都千代田区", 4.0), ["東京都千", "代田区"]);
        assert_eq!(lines("承認しました。", 6.0), ["承認しまし", "た。"]);
        assert_eq!(lines("（株）架空商事", 3.0), ["（株）", "架空商", "事"]);
        assert_eq!(lines("全 Excel 講座", 6.0), ["全", "Excel", "講座"]);
    }

    #[test]
    fn a_word_without_end_is_cut_and_nothing_is_lost() {
        assert_eq!(lines("aaaaaaaa", 3.0), ["aaa", "aaa", "aa"]);
        assert_eq!(lines("一\n二", 9.0), ["一", "二"]);
        assert_eq!(lines("", 9.0), Vec::<String>::new());
    }
}
