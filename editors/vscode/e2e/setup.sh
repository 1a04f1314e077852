#!/usr/bin/env bash
# Brings a real VS Code into this folder: chromium from Debian, code-server and its VS Code from npm. Says what it does; run again, it does nothing.
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '   %s\n' "$*"; }

ready=node_modules/.postlint-ready
stamp=$(cksum package-lock.json setup.sh)

emoji=/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf
if [[ -x ${POSTLINT_CHROMIUM:-/usr/bin/chromium} && -f $emoji ]]; then
  say 'chromium and a font with emoji: are there'
else
  say 'chromium and a font with emoji: apt-get update, apt-get install chromium fonts-noto-color-emoji'
  apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-color-emoji >/dev/null
fi

if [[ -f $ready && $(<"$ready") == "$stamp" ]]; then
  say 'VS Code: is there'
  exit 0
fi

# Install scripts stay off: they fetch from hosts of their own, and what they build is not needed here.
say 'code-server, its Node and playwright-core: npm ci'
npm ci --ignore-scripts --loglevel=error >/dev/null

# code-server brings VS Code's files but leaves its dependencies to an install script; this is that script's part that is needed.
say 'VS Code of code-server: npm ci'
code=node_modules/code-server/lib/vscode
(cd "$code" && npm ci --omit=dev --ignore-scripts --legacy-peer-deps --loglevel=error >/dev/null)

# Parts that start processes or panels of their own, and are no business of a linter's test.
rm -rf "$code/node_modules/@github" "$code/node_modules/@microsoft/mxc-sdk" "$code/extensions/copilot" "$code/extensions/mermaid-markdown-features"
printf '%s' "$stamp" >"$ready"
