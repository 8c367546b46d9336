#!/bin/sh
# Speed and memory against the goals, as ratios within one run: every pair of figures comes from
# commands that run by turns. CANDOR names the program; `make bench` sets it.
#
#   RUNS=n     how often each command runs; figures are medians (5)
#   WRITE=1    writes docs/performance.md as well
#   ARCHIVE=f  a real archive, .jsonl.gz
#
# Works in bench/ beside the program.
#
# Backquotes are for Markdown.
# shellcheck disable=SC2016
set -eu
LC_ALL=C
export LC_ALL

: "${CANDOR:=build/candor}" "${RUNS:=5}" "${WRITE:=}" "${CC:=cc}"
: "${ARCHIVE:=../shared/data/dev/zh_weibo_timelines.jsonl.gz}"
bench=tests/bench
work=$(dirname "$CANDOR")/bench
mkdir -p "$work"
case $work in /*) ;; *) work=$PWD/$work ;; esac

say()
{
	printf '%s\n' "$*" >&2
}

for name in measure twin generate; do
	$CC -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -o "$work/$name" "$bench/$name.c"
done

pigz=
if command -v pigz >/dev/null; then
	pigz=pigz
else
	say 'bench: pigz is not there: the lines that compare with it are skipped'
fi

unzip=
if command -v zip >/dev/null && command -v unzip >/dev/null; then
	unzip=unzip
else
	say 'bench: zip and unzip are not both there: the lines that compare with them are skipped'
fi
zstd=
if command -v zstd >/dev/null; then
	zstd=zstd
else
	say 'bench: zstd is not there: the lines that compare with it are skipped'
fi

# ---- Measuring ----

# measure COMMAND... + COMMAND...: a line "wall cpu memory" for each, to $work/figures.
measure()
{
	"$work/measure" "$RUNS" "$@" >"$work/figures"
}

# figure LINE COLUMN: of the last measurement.
figure()
{
	sed -n "${1}p" "$work/figures" | cut -d' ' -f"$2"
}

# row WHAT MEASURED VALUE GOAL: VALUE against a goal like "<= 1.15" or ">= 50".
row()
{
	awk -v what="$1" -v measured="$2" -v value="$3" -v goal="$4" 'BEGIN {
		split(goal, part)
		good = part[1] == "<=" ? value <= part[2] : value >= part[2]
		printf value < 20 ? "| %s | %s | %.3g | %s | %s |\n" : "| %s | %s | %.0f | %s | %s |\n",
			what, measured, value, goal, good ? "pass" : "miss"
	}' >>"$work/table"
}

# calc EXPRESSION
calc()
{
	awk "BEGIN { printf \"%.4f\", $1 }"
}

# Ten times the file, as ten operands.
ten()
{
	printf '%s ' "$1" "$1" "$1" "$1" "$1" "$1" "$1" "$1" "$1" "$1"
}

# File names of this script hold no spaces, so lists of them may be split.
# shellcheck disable=SC2046,SC2086
measure_archive()
{
	packed=$1 plain=$2
	cat "$packed" "$plain" >/dev/null

	if test -n "$pigz"; then
		say 'bench: compressed scan against pigz'
		measure "$CANDOR" scan -j 2 "$packed" + pigz -dc "$packed"
		row 'scan of the .gz on 2 threads / `pigz -dc`, wall' \
			"$(figure 1 1) s / $(figure 2 1) s" \
			"$(calc "$(figure 1 1) / $(figure 2 1)")" '<= 1.15'
	fi
	if test -n "$pigz"; then
		say 'bench: plain scan against pigz'
		measure "$CANDOR" scan -j 1 "$plain" + pigz -dc "$packed"
		row 'scan of the plain file on 1 thread / `pigz -dc`, CPU' \
			"$(figure 1 2) s / $(figure 2 2) s" \
			"$(calc "$(figure 1 2) / $(figure 2 2)")" '<= 1.0'
	fi

	if test -n "$unzip"; then
		say 'bench: zip against unzip'
		zip -q -j "$plain.zip" "$plain"
		measure "$CANDOR" scan -j 2 "$plain.zip" + unzip -p "$plain.zip"
		row 'scan of the .zip on 2 threads / `unzip -p`, wall' \
			"$(figure 1 1) s / $(figure 2 1) s" \
			"$(calc "$(figure 1 1) / $(figure 2 1)")" '<= 1.15'
		rm "$plain.zip"
	fi
	if test -n "$zstd"; then
		say 'bench: zstd against zstd'
		zstd -q -f "$plain" -o "$plain.zst"
		measure "$CANDOR" scan -j 2 "$plain.zst" + zstd -dc "$plain.zst"
		row 'scan of the .zst on 2 threads / `zstd -dc`, wall' \
			"$(figure 1 1) s / $(figure 2 1) s" \
			"$(calc "$(figure 1 1) / $(figure 2 1)")" '<= 1.15'
		rm "$plain.zst"
	fi

	say 'bench: 1 and 10 copies'
	measure "$CANDOR" scan -j 2 "$packed" + "$CANDOR" scan -j 2 $(ten "$packed")
	row 'peak memory, MB' "$(figure 1 3) MB" "$(figure 1 3)" '<= 100'
	row 'peak memory of 10 copies / 1' "$(figure 2 3) MB / $(figure 1 3) MB" \
		"$(calc "$(figure 2 3) / $(figure 1 3)")" '<= 1.05'
	row 'wall of 10 copies / 1' "$(figure 2 1) s / $(figure 1 1) s" \
		"$(calc "$(figure 2 1) / $(figure 1 1)")" '<= 10.5'

	say 'bench: fast engine against plain'
	lines=$(wc -l <"$plain")
	awk -v step=$((lines / 1000 + 1)) '(NR - 1) % step == 0' "$plain" >"$work/sample.jsonl"
	sample=$work/sample.jsonl
	scan="$CANDOR scan -j 1"
	ten=$(ten "$sample")
	measure $scan --engine plain "$sample" + $scan --engine plain "$sample" "$sample" + \
		$scan $ten + $scan $ten $ten $ten $ten $ten $ten $ten $ten $ten $ten
	slow=$(calc "$(figure 2 2) - $(figure 1 2)")
	fast=$(calc "($(figure 4 2) - $(figure 3 2)) / 90")
	row 'plain engine / fast engine, CPU of a sample' "$slow s / $fast s" \
		"$(calc "$slow / $fast")" '>= 50'

	say 'bench: twice the rules'
	measure $scan "$plain" + $scan --lexicon "$work/twin.lex" "$plain"
	row 'twice the rules / shipped rules, CPU of the plain file' \
		"$(figure 2 2) s / $(figure 1 2) s" \
		"$(calc "$(figure 2 2) / $(figure 1 2)")" '<= 1.3'
}

measure_start()
{
	say 'bench: start-up'
	measure "$CANDOR" explain x
	row '`candor explain x`, wall, ms' "$(figure 1 1) s" "$(calc "$(figure 1 1) * 1000")" '<= 60'
}

# ---- The table ----

size()
{
	awk -v bytes="$(wc -c <"$1")" 'BEGIN { printf "%.1f MB", bytes / 1e6 }'
}

# table TITLE
table_head()
{
	printf '\n## %s\n\n| figure | measured | value | goal | |\n| --- | --- | --- | --- | --- |\n' \
		"$1" >>"$work/table"
}

# archive TITLE GZ PLAIN
archive()
{
	posts=$(wc -l <"$3" | sed -e ':a' -e 's/\([0-9]\)\([0-9]\{3\}\)\($\|,\)/\1,\2\3/' -e ta)
	say "bench: $1"
	table_head "$1: $posts posts, $(size "$3"), $(size "$2") compressed"
	measure_archive "$2" "$3"
}

introduce()
{
	processor=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
	cat <<END
# Speed and size

Written by \`make bench WRITE=1\` (tests/bench/run.sh); do not edit. Goals are ratios within one run,
since a ratio survives another machine and a second does not.

- Machine: ${processor:-unknown}, $(getconf _NPROCESSORS_ONLN) processors, $(uname -s) $(uname -m)
$("$CANDOR" --version | sed 's/^/- /')
- Compared with: $(if test -n "$pigz"; then pigz --version 2>&1; else echo 'no pigz here'; fi), which inflates with zlib, as candor does

Every number is the median of $RUNS runs; commands of one line ran by turns, after the files had been read
once. \`pigz -dc\` writes to /dev/null, and so does candor its summary. CPU is user and system time of
the whole process, start-up included. The cost of the engines is what more copies of a sample of up to
1,000 posts, taken evenly from the archive, cost: the plain engine reads 2 copies and 1, the fast one
100 and 10, and the difference holds no start-up and no compilation of patterns. "Twice the rules"
adds a lexicon in which every shipped rule has a twin whose words are spelled backwards.
END
}

rm -f "$work/table"
# Scans do not load the lexicons of authors.
find lexicons -mindepth 2 -name '*.lex' ! -path 'lexicons/author/*' -print0 | sort -z |
	xargs -0 "$work/twin" >"$work/twin.lex"
table_head 'Start'
measure_start

if test -f "$ARCHIVE"; then
	gzip -dc "$ARCHIVE" >"$work/real.jsonl"
	archive 'Real archive, Chinese' "$ARCHIVE" "$work/real.jsonl"
else
	say "bench: $ARCHIVE is not there: skipped"
fi
"$work/generate" 200000 7 >"$work/english.jsonl"
gzip -c "$work/english.jsonl" >"$work/english.jsonl.gz"
archive 'Generated archive, English' "$work/english.jsonl.gz" "$work/english.jsonl"
rm -f "$work"/*.jsonl "$work"/*.jsonl.gz

{
	introduce
	cat "$work/table"
} >"$work/performance.md"
cat "$work/performance.md"
if test -n "$WRITE"; then
	cp "$work/performance.md" docs/performance.md
	say 'bench: written to docs/performance.md'
fi
