#!/bin/sh
# run.sh [--update] [CASE...]: the program's golden cases.
#
# A case is a directory with
#     cmd        shell lines; $CANDOR is the program, $THREADS the number of threads
#     out, err   what must come out; nothing where the file is missing
#     status     the exit status, 0 where the file is missing
# and files of its own. It runs in a scratch directory that holds copies of these and of shared/,
# once for each number of CANDOR_TEST_THREADS. --update writes what came out instead.

here=$(cd "$(dirname "$0")" && pwd) || exit 2
CANDOR=${CANDOR:-$here/../../build/candor}
LC_ALL=C.UTF-8 TERM=dumb
export CANDOR LC_ALL TERM
unset NO_COLOR

update=
if test "${1-}" = --update; then
	update=1
	shift
fi
if ! test -x "$CANDOR"; then
	echo "run.sh: no program $CANDOR; run make first" >&2
	exit 2
fi
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' INT TERM

passed=0 failed=0 kept=

# run_case NAME THREADS: leaves out, err and status in $scratch.
run_case()
{
	rm -rf "$scratch/work"
	mkdir "$scratch/work"
	cp -R "$here/shared/." "$scratch/work"
	for file in "$here/$1"/*; do
		case ${file##*/} in
		cmd | out | err | status) ;;
		*) cp -R "$file" "$scratch/work" ;;
		esac
	done
	(cd "$scratch/work" && THREADS=$2 sh "$here/$1/cmd") \
		>"$scratch/out" 2>"$scratch/err" </dev/null
	echo $? >"$scratch/status"
}

# expected NAME PART: prints what PART must be.
expected()
{
	if test -e "$here/$1/$2"; then
		cat "$here/$1/$2"
	elif test "$2" = status; then
		echo 0
	fi
}

# check NAME: compares; prints the differences.
check()
{
	same=0
	for part in out err status; do
		expected "$1" $part >"$scratch/expected"
		cmp -s "$scratch/expected" "$scratch/$part" && continue
		same=1
		echo "# $part:"
		diff "$scratch/expected" "$scratch/$part" | head -n 40 | sed 's/^/# /'
	done
	return $same
}

# keep NAME: what came out is what is expected from now on.
keep()
{
	for part in out err status; do
		rm -f "$here/$1/$part"
		expected "$1" $part | cmp -s - "$scratch/$part" ||
			cp "$scratch/$part" "$here/$1/$part"
	done
}

# result STATUS NAME: one line of the Test Anything Protocol.
result()
{
	if test "$1" = 0; then
		passed=$((passed + 1))
		echo "ok $((passed + failed)) - $2"
	else
		failed=$((failed + 1))
		echo "not ok $((passed + failed)) - $2"
	fi
}

test $# -gt 0 || set -- "$here"/*/
for name; do
	name=${name%/}
	name=${name##*/}
	test -e "$here/$name/cmd" || continue
	for threads in ${CANDOR_TEST_THREADS:-1 4}; do
		run_case "$name" "$threads"
		# What one number of threads gives, the others must give, too.
		test "$update" && test "$kept" != "$name" && keep "$name"
		kept=$name
		check "$name"
		result $? "$name, $threads threads"
	done
done
echo "1..$((passed + failed))"
echo "cli: $passed passed, $failed failed"
test $failed = 0 && test $passed -gt 0
