//! The sheet of a certificate: one page of A4 across, with the frame and the order of words that companies in Japan know.

use keizoku_domain::learning::Certificate;
use keizoku_domain::ordering::documents::dates;

use crate::error::AppError;
use crate::paper::drawing::{self, Ink, Page, Style, label, plain, strong};
use crate::paper::font;
use crate::paper::pdf::{self, About};

/// Width and height of A4 across.
const SIZE: (f32, f32) = (drawing::HEIGHT, drawing::WIDTH);
const MIDDLE: f32 = SIZE.0 / 2.0;
/// Nothing is wider than this.
const WIDE: f32 = SIZE.0 - 200.0;
/// Where the foot begins and ends.
const LEFT: f32 = 84.0;
const RIGHT: f32 = SIZE.0 - LEFT;

/// Draws a certificate; `score` is the best one, of a course with tests. The same facts give the same bytes.
///
/// # Errors
/// A fault of ours: the font or the file could not be made.
pub(super) fn draw(certificate: &Certificate, score: Option<u32>, address: &str) -> Result<Vec<u8>, AppError> {
    let face = font::face()?;
    let code = certificate.code.to_string();
    let about = About {
        title: format!("修了証 {}", certificate.course_title_ja),
        author: &certificate.issuer_name,
        issued_on: certificate.completed_on,
        id: &code,
    };
    pdf::write(face, &about, SIZE, &[lay_out(Page::new(face), certificate, score, address)])
}

fn lay_out(mut page: Page, certificate: &Certificate, score: Option<u32>, address: &str) -> Page {
    page.border(SIZE, 26.0, 2.4, Ink::Ai);
    page.border(SIZE, 32.0, 0.6, Ink::Ai);
    page.text_around(MIDDLE, 112.0, Style { size: 38.0, spacing: 0.5, ..strong(38.0) }, "修了証");
    page.text_around(MIDDLE, 134.0, Style { spacing: 0.18, ..label(9.5) }, "CERTIFICATE OF COMPLETION");
    page.rule(MIDDLE - 60.0, MIDDLE + 60.0, 150.0, 0.8, Ink::Ai);
    let company = lines(&mut page, 184.0, plain(13.0), &certificate.company_name);
    let below = named(&mut page, company + 42.0, &certificate.learner_name);
    page.text_around(MIDDLE, below + 38.0, plain(13.0), "あなたは、下記のコースの全課程を修了されました。");
    page.text_around(MIDDLE, below + 60.0, plain(13.0), "ここにその努力をたたえ、これを証します。");
    let course = lines(&mut page, below + 106.0, strong(19.0), &format!("「{}」", certificate.course_title_ja));
    facts(&mut page, course + 34.0, certificate, score);
    foot(&mut page, certificate, address);
    page
}

/// A text around the middle, on as many lines as it needs and smaller where one does not fit; answers its last baseline.
fn lines(page: &mut Page, from: f32, style: Style, text: &str) -> f32 {
    let style = if page.width(style, text) > 2.0 * WIDE { Style { size: style.size * 0.7, ..style } } else { style };
    let mut y = from;
    for (index, line) in page.broken(WIDE, style, text).into_iter().enumerate() {
        if index > 0 {
            y += style.size * 1.4;
        }
        page.text_around(MIDDLE, y, style, line);
    }
    y
}

/// The person's name with 殿, over a line; answers the line.
fn named(page: &mut Page, y: f32, name: &str) -> f32 {
    let full = strong(26.0);
    let room = WIDE - 60.0;
    let wide = page.width(full, name);
    let size = if wide > room { 26.0 * room / wide } else { 26.0 };
    let style = Style { size, ..full };
    let wide = page.width(style, name);
    page.text_around(MIDDLE, y, style, name);
    page.text(MIDDLE + wide / 2.0 + 14.0, y, plain(15.0), "殿");
    let half = (wide / 2.0 + 48.0).max(150.0);
    page.rule(MIDDLE - half, MIDDLE + half, y + 12.0, 0.6, Ink::Hair);
    y + 12.0
}

