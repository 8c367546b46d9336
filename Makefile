# candor: run ./configure first; ./configure --help lists the options.
#
#   make            library and program, in build/
#   make demo       scans the demonstration archive and explains one of its posts
#   make check      every test; parts: check-unit check-cli check-fuzz check-fault
#                   check-install check-docs check-browser check-real check-hostile
#   make soak       20 GB through a scan, and scans that are killed; SOAK_GB=n
#   make bench      the table of speed and memory
#   make quality    the table of quality on labelled sets
#   make fit        fits lexicons/weights.lex to these sets
#   make coverage   lines of src/ that tests run; needs gcc
#   make fuzz       fuzzes each target for FUZZ_SECONDS (configure --enable-fuzz)
#   make install    honours DESTDIR; make uninstall undoes it
#   make clean, make distclean
#
# V=1 shows whole commands. Sources are found by folder: a new file needs no line here.

MAKEFLAGS += -rR

ifneq ($(origin SRCDIR),file)
SRCDIR := .
endif

ifeq ($(wildcard config.mk),)
ifneq ($(filter-out clean distclean,$(or $(MAKECMDGOALS),all)),)
$(error run $(SRCDIR)/configure first; with --install-deps it also installs what is missing)
endif
endif
-include config.mk

VERSION := $(shell sed -n 's/^\#define CANDOR_VERSION *"\(.*\)"/\1/p' $(SRCDIR)/src/candor.h)
ABI     := 0

# ---- Files ----

