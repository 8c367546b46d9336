#include "input/harvest.h"

#include <stdlib.h>
#include <string.h>

#include "base/answer.h"
#include "base/str.h"

/* Ranks of an exporter's paths begin behind those of --map; a value that says nothing gives way
 * to any other. */
enum { FIRST_RANK = FIELD_MAP_ENTRIES, RANK_EMPTY = DRAFT_NO_RANK - 1 };

/* Beginning ----------------------------------------------------------------------------------
 */

int harvest_begin(struct harvest *harvest, const struct exporter *exporter,
		  const struct field_map *own, struct arena *arena)
{
	size_t count = exporter->trie.count;

	if (mem_grow(&harvest->met, &harvest->met_capacity, count, sizeof(*harvest->met)))
		return CANDOR_ENOMEM;
	if (harvest->exporter != exporter)
		memset(harvest->met, 0, count * sizeof(*harvest->met));
	harvest->exporter = exporter;
	harvest->own = own && own->own_count ? own : NULL;
	harvest->arena = arena;
	return CANDOR_OK;
}

void harvest_free(struct harvest *harvest)
{
	mem_free(harvest->items);
	mem_free(harvest->rows);
	mem_free(harvest->met);
	*harvest = (struct harvest){ 0 };
}

void harvest_begin_record(struct harvest *harvest)
{
	harvest->item_count = harvest->next_item = 0;
	harvest->row_count = 0;
	harvest->row = NULL;
	harvest->counted = 0;
	draft_begin(&harvest->shared, &harvest->shared_post, NULL);
	harvest_begin_item(harvest, &harvest->shared);
}

void harvest_begin_item(struct harvest *harvest, struct draft *draft)
{
	harvest->draft = draft;
	harvest->status = CANDOR_OK;
	harvest->join_key = (candor_str){ 0 };
	harvest->fitting = 0;
	memset(harvest->room, 0, sizeof(harvest->room));
}

int harvest_fail(struct harvest *harvest, int status)
{
	if (harvest->status == CANDOR_OK)
		harvest->status = status;
	return status;
}

int harvest_add_item(struct harvest *harvest, size_t offset)
{
	if (mem_grow(&harvest->items, &harvest->item_capacity, harvest->item_count + 1,
		     sizeof(*harvest->items)))
		return harvest_fail(harvest, CANDOR_ENOMEM);
	harvest->items[harvest->item_count++] = offset;
	return CANDOR_OK;
}

/* Giving values ------------------------------------------------------------------------------
 */

/* One more of a list; the arena has it, with room for as much again. */
static void append(struct harvest *harvest, unsigned field, candor_str value)
{
	candor_str *list = &harvest->draft->post->field[field];
	size_t size = list->size + 1 + value.size;
	char *data;

	if (size > harvest->room[field]) {
		data = arena_alloc(harvest->arena, 2 * size);
		if (!data) {
			harvest_fail(harvest, CANDOR_ENOMEM);
			return;
		}
		memcpy(data, list->data, list->size);
		list->data = data;
		harvest->room[field] = 2 * size;
	}
	data = (char *)(uintptr_t)list->data;
	data[list->size] = ' ';
	memcpy(data + list->size + 1, value.data, value.size);
	list->size = size;
}

/* Paid: any of the paths that says so. */
static candor_str read_paid(candor_str value, unsigned *rank)
{
	static const candor_str answers[] = { { "false", 5 }, { "true", 4 } };
	int yes = answer_read(value) != 0;

	*rank = yes ? FIRST_RANK : RANK_EMPTY;
	return answers[yes];
}

static void give(struct harvest *harvest, unsigned field, unsigned rank, candor_str value,
		 enum value_kind kind)
{
	struct draft *draft = harvest->draft;

	if (field == CANDOR_FIELD_PAID_PARTNERSHIP && rank >= FIRST_RANK)
		value = read_paid(value, &rank);
	else if (!value.size)
		rank = RANK_EMPTY;
	if (draft->rank[field] == rank && rank != RANK_EMPTY && field_is_list(field)) {
		append(harvest, field, value);
		draft_keep_kind(draft, field, kind);
	} else if (rank < draft->rank[field]) {
		harvest->room[field] = 0;
		draft_put(draft,
			  (struct field_target){ (unsigned char)field, (unsigned char)rank },
			  value, kind);
	}
}

void harvest_take_own(struct harvest *harvest, int name, candor_str value, enum value_kind kind)
{
	struct field_target target = harvest->own->names[name].target[0];

	give(harvest, target.field, target.rank, value, kind);
}

static void set_once(candor_str *out, candor_str value)
{
	if (!out->size)
		*out = value;
}

void harvest_take(struct harvest *harvest, const struct trie_mark *mark, candor_str value,
		  enum value_kind kind)
{
	switch ((enum mark_kind)mark->kind) {
	case MARK_FIELD:
		give(harvest, mark->what, FIRST_RANK + mark->rank, value, kind);
		break;
	case MARK_CONDITION:
		if (condition_fits(&harvest->exporter->conditions[mark->what], value))
			harvest->fitting |= UINT32_C(1) << mark->what;
		break;
	case MARK_COLUMN:
		if (harvest->row)
			set_once(&harvest->row->values[mark->what], value);
		break;
	case MARK_ROW_KEY:
		if (harvest->row)
			set_once(&harvest->row->key, value);
		break;
	case MARK_JOIN:
		set_once(&harvest->join_key, value);
		break;
	case MARK_ITEM:
	case MARK_ROWS:
		break;
	}
}