fn facts(page: &mut Page, y: f32, certificate: &Certificate, score: Option<u32>) {
    let mut said = vec![format!("修了日　{}", dates::ja(certificate.completed_on))];
    said.extend(score.map(|score| format!("得点　{score}点（100点満点）")));
    page.text_around(MIDDLE, y, plain(12.0), said.join("　　　"));
}

/// How it can be checked, and who issued it.
fn foot(page: &mut Page, certificate: &Certificate, address: &str) {
    page.text(LEFT, 500.0, label(8.5), "確認コード");
    page.text(LEFT + 56.0, 500.0, Style { spacing: 0.04, ..strong(11.0) }, certificate.code.to_string());
    page.text(LEFT, 517.0, label(8.5), "この修了証が有効であることは、次のページで確認できます。");
    page.text(LEFT, 531.0, plain(8.5), address);
    let issuer = strong(13.0);
    let size = if page.width(issuer, &certificate.issuer_name) > 300.0 { 9.0 } else { 13.0 };
    page.text_to(RIGHT, 500.0, label(8.5), "発行");
    page.text_to(RIGHT, 520.0, Style { size, ..issuer }, certificate.issuer_name.clone());
}

#[cfg(test)]
mod tests {
    use keizoku_domain::learning::VerificationCode;

    use super::*;
    use crate::paper::drawing::Mark;

    fn certificate() -> Certificate {
        Certificate {
            code: VerificationCode::from_bytes([7; 13]),
            learner_name: "清水 恵".to_owned(),
            company_name: "みどり坂テクノ株式会社".to_owned(),
            course_title_ja: "結論から話す報告の組み立て".to_owned(),
            course_title_en: String::new(),
            completed_on: "2027-01-12".parse().unwrap(),
            issuer_name: "けいぞくラーニング株式会社".to_owned(),
        }
    }

    const ADDRESS: &str = "https://keizoku.example.jp/verify/0000-0000-0000-0000-0000";

    #[test]
    fn the_same_facts_give_the_same_bytes() {
        let (one, two) =
            (draw(&certificate(), Some(75), ADDRESS).unwrap(), draw(&certificate(), Some(75), ADDRESS).unwrap());
        assert!(one == two);
        assert!(one.starts_with(b"%PDF-1.7") && one.len() < 200_000, "{} bytes", one.len());
    }

    /// Names of 80, companies of 120 and titles of 120 characters are allowed: they stay within the frame and apart.
    #[test]
    fn long_names_stay_within_the_frame() {
        let long = Certificate {
            learner_name: "長".repeat(80),
            company_name: "株".repeat(120),
            course_title_ja: "題".repeat(120),
            issuer_name: "発".repeat(30),
            ..certificate()
        };
        for certificate in [certificate(), long] {
            let page = lay_out(Page::new(font::face().unwrap()), &certificate, Some(100), ADDRESS);
            let mut baselines = Vec::new();
            for mark in &page.marks {
                let Mark::Text { x, y, style, text } = mark else { continue };
                let end = x + page.width(*style, text);
                assert!(*x >= 40.0 && end <= SIZE.0 - 40.0 && *y < SIZE.1 - 40.0, "{text:?}: {x} to {end}, {y}");
                baselines.push((*y, style.size));
            }
            let body = baselines.iter().filter(|(y, _)| *y < 500.0).map(|(y, _)| *y).fold(0.0_f32, f32::max);
            assert!(body < 485.0, "the body reaches into the foot: {body}");
            for pair in baselines.windows(2) {
                let [(above, _), (below, size)] = pair else { continue };
                assert!(below <= above || (below - above) >= size * 1.2, "{above} and {below} touch");
            }
        }
    }

    #[test]
    fn a_course_without_tests_has_no_score() {
        let page = lay_out(Page::new(font::face().unwrap()), &certificate(), None, ADDRESS);
        let score = |mark: &Mark| matches!(mark, Mark::Text { text, .. } if text.contains("得点"));
        assert!(!page.marks.iter().any(score));
    }
}
