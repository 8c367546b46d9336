#!/bin/sh
# What a user of the installed library meets: the files, the symbols, the header, the .pc file.
#
# Runs in the build directory with SRCDIR, MAKE, CC, CFLAGS (sanitizers), NM, OBJCOPY and
# PKG_CONFIG set; `make check-install` does that.
# Compilers are lists of words.
# shellcheck disable=SC2086,SC2153,SC2020

LC_ALL=C
export LC_ALL
here=$SRCDIR/tests/install
header=$SRCDIR/src/candor.h
passed=0 failed=0 skipped=0
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT

# check NAME COMMAND...: passes when the command succeeds; its output is shown if not.
check()
{
	name=$1
	shift
	if "$@" >"$tmp/output" 2>&1 </dev/null; then
		passed=$((passed + 1))
		echo "ok      $name"
	else
		failed=$((failed + 1))
		echo "FAILED  $name:"
		sed 's/^/        /' "$tmp/output"
	fi
}

# skip NAME WHY
skip()
{
	skipped=$((skipped + 1))
	echo "skipped $1: $2"
}

# ---- Files ----

# A prefix of its own: pkg-config leaves -I/usr/include out, which would hide a mistake.
root=$tmp/root
prefix=/opt/candor

make_target()
{
	$MAKE "$1" DESTDIR="$root" prefix=$prefix bindir=$prefix/bin libdir=$prefix/lib \
		includedir=$prefix/include mandir=$prefix/share/man
}

# Each file below the prefix, links with their targets.
files()
{
	(cd "$root$prefix" && find . ! -type d | sort | while read -r file; do
		if test -h "$file"; then
			echo "${file#./} -> $(readlink "$file")"
		else
			echo "${file#./}"
		fi
	done)
}

manifest()
{
	make_target install && files >"$tmp/files" && diff "$here/manifest" "$tmp/files"
}

nothing_left()
{
	make_target uninstall && test -z "$(find "$root" ! -type d)"
}

# ---- Symbols ----

# The functions that candor.h declares with CANDOR_API.
declared()
{
	sed -e 's|//.*||' -e '/^ *#/d' "$header" | tr '\n' ' ' | sed 's|/\*|\n&|g; s|\*/|&\n|g' |
		grep -v '^/\*' | tr '\n' ' ' | tr ';{}' '\n\n\n' |
		sed -n 's/^.*CANDOR_API[^(]*[ *]\(candor_[a-z0-9_]*\) *(.*/\1/p' | sort
}

# defined NM-OPTION... FILE: names of the global symbols.
defined()
{
	$NM -g --defined-only "$@" | awk 'NF >= 3 { print $3 }' | sort -u
}

exactly_declared()
{
	declared >"$tmp/declared" && test -s "$tmp/declared" &&
		defined "$@" >"$tmp/defined" && diff "$tmp/declared" "$tmp/defined"
}

# What would let the library print, stop the program, or read its surroundings; checked forms
# of the compiler's hardening are meant, too.
forbidden='(__)?(v?f?printf|v?dprintf|puts|fputs|putc|putchar|fputc|fwrite|perror|write|writev'
forbidden="$forbidden|syslog|exit|_exit|_Exit|quick_exit|abort|raise|kill|assert_fail|setlocale"
forbidden="$forbidden|getenv|secure_getenv|setenv|putenv|environ)(_chk)?|stdin|stdout|stderr"

# silent OBJECT: refers to none of them.
silent()
{
	test -s "$1" || return
	! $NM -u "$1" | awk '{ print $NF }' | sed 's/@.*//' | grep -Ex "$forbidden"
}

# The test itself must be able to fail.
notices_printing()
{
	printf '#include <stdio.h>\nvoid speak(const char *s)\n{\n\tfprintf(stderr, "%%s", s);\n}\n' \
		>"$tmp/speak.c"
	$CC -O2 -c -o "$tmp/speak.o" "$tmp/speak.c" && ! silent "$tmp/speak.o"
}

# ---- Header and library, from outside ----

alone()
{
	echo '#include "candor.h"' >"$tmp/alone.c"
	cp "$tmp/alone.c" "$tmp/alone.cc"
	"$@" -Wall -Wextra -pedantic-errors -Werror -I"$SRCDIR/src" -fsyntax-only
}

package()
{
	PKG_CONFIG_LIBDIR=$root$prefix/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$root \
		$PKG_CONFIG "$@" candor
}

# client static|shared: compiles, links and runs the smallest user.
client()
{
	cflags=$(package --cflags) || return
	if test "$1" = static; then
		libs="$(package --static --libs)" || return
		libs="-Wl,-Bstatic -lcandor -Wl,-Bdynamic $libs"
		libs="$(package --libs-only-L) $libs"
	else
		libs=$(package --libs) || return
	fi
	$CC -std=c99 $CFLAGS $cflags -o "$tmp/client" "$here/client.c" $libs &&
		LD_LIBRARY_PATH=$root$prefix/lib "$tmp/client"
}

right_version()
{
	grep -F "\"$(package --modversion)\"" "$header"
}

# layers SRC: no include points up.
layers()
{
	sh "$here/layers" "$1" >"$tmp/layers" 2>&1
	cat "$tmp/layers"
	test ! -s "$tmp/layers"
}

notices_upward()
{
	mkdir -p "$tmp/src/base" && echo '#include "score/score.h"' >"$tmp/src/base/err.c" &&
		! layers "$tmp/src" && test "$(wc -l <"$tmp/layers")" = 1
}

check 'make install yields the manifest' manifest
check 'libcandor.so shows what candor.h declares' exactly_declared -D build/libcandor.so
if test -n "$CFLAGS"; then
	skip 'libcandor.a shows what candor.h declares' 'sanitizers add symbols'
	skip 'the library is silent' 'sanitizers print and exit'
elif test -z "$OBJCOPY"; then
	skip 'libcandor.a shows what candor.h declares' 'no objcopy'
else
	check 'libcandor.a shows what candor.h declares' exactly_declared build/libcandor.a
	check 'the library neither prints, nor exits, nor reads the environment' \
		silent build/libcandor.o
	check 'printing would be noticed' notices_printing
fi
check 'candor.h alone is C99' alone $CC -std=c99 "$tmp/alone.c"
for cxx in g++ clang++ c++; do
	if command -v $cxx >/dev/null 2>&1; then
		check "candor.h alone is C++ ($cxx)" alone $cxx "$tmp/alone.cc"
		break
	fi
	cxx=
done
test -n "$cxx" || skip 'candor.h alone is C++' 'no C++ compiler'
if test -n "$PKG_CONFIG"; then
	check 'candor.pc has the version of candor.h' right_version
	check 'a program builds with candor.pc and runs' client shared
	check 'the same with the static library' client static
fi
check 'make uninstall leaves nothing' nothing_left
check 'includes point down' layers "$SRCDIR/src"
check 'one that points up would be noticed' notices_upward
echo "install: $passed passed, $failed failed, $skipped skipped"
test $failed = 0
