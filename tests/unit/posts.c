#include "posts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zlib.h>

#include "input/block.h"
#include "input/input.h"

static void add(candor_buffer *log, const char *format, ...) CANDOR_PRINTF(2, 3);

static void add(candor_buffer *log, const char *format, ...)
{
	char line[256];
	va_list args;
	int size;

	va_start(args, format);
	size = vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	candor_buffer_append(log, line, (size_t)size);
}

static const char *code_name(int code)
{
	static const char *const names[] = { "OK",       "ENOMEM",    "EIO",
					     "EDAMAGED", "ESYNTAX",   "ELIMIT",
					     "EUSAGE",   "EREJECTED", "EFORMAT" };

	return names[-code];
}

static void add_value(candor_buffer *log, candor_str value)
{
	for (size_t i = 0; i < value.size; i++)
		if (value.data[i] == '\n')
			candor_buffer_append(log, "\\n", 2);
		else if (!value.data[i])
			candor_buffer_append(log, "\\0", 2);
		else
			candor_buffer_append(log, value.data + i, 1);
}

static int is_same(candor_str a, candor_str b)
{
	return a.data && b.data && a.size == b.size && !memcmp(a.data, b.data, a.size);
}

static void add_post(candor_buffer *log, const candor_post *post)
{
	add(log, "%zu", post->line);
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++) {
		if (!post->field[i].data ||
		    (i == CANDOR_FIELD_AUTHOR_NAME &&
		     is_same(post->field[i], post->field[CANDOR_FIELD_AUTHOR_ID])))
			continue;
		add(log, " %s=", candor_field_name((candor_field)i));
		add_value(log, post->field[i]);
	}
	if (post->bad_utf8)
		add(log, " bad=%u", post->bad_utf8);
	if (post->surrogates)
		add(log, " surrogates=%u", post->surrogates);
	if (post->misfits)
		add(log, " misfits=%u", post->misfits);
	if (post->duplicates)
		add(log, " duplicates=%u", post->duplicates);
	add(log, "\n");
}

static void drain(struct posts *posts, candor_buffer *log, candor_block *block)
{
	candor_err err = { 0 };
	candor_post post;
	candor_str record;
	int status;

	while ((status = candor_block_next(block, &post, &record, &err)) != 0) {
		if (status > 0) {
			posts->count++;
			assert_non_null(record.data);
			add_post(log, &post);
			continue;
		}
		posts->refused++;
		assert_true(err.line > 0 && err.what[0] && err.code == status);
		add(log, "%zu:%zu %s\n", err.line, err.column, code_name(status));
		strcpy(posts->what, err.what);
		err = (candor_err){ 0 };
	}
}

/* Each is told once; behind it reading goes on. */
static void add_error(struct posts *posts, candor_buffer *log, candor_err *err, int status)
{
	add(log, "end %s\n", code_name(status));
	strcpy(posts->what, err->what);
	strcpy(posts->where, err->where);
	assert_true(err->where[0] && err->what[0] && err->code == status);
	if (!posts->errors++)
		posts->error = status;
	assert_true(posts->errors < 1000);
	*err = (candor_err){ 0 };
}

static struct posts read_all(candor_input *input)
{
	struct posts posts = { 0 };
	candor_buffer log = { 0 };
	candor_block *block;
	candor_err err = { 0 };
	int status;

	assert_int_equal(candor_block_new(&block, &err), CANDOR_OK);
	while ((status = candor_input_read(input, block, &err)) != 0) {
		if (status < 0)
			add_error(&posts, &log, &err, status);
		else
			drain(&posts, &log, block);
		if (block->capacity > posts.capacity)
			posts.capacity = block->capacity;
		for (int i = 0; i < CANDOR_SKIP_COUNT; i++)
			posts.skipped[i] += candor_block_skipped(block, (candor_skip)i);
	}
	/* An end stays an end. */
	assert_int_equal(candor_input_read(input, block, NULL), 0);
	assert_int_equal(candor_block_next(block, &(candor_post){ 0 }, NULL, NULL), 0);
	posts.private = candor_input_unread(input, CANDOR_UNREAD_PRIVATE);
	posts.other = candor_input_unread(input, CANDOR_UNREAD_NO_POSTS);
	strcpy(posts.format, candor_input_origin(input)->format);
	strcpy(posts.compression, candor_input_origin(input)->compression);
	if (candor_input_origin(input)->exporter)
		strcpy(posts.exporter, candor_input_origin(input)->exporter);
	candor_block_free(block);
	candor_input_close(input);
	candor_buffer_append(&log, "", 1);
	posts.log = log.data;
	return posts;
}

struct posts read_memory(const char *name, const void *data, size_t size,
			 const candor_input_options *options, size_t chunk)
{
	candor_err err = { 0 };
	candor_input *input;

	if (candor_input_open_memory(&input, name, data, size, options, &err) < 0)
		fail_msg("%s: %s", name, err.what);
	if (chunk)
		input_set_chunk(input, chunk);
	return read_all(input);
}

struct posts read_file(const char *path, const candor_input_options *options)
{
	candor_err err = { 0 };
	candor_input *input;

	if (candor_input_open(&input, path, options, &err) < 0)
		fail_msg("%s: %s", path, err.what);
	return read_all(input);
}

void free_posts(struct posts *posts)
{
	candor_free(posts->log);
	posts->log = NULL;
}

void expect_posts_with(const char *name, const char *text, const candor_input_options *options,
		       const char *log)
{
	struct posts posts = read_memory(name, text, strlen(text), options, 0);

	assert_string_equal(posts.log, log);
	free_posts(&posts);
}

void expect_posts(const char *name, const char *text, const char *log)
{
	expect_posts_with(name, text, NULL, log);
}

size_t write_rows(char *out, size_t size, int count)
{
	size_t used = 0;

	for (int i = 0; i < count; i++) {
		int row = snprintf(out + used, size - used,
				   "{\"id\": %d, \"text\": \"review %d of %x\"}\n", i,
				   i * 7919 % 1000, (unsigned)i * 2654435);

		used += (size_t)row;
		assert_true(used < size);
	}
	return used;
}

unsigned char *gzip_bytes(const void *data, size_t size, size_t *out_size)
{
	z_stream zlib = { 0 };
	unsigned char *copy = malloc(size + 1), *out;
	size_t bound;

	assert_int_equal(deflateInit2(&zlib, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY),
			 Z_OK);
	bound = deflateBound(&zlib, size);
	out = malloc(bound);
	assert_true(copy && out);
	memcpy(copy, data, size);
	zlib.next_in = copy;
	zlib.avail_in = (unsigned)size;
	zlib.next_out = out;
	zlib.avail_out = (unsigned)bound;
	assert_int_equal(deflate(&zlib, Z_FINISH), Z_STREAM_END);
	*out_size = bound - zlib.avail_out;
	deflateEnd(&zlib);
	free(copy);
	return out;
}
