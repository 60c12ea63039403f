#!/bin/sh
# What the tests need beside Python packages: Debian's Chromium, for the tests in a real browser.
set -eu
[ -x /usr/bin/chromium ] && exit 0
SUDO=""
[ "$(id -u)" = 0 ] || SUDO=sudo
if ! command -v apt-get >/dev/null || { [ -n "$SUDO" ] && ! command -v sudo >/dev/null; }; then
    echo "The browser tests need Chromium at /usr/bin/chromium. Install it and run this again." >&2
    exit 1
fi
echo "Getting Chromium ..."
$SUDO apt-get update -qq
DEBIAN_FRONTEND=noninteractive $SUDO apt-get install -y -qq --no-install-recommends chromium >/dev/null
