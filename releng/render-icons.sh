#!/bin/sh
# Renders the product's PNG, ICO and ICNS pictures from the SVGs in bundles/org.glossator.app; run it after changing one of those.
# The icons of org.glossator.ui.base need no rendering: SWT draws their SVGs itself.
set -eu
for tool in rsvg-convert convert png2icns optipng fc-match; do
	command -v "$tool" >/dev/null || {
		echo "$tool is missing: apt-get install librsvg2-bin imagemagick icnsutils optipng fontconfig fonts-noto-core" >&2
		exit 1
	}
done
case $(fc-match -f '%{family}' 'Noto Serif') in
*'Noto Serif'*) ;;
*) echo "Noto Serif is missing, the highlight of the splash would not fit its words: apt-get install fonts-noto-core" >&2; exit 1 ;;
esac
cd "$(dirname "$0")/../bundles/org.glossator.app"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# -nx: optipng must not reduce RGBA or RGB to a palette, which some launchers and icon caches do not read.
png() { # svg width png
	rsvg-convert --width "$2" --keep-aspect-ratio --output "$3" "$1"
	optipng -quiet -nx -strip all "$3"
}
opaque() { # svg width png
	rsvg-convert --width "$2" --keep-aspect-ratio "$1" | convert - -alpha remove -alpha off -strip "PNG24:$3"
	optipng -quiet -nx -strip all "$3"
}

for size in 16 24 32; do
	png icons/glossator-small.svg $size icons/glossator-$size.png
done
for size in 48 64 128 256 512; do
	png icons/glossator.svg $size icons/glossator-$size.png
done

# The Eclipse launcher's branding replaces 16, 32 and 48 pixels in 8 and 32 bits, and 256 in 32 bits without PNG compression.
for size in 16 32 48; do
	rsvg-convert --width $size icons/glossator.svg | convert - -channel A -threshold 50% +channel -colors 255 "$tmp/$size.gif"
done
convert "$tmp/16.gif" "$tmp/32.gif" "$tmp/48.gif" \
	icons/glossator-16.png icons/glossator-24.png icons/glossator-32.png icons/glossator-48.png \
	icons/glossator-64.png icons/glossator-128.png icons/glossator-256.png -compress None icons/glossator.ico

png icons/glossator.svg 1024 "$tmp/1024.png"
png2icns icons/glossator.icns icons/glossator-16.png icons/glossator-32.png icons/glossator-48.png icons/glossator-128.png \
	icons/glossator-256.png icons/glossator-512.png "$tmp/1024.png" >/dev/null

opaque splash.svg 455 splash.png
opaque splash.svg 910 splash@2x.png
opaque about.svg 115 about.png
opaque about.svg 230 about@2x.png
