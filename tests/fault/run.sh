#!/bin/sh
# run.sh PRELOAD: every system call that can fail does, one at a time; disks are full; signals
# come. Whatever happens, a file with the right name is a whole one, and the status tells.

here=$(cd "$(dirname "$0")" && pwd) || exit 2
CANDOR=${CANDOR:-$here/../../build/candor}
preload=$1
shared=$here/../cli/shared
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0
export ASAN_OPTIONS
scratch=$(mktemp -d) || exit 2
mounted=
clean_up()
{
	test -z "$mounted" || umount "$mounted"
	rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 2' INT TERM
cp "$shared/rules.lex" "$shared/posts.jsonl" "$shared/posts.jsonl.gz" "$shared/vet.jsonl" "$scratch"
cd "$scratch" || exit 2
passed=0 failed=0
rules='--threads 1 --no-builtin --lexicon rules.lex'

# result STATUS WHAT
result()
{
	if test "$1" = 0; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok - $2"
	fi
}

# run_scan DIRECTORY: all kinds of outputs, over old ones. Leaves `status`.
run_scan()
{
	mkdir -p "$1"
	for file in posts.out posts.csv page.html lost.jsonl; do
		echo before >"$1/$file"
	done
	env ${fault:+LD_PRELOAD="$preload" FAULT_CALL="$call" FAULT_AT="$at" \
		FAULT_KIND="$kind" FAULT_MARK="$scratch/mark"} \
		"$CANDOR" scan $rules -o text -o "jsonl:$1/posts.out" -o "csv:$1/posts.csv" \
		-o "html:$1/page.html" --rejects "$1/lost.jsonl" \
		posts.jsonl.gz >"$1.stdout" 2>"$1.stderr"
	status=$?
}

# is_beginning FILE WHOLE: of whole lines.
is_beginning()
{
	head -n "$(wc -l <"$1")" "$2" | cmp -s "$1" -
}

# check_scan CALL: what a failure may leave.
check_scan()
{
	ls got | grep -q tmp- && return 1
	if test $status = 0; then
		cmp -s got.stdout good.stdout && diff -r got good >/dev/null && ! test -s got.stderr
		return
	fi
	test $status = 2 && test -s got.stderr || return 1
	for file in posts.out posts.csv page.html lost.jsonl; do
		echo before | cmp -s - got/$file && continue
		cmp -s got/$file good/$file && continue
		# Input that cannot be read to its end: everything before that, and status 2.
		case $1:$file in
		read:posts.* | open:posts.* | close:posts.*) is_beginning got/$file good/$file || return 1 ;;
		read:page.html | open:page.html) grep -q 'Broken off' got/page.html || return 1 ;;
		*) return 1 ;;
		esac
	done
}

# fault CALL KIND WANTED: fails each call of this name in turn. WANTED: a status, or any.
fault()
{
	fault=1 call=$1 kind=$2 at=1
	while :; do
		rm -rf got got.* mark
		run_scan got
		test -e mark || break
		check_scan "$1" && { test "$3" = any || test "$status" = "$3"; }
		result $? "$1 $2, call $at: status $status, $(head -n 1 got.stderr)"
		at=$((at + 1))
	done
	test $at -gt 1
	result $? "$1 never failed"
	fault=
}

faults()
{
	fault=
	run_scan good
	test $status = 0
	result $? "a run without faults"
	test -f "$preload" || { echo "no LD_PRELOAD here: failing calls are skipped"; return; }
	# errno: 4 EINTR, 5 EIO, 24 EMFILE, 28 ENOSPC
	fault read 4 0
	fault read short 0
	fault read 5 any
	fault write 4 0
	fault write short 0
	fault write 28 2
	fault open 24 2
	fault close 5 any
	fault fsync 5 2
	fault rename 28 2
}

# ---- Disks that are full, files that vanish ----