/* Taking back --------------------------------------------------------------------------------
 */

static void take_back(struct harvest *harvest, const struct trie_mark *mark)
{
	switch ((enum mark_kind)mark->kind) {
	case MARK_FIELD:
		if (harvest->draft->rank[mark->what] >= FIRST_RANK)
			draft_unset(harvest->draft, mark->what);
		break;
	case MARK_CONDITION:
		harvest->fitting &= ~(UINT32_C(1) << mark->what);
		break;
	case MARK_COLUMN:
		if (harvest->row)
			harvest->row->values[mark->what] = (candor_str){ 0 };
		break;
	case MARK_ROW_KEY:
		if (harvest->row)
			harvest->row->key = (candor_str){ 0 };
		break;
	case MARK_JOIN:
		harvest->join_key = (candor_str){ 0 };
		break;
	case MARK_ITEM:
	case MARK_ROWS:
		break;
	}
}

/* A path has at most LIMIT_PATH_KEYS keys, which bounds the depth of this. */
static void take_back_all(struct harvest *harvest, unsigned node)
{
	const struct trie_node *nodes = harvest->exporter->trie.nodes;

	FOR_MARKS(mark, harvest, node)
	take_back(harvest, mark);
	for (unsigned child = nodes[node].child; child; child = nodes[child].sibling)
		take_back_all(harvest, child);
}

void harvest_meet(struct harvest *harvest, unsigned node, uint64_t object)
{
	struct met *met = &harvest->met[node];

	if (met->object == object) {
		harvest->draft->post->duplicates++;
		harvest->item_count = met->items;
		harvest->row_count = met->rows;
		take_back_all(harvest, node);
	}
	*met = (struct met){ object, harvest->item_count, harvest->row_count };
}

/* Cells --------------------------------------------------------------------------------------
 */

/* The strings of a cell like ['a', "b"], as Python and JSON write lists; 0: it is none. */
static int split_list(struct harvest *harvest, const struct trie_mark *mark, candor_str cell)
{
	size_t i = 1;

	if (cell.size < 2 || cell.data[0] != '[' || cell.data[cell.size - 1] != ']')
		return 0;
	while (i < cell.size) {
		char quote = cell.data[i++];
		const char *begin = cell.data + i, *end;

		if (quote == '{')
			return 0;
		if (quote != '\'' && quote != '"')
			continue;
		end = memchr(begin, quote, cell.size - i);
		if (!end)
			break;
		harvest_take(harvest, mark, (candor_str){ begin, (size_t)(end - begin) },
			     VALUE_NON_ASCII);
		i += (size_t)(end - begin) + 1;
	}
	return 1;
}

void harvest_cell(struct harvest *harvest, int column, candor_str cell, enum value_kind kind)
{
	if (column < 0) {
		harvest_take_own(harvest, -1 - column, cell, kind);
		return;
	}
	FOR_MARKS(mark, harvest, (unsigned)column)
	{
		int is_text = mark->what == CANDOR_FIELD_TEXT;

		if (mark->kind != MARK_FIELD)
			harvest_take(harvest, mark, cell, kind);
		else if (!is_text && str_equal(cell, "null"))
			continue;
		else if (!field_is_list(mark->what) || !split_list(harvest, mark, cell))
			harvest_take(harvest, mark, cell, kind);
	}
}

/* Items --------------------------------------------------------------------------------------
 */

static int compare_rows(const void *left, const void *right)
{
	const struct join_row *a = left, *b = right;
	int order = str_compare(a->key, b->key);

	return order ? order : (a->order > b->order) - (a->order < b->order);
}

void harvest_sort_rows(struct harvest *harvest)
{
	if (harvest->row_count > 1)
		qsort(harvest->rows, harvest->row_count, sizeof(*harvest->rows), compare_rows);
}

/* The first of the rows with the key; NULL: there is none. */
static const struct join_row *find_row(const struct harvest *harvest, candor_str key)
{
	size_t low = 0, high = harvest->row_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (str_compare(harvest->rows[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < harvest->row_count && !str_compare(harvest->rows[low].key, key)
		       ? &harvest->rows[low]
		       : NULL;
}

void harvest_join(struct harvest *harvest)
{
	const struct join_row *row =
		harvest->join_key.size ? find_row(harvest, harvest->join_key) : NULL;

	for (size_t i = 0; row && i < harvest->exporter->column_count; i++) {
		struct column column = harvest->exporter->columns[i];

		if (row->values[i].size)
			give(harvest, column.field, FIRST_RANK + column.rank, row->values[i],
			     VALUE_NON_ASCII);
	}
}

candor_skip harvest_verdict(const struct harvest *harvest)
{
	const struct exporter *exporter = harvest->exporter;
	const candor_post *post = harvest->draft->post;

	for (size_t i = 0; i < exporter->condition_count; i++) {
		const struct condition *condition = &exporter->conditions[i];
		int fits = harvest->fitting >> i & 1;

		if (condition->is_certain || fits != condition->negated)
			return condition->reason;
	}
	return post->field[CANDOR_FIELD_TEXT].size || post->field[CANDOR_FIELD_TITLE].size
		       ? CANDOR_SKIP_COUNT
		       : CANDOR_SKIP_EMPTY;
}
