//! Refusals of videos: what is wrong with a film or its captions, and with playing it.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    ("unit.not_video", 409, "この単元は動画ではありません。", "This unit is no video."),
    (
        "video.opened_elsewhere",
        409,
        "この動画は、別の画面で開かれました。続きは新しい画面で視聴してください。",
        "The video was opened in another window. Please go on there.",
    ),
    (
        "video.played_unsound",
        422,
        "視聴の記録の形式が正しくないため、保存できません。",
        "What was played is not told in a form that can be kept.",
    ),
    ("video.too_large", 413, "動画は500MiBまでです。", "A video has at most 500 MiB."),
    (
        "video.unknown",
        422,
        "動画が見つかりません。もう一度アップロードしてください。",
        "There is no such video. Please upload it again.",
    ),
    (
        "video.unsound",
        422,
        "同梱の動画 {video} に誤りがあります（{fault}）。",
        "The built-in video {video} is not sound ({fault}).",
    ),
    (
        "video.code_taken",
        422,
        "この単元コードは、このコースですでに使われています。",
        "The code is taken in this course.",
    ),
    (
        "video.unreadable",
        422,
        "ファイルを読み取れません。もう一度アップロードしてください。",
        "The file cannot be read. Please upload it again.",
    ),
    (
        "video.not_mp4",
        422,
        "MP4形式の動画ではありません。MP4（H.264 / AAC）で書き出してください。",
        "This is no MP4 file. Please export the video as MP4 (H.264, AAC).",
    ),
    (
        "video.truncated",
        422,
        "ファイルが途中で切れています。書き出しやコピーが最後まで終わったか、ご確認ください。",
        "The file ends early. Please check that it was exported and copied to its end.",
    ),
    (
        "video.data_missing",
        422,
        "映像のデータが入っていません。もう一度書き出してください。",
        "The file holds no pictures. Please export it again.",
    ),
    (
        "video.index_missing",
        422,
        "動画の索引（moov）がありません。録画や書き出しが最後まで終わっていない可能性があります。",
        "The index of the film (moov) is missing. Recording or exporting may not have ended properly.",
    ),
    (
        "video.index_too_large",
        422,
        "動画の索引（moov）が大きすぎます。もう一度書き出してください。",
        "The index of the film (moov) is too large. Please export it again.",
    ),
    (
        "video.fragmented",
        422,
        "分割された形式（fragmented MP4）です。通常のMP4で書き出してください。",
        "The film is cut into fragments. Please export it as a plain MP4 file.",
    ),
    (
        "video.duration_missing",
        422,
        "再生時間が分かりません。もう一度書き出してください。",
        "The film does not say how long it is. Please export it again.",
    ),
    ("video.too_long", 422, "動画は4時間までです。", "A video plays for at most four hours."),
    (
        "video.picture_missing",
        422,
        "映像がありません。音声だけのファイルは登録できません。",
        "There are no pictures. A file with sound only cannot be used.",
    ),
    (
        "video.dimensions",
        422,
        "映像の大きさは、縦横それぞれ4,096ピクセルまでです。",
        "The picture has at most 4,096 pixels in width and height.",
    ),
    (
        "video.profile",
        422,
        "このH.264のプロファイルは、再生できないブラウザがあります。Baseline・Main・Highのいずれかで書き出してください。",
        "Not every browser plays this profile of H.264. Please export it as Baseline, Main or High.",
    ),
    (
        "video.encrypted",
        422,
        "コピー防止（DRM）のかかった動画は登録できません。",
        "Films with copy protection cannot be used.",
    ),
    (
        "video.codec",
        422,
        "映像の形式がH.264ではないため、再生できない端末があります。H.264で書き出してください。",
        "The pictures are not H.264, which not every device plays otherwise. Please export them as H.264.",
    ),
    (
        "video.sound_codec",
        422,
        "音声の形式がAACではないため、再生できない端末があります。AACで書き出してください。",
        "The sound is not AAC, which not every device plays otherwise. Please export it as AAC.",
    ),
    ("captions.too_large", 422, "字幕は512KiBまでです。", "Captions have at most 512 KiB."),
    (
        "captions.not_utf8",
        422,
        "字幕の文字コードがUTF-8ではありません。UTF-8で保存してください。",
        "The captions are not in UTF-8. Please save them as UTF-8.",
    ),
    (
        "captions.not_webvtt",
        422,
        "WebVTT形式の字幕ではありません。先頭の行に「WEBVTT」が必要です。",
        "These captions are no WebVTT: the first line has to be WEBVTT.",
    ),
    ("captions.none", 422, "字幕が1つもありません。", "There is no caption in the file."),
    (
        "captions.time_unreadable",
        422,
        "表示時刻を読み取れません。「00:00:01.000 --> 00:00:04.000」の形で書いてください（秒の小数点はピリオド）。",
        "The times cannot be read. Please write 00:00:01.000 --> 00:00:04.000, with a full stop before the fraction.",
    ),
    (
        "captions.time_backwards",
        422,
        "表示の終わりが、始まりより前になっています。",
        "The caption ends before it begins.",
    ),
    (
        "captions.out_of_order",
        422,
        "前の字幕より先に始まっています。時刻の順に並べてください。",
        "The caption begins before the one above it. Please put them in order.",
    ),
    (
        "captions.behind_the_end",
        422,
        "動画の終わりより後に表示されます。別の動画の字幕ではないか、ご確認ください。",
        "The caption is shown after the end of the film. Please check that it belongs to it.",
    ),
    ("captions.empty", 422, "字幕の文章がありません。", "The caption has no words."),
];