full_disk()
{
	mkdir disk
	if ! mount -t tmpfs -o size=64k tmpfs disk 2>/dev/null; then
		echo "no right to mount a small disk: skipped"
		return
	fi
	mounted=$scratch/disk
	i=0
	while test $i -lt 300; do cat posts.jsonl; i=$((i + 1)); done >many.jsonl
	for format in jsonl csv; do
		echo before >disk/out
		"$CANDOR" scan $rules -o $format:disk/out many.jsonl 2>err
		test $? = 2 && grep -q 'No space left' err && test "$(cat disk/out)" = before &&
			test "$(ls disk)" = out
		result $? "$format on a full disk"
	done
	head -c 200000 /dev/zero >disk/filler 2>/dev/null
	for format in text html; do
		"$CANDOR" scan $rules -o $format:disk/out many.jsonl 2>err
		test $? = 2 && grep -q 'No space left' err && test "$(ls disk | tr '\n' ' ')" = 'filler out '
		result $? "$format on a full disk"
	done
	umount disk && mounted=
}

vanished()
{
	cp posts.jsonl here.jsonl
	mkdir -p tree && cp posts.jsonl tree/a.jsonl && cp posts.jsonl tree/b.jsonl
	mkfifo gate
	# The second file vanishes while the first one waits.
	"$CANDOR" scan $rules -o csv:vanished.csv gate here.jsonl 2>err &
	pid=$!
	exec 3>gate
	rm here.jsonl
	cat posts.jsonl >&3
	exec 3>&-
	wait $pid
	test $? = 2 && grep -q 'here.jsonl: cannot open' err && test "$(wc -l <vanished.csv)" = 8
	result $? "a file that vanished"
}

# ---- Signals ----

# wait_for FILE...: until one is there, at most 10 s.
wait_for()
{
	tries=0
	until ls "$@" >/dev/null 2>&1 || test $tries = 100; do
		sleep 0.1
		tries=$((tries + 1))
	done
}

# feed: many posts, and then nothing for a while.
feed()
{
	i=0
	while test $i -lt 1000; do cat posts.jsonl; i=$((i + 1)); done
	sleep 20
}

# stopped SIGNAL STATUS THREADS
stopped()
{
	rm -f gate stop.*
	mkfifo gate
	feed >gate 2>/dev/null &
	feeder=$!
	"$CANDOR" scan $rules --threads "$3" -o text -o jsonl:stop.out -o html:stop.html \
		<gate >stop.txt 2>stop.err &
	pid=$!
	wait_for stop.out.tmp-*
	sleep 1
	kill -"$1" $pid
	wait $pid
	status=$?
	kill $feeder 2>/dev/null
	test $status = "$2" && head -n 1 stop.txt | grep -q '^Partial:' &&
		grep -q 'Partial:' stop.html.partial && grep -q partial stop.err &&
		test -s stop.out.partial && test "$(tail -c 1 stop.out.partial | od -An -c | tr -d ' ')" = '\n' &&
		! test -e stop.out && ! test -e stop.html && ! ls stop.*tmp-* >/dev/null 2>&1
	result $? "SIG$1 with $3 threads: status $status"
}

stopped_vet()
{
	rm -f gate stop.*
	mkfifo gate
	feed >gate 2>/dev/null &
	feeder=$!
	"$CANDOR" vet $rules -o text -o csv:stop.out <gate >stop.txt 2>stop.err &
	pid=$!
	wait_for stop.out.tmp-*
	sleep 1
	kill -TERM $pid
	wait $pid
	status=$?
	kill $feeder 2>/dev/null
	test $status = 143 && head -n 1 stop.txt | grep -q '^Partial:' &&
		test -s stop.out.partial && ! test -e stop.out
	result $? "SIGTERM of vet: status $status"
}

# A file that gives nothing: the first signal waits for it, the second does not.
stopped_twice()
{
	rm -f gate stop.*
	mkfifo gate
	echo before >stop.out
	"$CANDOR" scan $rules -o jsonl:stop.out gate 2>stop.err &
	pid=$!
	exec 3>gate
	wait_for stop.out.tmp-*
	sleep 0.3
	kill -TERM $pid
	sleep 0.3
	kill -TERM $pid
	wait $pid
	status=$?
	exec 3>&-
	test $status = 143 && test "$(cat stop.out)" = before
	result $? "a second signal: status $status"
}

faults
full_disk
vanished
stopped INT 130 1
stopped TERM 143 4
stopped_vet
stopped_twice
echo "fault: $passed passed, $failed failed"
test $failed = 0 && test $passed -gt 0
