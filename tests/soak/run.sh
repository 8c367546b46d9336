#!/bin/sh
# run.sh [GB]: a long run. Scans GB (20) gigabytes of generated posts from a pipe while its memory
# is watched, then kills scans in the middle and looks at what they leave. CANDOR names the
# program, CC a compiler; works in soak/ beside the program, where 1 GB is needed.
set -u
LC_ALL=C
export LC_ALL
: "${CANDOR:=build/candor}" "${CC:=cc}"
gigabytes=${1:-20}
here=$(cd "$(dirname "$0")" && pwd) || exit 2
CANDOR=$(cd "$(dirname "$CANDOR")" && pwd)/${CANDOR##*/}
work=${CANDOR%/*}/soak
failed=0

rm -rf "$work"
mkdir -p "$work" && cd "$work" || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' INT TERM
$CC -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -o generate "$here/../bench/generate.c" || exit 2

# verdict STATUS WHAT
verdict()
{
	if test "$1" = 0; then
		echo "ok      $2"
	else
		failed=$((failed + 1))
		echo "FAILED  $2"
	fi
}

# ---- Memory: as much at the end as at the beginning ----

posts=200000 # of one round
./generate $posts 1 >round.jsonl
rounds=$(awk -v gigabytes="$gigabytes" -v bytes="$(wc -c <round.jsonl)" \
	'BEGIN { printf "%d", gigabytes * 1e9 / bytes + 1 }')
rm round.jsonl

feed()
{
	seed=0
	while test $((seed += 1)) -le "$rounds"; do
		./generate $posts $seed
	done
}

feed | sh -c 'echo $$ >pid; exec "$0" scan --quiet --output jsonl -' "$CANDOR" | wc -l >count &
sleep 3
while resident=$(ps -o rss= -p "$(cat pid)") && test "${resident:-0}" -gt 0; do
	echo "$resident"
	sleep 1
done >resident
wait
test "$(cat count)" -eq $((rounds * posts))
verdict $? "$gigabytes GB: $(cat count) posts, to be $((rounds * posts))"
awk 'NR == 1 { first = $1 }
	NR <= 5 && $1 > first { first = $1 }
	$1 > most { most = $1 }
	END {
		printf "        %d MB after some seconds, %d MB at most, %d samples\n",
			first / 1024, most / 1024, NR
		exit NR < 10 || most > 1.1 * first + 4096
	}' resident
verdict $? 'memory stays flat'

# ---- Killed in the middle: no half file under the final name, and the next run is whole ----

./generate 1000000 7 >posts.jsonl
started=$(date +%s)
"$CANDOR" scan --quiet --output jsonl:whole.jsonl --output csv:whole.csv posts.jsonl
took=$(($(date +%s) - started))
test "$(wc -l <whole.jsonl)" -eq 1000000
verdict $? "an archive of a million posts, $took s"

# killed TENTH: kills a scan when this part of its time is over.
killed()
{
	echo old >result.csv
	"$CANDOR" scan --quiet --output jsonl:result.jsonl --output csv:result.csv posts.jsonl &
	pid=$!
	sleep "$(awk -v took="$took" -v tenth="$1" 'BEGIN { printf "%.1f", took * tenth / 10 }')"
	kill -9 $pid
	wait $pid 2>/dev/null
	test $? = 137 && ! test -e result.jsonl && test "$(cat result.csv)" = old
	verdict $? "killed after $1 tenths: no result, and the old one is as it was"
}

for tenth in 1 3 5 7; do
	killed $tenth
done
"$CANDOR" scan --quiet --output jsonl:result.jsonl --output csv:result.csv posts.jsonl
cmp result.jsonl whole.jsonl && cmp result.csv whole.csv
verdict $? 'the next run gives complete outputs'
find . -name 'result.*' ! -name result.jsonl ! -name result.csv >left
test "$(wc -l <left)" -le 8
verdict $? "left by what was killed: $(wc -l <left) files with names of their own"
test $failed = 0
