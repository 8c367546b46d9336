/*
 * A reader of PCRE2 patterns that asks one question only: which strings must occur? What it
 * does not understand makes it give up.
 */
#include "lexicon/literal_scan.h"

/* ---- Quantifiers ---- */

/* "{n", "{n,}" or "{n,m}" behind the brace; returns 0 when it is a literal brace. */
static int parse_range(struct scanner *scanner, int *least, int *most)
{
	size_t i = scanner->position;
	const char *p = scanner->source.data;
	int value[2] = { 0, -1 }, part = 0, digits = 0;

	for (; i < scanner->source.size && p[i] != '}'; i++) {
		if (p[i] == ',' && !part && digits) {
			part = 1;
		} else if (p[i] >= '0' && p[i] <= '9' && ++digits < 8) {
			value[part] = (value[part] < 0 ? 0 : value[part]) * 10 + (p[i] - '0');
		} else {
			return 0;
		}
	}
	if (i >= scanner->source.size || !digits)
		return 0;
	scanner->position = i + 1;
	*least = value[0];
	*most = part ? value[1] : value[0];
	return 1;
}

/* Reads a quantifier, if there is one. `*most` is -1 for no bound. */
static void parse_quantifier(struct scanner *scanner, int *least, int *most)
{
	char c = peek(scanner);

	*least = *most = 1;
	if (c == '*' || c == '+' || c == '?') {
		scanner->position++;
		*least = c == '+';
		*most = c == '?' ? 1 : -1;
	} else if (c == '{') {
		scanner->position++;
		if (!parse_range(scanner, least, most)) {
			scanner->position--;
			/* A literal brace: give up rather than guess. */
			scanner->failed = 1;
		}
	} else {
		return;
	}
	if (peek(scanner) == '?' || peek(scanner) == '+')
		scanner->position++;
}

static unsigned repeated_length(unsigned longest, int most)
{
	if (!longest || !most)
		return 0;
	return most < 0 || (unsigned)most >= UNBOUNDED / longest ? UNBOUNDED
								 : longest * (unsigned)most;
}

/* What an optional piece requires of its neighbours is optional, too. */
static void make_optional(struct part *part)
{
	part->strings.items[part->strings.count++] = (candor_str){ "", 0 };
	part->strings.follow = starts_none;
	part->strings.is_open = 1;
	part->strings.left = edge_open;
}

static void apply_quantifier(struct part *part, int least, int most)
{
	unsigned longest = repeated_length(part->longest, most);
	struct starts starts;
	int may_be_empty = part_starts(&starts, part);
	unsigned ends = part_ends(part);

	if (least == 1 && most == 1)
		return;
	if (least == 0 && most == 1 && part->exact && part->strings.count < EXACT_MAX)
		make_optional(part);
	else if (least == 0)
		part_set_unknown(part);
	else
		part_weaken(part);
	part->longest = longest;
	part->starts = starts;
	part->may_be_empty = may_be_empty || !least;
	part->end_side = ends;
	part_follow(part, &starts, 1);
	for (size_t i = 0; i < part->required_count; i++)
		if (part->required[i].left.is_open)
			part->required[i].left.side |= ends;
}

/* ---- Sequences ---- */

/* A piece of a sequence is read while those before it are in `out`, but for `run`, which is
 * exact and may still grow. */
struct sequence {
	struct part *out, run;
	unsigned passed; /* characters before `run`, at most */
	int whole;       /* `run` is all there was so far */
	struct starts starts;
	int may_be_empty; /* all before `run` */
	struct edge edge; /* before `run` */
};

/* The edge behind `part`, which is behind `edge`. */
static struct edge edge_after(struct edge edge, const struct part *part, int may_be_empty)
{
	struct edge after = { part_ends(part), 0 };

	if (may_be_empty && part->exact)
		edge = edge_behind(edge, part->strings.left);
	if (may_be_empty)
		edge_unite(&after, edge);
	return after;
}

/* What `part` requires stands behind what was passed. */
static void pass(struct sequence *sequence, const struct part *part)
{
	struct starts starts;
	int may_be_empty = part_starts(&starts, part);

	if (sequence->may_be_empty)
		starts_unite(&sequence->starts, &starts);
	sequence->may_be_empty &= may_be_empty;
	part_follow(sequence->out, &starts, may_be_empty);
	sequence->out->digit |= part_has_digit(part);
	part_require_part(sequence->out, part, sequence->passed, sequence->edge);
	sequence->edge = edge_after(sequence->edge, part, may_be_empty);
	sequence->passed = add_lengths(sequence->passed, part->longest);
}

