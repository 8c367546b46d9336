#!/bin/sh
# run.sh: the program ($CANDOR) over hostile files, which are not part of the sources:
# ../shared/data/hostile, or CANDOR_SHARED, has them; skipped, saying so, where they are absent.
#
# Each file gets 10 seconds and 512 MB of address space, or, in a build with sanitizers, 1,024 MB
# of memory. It must end with 0, 1 or 2; of those in expected.tsv the outcome is known exactly.

CANDOR=${CANDOR:-build/candor}
hostile=${CANDOR_SHARED:-../shared}/data/hostile
expected=$(dirname "$0")/expected.tsv
LC_ALL=C
# Findings of sanitizers must not look like the program's own statuses.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}hard_rss_limit_mb=1024:exitcode=99
UBSAN_OPTIONS=${UBSAN_OPTIONS:+$UBSAN_OPTIONS:}halt_on_error=1:exitcode=99
export LC_ALL ASAN_OPTIONS UBSAN_OPTIONS

if ! test -d "$hostile"; then
	echo "skipped: hostile files, $hostile is not there"
	exit 0
fi
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' INT TERM
passed=0 failed=0

# Sanitizers reserve terabytes of addresses; they have a limit of their own.
if grep -q __asan_init "$CANDOR"; then space=unlimited; else space=524288; fi

ok()
{
	passed=$((passed + 1))
}

failure()
{
	failed=$((failed + 1))
	echo "FAILED  $*"
	sed 's/^/        /' "$scratch/err" | head -n 20
}

# run ARGUMENT...: leaves posts, rejects and err in $scratch, sets `status`.
run()
{
	rm -f "$scratch"/*
	(
		ulimit -v $space
		exec timeout 10 "$CANDOR" scan --threads 2 --no-builtin \
			--output "jsonl:$scratch/posts" "$@"
	) >"$scratch/out" 2>"$scratch/err" </dev/null
	status=$?
}

# lines FILE: how many it has; 0 where there is none.
lines()
{
	test -e "$1" || set -- /dev/null
	wc -l <"$1" | tr -d ' '
}

# ---- Files whose outcome is known ----

# compare FILE POSTS REJECTED STATUS MESSAGE OPTIONS
compare()
{
	options=$6
	test "$options" != - || options=
	# shellcheck disable=SC2086 # options are words
	run --rejects "$scratch/rejects" $options "$hostile/$1"
	found="$(lines "$scratch/posts") posts, $(lines "$scratch/rejects") rejected, status $status"
	wanted="$2 posts, $3 rejected, status $4"
	if test "$found" != "$wanted"; then
		failure "$1${options:+ $options}: $found; to be $wanted"
	elif test "$5" = -; then
		if grep -q '^candor:' "$scratch/err"; then failure "$1: no message was due"; else ok; fi
	elif ! cat "$scratch/err" "$scratch/rejects" 2>/dev/null | grep -qe "$5"; then
		failure "$1: no message says '$5'"
	else
		ok
	fi
}

table()
{
	grep -v '^#' "$expected" >"${scratch}.rows"
	while IFS='	' read -r file posts rejected status message options; do
		compare "$file" "$posts" "$rejected" "$status" "$message" "$options"
	done <"${scratch}.rows"
	rm "${scratch}.rows"
	# A file that was added needs a row.
	for file in "$hostile"/generated_*/*; do
		case ${file##*/} in
		MANIFEST.tsv | *.py) continue ;;
		esac
		grep -q "^${file#"$hostile"/}	" "$expected" ||
			failure "${file#"$hostile"/} has no row in $expected"
	done
}

# ---- JSON by RFC 8259: y_ is JSON, if no post; n_ is refused; blank files have no posts ----

conformance()
{
	for file in "$hostile"/JSONTestSuite/test_parsing/*; do
		run --strict "$file"
		case ${file##*/} in
		n_single_space.json | n_structure_no_data.json) test $status = 0 ;;
		n_*) test $status = 2 && test -s "$scratch/err" ;;
		y_*) test $status -le 2 && ! grep -v 'is no post\|no text field' "$scratch/err" ;;
		*) test $status -le 2 ;;
		esac && ok || failure "${file##*/}: status $status when strict"
	done
}

# ---- Everything, read leniently: it is enough to come back in time, and to say what is wrong ----

survival()
{
	find "$hostile" -type f ! -path '*/generated_*/*' | sort >"${scratch}.files"
	while read -r file; do
		run "$file"
		if test $status -gt 2; then
			failure "${file#"$hostile"/}: status $status"
		elif test $status = 2 && ! test -s "$scratch/err"; then
			failure "${file#"$hostile"/}: status 2 without a message"
		else
			ok
		fi
	done <"${scratch}.files"
	test "$(lines "${scratch}.files")" -gt 2500 || failure 'files are missing'
	rm "${scratch}.files"
}

for part in ${HOSTILE_PARTS:-table conformance survival}; do
	before=$failed
	$part
	test $failed = "$before" && echo "ok      $part: $passed so far"
done
echo "hostile: $passed passed, $failed failed"
test $failed = 0 && test $passed -gt 0
