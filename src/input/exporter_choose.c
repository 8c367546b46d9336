#include "input/exporter_choose.h"

#include <string.h>

#include "base/err.h"
#include "input/parse.h"

/* While records are looked at. */
struct look {
	const struct trie *trie;
	unsigned char *seen; /* by node */
	struct arena *arena;
	struct json_reader json;
};

static enum json_token look_value(struct look *look, enum json_token token, unsigned node,
				  int is_element);

/* NULL data when out of memory. */
static candor_str read_key(struct look *look)
{
	candor_str key = look->json.value;
	unsigned ignored = 0;
	char *copy;

	if (!look->json.escaped)
		return key;
	copy = arena_alloc(look->arena, key.size);
	return (candor_str){ copy, copy ? json_unescape(key, copy, &ignored) : 0 };
}

static enum json_token look_object(struct look *look, unsigned node, int is_dictionary)
{
	enum json_token token;
	size_t elements = 0;

	while ((token = json_next(&look->json)) == JSON_KEY) {
		candor_str key = read_key(look);
		unsigned child = key.data ? trie_find(look->trie, node, key) : TRIE_NONE;

		token = json_next(&look->json);
		if (child)
			token = look_value(look, token, child, 0);
		else if (is_dictionary && elements++ < LIMIT_SAMPLE_ELEMENTS)
			token = look_value(look, token, node, 1);
		else
			token = json_skip(&look->json, token);
		if (token == JSON_ERROR)
			break;
	}
	return token;
}

static enum json_token look_array(struct look *look, unsigned node)
{
	enum json_token token;
	size_t elements = 0;

	while ((token = json_next(&look->json)) != JSON_ARRAY_END && token != JSON_ERROR) {
		token = elements++ < LIMIT_SAMPLE_ELEMENTS ? look_value(look, token, node, 1)
							   : json_skip(&look->json, token);
		if (token == JSON_ERROR)
			break;
	}
	return token;
}

/* Notes which paths lead to something; see walk in harvest_walk.c. */
static enum json_token look_value(struct look *look, enum json_token token, unsigned node,
				  int is_element)
{
	look->seen[node] = 1;
	if (token == JSON_ARRAY_BEGIN)
		return look_array(look, node);
	if (token != JSON_OBJECT_BEGIN)
		return token;
	return look_object(look, node, look->trie->nodes[node].through && !is_element);
}

/* Bytes of the record without NULs, which some exporters write in between. */
static candor_str read_record(const struct record *record, candor_block *block)
{
	candor_str bytes = { block->data + record->offset, record->size };

	return memchr(bytes.data, '\0', bytes.size) ? drop_nul(&block->arena, bytes) : bytes;
}

static void look_at_records(struct look *look, candor_block *block, unsigned root)
{
	for (size_t i = 0;
	     i < block->record_count && block_is_sample(block, i, LIMIT_SAMPLE_RECORDS); i++) {
		candor_str bytes;

		if (block->records[i].state != RECORD_WHOLE)
			continue;
		bytes = read_record(&block->records[i], block);
		if (!bytes.data)
			continue;
		json_reader_init(&look->json, bytes.data, bytes.size, JSON_LENIENT);
		look->json.max_depth = block->plan->max_depth;
		if (json_next(&look->json) == JSON_OBJECT_BEGIN)
			look_value(look, JSON_OBJECT_BEGIN, root, 0);
	}
}

/* Choosing -----------------------------------------------------------------------------------
 */

static int has_all(const struct signature *signature, const unsigned char *seen)
{
	for (size_t i = 0; i < signature->count; i++)
		if (!seen[signature->nodes[i]])
			return 0;
	return signature->count > 0;
}

static int has_any(const struct signature *signature, const unsigned char *seen)
{
	for (size_t i = 0; i < signature->count; i++)
		if (seen[signature->nodes[i]])
			return 1;
	return 0;
}

/* Keys of the longest signature that fits, 0: none does. */
static size_t rate(const struct exporter *exporter, const unsigned char *seen)
{
	size_t best = 0;

	if (has_any(&exporter->unwanted, seen))
		return 0;
	for (size_t i = 0; i < exporter->signature_count; i++)
		if (exporter->signatures[i].count > best &&
		    has_all(&exporter->signatures[i], seen))
			best = exporter->signatures[i].count;
	return best;
}

/* The format with the most keys; the first of several. */
static const struct exporter *find_best(const struct candor_exporters *set,
					const unsigned char *seen)
{
	const struct exporter *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < set->count; i++) {
		size_t keys = rate(&set->items[i], seen);

		if (keys > most) {
			best = &set->items[i];
			most = keys;
		}
	}
	return best;
}

