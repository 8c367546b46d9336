#!/bin/sh
# run.sh: what README, docs/ and the manual pages say of options, files, rules, examples and
# members of outputs, against the program ($CANDOR). Runs in the source directory.

CANDOR=${CANDOR:-build/candor}
LC_ALL=C.UTF-8
export LC_ALL
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' INT TERM
passed=0 failed=0

# check NAME COMMAND...: passes when the command succeeds and prints nothing.
check()
{
	name=$1
	shift
	if "$@" >"$scratch/output" 2>&1 </dev/null && ! test -s "$scratch/output"; then
		passed=$((passed + 1))
		echo "ok      $name"
	else
		failed=$((failed + 1))
		echo "FAILED  $name:"
		sed 's/^/        /' "$scratch/output"
	fi
}

# ---- Options ----

commands='scan vet explain eval fit formats lexicon'
lexicon_commands='check test list show fmt stats mine'

# options: the long ones of what is read.
options()
{
	grep -o -e '--[a-z][a-z-]*' | sort -u
}

help_of()
{
	# shellcheck disable=SC2086 # a command may be two words
	"$CANDOR" $1 --help
}

all_help()
{
	"$CANDOR" --help
	for command in $commands; do help_of "$command"; done
	for command in $lexicon_commands; do help_of "lexicon $command"; done
}

same_options()
{
	all_help | options >"$scratch/help"
	# In mdoc, `Fl \-strict` is --strict, in examples `\-\-strict`.
	sed 's/ \\-\([a-z][a-z]\)/ --\1/g; s/\\-/-/g' docs/man/candor.1 | options >"$scratch/manual"
	test -s "$scratch/help" && diff "$scratch/help" "$scratch/manual"
}

same_variables()
{
	cat src/*/*.c | grep -o 'getenv("[A-Z_]*")' | sed 's/.*("//; s/").*//' | sort -u >"$scratch/read"
	sed -n 's/^\.It Ev //p' docs/man/candor.1 | sort -u | diff "$scratch/read" -
}

# Lines of documents that are commands: "candor COMMAND ...", alone or behind a pipe.
commands_of_documents()
{
	grep -hoE '^    (.*[|] )?candor [a-z].*' README.md docs/*.md | sed 's/.*candor \([a-z]\)/\1/'
}

documents_name_known_options()
{
	commands_of_documents | while read -r command rest; do
		case " $commands " in *" $command "*) ;; *) echo "candor $command" ;; esac
		test "$command" != lexicon || command="$command ${rest%% *}"
		help_of "$command" | options >"$scratch/known"
		echo "$rest" | sed 's/[|#].*//' | options | comm -23 - "$scratch/known" |
			sed "s/^/candor $command: /"
	done
	test "$(commands_of_documents | wc -l)" -gt 40 || echo 'commands are missing'
}

# ---- Links, numbers, examples ----

links_lead_somewhere()
{
	for file in *.md docs/*.md; do
		grep -o '](\([^)]*\))' "$file" | sed 's/^](//; s/)$//; s/#.*//' | grep -v ':' |
			sort -u | while read -r target; do
			test -z "$target" || test -e "$(dirname "$file")/$target" ||
				echo "$file: no $target"
		done
	done
}

readme_counts_rules()
{
	rules=$(cat lexicons/*.lex lexicons/*/*.lex | grep -c '^Rule:')
	rules=$((rules - $(cat lexicons/author/*.lex | grep -c '^Rule:')))
	categories=$(grep -c '^Category:' lexicons/categories.lex)
	grep -qE "(^| )$rules rules find evidence in $categories categories" README.md ||
		echo "README.md does not say: $rules rules find evidence in $categories categories"
}

examples_are_fresh()
{
	python3 tools/examples.py --check "$CANDOR"
}

# block FILE BEGINNING: the indented block of the document whose first line begins so.
block()
{
	awk -v begin="    $2" 'index($0, begin) == 1 { on = 1 } on && !/^    /{ exit }
		on { print substr($0, 5) }' "$1"
}

files_are_accepted()
{
	block docs/authors.md '# followers from which' >"$scratch/tiers"
	block docs/formats.md 'Format: my-forum' >"$scratch/format"
	block docs/formats.md '{"thread"' >"$scratch/forum.json"
	test -s "$scratch/tiers" && "$CANDOR" vet --tiers "$scratch/tiers" -o csv corpus/demo.jsonl >"$scratch/csv" &&
		"$CANDOR" scan --exporter-file "$scratch/format" -o csv "$scratch/forum.json" >"$scratch/csv" &&
		grep -q '^"1","7","forum"' "$scratch/csv"
}

# Figures shown as real output stand in a golden case, or come of the demonstration archive.
figures_are_real()
{
	"$CANDOR" vet corpus/demo.jsonl.gz >"$scratch/real"
	cat tests/cli/eval-*/out tests/cli/fit-*/out tests/cli/mine-*/out >>"$scratch/real"
	grep -hE '^    .*\.[0-9][0-9]' docs/eval.md docs/fit.md docs/mine.md docs/vet.md | sed 's/^    //' |
		while read -r line; do grep -qF -- "$line" "$scratch/real" || echo "$line"; done
}

# ---- Members of outputs ----

# members SCHEMA: of the objects of this schema that golden cases have.
members()
{
	grep -hE "^\{\"schema\":\"candor\.($1)/1\"" tests/cli/*/out | grep -o '"[a-z_]*":' |
		tr -d '":' | sort -u
}

# documented SCHEMA DOCUMENT...: each member is named there in `backquotes`; of an interval's
# ends, the figure is enough.
documented()
{
	members "$1" >"$scratch/members"
	test -s "$scratch/members" || echo "no $1 in tests/cli"
	shift
	while read -r member; do
		figure=${member%_low}
		figure=${figure%_high}
		cat "$@" | grep -qE "\`([a-z]+\.)?($member|$figure)\`" || echo "$* name no \`$member\`"
	done <"$scratch/members"
}

check 'options of --help are those of candor(1)' same_options
check 'environment variables are those of candor(1)' same_variables
check 'commands in documents have options that exist' documents_name_known_options
check 'links lead to files' links_lead_somewhere
check 'README counts rules and categories' readme_counts_rules
check 'files shown in documents are read' files_are_accepted
check 'figures are those of golden cases' figures_are_real
check 'members of candor.post are documented' documented post docs/output.md
for schema in author brand campaign hashtag lockstep agency candidate; do
	check "members of candor.$schema are documented" \
		documented $schema docs/vet.md docs/authors.md docs/brands.md docs/campaigns.md
done
for pair in eval:eval fit:fit mined:mine rule:lexicon reject:manual; do
	check "members of candor.${pair%:*} are documented" documented "${pair%:*}" "docs/${pair#*:}.md"
done
if command -v python3 >/dev/null; then
	check 'examples are what the program prints' examples_are_fresh
else
	echo 'skipped examples: no Python'
fi
echo "docs: $passed passed, $failed failed"
test $failed = 0
