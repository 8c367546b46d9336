/* The proposals for people and for machines. */
#include "base/str.h"
#include "output/json_write.h"
#include "output/put.h"
#include "quality/mine.h"

const char *const mine_side_names[MINE_SIDES] = { "brand", "consumer" };

const struct mine_pick *mine_next(const struct candor_miner *miner, struct mine_cursor *cursor)
{
	const candor_miner_options *options = &miner->options;
	int hides = !options->show_covered;

	if (cursor->count == options->top)
		return NULL;
	while (cursor->next < miner->pick_count) {
		const struct mine_pick *pick = &miner->picks[cursor->next++];

		if (pick->side != cursor->side ||
		    (hides && pick->mined.covered) != cursor->hidden)
			continue;
		if (options->side != CANDOR_NEUTRAL && options->side != pick->mined.side)
			continue;
		cursor->count++;
		return pick;
	}
	return NULL;
}

/* ---- For people ---- */

/* Right-aligned in `columns`. */
static void write_column(candor_buffer *out, candor_buffer *cell, size_t columns)
{
	put_fill(out, ' ', cell->size < columns ? columns - cell->size : 0);
	put_data(out, cell->data, cell->size);
	out->failed |= cell->failed;
	cell->size = 0;
}

static void write_row(candor_buffer *out, candor_buffer *cell, const candor_mined *mined)
{
	put_fixed(cell, put_scale(mined->z, 2), 2);
	write_column(out, cell, 8);
	put_fixed(cell, put_scale(mined->log_odds, 2), 2);
	write_column(out, cell, 7);
	for (int side = 0; side < MINE_SIDES; side++) {
		put_grouped(cell, mined->posts[side]);
		write_column(out, cell, 9);
		put_grouped(cell, mined->authors[side]);
		write_column(out, cell, 8);
	}
	put_text(out, "  ");
	candor_append_safe(out, mined->phrase);
	if (mined->covered && mined->rule_count) {
		put_text(out, "  (");
		put_text(out, mined->rules[0].rule->id);
		put_text(out, ")");
	}
	put_byte(out, '\n');
	for (size_t i = 0; i < mined->example_count; i++) {
		put_fill(out, ' ', 53);
		candor_append_safe(out, mined->examples[i]);
		put_byte(out, '\n');
	}
}

static void write_table(const struct candor_miner *miner, struct mine_cursor cursor,
			candor_buffer *out)
{
	const struct mine_pick *pick;
	candor_buffer cell = { 0 };

	while ((pick = mine_next(miner, &cursor)) != NULL) {
		if (cursor.count == 1) {
			put_text(out, out->size ? "\n" : "");
			put_text(out, mine_side_names[cursor.side]);
			put_text(out, cursor.hidden ? ", covered already:\n" : ":\n");
			put_text(out,
				 "       z   odds    brand authors consumer authors  phrase\n");
		}
		write_row(out, &cell, &pick->mined);
	}
	candor_buffer_free(&cell);
}

void candor_miner_text(const candor_miner *miner, candor_buffer *out)
{
	for (int hidden = 0; hidden < 2; hidden++) {
		write_table(miner, (struct mine_cursor){ .side = MINE_BRAND, .hidden = hidden },
			    out);
		write_table(miner,
			    (struct mine_cursor){ .side = MINE_CONSUMER, .hidden = hidden },
			    out);
	}
	if (!out->size)
		put_text(out, "no phrase distinguishes the sides\n");
}

/* ---- For machines ---- */

static void write_counts(candor_buffer *out, const candor_mined *mined)
{
	for (int side = 0; side < MINE_SIDES; side++) {
		put_text(out, ",\"");
		put_text(out, mine_side_names[side]);
		put_text(out, "\":{\"posts\":");
		put_count(out, mined->posts[side]);
		put_text(out, ",\"authors\":");
		put_count(out, mined->authors[side]);
		put_byte(out, '}');
	}
}

static void write_rules(candor_buffer *out, const candor_mined *mined)
{
	put_text(out, ",\"rules\":[");
	for (size_t i = 0; i < mined->rule_count; i++) {
		const candor_mined_rule *hit = &mined->rules[i];

		put_text(out, i ? ",{\"rule\":" : "{\"rule\":");
		json_string(out, str_of(hit->rule->id));
		put_text(out, ",\"whole\":");
		put_count(out, hit->whole);
		put_text(out, ",\"partly\":");
		put_count(out, hit->partly);
		put_byte(out, '}');
	}
	put_byte(out, ']');
}

static void write_object(candor_buffer *out, const candor_mined *mined, enum mine_side side)
{
	put_text(out, "{\"schema\":\"candor.mined/1\",\"phrase\":");
	json_string(out, mined->phrase);
	put_text(out, ",\"side\":\"");
	put_text(out, mine_side_names[side]);
	put_text(out, "\",\"z\":");
	put_number(out, mined->z);
	put_text(out, ",\"log_odds\":");
	put_number(out, mined->log_odds);
	write_counts(out, mined);
	put_text(out, mined->covered ? ",\"covered\":true" : ",\"covered\":false");
	write_rules(out, mined);
	put_text(out, ",\"examples\":[");
	for (size_t i = 0; i < mined->example_count; i++) {
		put_text(out, i ? "," : "");
		json_string(out, mined->examples[i]);
	}
	put_text(out, "]}\n");
}

void candor_miner_json(const candor_miner *miner, candor_buffer *out)
{
	for (int i = 0; i < 2 * MINE_SIDES; i++) {
		struct mine_cursor cursor = { .side = (enum mine_side)(i % MINE_SIDES),
					      .hidden = i >= MINE_SIDES };
		const struct mine_pick *pick;

		while ((pick = mine_next(miner, &cursor)) != NULL)
			write_object(out, &pick->mined, pick->side);
	}
}
