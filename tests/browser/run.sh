#!/bin/sh
# run.sh: reports in a real browser. Needs Chromium (CHROMIUM names it, otherwise it is looked
# for), Python with Playwright, and axe-core for accessibility, which axe-playwright-python has;
# says what is missing and skips, or fails where NEED_BROWSER is set.

here=$(cd "$(dirname "$0")" && pwd) || exit 2
CANDOR=${CANDOR:-$here/../../build/candor}
PYTHON=${PYTHON:-python3}

skip()
{
	echo "tests/browser: skipped: $1"
	test -z "${NEED_BROWSER-}"
	exit
}

if test -z "${CHROMIUM-}"; then
	for name in chromium chromium-browser google-chrome; do
		CHROMIUM=$(command -v "$name") && break
	done
fi
test -n "$CHROMIUM" || skip "no Chromium (apt-get install chromium)"
command -v "$PYTHON" >/dev/null || skip "no Python"
"$PYTHON" -c 'import playwright, axe_playwright_python' 2>/dev/null ||
	skip "no Playwright (pip install playwright axe-playwright-python; PYTHON names the interpreter)"
export CANDOR CHROMIUM

exec "$PYTHON" "$here/test_reports.py"