MODULES   := base input text lexicon score author output quality
LIB_SRC   := $(sort $(foreach module,$(MODULES),$(wildcard $(SRCDIR)/src/$(module)/*.c)))
CLI_SRC   := $(sort $(wildcard $(SRCDIR)/src/cli/*.c))
UNIT_SRC  := $(sort $(wildcard $(SRCDIR)/tests/unit/*.c))
FUZZ_SRC  := $(sort $(wildcard $(SRCDIR)/tests/fuzz/fuzz_*.c))
MAN_PAGES := $(sort $(wildcard $(SRCDIR)/docs/man/*.[1-9]))

objects = $(patsubst $(SRCDIR)/%.c,build/%.o,$(1))

LIB_OBJ   := $(call objects,$(LIB_SRC)) build/builtin.o build/formats.o build/page.o
CLI_OBJ   := $(call objects,$(CLI_SRC))
UNIT_OBJ  := $(call objects,$(UNIT_SRC))
FUZZ_OBJ  := $(call objects,$(FUZZ_SRC))
UNIT      := $(filter build/tests/unit/test_%,$(UNIT_OBJ:.o=))
UNIT_HELP := $(filter-out build/tests/unit/test_%,$(UNIT_OBJ))
FUZZERS   := $(FUZZ_OBJ:.o=)
FAULT     := build/tests/fault/alloc build/tests/fault/preload.so
PROGRAM   := $(if $(CLI_SRC),build/candor)
LIBRARIES := build/libcandor.a build/libcandor.so

# Shipped lexicons: those that others refer to come first, fitted weights of them all last, and
# behind them those that only authors need.
LEXICONS  := $(patsubst $(SRCDIR)/lexicons/%.lex,%,\
	       $(wildcard $(SRCDIR)/lexicons/*.lex $(SRCDIR)/lexicons/*/*.lex))
FIRST_LEX := $(foreach name,categories patterns,$(filter $(name),$(LEXICONS)))
LAST_LEX  := $(filter weights,$(LEXICONS)) $(sort $(filter author/%,$(LEXICONS)))
LEXICONS  := $(FIRST_LEX) $(sort $(filter-out $(FIRST_LEX) $(LAST_LEX),$(LEXICONS))) $(LAST_LEX)

# ---- Flags ----

ALL_CPPFLAGS = -I$(SRCDIR)/src -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 $(DEFINES) \
	       $(LIB_CFLAGS) $(CPPFLAGS)
ALL_CFLAGS   = -std=c11 $(WARNINGS) $(HARDEN) $(CFLAGS) $(SANITIZE)
ALL_LDFLAGS  = $(HARDEN_LINK) $(CFLAGS) $(SANITIZE) $(LDFLAGS)
INSTALL      = install
FUZZ_SECONDS = 30

ifeq ($(V),1)
Q    :=
echo  =
else
Q    := @
echo  = @printf '  %-6s %s\n' $(1) $(2);
endif

# ---- Building ----

all: $(LIBRARIES) $(PROGRAM)

# Everything that `make check` runs.
tests: all $(UNIT) $(FUZZERS) $(FAULT)

build/%.o: $(SRCDIR)/%.c config.mk
	@mkdir -p $(@D)
	$(call echo,CC,$<)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

build/builtin.o: build/builtin.c config.mk
	$(call echo,CC,$<)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

build/embed: $(SRCDIR)/tools/embed.c config.mk
	@mkdir -p $(@D)
	$(call echo,CC,$<)
	$(Q)$(BUILD_CC) -O1 -o $@ $<

# Made anew each time and replaced when it differs: a removed lexicon has no time stamp.
build/builtin.c: build/embed FORCE
	@build/embed $(SRCDIR)/lexicons $(LEXICONS) >$@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

# Formats of exporters: their stanzas, one file behind the other.
FORMATS := $(sort $(wildcard $(SRCDIR)/src/input/exporters/*.format))

build/formats.c: build/embed $(FORMATS)
	@awk 'FNR == 1 && NR > 1 { print "" } { print }' $(FORMATS) >build/all.format
	@build/embed --text input/exporter.h exporter_formats=build/all.format >$@.new
	@mv $@.new $@

build/formats.o: build/formats.c config.mk
	$(call echo,CC,$<)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# Style and script of HTML reports. Their bytes are text, whose hashes the pages name.
PAGE := html_style=$(SRCDIR)/src/output/html.css html_script=$(SRCDIR)/src/output/html.js

build/page.c: build/embed $(SRCDIR)/src/output/html.css $(SRCDIR)/src/output/html.js
	@build/embed --text output/html_parts.h $(PAGE) >$@.new
	@mv $@.new $@

build/page.o: build/page.c config.mk
	$(call echo,CC,$<)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# One object whose hidden symbols are local, so that a program sees candor_* only.
build/libcandor.o: $(LIB_OBJ)
	$(call echo,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(RELOCATABLE) -o $@ $^
	$(if $(OBJCOPY),$(Q)$(OBJCOPY) --localize-hidden $@)

build/libcandor.a: build/libcandor.o
	$(call echo,AR,$@)
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

build/libcandor.so.$(ABI): $(LIB_OBJ)
	$(call echo,LD,$@)
	$(Q)$(CC) -shared -Wl,-soname,$(@F) $(ALL_LDFLAGS) $(HARDEN_SHARED) -o $@ $^ $(LIBS)

build/libcandor.so: build/libcandor.so.$(ABI)
	$(Q)ln -sf $(<F) $@

# The static library: the program runs from anywhere, and can reach nothing but candor.h.
build/candor: $(CLI_OBJ) build/libcandor.a
	$(call echo,LD,$@)
	$(Q)$(CC) $(PIE) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# ---- Tests ----

$(UNIT_OBJ): ALL_CPPFLAGS += -I$(SRCDIR)/tests/unit $(TEST_DEFINES) $(TEST_CFLAGS)

# Archives, so that a program is linked with what it needs, not with everything.
build/tests/library.a: $(LIB_OBJ)
build/tests/unit/help.a: $(UNIT_HELP)
build/tests/library.a build/tests/unit/help.a:
	@mkdir -p $(@D)
	$(call echo,AR,$@)
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

$(UNIT): %: %.o build/tests/unit/help.a build/tests/library.a
	$(call echo,LD,$@)
	$(Q)$(CC) $(PIE) $(ALL_LDFLAGS) -o $@ $^ $(TEST_LIBS) $(LIBS)

# A fuzz target gets libFuzzer's main, or one that replays the files it is given.
ifeq ($(FUZZ),yes)
FUZZ_MAIN := -fsanitize=fuzzer
else
FUZZ_MAIN := build/tests/fuzz/driver.o
$(FUZZERS): $(FUZZ_MAIN)
endif

$(FUZZERS): %: %.o build/tests/library.a
	$(call echo,LD,$@)
	$(Q)$(CC) $(PIE) $(ALL_LDFLAGS) -o $@ $(filter-out $(FUZZ_MAIN),$^) $(FUZZ_MAIN) $(LIBS)

# A program whose allocations fail, and a library that makes system calls of another one fail.
build/tests/fault/alloc: build/tests/fault/alloc.o build/tests/library.a
	$(call echo,LD,$@)
	$(Q)$(CC) $(PIE) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

build/tests/fault/preload.so: $(SRCDIR)/tests/fault/preload.c config.mk
	@mkdir -p $(@D)
	$(call echo,LD,$@)
	$(Q)$(CC) $(WARNINGS) -fPIC -shared -o $@ $<

.SECONDARY: $(UNIT_OBJ) $(FUZZ_OBJ)

check: check-unit check-cli check-fuzz check-fault check-install check-docs check-browser check-real \
	check-hostile

ifeq ($(HAVE_CMOCKA),yes)
check-unit: $(UNIT)
	@cd $(SRCDIR) && sh tests/run-unit $(abspath $(UNIT))
else
check-unit:
	@echo 'The unit tests need cmocka: install libcmocka-dev (apt), libcmocka-devel (dnf) or' >&2
	@echo 'cmocka (brew), or run configure again with --install-deps.' >&2
	@false
endif

# run-if SCRIPT: with CANDOR set, from the source directory, which tests may rely on.
run-if = @cd $(SRCDIR) && if test -f $(1); then \
	   CANDOR=$(abspath build/candor) sh $(1); else echo "$(1) is not there: skipped"; fi

check-cli: all
	$(call run-if,tests/cli/run.sh)

check-fuzz: $(FUZZERS)
	@sh $(SRCDIR)/tests/run-fuzz replay $(SRCDIR)/tests/fuzz/seeds $(FUZZERS)

check-fault: all $(FAULT)
	@build/tests/fault/alloc $(SRCDIR)/tests/cli/shared/rules.lex
	@CANDOR=$(abspath build/candor) sh $(SRCDIR)/tests/fault/run.sh \
	  $(abspath build/tests/fault/preload.so)

check-install: all
	@SRCDIR=$(SRCDIR) MAKE='$(MAKE)' CC='$(CC)' NM='$(NM)' CFLAGS='$(SANITIZE)' \
	  PKG_CONFIG='$(PKG_CONFIG)' OBJCOPY='$(OBJCOPY)' sh $(SRCDIR)/tests/install/run.sh

# What the documents say of the program.
check-docs: all
	$(call run-if,tests/docs/run.sh)

# Reports in a real browser; skips without one. PYTHON names an interpreter with Playwright.
check-browser: all
	$(call run-if,tests/browser/run.sh)

# Long runs over archives that are not part of the sources.
check-real: all
	$(call run-if,tests/real/run.sh)

# Broken, lying and oversized files, which are not part of the sources either.
check-hostile: all
	$(call run-if,tests/hostile/run.sh)

# Lines of src/ that tests run, in a build of its own. Without tests that make system calls
# fail: those of gcov would, too.
coverage:
	@rm -rf build/coverage
	@mkdir -p build/coverage
	@cd build/coverage && $(abspath $(SRCDIR))/configure CC=gcc CFLAGS='-O1 -g' \
	  CPPFLAGS='-fprofile-arcs -ftest-coverage' LDFLAGS=--coverage >/dev/null
	@$(MAKE) -C build/coverage tests
	@$(MAKE) -C build/coverage check-unit check-cli check-fuzz
	@build/coverage/build/tests/fault/alloc $(SRCDIR)/tests/cli/shared/rules.lex
	@sh $(SRCDIR)/tests/coverage.sh build/coverage

# Hours, unless SOAK_GB is less.
SOAK_GB = 20

soak: all
	@CANDOR=$(abspath build/candor) sh $(SRCDIR)/tests/soak/run.sh $(SOAK_GB)

bench: all
	$(call run-if,tests/bench/run.sh)

# Figures on labelled sets, and the weights fitted to them. Needs Python; skips without the data.
DEV = $(SRCDIR)/../shared/data/dev

quality: all
	@python3 $(SRCDIR)/tools/quality.py table build/candor $(DEV)
	@python3 $(SRCDIR)/tools/authors.py table build/candor $(DEV)

fit: all
	@python3 $(SRCDIR)/tools/quality.py fit build/candor $(DEV)

# Prints the points of classes; src/author/class.c has them.
fit-authors: all
	@python3 $(SRCDIR)/tools/authors.py fit build/candor $(DEV)

demo: all
	build/candor scan $(SRCDIR)/corpus/demo.jsonl.gz
	build/candor explain --file $(SRCDIR)/corpus/demo.jsonl.gz --id demo-007

ifeq ($(FUZZ),yes)
fuzz: $(FUZZERS)
	@sh $(SRCDIR)/tests/run-fuzz $(FUZZ_SECONDS) $(SRCDIR)/tests/fuzz/seeds $(FUZZERS)
else
fuzz:
	@echo 'Fuzzing needs a build of its own: configure --enable-fuzz --enable-asan' >&2
	@false
endif

# ---- Installation ----

# Directories inside ${libdir} and so on stay relative to ${prefix}, as configured.
install: all
	$(INSTALL) -d $(DESTDIR)$(bindir) $(DESTDIR)$(libdir)/pkgconfig $(DESTDIR)$(includedir)
	$(INSTALL) -m 755 build/candor $(DESTDIR)$(bindir)/candor
	$(INSTALL) -m 644 $(SRCDIR)/src/candor.h $(DESTDIR)$(includedir)/candor.h
	$(INSTALL) -m 644 build/libcandor.a $(DESTDIR)$(libdir)/libcandor.a
	$(INSTALL) -m 755 build/libcandor.so.$(ABI) $(DESTDIR)$(libdir)/libcandor.so.$(ABI)
	ln -sf libcandor.so.$(ABI) $(DESTDIR)$(libdir)/libcandor.so
	sed -e 's|@prefix@|$(prefix)|' -e 's|@libdir@|$(libdir)|' \
	  -e 's|@includedir@|$(includedir)|' -e 's|@version@|$(VERSION)|' -e 's|@libs@|$(LIBS)|' \
	  $(SRCDIR)/src/candor.pc.in >$(DESTDIR)$(libdir)/pkgconfig/candor.pc
	chmod 644 $(DESTDIR)$(libdir)/pkgconfig/candor.pc
	@set -e; for page in $(MAN_PAGES); do \
	  section=$(DESTDIR)$(mandir)/man$${page##*.}; \
	  $(INSTALL) -d $$section; $(INSTALL) -m 644 $$page $$section; \
	done

uninstall:
	rm -f $(DESTDIR)$(bindir)/candor $(DESTDIR)$(includedir)/candor.h \
	  $(DESTDIR)$(libdir)/libcandor.a $(DESTDIR)$(libdir)/libcandor.so \
	  $(DESTDIR)$(libdir)/libcandor.so.$(ABI) $(DESTDIR)$(libdir)/pkgconfig/candor.pc
	@for page in $(notdir $(MAN_PAGES)); do rm -f $(DESTDIR)$(mandir)/man$${page##*.}/$$page; done

clean:
	rm -rf build

distclean: clean
	rm -rf config.mk configure.log configure.log.d
	$(if $(filter-out .,$(SRCDIR)),rm -f Makefile)

FORCE:

.PHONY: all tests quality fit fit-authors check check-unit check-cli check-fuzz check-fault \
	check-install check-docs check-browser check-real check-hostile coverage soak bench demo \
	fuzz install uninstall clean distclean FORCE

-include $(patsubst %.o,%.d,$(LIB_OBJ) $(CLI_OBJ) $(UNIT_OBJ) $(FUZZ_OBJ) build/tests/fuzz/driver.o build/tests/fault/alloc.o)
