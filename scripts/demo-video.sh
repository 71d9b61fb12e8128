#!/usr/bin/env bash
# demo-video.sh: makes the film of the course BB-103 anew (crates/app/data/video/hikitsugi/film.mp4). The film is committed; this says how it was made.
# Needs ffmpeg and the fonts Noto Sans CJK (Debian: ffmpeg, fonts-noto-cjk). Texts and times follow captions.vtt beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
out=crates/app/data/video/hikitsugi/film.mp4
font=${NOTO_SANS_CJK:-/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc}
size=640x360 seconds=5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A card: <number> <background> <heading> <line> <line>. The lower half is left to the captions and the controls.
card() {
  local file=$work/card$1.mp4 place=$work/text$1
  printf '%s' "$3" >"${place}a"; printf '%s' "$4" >"${place}b"; printf '%s' "$5" >"${place}c"
  local text="fontfile=$font:fontcolor=white:x=56"
  ffmpeg -hide_banner -loglevel error -y -f lavfi -i "color=c=$2:s=$size:r=10:d=$seconds" -vf \
"drawbox=x=36:y=32:w=6:h=150:color=0xf2c14e:t=fill,\
drawtext=textfile=${place}a:$text:fontsize=34:y=36,\
drawtext=textfile=${place}b:$text:fontsize=24:y=100,\
drawtext=textfile=${place}c:$text:fontsize=24:y=144,\
drawbox=x=0:y=352:w='iw':h=8:color=0x16324f:t=fill" \
    -c:v libx264 -profile:v baseline -level 3.0 -pix_fmt yuv420p -preset veryslow -crf 26 -g 20 "$file"
  echo "file '$file'" >>"$work/list"
}
card 1 0x1f4e79 '引き継ぎで困らない記録' '担当が替わっても' '仕事が止まらない、三つの欄'
card 2 0x245c4f '1  いまの状態' 'どこまで終わったか' '日付と数字で書く'
card 3 0x5b3a6b '2  次にすること' 'だれが、いつまでに、何を' '一行に一つずつ'
card 4 0x7a3b2e '3  決まった理由' '後から読む人が' '同じ迷いをくり返さないために'
card 5 0x1f4e79 '書くのは、仕事の終わりの三分' '思い出して書く記録は' '抜けやすく、長くなる'
card 6 0x245c4f 'まとめ' '状態 → 次 → 理由' '三つの欄を、毎日三分'

# A quiet sound track, so that the controls of the sound are there.
ffmpeg -hide_banner -loglevel error -y -f concat -safe 0 -i "$work/list" -f lavfi -i anullsrc=r=22050:cl=mono -shortest \
  -c:v copy -c:a aac -b:a 16k -movflags +faststart -map_metadata -1 -fflags +bitexact -flags:a +bitexact "$out"
ls -l "$out"
