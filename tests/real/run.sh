#!/bin/sh
# run.sh: the program ($CANDOR) over real archives, which are not part of the sources: ../shared,
# or CANDOR_SHARED, has them. What is not there is skipped, saying so.
# REAL_PARTS names the parts to run; without it, all but `once` are.

CANDOR=${CANDOR:-build/candor}
shared=${CANDOR_SHARED:-../shared}
dev=$shared/data/dev
demo=corpus/demo.jsonl.gz
LC_ALL=C
export LC_ALL

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' INT TERM
passed=0 failed=0

# verdict STATUS WHAT: STATUS is the exit status of what was tried.
verdict()
{
	if test "$1" = 0; then
		passed=$((passed + 1))
		echo "ok      $2"
	else
		failed=$((failed + 1))
		echo "FAILED  $2"
	fi
}

scan() { "$CANDOR" scan --quiet --output jsonl "$@"; }

# scores FILE: scored posts, without the name of the file they came from.
scores() { scan "$@" | sed 's/"file":"[^"]*"/"file":""/'; }

lines() { wc -l <"$1" | tr -d ' '; }

# ---- The benchmark archive: every post, the same bytes however it is scanned ----

archive()
{
	file=$dev/zh_weibo_timelines.jsonl.gz
	scan --threads 1 "$file" >"$scratch/one"
	test "$(lines "$scratch/one")" = 257935
	verdict $? "$(lines "$scratch/one") posts, to be 257935"
	for threads in 2 7; do
		scan --threads $threads "$file" | cmp - "$scratch/one"
		verdict $? "the same bytes with $threads threads"
	done
	test "$(gzip -dc "$file" | scores - | cksum)" = "$(scores "$file" | cksum)"
	verdict $? 'the same bytes from standard input'
	gzip -dc "$file" | head -n 20000 >"$scratch/first.jsonl"
}

# Everything that reads it, where time is short.
once()
{
	file=$dev/zh_weibo_timelines.jsonl.gz
	scan "$file" >"$scratch/one" && test "$(lines "$scratch/one")" = 257935
	verdict $? "$(lines "$scratch/one") posts, to be 257935"
	vet "$file" >"$scratch/one" &&
		test "$(grep -c '"schema":"candor.author/1"' "$scratch/one")" = 178
	verdict $? 'their 178 authors'
}

engines()
{
	for file in "$scratch/first.jsonl" "$dev"/*.jsonl.gz; do
		case $file in
		*zh_weibo_timelines* | *zh_weibo_authors*) continue ;;
		esac
		scan "$file" >"$scratch/fast"
		test -s "$scratch/fast" && scan --engine plain "$file" | cmp - "$scratch/fast"
		verdict $? "the plain engine finds the same in ${file##*/}"
	done
}

# ---- Authors: the same cards in any order, from any files, with any number of threads ----

vet() { "$CANDOR" vet --quiet --output jsonl "$@"; }

# judged FILE: what is held against an author, or for him.
judged()
{
	grep '"schema":"candor.author/1"' "$1" |
		grep -o '"\(author_id\|position\|credibility\|n_eff\|points\|rank\)[a-z_]*":[^,]*'
}

authors()
{
	file=$dev/zh_weibo_timelines.jsonl.gz
	gzip -dc "$file" >"$scratch/posts.jsonl"
	vet --threads 1 "$file" >"$scratch/one"
	test "$(grep -c '"schema":"candor.author/1"' "$scratch/one")" = 178
	verdict $? "$(lines "$scratch/one") cards of authors and campaigns, 178 of authors"
	for threads in 2 7; do
		vet --threads $threads "$file" | cmp - "$scratch/one"
		verdict $? "the same authors with $threads threads"
	done
	sort -r "$scratch/posts.jsonl" | vet - | cmp - "$scratch/one"
	verdict $? 'the same authors from posts in another order'
	awk -v to="$scratch/piece" '{ print >(to NR % 5 ".jsonl") }' "$scratch/posts.jsonl"
	vet "$scratch"/piece[30412].jsonl | cmp - "$scratch/one"
	verdict $? 'the same authors from five files'
	rm "$scratch"/piece?.jsonl
	followers
}