static int settle(struct plan *plan, const struct exporter *exporter, candor_err *err)
{
	plan->is_chosen = 1;
	plan->exporter = exporter;
	if (!exporter)
		return CANDOR_OK;
	plan->origin.exporter = exporter->info.name;
	return exporter_set_constants(plan, err);
}

static int is_open(const struct plan *plan)
{
	return !plan->is_chosen && plan->exporters && plan->format->parse == parse_json;
}

int exporter_has_sample(const struct plan *plan, const candor_block *block)
{
	return !is_open(plan) || block_has_sample(block, LIMIT_SAMPLE_RECORDS);
}

int exporter_choose(struct plan *plan, candor_block *block, candor_err *err)
{
	const struct exporter *exporter = plan->exporter;
	struct look look = { .arena = &block->arena };

	if (!is_open(plan) || !block->record_count)
		return CANDOR_OK;
	if (!exporter) {
		look.trie = &plan->exporters->signatures;
		look.seen = mem_zero(look.trie->count, 1);
		if (!look.seen)
			return err_memory(err);
		look_at_records(&look, block, plan->exporters->root);
		exporter = find_best(plan->exporters, look.seen);
		mem_free(look.seen);
	}
	return settle(plan, exporter, err);
}

/* Columns ------------------------------------------------------------------------------------
 */

static int find_column(const struct plan *plan, candor_str name)
{
	const struct exporter *exporter = plan->exporter;
	int own = plan->fields.own_count ? field_map_find(&plan->fields, name) : -1;

	if (own >= 0 && (size_t)own < plan->fields.own_count)
		return -1 - own;
	return (int)trie_find_column(&exporter->trie, exporter->item, name);
}

static const struct exporter *recognize(const struct candor_exporters *set,
					const struct csv_row *row, candor_err *err)
{
	unsigned char *seen = mem_zero(set->signatures.count, 1);
	const struct exporter *exporter;

	if (!seen) {
		err_memory(err);
		return NULL;
	}
	for (size_t i = 0; i < row->count; i++)
		seen[trie_find_column(&set->signatures, set->root, csv_trim(row->cells[i]))] =
			1;
	seen[TRIE_NONE] = 0;
	exporter = find_best(set, seen);
	mem_free(seen);
	return exporter;
}

/* What `count` columns mean; columns->names has room for them. */
static void find_columns(struct csv_columns *columns, const struct plan *plan,
			 const candor_str *names, size_t count)
{
	columns->count = count;
	for (size_t i = 0; i < count; i++)
		columns->names[i] = find_column(plan, csv_trim(names[i]));
}

/* What rows of other columns than the header's mean. */
static int add_layouts(struct plan *plan, candor_err *err)
{
	const struct exporter *exporter = plan->exporter;
	struct csv_columns *others;

	if (!exporter->layout_count)
		return CANDOR_OK;
	others = arena_alloc(&plan->arena, exporter->layout_count * sizeof(*others));
	for (size_t i = 0; others && i < exporter->layout_count; i++) {
		const struct layout *layout = &exporter->layouts[i];

		others[i].names =
			arena_alloc(&plan->arena, layout->count * sizeof(*others[i].names));
		if (!others[i].names)
			return err_memory(err);
		find_columns(&others[i], plan, layout->names, layout->count);
	}
	plan->header.others = others;
	plan->header.other_count = others ? exporter->layout_count : 0;
	return others ? CANDOR_OK : err_memory(err);
}

static int choose_columns(struct plan *plan, const struct csv_row *row, candor_err *err)
{
	const struct exporter *exporter = plan->exporter;
	int status;

	if (!exporter)
		exporter = recognize(plan->exporters, row, err);
	status = settle(plan, exporter, err);
	if (!exporter)
		return status;
	plan->header.has_text = 1;
	find_columns(&plan->header.columns, plan, row->cells, row->count);
	return status < 0 ? status : add_layouts(plan, err);
}

int exporter_choose_columns(struct plan *plan, candor_str text, candor_err *err)
{
	struct csv_row row = { 0 };
	struct arena arena = { 0 };
	candor_err local = { 0 };
	int status;

	if (!plan->exporters)
		return CANDOR_OK;
	status = csv_split(&row, text, &plan->dialect, &arena, &local);
	if (status == CANDOR_OK)
		status = choose_columns(plan, &row, &local);
	csv_row_free(&row);
	arena_free(&arena);
	if (local.code)
		return err_set(err, local.code, "%s", local.what);
	return status;
}
