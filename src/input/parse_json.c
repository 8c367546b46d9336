/* JSON records: an object is a post; what else a line or element holds is refused. */
#include <string.h>

#include "base/err.h"
#include "input/parse.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* Bytes in front of the JSON text: a byte order mark (concatenated exports), RFC 7464 record
 * separators, NUL padding. */
static size_t measure_prefix(candor_str bytes, int strict)
{
	size_t i = bytes.size >= 3 && !memcmp(bytes.data, BYTE_ORDER_MARK, 3) ? 3 : 0;

	while (!strict && i < bytes.size && (bytes.data[i] == '\x1e' || !bytes.data[i]))
		i++;
	return i;
}

static int drops_nul(const struct plan *plan)
{
	return plan->exporter && plan->exporter->repairs & REPAIR_NUL;
}

static int open_record(candor_block *block, candor_err *err)
{
	candor_str bytes = block_bytes(block);
	int strict = block->plan->strict;

	if (drops_nul(block->plan) && memchr(bytes.data, '\0', bytes.size))
		bytes = drop_nul(&block->arena, bytes);
	if (!bytes.data)
		return err_memory(err);
	block->prefix = measure_prefix(bytes, strict);
	json_reader_init(&block->json, bytes.data + block->prefix, bytes.size - block->prefix,
			 strict ? JSON_STRICT : JSON_LENIENT);
	block->json.max_depth = block->plan->max_depth;
	block->token = json_next(&block->json);
	block->progress = RECORD_BEGUN;
	return CANDOR_OK;
}

/* What a record that is no JSON seems to be, with what to do. */
static const char *guess(candor_str bytes)
{
	static const struct {
		const char *begin, *advice;
	} kinds[] = {
		{ "{'", "; this is a Python dict, write it with json.dumps" },
		{ "<", "; this looks like HTML, not JSON" },
		{ ")]}'", "; remove this line" },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		size_t size = strlen(kinds[i].begin);

		if (bytes.size >= size && !memcmp(bytes.data, kinds[i].begin, size))
			return kinds[i].advice;
	}
	return "";
}

static int syntax_error(candor_block *block, candor_err *err)
{
	const char *reason =
		block->token == JSON_ERROR ? block->json.error : "there is no value";
	candor_str bytes = block_bytes(block);
	int status;

	if (!strcmp(reason, JSON_TOO_DEEP))
		status = block_refuse_depth(block, err);
	else
		status = err_set(err, CANDOR_ESYNTAX, "not valid JSON: %s%s", reason,
				 guess(bytes));
	block_place(block,
		    block->prefix + (block->token == JSON_ERROR ? block->json.offset : 0), err);
	block_close_record(block);
	return status;
}

/* The string just read, which is escaped, decoded. NULL data when out of memory. */
static candor_str unescape(candor_block *block, unsigned *surrogates)
{
	candor_str value = block->json.value;
	char *copy = arena_alloc(&block->arena, value.size);

	if (!copy)
		return (candor_str){ 0 };
	return (candor_str){ copy, json_unescape(value, copy, surrogates) };
}

/* The string just read. NULL data when out of memory. */
static inline candor_str decode(candor_block *block, unsigned *surrogates)
{
	return block->json.escaped ? unescape(block, surrogates) : block->json.value;
}

/* Joins the strings of the array that has just begun. */
static enum json_token join_list(candor_block *block, candor_str *out, unsigned *surrogates)
{
	struct json_reader ahead = block->json;
	size_t begin = block->json.offset, size = 0;
	enum json_token token = json_skip(&ahead, JSON_ARRAY_BEGIN);
	char *data;

	if (token == JSON_ERROR) {
		block->json = ahead;
		return token;
	}
	/* Decoding never grows, and a separator takes the place of quotes. */
	data = arena_alloc(&block->arena, ahead.offset - begin + 1);
	*out = (candor_str){ data, 0 };
	while (data && (token = json_next(&block->json)) != JSON_ARRAY_END) {
		candor_str item = block->json.value;

		if (token == JSON_ERROR)
			return token;
		if (token != JSON_STRING && token != JSON_NUMBER) {
			json_skip(&block->json, token);
			continue;
		}
		if (size)
			data[size++] = ' ';
		if (token == JSON_STRING)
			size += json_unescape(item, data + size, surrogates);
		else {
			memcpy(data + size, item.data, item.size);
			size += item.size;
		}
	}
	out->size = size;
	return JSON_ARRAY_END;
}

/* Takes the value that begins with block->token for the name. Returns its last token. */
static enum json_token take_value(candor_block *block, struct draft *draft, int name)
{
	unsigned *surrogates = &draft->post->surrogates;
	enum value_kind kind = VALUE_TEXT;
	enum json_token token = block->token;
	candor_str value = { 0 };

