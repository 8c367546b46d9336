#!/bin/sh
# coverage.sh BUILD: after tests in the directory BUILD, which was configured with --coverage:
# lines of src/ that they ran, by file, by folder and in all. Exit status 1 when fewer than
# COVERAGE_LEAST percent (default 90) of all lines ran.

build=$1
least=${COVERAGE_LEAST:-90}

# gcov tells of headers, too, once for each file that includes them: only sources count.
find "$build/build/src" -name '*.gcno' | sort | xargs "${GCOV:-gcov}" -n 2>/dev/null |
	awk -v least="$least" '
	/^File / {
		name = ""
		if (match($0, /src\/[a-z]+\/[a-z_0-9]+\.c/))
			name = substr($0, RSTART, RLENGTH)
		next
	}
	name != "" && /^Lines executed:/ {
		split($0, part, /[:% ]+/)
		count(name, part[5], part[3])
		name = ""
	}
	function count(name, lines, percent,    folder) {
		folder = name
		sub(/\/[^\/]*$/, "/", folder)
		files[++file_count] = name
		if (!(folder in all))
			folders[++folder_count] = folder
		all[name] = lines
		ran[name] = int(lines * percent / 100 + 0.5)
		all[folder] += all[name]
		ran[folder] += ran[name]
		all["src/"] += all[name]
		ran["src/"] += ran[name]
	}
	function show(name) {
		printf "%6.1f %%  %6d of %6d  %s\n", 100 * ran[name] / all[name],
			ran[name], all[name], name
	}
	END {
		if (!all["src/"]) {
			print "coverage: gcov told nothing"
			exit 1
		}
		for (i = 1; i <= file_count; i++)
			show(files[i])
		print ""
		for (i = 1; i <= folder_count; i++)
			show(folders[i])
		show("src/")
		exit 100 * ran["src/"] / all["src/"] < least
	}'
