/* Counting what was read; of many inputs, the first ones and the sum. */
#include "output/inputs.h"

#include <stdio.h>

#include "base/err.h"
#include "base/mem.h"

int candor_inputs_new(candor_inputs **out, candor_err *err)
{
	*out = mem_zero(1, sizeof(**out));
	return *out ? CANDOR_OK : err_memory(err);
}

void candor_inputs_free(candor_inputs *inputs)
{
	mem_free(inputs);
}

/* ---- Names ---- */

static void copy_name(struct input_name *name, const char *text)
{
	size_t size = strlen(text), room = sizeof(name->data);

	if (size > room) {
		text += size - room;
		size = room;
		/* Never begins inside a UTF-8 sequence. */
		while (size && ((unsigned char)*text & 0xC0) == 0x80) {
			text++;
			size--;
		}
	}
	memcpy(name->data, text, size);
	name->size = (unsigned short)size;
}

static int same_name(const struct input_name *name, const char *text)
{
	struct input_name other;

	copy_name(&other, text);
	return other.size == name->size && !memcmp(other.data, name->data, other.size);
}

static void add_name(struct input_names *names, const char *text)
{
	if (names->count < INPUTS_NAMES)
		copy_name(&names->names[names->count], text);
	names->count++;
}

/* ---- Rows ---- */

static void add_word(char *out, size_t size, const char *word)
{
	size_t used = strlen(out);
	int written = snprintf(out + used, size - used, "%s%s", used ? ", " : "", word);

	/* A word is there as a whole or not at all. */
	if (written < 0 || (size_t)written >= size - used)
		out[used] = '\0';
}

static void describe(struct input_row *row, const candor_origin *origin)
{
	row->how[0] = '\0';
	add_word(row->how, sizeof(row->how), origin->format);
	if (origin->compression && strcmp(origin->compression, "none") != 0)
		add_word(row->how, sizeof(row->how), origin->compression);
	if (origin->encoding && strcmp(origin->encoding, "UTF-8") != 0)
		add_word(row->how, sizeof(row->how), origin->encoding);
	if (origin->exporter)
		add_word(row->how, sizeof(row->how), origin->exporter);
}

static void add_counts(struct input_row *row, const struct input_row *more)
{
	row->posts += more->posts;
	row->rejected += more->rejected;
	row->skipped += more->skipped;
}

static void close_row(candor_inputs *inputs)
{
	if (!inputs->is_open)
		return;
	if (inputs->count < INPUTS_SHOWN)
		inputs->rows[inputs->count] = inputs->current;
	inputs->count++;
	add_counts(&inputs->all, &inputs->current);
	inputs->is_open = 0;
}

static void open_row(candor_inputs *inputs, const candor_origin *origin)
{
	if (inputs->is_open && same_name(&inputs->current.file, origin->file))
		return;
	close_row(inputs);
	inputs->current = (struct input_row){ 0 };
	copy_name(&inputs->current.file, origin->file);
	describe(&inputs->current, origin);
	inputs->is_open = 1;
}

void candor_inputs_add(candor_inputs *inputs, const candor_block *block, uint64_t posts,
		       uint64_t rejected)
{
	const candor_origin *origin = candor_block_origin(block);
	struct input_row more = { .posts = posts, .rejected = rejected };

	if (!origin)
		return;
	open_row(inputs, origin);
	for (candor_skip reason = 0; reason < CANDOR_SKIP_COUNT; reason++) {
		uint64_t count = candor_block_skipped(block, reason);

		more.skipped += count;
		inputs->skipped[reason] += count;
	}
	add_counts(&inputs->current, &more);
}

void candor_inputs_damage(candor_inputs *inputs, const candor_err *err)
{
	add_name(&inputs->damaged, err->where);
}

static uint64_t count_unread(const candor_inputs *inputs)
{
	uint64_t count = 0;

	for (candor_unread i = 0; i < CANDOR_UNREAD_COUNT; i++)
		count += inputs->unread[i].count;
	return count;
}

uint64_t candor_inputs_left_out(const candor_inputs *inputs)
{
	return inputs->all.skipped + count_unread(inputs);
}

int candor_inputs_lack_posts(const candor_inputs *inputs)
{
	return !inputs->count && !inputs->is_open && count_unread(inputs) > 0;
}

/* An input without a record has no row yet; one whose members were not read needs none. */
static int is_empty(const candor_inputs *inputs, const candor_input *input)
{
	const candor_origin *origin = candor_input_origin(input);

	for (candor_unread reason = 0; reason < CANDOR_UNREAD_COUNT; reason++)
		if (candor_input_unread(input, reason))
			return 0;
	return !inputs->is_open && origin && strcmp(origin->format, "auto") != 0;
}

/* The first names, and how many there are. */
static void add_unread(struct input_names *unread, const candor_input *input,
		       candor_unread reason)
{
	uint64_t before = unread->count, count = candor_input_unread(input, reason);

	for (size_t i = 0; i < count && unread->count < INPUTS_NAMES; i++) {
		const char *name = candor_input_unread_name(input, reason, i);

		if (!name)
			break;
		add_name(unread, name);
	}
	unread->count = before + count;
}

void candor_inputs_end(candor_inputs *inputs, const candor_input *input)
{
	if (is_empty(inputs, input))
		open_row(inputs, candor_input_origin(input));
	close_row(inputs);
	for (candor_unread reason = 0; reason < CANDOR_UNREAD_COUNT; reason++)
		add_unread(&inputs->unread[reason], input, reason);
}