	switch (token) {
	case JSON_STRING:
		value = decode(block, surrogates);
		kind = block->json.non_ascii ? VALUE_NON_ASCII : VALUE_TEXT;
		break;
	case JSON_NUMBER:
		value = block->json.value;
		kind = VALUE_NUMBER;
		break;
	case JSON_TRUE:
		value = (candor_str){ "true", 4 };
		kind = VALUE_NUMBER;
		break;
	case JSON_FALSE:
		value = (candor_str){ "false", 5 };
		kind = VALUE_NUMBER;
		break;
	case JSON_NULL:
		return token;
	default:
		if (token != JSON_ARRAY_BEGIN || !draft_is_list(draft, name))
			return json_skip(&block->json, token);
		token = join_list(block, &value, surrogates);
		kind = VALUE_NON_ASCII;
	}
	if (token == JSON_ERROR)
		return token;
	if (!value.data)
		return JSON_END; /* out of memory */
	draft_set(draft, name, value, kind);
	return token;
}

enum { KEY_NO_MEMORY = -2, KEY_NONE = -3 };

/* The index of the key just read, or KEY_NO_MEMORY. */
static int find_key(candor_block *block)
{
	unsigned ignored = 0;
	candor_str key = decode(block, &ignored);

	return key.data ? field_map_find(&block->plan->fields, key) : KEY_NO_MEMORY;
}

/* Reads the next key of the object: its index, -1 when it means nothing, KEY_NO_MEMORY, or
 * KEY_NONE when block->token is the end of the object or an error. */
static int read_key(candor_block *block, size_t position)
{
	const char *begin = json_rest(&block->json);
	int name;

	block->token = json_next(&block->json);
	if (block->token != JSON_KEY)
		return KEY_NONE;
	name = find_key(block);
	if (name != KEY_NO_MEMORY)
		memo_keep(&block->memo, position,
			  (candor_str){ begin, (size_t)(json_rest(&block->json) - begin) },
			  name);
	return name;
}

/* The same, by what the memo knows when it can. */
static int next_key(candor_block *block, size_t position)
{
	const struct memo_key *known = position < MEMO_KEYS ? &block->memo.at[position] : NULL;

	if (known && known->size &&
	    json_pass_key(&block->json, (candor_str){ known->bytes, known->size }))
		return known->name;
	return read_key(block, position);
}

/* Reads the object that has just begun. 0, CANDOR_ESYNTAX (block->token is JSON_ERROR) or
 * CANDOR_ENOMEM. */
static int read_object(candor_block *block, struct draft *draft)
{
	for (size_t position = 0;; position++) {
		int name = next_key(block, position);

		if (name == KEY_NONE)
			return block->token == JSON_OBJECT_END ? CANDOR_OK : CANDOR_ESYNTAX;
		block->token = json_next(&block->json);
		if (name >= 0) {
			draft_meet(draft, name);
			block->token = take_value(block, draft, name);
		} else {
			block->token = json_skip(&block->json, block->token);
		}
		if (block->token == JSON_ERROR)
			return CANDOR_ESYNTAX;
		if (block->token == JSON_END || name == KEY_NO_MEMORY)
			return CANDOR_ENOMEM;
	}
}

/* Behind a value: nothing more may follow it in strict mode. */
static int read_on(candor_block *block)
{
	block->token = json_next(&block->json);
	return block->token == JSON_ERROR && block->plan->strict ? CANDOR_ESYNTAX : CANDOR_OK;
}

static int refuse_value(candor_block *block, candor_err *err)
{
	int is_array = block->token == JSON_ARRAY_BEGIN;
	size_t offset = block->prefix + block->json.offset;

	block->token = json_skip(&block->json, block->token);
	if (block->token == JSON_ERROR || read_on(block) < 0)
		return syntax_error(block, err);
	err_set(err, CANDOR_EREJECTED, "%s is no post; a post is a JSON object",
		is_array ? "an array inside the file" : "a bare value");
	block_place(block, offset, err);
	return CANDOR_EREJECTED;
}

int json_open_value(candor_block *block, candor_str *span, candor_err *err)
{
	int status = CANDOR_OK;

	if (block->progress == RECORD_OPENED)
		status = open_record(block, err);
	else if (block->token == JSON_END)
		return 0;
	if (status < 0)
		return status;
	*span = block_bytes(block);
	if (block->token == JSON_ERROR || (block->token == JSON_END && block->plan->strict))
		return syntax_error(block, err);
	if (block->token == JSON_END)
		return 0;
	return block->token == JSON_OBJECT_BEGIN ? 1 : refuse_value(block, err);
}

int json_close_value(candor_block *block, int status, candor_err *err)
{
	if (status == CANDOR_OK)
		status = read_on(block);
	if (status == CANDOR_ESYNTAX)
		return syntax_error(block, err);
	if (status < 0)
		block_close_record(block);
	return status == CANDOR_ENOMEM ? err_memory(err) : status;
}

int parse_json(candor_block *block, candor_post *post, candor_str *span, candor_err *err)
{
	struct draft draft;
	const char *bytes;
	size_t begin;
	int status;

	if (block->plan->exporter)
		return parse_items(block, post, span, err);
	status = json_open_value(block, span, err);
	if (status <= 0)
		return status;
	bytes = span->data;
	begin = block->prefix + block->json.offset;
	draft_begin(&draft, post, &block->plan->fields);
	status = read_object(block, &draft);
	if (status == CANDOR_OK)
		*span = (candor_str){ bytes + begin,
				      block->prefix + block->json.offset + 1 - begin };
	status = json_close_value(block, status, err);
	if (status < 0)
		return status;
	status = draft_finish(&draft, err);
	if (status < 0)
		block_place(block, begin, err);
	return status;
}