# Each author gets a number of followers, then a thousand times that.
followers()
{
	awk '{
		match($0, /"author_id": "[^"]*"/)
		author = substr($0, RSTART, RLENGTH)
		if (!(author in size))
			size[author] = 150 + 37 * n++
		sub(/"likes"/, "\"followers\": \"" size[author] "\", \"likes\"")
		print
	}' "$scratch/posts.jsonl" >"$scratch/few.jsonl"
	sed 's/"followers": "[0-9]*/&000/' "$scratch/few.jsonl" >"$scratch/many.jsonl"
	vet "$scratch/few.jsonl" >"$scratch/few"
	vet "$scratch/many.jsonl" >"$scratch/many"
	grep -q '"tier":"nano"' "$scratch/few" && ! grep -q '"tier":"nano"' "$scratch/many"
	verdict $? 'a thousand times the followers make other tiers'
	judged "$scratch/one" >"$scratch/judged"
	for sizes in few many; do
		judged "$scratch/$sizes" | cmp - "$scratch/judged"
		verdict $? "followers ($sizes) leave every judgement as it is"
	done
	rm "$scratch/posts.jsonl" "$scratch/few.jsonl" "$scratch/many.jsonl"
}

# ---- Rules: each is hit by a known post, or says that it is rare ----

rules()
{
	set -- corpus/gold/*.jsonl
	for file in "$dev"/*.jsonl.gz; do
		# Labels of authors, without posts.
		test "${file##*/}" = zh_weibo_authors.jsonl.gz || set -- "$@" "$file"
	done
	"$CANDOR" lexicon stats --unused --quiet "$@" >"$scratch/unused"
	verdict $? "every rule is used: $(tail -n 1 "$scratch/unused")"
	sed '$d' "$scratch/unused"
	"$CANDOR" lexicon check --strict >"$scratch/checked"
	verdict $? "the lexicons: $(tail -n 1 "$scratch/checked")"
}

# ---- Damaged gzip: what comes before the damage is scored, then one line says what is wrong ----

# damaged WORDS WHAT: exit status 2, one line with WORDS, the first posts of the whole demo.
damaged()
{
	file=$scratch/damaged.gz
	"$CANDOR" scan --output "jsonl:$scratch/out" "$file" >"$scratch/text" 2>"$scratch/err"
	status=$?
	sed "s|\"file\":\"$file\"|\"file\":\"\"|" "$scratch/out" >"$scratch/part"
	head -n "$(lines "$scratch/part")" "$scratch/whole" | cmp - "$scratch/part" &&
		test $status = 2 && test "$(lines "$scratch/err")" = 1 &&
		grep -q "$1" "$scratch/err"
	verdict $? "$2: $(lines "$scratch/part") posts, $(sed 's/.*damaged.gz: //' "$scratch/err")"
}

gzips()
{
	scores "$demo" >"$scratch/whole"
	size=$(wc -c <"$demo")
	before=0
	for cut in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19; do
		head -c $((size * cut / 20 + 5)) "$demo" >"$scratch/damaged.gz"
		damaged 'cut off' "cut $cut"
		test "$(lines "$scratch/part")" -ge "$before" || verdict 1 'fewer posts than before'
		before=$(lines "$scratch/part")
	done
	test "$before" -gt $(($(lines "$scratch/whole") / 2))
	verdict $? 'most posts stand before the last cut'
	{ head -c $((size - 8)) "$demo"; printf ABCD; tail -c 4 "$demo"; } >"$scratch/damaged.gz"
	damaged 'damaged.*check' 'bad CRC'
	cmp "$scratch/whole" "$scratch/part" || verdict 1 'posts before a bad CRC are missing'
	{ cat "$demo"; echo 'no gzip'; } >"$scratch/damaged.gz"
	damaged 'after the last gzip member' 'garbage at the end'
	cmp "$scratch/whole" "$scratch/part" || verdict 1 'posts before garbage are missing'
}

for part in ${REAL_PARTS:-gzips archive engines authors rules}; do
	case $part in
	gzips) needed=. ;;
	*) needed=$dev ;;
	esac
	if test -d "$needed"; then $part; else echo "skipped: $part, $needed is not there"; fi
done
echo "real: $passed passed, $failed failed"
test $failed = 0
