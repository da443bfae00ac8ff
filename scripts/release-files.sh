#!/usr/bin/env bash
# `scripts/release-files.sh <folder>`: builds twice, fails where the two differ, and puts into the folder what a release
# consists of: the package, the files for pages as an archive, the plugin for WordPress, the module for Drupal, their
# hashes, the bill of materials, the notes.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$1
mkdir -p "$out"

sums() { find dist custom-elements.json -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum; }

npm run build --silent
first=$(sums)
npm run build --silent
diff <(echo "$first") <(sums) || { echo 'Two builds of the same sources differ.' >&2; exit 1; }

npm pack --silent --ignore-scripts --pack-destination "$out"
version=$(node -p "require('./package.json').version")
# Names, order, owners and times are the same wherever it is made.
tar --create --directory dist --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --mode=u=rwX,go=rX \
  --transform "s,^cdn,topic-elements-$version," cdn | gzip -n9 > "$out/topic-elements-cdn-$version.tar.gz"
cp dist/sbom.cdx.json "$out/"
node scripts/wordpress-plugin.mjs "$out" > /dev/null
node scripts/drupal-module.mjs "$out" > /dev/null
# Integrity hashes of the files for pages.
[ ! -e dist/cdn/manifest.json ] || cp dist/cdn/manifest.json "$out/"
(cd dist/cdn && find . -name '*.js' -o -name '*.css' | LC_ALL=C sort | while read -r file; do
  echo "sha384-$(openssl dgst -sha384 -binary "$file" | base64 -w0)  ${file#./}"
done) > "$out/integrity.txt"
node scripts/changelog.mjs notes > "$out/notes.md"
(cd "$out" && find . -type f ! -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum > SHA256SUMS)
