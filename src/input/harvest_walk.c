/* Following the paths through JSON. */
#include "input/harvest.h"

static enum json_token walk(struct harvest *harvest, struct json_reader *json,
			    enum json_token token, unsigned node, int is_element);

/* The string just read, decoded; NULL data when out of memory. */
static candor_str decode(struct harvest *harvest, const struct json_reader *json,
			 unsigned *surrogates)
{
	candor_str value = json->value;
	char *copy;

	if (!json->escaped)
		return value;
	copy = arena_alloc(harvest->arena, value.size);
	if (!copy) {
		harvest_fail(harvest, CANDOR_ENOMEM);
		return (candor_str){ 0 };
	}
	return (candor_str){ copy, json_unescape(value, copy, surrogates) };
}

/* A value that is neither object nor array. 0: null, or out of memory. */
static int read_scalar(candor_str *value, enum value_kind *kind, struct harvest *harvest,
		       const struct json_reader *json, enum json_token token)
{
	*kind = VALUE_NUMBER;
	if (token == JSON_STRING) {
		*value = decode(harvest, json, &harvest->draft->post->surrogates);
		*kind = json->non_ascii ? VALUE_NON_ASCII : VALUE_TEXT;
		return value->data != NULL;
	}
	*value = token == JSON_NUMBER ? json->value
		 : token == JSON_TRUE ? (candor_str){ "true", 4 }
				      : (candor_str){ "false", 5 };
	return token != JSON_NULL;
}

static enum json_token walk_scalar(struct harvest *harvest, const struct json_reader *json,
				   enum json_token token, unsigned node)
{
	enum value_kind kind;
	candor_str value;

	if (!read_scalar(&value, &kind, harvest, json, token))
		return harvest->status < 0 ? JSON_ERROR : token;
	FOR_MARKS(mark, harvest, node)
	{
		if (mark->kind == MARK_ITEM)
			harvest_add_item(harvest, json->offset);
		harvest_take(harvest, mark, value, kind);
	}
	return harvest->status < 0 ? JSON_ERROR : token;
}

static void begin_row(struct harvest *harvest)
{
	if (harvest->row_count == LIMIT_JOIN_ROWS)
		harvest_fail(harvest, CANDOR_ELIMIT);
	else if (mem_grow(&harvest->rows, &harvest->row_capacity, harvest->row_count + 1,
			  sizeof(*harvest->rows)))
		harvest_fail(harvest, CANDOR_ENOMEM);
	if (harvest->status < 0)
		return;
	harvest->row = &harvest->rows[harvest->row_count];
	*harvest->row = (struct join_row){ .order = harvest->row_count };
}

static void end_row(struct harvest *harvest)
{
	harvest->row_count += harvest->row && harvest->row->key.size;
	harvest->row = NULL;
}

/* An object is there, whatever is in it. */
static void see_object(struct harvest *harvest, const struct json_reader *json, unsigned node)
{
	static const candor_str there = { "true", 4 };

	FOR_MARKS(mark, harvest, node)
	{
		if (mark->kind == MARK_ITEM)
			harvest_add_item(harvest, json->offset);
		else if (mark->kind == MARK_ROWS)
			begin_row(harvest);
		else if (mark->kind == MARK_CONDITION ||
			 (mark->kind == MARK_FIELD &&
			  mark->what == CANDOR_FIELD_PAID_PARTNERSHIP))
			harvest_take(harvest, mark, there, VALUE_NUMBER);
	}
}

/* The value of a name of --map: itself, or the elements of the array. */
static enum json_token walk_own(struct harvest *harvest, struct json_reader *json,
				enum json_token token, int name)
{
	enum value_kind kind;
	candor_str value;

	if (token == JSON_OBJECT_BEGIN)
		return json_skip(json, token);
	if (token != JSON_ARRAY_BEGIN) {
		if (read_scalar(&value, &kind, harvest, json, token))
			harvest_take_own(harvest, name, value, kind);
		return harvest->status < 0 ? JSON_ERROR : token;
	}
	while ((token = json_next(json)) != JSON_ARRAY_END && token != JSON_ERROR) {
		token = token == JSON_ARRAY_BEGIN ? json_skip(json, token)
						  : walk_own(harvest, json, token, name);
		if (token == JSON_ERROR)
			break;
	}
	return token;
}

/* The value of the key just read, of which `token` is the first. */
static enum json_token walk_member(struct harvest *harvest, struct json_reader *json,
				   candor_str key, unsigned node, uint64_t object)
{
	const struct exporter *exporter = harvest->exporter;
	int name =
		harvest->own && node == exporter->item ? field_map_find(harvest->own, key) : -1;
	unsigned child = trie_find(&exporter->trie, node, key);
	enum json_token token = json_next(json);

	if (name >= 0 && (size_t)name < harvest->own->own_count)
		return walk_own(harvest, json, token, name);
	if (!child)
		return json_skip(json, token);
	harvest_meet(harvest, child, object);
	return walk(harvest, json, token, child, 0);
}

static enum json_token walk_object(struct harvest *harvest, struct json_reader *json,
				   unsigned node, int is_dictionary)
{
	uint64_t object = ++harvest->object;
	enum json_token token;

	while ((token = json_next(json)) == JSON_KEY) {
		unsigned ignored = 0;
		candor_str key = decode(harvest, json, &ignored);

		if (!key.data)
			return JSON_ERROR;
		if (is_dictionary && !trie_find(&harvest->exporter->trie, node, key))
			token = walk(harvest, json, json_next(json), node, 1);
		else
			token = walk_member(harvest, json, key, node, object);
		if (token == JSON_ERROR)
			return token;
	}
	return token;
}

static enum json_token walk_array(struct harvest *harvest, struct json_reader *json,
				  unsigned node)
{
	enum json_token token;

	while ((token = json_next(json)) != JSON_ARRAY_END && token != JSON_ERROR)
		if (walk(harvest, json, token, node, 1) == JSON_ERROR)
			return JSON_ERROR;
	return token;
}

/* `is_element`: an array or a dictionary has been walked through to here. JSON nests at most
 * LIMIT_JSON_DEPTH_MOST deep, and so does this. */
static enum json_token walk(struct harvest *harvest, struct json_reader *json,
			    enum json_token token, unsigned node, int is_element)
{
	const struct trie *trie = &harvest->exporter->trie;

	if (token == JSON_ERROR)
		return token;
	if (token == JSON_ARRAY_BEGIN)
		return walk_array(harvest, json, node);
	if (token != JSON_OBJECT_BEGIN)
		return walk_scalar(harvest, json, token, node);
	if (trie->nodes[node].through && !is_element)
		return walk_object(harvest, json, node, 1);
	see_object(harvest, json, node);
	if (harvest->status < 0)
		return JSON_ERROR;
	token = trie_is_leaf(trie, node) && node != harvest->exporter->item
			? json_skip(json, token)
			: walk_object(harvest, json, node, 0);
	if (harvest->row && node == harvest->exporter->rows)
		end_row(harvest);
	return token;
}

enum json_token harvest_value(struct harvest *harvest, struct json_reader *json,
			      enum json_token token, unsigned node)
{
	return walk(harvest, json, token, node, 0);
}