/* A place or look-around, which has no text. */
static void append_place(struct sequence *sequence, const struct part *atom)
{
	struct strings *run = &sequence->run.strings;

	if (!sequence->run.longest)
		run->left = edge_behind(run->left, atom->strings.left);
	if (atom->strings.is_open)
		return;
	if (!sequence->run.longest)
		part_follow(sequence->out, &atom->strings.follow, 0);
	run->follow = atom->strings.follow;
	run->is_open = 0;
}

static int append_atom(struct sequence *sequence, const struct part *atom, struct arena *arena)
{
	struct part *run = &sequence->run;

	if (atom->exact && !atom->longest) {
		append_place(sequence, atom);
		return CANDOR_OK;
	}
	if (atom->exact && run->strings.count * atom->strings.count <= EXACT_MAX) {
		if (!run->longest)
			run->strings.left = edge_behind(run->strings.left, atom->strings.left);
		run->longest = add_lengths(run->longest, atom->longest);
		return strings_cross(&run->strings, &atom->strings, arena);
	}
	sequence->whole = 0;
	pass(sequence, run);
	if (atom->exact) {
		part_copy(run, atom);
	} else {
		pass(sequence, atom);
		part_set_exact(run, (candor_str){ "", 0 });
	}
	return CANDOR_OK;
}

static void parse_sequence(struct scanner *scanner, struct part *out)
{
	struct sequence sequence;
	struct part atom;
	int least, most;

	sequence.out = out;
	sequence.passed = 0;
	sequence.whole = 1;
	sequence.starts = starts_none;
	sequence.may_be_empty = 1;
	sequence.edge = edge_open;
	part_set_unknown(out);
	part_set_exact(&sequence.run, (candor_str){ "", 0 });
	while (!at_end(scanner) && peek(scanner) != '|' && peek(scanner) != ')' &&
	       !scanner->failed) {
		scan_atom(scanner, &atom);
		parse_quantifier(scanner, &least, &most);
		apply_quantifier(&atom, least, most);
		if (append_atom(&sequence, &atom, scanner->arena))
			scanner->no_memory = scanner->failed = 1;
	}
	if (sequence.whole) {
		part_copy(out, &sequence.run);
	} else {
		pass(&sequence, &sequence.run);
		out->longest = sequence.passed;
		out->starts = sequence.starts;
		out->may_be_empty = sequence.may_be_empty;
		out->end_side = sequence.edge.side;
	}
}

/* ---- Alternatives ---- */

/* The union of two branches: the best that each requires. Returns 0 when nothing is required.
 */
static int unite(struct part *out, struct part *branch)
{
	struct strings *all = &out->strings;
	const struct strings *more = &branch->strings;

	if (!out->exact || !branch->exact) {
		part_weaken(out);
		part_weaken(branch);
		if (!out->required_count || !branch->required_count)
			return 0;
		all = &out->required[0];
		more = &branch->required[0];
		out->required_count = 1;
	}
	if (all->count + more->count > (out->exact ? EXACT_MAX : LIMIT_PATTERN_LITERALS)) {
		if (!out->exact)
			return 0;
		part_weaken(out);
		return unite(out, branch);
	}
	if (more->before > all->before)
		all->before = more->before;
	starts_unite(&all->follow, &more->follow);
	all->is_open |= more->is_open;
	edge_unite(&all->left, more->left);
	for (size_t i = 0; i < more->count; i++)
		all->items[all->count++] = more->items[i];
	return 1;
}

void scan_alternatives(struct scanner *scanner, struct part *out)
{
	struct part branch;
	struct starts starts, more;
	unsigned longest, ends;
	int known = 1, digit, may_be_empty;

	parse_sequence(scanner, out);
	longest = out->longest;
	digit = part_has_digit(out);
	ends = part_ends(out);
	may_be_empty = part_starts(&starts, out);
	while (peek(scanner) == '|' && !at_end(scanner) && !scanner->failed) {
		scanner->position++;
		parse_sequence(scanner, &branch);
		longest = branch.longest > longest ? branch.longest : longest;
		digit = digit && part_has_digit(&branch);
		may_be_empty |= part_starts(&more, &branch);
		ends |= part_ends(&branch);
		starts_unite(&starts, &more);
		known = known && unite(out, &branch);
	}
	if (!known)
		part_set_unknown(out);
	out->longest = longest;
	out->digit = digit;
	out->starts = starts;
	out->may_be_empty = may_be_empty;
	out->end_side = ends;
}

int part_of_pattern(struct part *out, candor_str source, struct arena *arena)
{
	struct scanner scanner = { .source = source, .arena = arena };

	part_set_unknown(out);
	scan_alternatives(&scanner, out);
	if (scanner.failed || !at_end(&scanner))
		part_set_unknown(out);
	return scanner.no_memory ? CANDOR_ENOMEM : CANDOR_OK;
}
