#!/usr/bin/env bash
# Makes PNG pictures of the pages of a document, to look at.
#
#   scripts/pages.sh FILE [FIRST [LAST]]
#
# FILE is a PDF, or a Word, Excel or SVG file that LibreOffice turns into one (with our fonts). Writes
# FILE.pages/001.png … and prints their paths. DPI=150 scripts/pages.sh … for a closer look (default 80).

set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
file="${1:?usage: scripts/pages.sh FILE [FIRST [LAST]]}"
first="${2:-1}"
last="${3:-${2:-}}"
into="$file.pages"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

with_our_fonts() { # fontconfig with the fonts of templates/ beside those of the system
    cat >"$work/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>$here/templates/fonts</dir>
  <cachedir>$work/cache</cachedir>
</fontconfig>
XML
    FONTCONFIG_FILE="$work/fonts.conf" "$@"
}

pdf="$file"
case "${file,,}" in
*.pdf) ;;
*)
    with_our_fonts soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf \
        --outdir "$work" "$file" >/dev/null 2>&1
    pdf=$(ls "$work"/*.pdf)
    ;;
esac

mkdir -p "$into"
pdftoppm -png -r "${DPI:-80}" -f "$first" ${last:+-l "$last"} "$pdf" "$work/page"
for picture in "$work"/page-*.png; do
    number=${picture##*-}
    printf -v name '%s/%03d.png' "$into" "$((10#${number%.png}))"
    mv "$picture" "$name"
    printf '%s\n' "$name"
done
