/* Archives: every kind gives the same posts; what is damaged, hostile or private. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "input/content.h"
#include "input/member_name.h"
#include "input/names.h"
#include "pack.h"
#include "posts.h"
#include "rules.h"

#define ROWS 200

static char text[32 << 10];
static size_t text_size;

static int make_text(void **state)
{
	(void)state;
	text_size = write_rows(text, sizeof(text), ROWS);
	return 0;
}

static candor_str rows(void)
{
	return (candor_str){ text, text_size };
}

static struct posts read_packed(const char *name, const candor_buffer *packed,
				const candor_input_options *options)
{
	return read_memory(name, packed->data, packed->size, options, 0);
}

/* The same posts as of the plain text, and no error. */
static void expect_all(const char *what, struct posts posts)
{
	struct posts plain = read_memory("x.jsonl", text, text_size, NULL, 0);

	if (strcmp(posts.log, plain.log) != 0 || posts.errors)
		fail_msg("%s: %zu posts, %s", what, posts.count, posts.what);
	free_posts(&plain);
	free_posts(&posts);
}

/* From a pipe, which cannot seek; what is packed fits into it. */
static struct posts read_pipe(const candor_buffer *packed)
{
	char path[32];
	int ends[2];
	struct posts posts;

	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], packed->data, packed->size), packed->size);
	close(ends[1]);
	snprintf(path, sizeof(path), "/dev/fd/%d", ends[0]);
	posts = read_file(path, NULL);
	close(ends[0]);
	return posts;
}

/* An old tar (v7tar) is known by its checksum alone. */
static void test_kinds(void **state)
{
	static const struct {
		const char *format, *filter;
		int is_piped;
	} kinds[] = {
		{ "zip", "none", 1 },   { "zip:store", "none", 1 }, { "ustar", "none", 1 },
		{ "pax", "none", 1 },   { "gnutar", "none", 1 },    { "7zip", "none", 0 },
		{ "pax", "gzip", 1 },   { "pax", "xz", 1 },         { "pax", "bzip2", 1 },
		{ "pax", "zstd", 1 },   { "zip", "gzip", 1 },       { "raw", "gzip", 1 },
		{ "raw", "xz", 1 },     { "raw", "bzip2", 1 },      { "raw", "zstd", 1 },
		{ "v7tar", "none", 1 },
	};
	const struct packed_file file = { "data/posts.jsonl", rows() };

	(void)state;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		candor_buffer packed = pack(kinds[i].format, kinds[i].filter, &file, 1);
		char what[64];

		snprintf(what, sizeof(what), "%s, %s", kinds[i].format, kinds[i].filter);
		expect_all(what, read_packed("x", &packed, NULL));
		if (kinds[i].is_piped)
			expect_all(what, read_pipe(&packed));
		candor_buffer_free(&packed);
	}
}

/* 7z has its directory at the end, and libarchive needs to go there first. */
static void test_7z_from_pipe(void **state)
{
	const struct packed_file file = { "posts.jsonl", rows() };
	candor_buffer packed = pack("7zip", "none", &file, 1);
	struct posts posts = read_pipe(&packed);

	(void)state;
	assert_string_equal(posts.log, "end EFORMAT\n");
	assert_non_null(strstr(posts.what, "unpack it first"));
	free_posts(&posts);
	candor_buffer_free(&packed);
}

static void test_members(void **state)
{
	static const struct packed_file files[] = {
		{ "data/", { "", 0 } },
		{ "data/a.jsonl", { "{\"text\":\"a\"}", 12 } },
		{ "data/direct-messages.js", { "{\"text\":\"secret\"}", 17 } },
		{ "your_activity/messages/inbox/x/y.json", { "{\"text\":\"secret\"}", 17 } },
		{ "media/1.jpg", { "\xff\xd8\xff", 3 } },
		{ "README.txt", { "read me", 7 } },
		{ "a.jsonl", { "{\"text\":\"b\"}", 12 } },
		{ "a.jsonl", { "{\"text\":\"c\"}", 12 } },
		{ "../../etc/d.jsonl", { "{\"text\":\"d\"}", 12 } },
		{ "settings.json", { "{\"theme\":\"dark\"}", 16 } },
		{ "numbers.csv", { "a,b\n1,2\n", 8 } },
		{ "without", { "{\"text\":\"e\"}\n", 13 } },
		{ "LICENSE", { "do what you want", 16 } },
		{ "broken.json", { "{\"text\":", 8 } },
	};
	candor_buffer packed = pack("zip", "none", files, sizeof(files) / sizeof(*files));
	struct posts posts = read_packed("x.zip", &packed, NULL);

	(void)state;
	assert_string_equal(posts.log, "1 text=a\n1 text=b\n1 text=c\n1 text=d\n1 text=e\n"
				       "1:9 ESYNTAX\n");
	assert_int_equal(posts.private, 2);
	assert_int_equal(posts.other, 5);
	free_posts(&posts);
	candor_buffer_free(&packed);
}

static void test_names(void **state)
{
	static const struct {
		const char *path;
		enum name_kind kind;
	} names[] = {
		{ "data/tweets.js", NAME_POSTS },
		{ "posts_1.JSON", NAME_POSTS },
		{ "2024-05-01_12-00-00_UTC.json.xz", NAME_POSTS },
		{ "backup.tar.gz", NAME_POSTS },
		{ "reviews.CSV.gz", NAME_POSTS },
		{ "blob.gz", NAME_NONE },
		{ "folder.json/blob", NAME_NONE },
		{ "", NAME_NONE },
		{ ".json", NAME_NONE },
		{ "photo.jpg", NAME_OTHER },
		{ "readme.txt", NAME_OTHER },
		{ "readings.txt", NAME_POSTS },
		{ "__MACOSX/._posts.json", NAME_OTHER },
		{ "data/direct-messages-group.js", NAME_PRIVATE },
		{ "data\\direct-message-headers.js", NAME_PRIVATE },
		{ "a/inbox/anna_1/message_12.json", NAME_PRIVATE },
		{ "message_12.json", NAME_PRIVATE },
		{ "message_to_all.json", NAME_POSTS },
		{ "contacts/synced.json", NAME_PRIVATE },
		{ "contactless_reviews.json", NAME_POSTS },
		{ "Saved Passwords.csv", NAME_PRIVATE },
		{ "Messages/posts.json", NAME_PRIVATE },
		{ "messages.csv.gz", NAME_PRIVATE },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (name_kind(names[i].path) != names[i].kind)
			fail_msg("%s: %d", names[i].path, name_kind(names[i].path));
}

/* Three members; the middle one is damaged where `at` stands in its data. */
static candor_buffer three_members(size_t *at)
{
	const struct packed_file files[] = { { "a.jsonl", { "{\"text\":\"a\"}\n", 13 } },
					     { "b.jsonl", rows() },
					     { "c.jsonl", { "{\"text\":\"c\"}\n", 13 } } };
	candor_buffer packed = pack("zip", "none", files, 3);

	*at = packed.size / 2;
	return packed;
}

static void test_damaged_member(void **state)
{
	size_t at;
	candor_buffer packed = three_members(&at);
	struct posts posts;

	(void)state;
	memset(packed.data + at, 0xff, 64);
	posts = read_packed("x.zip", &packed, NULL);
	assert_int_equal(posts.error, CANDOR_EDAMAGED);
	assert_string_equal(posts.where, "x.zip!b.jsonl");
	assert_memory_equal(posts.log, "1 text=a\n", 9);
	if (!strstr(posts.log, "1 text=c\n"))
		fail_msg("the last member is missing: %s", posts.what);
	free_posts(&posts);
	candor_buffer_free(&packed);
}

/* Where the record of the first member stands in a zip's directory. */
static unsigned char *directory_of(candor_buffer *zip)
{
	for (size_t i = zip->size; i-- > 0;)
		if (zip->size - i > 4 && !memcmp(zip->data + i, "PK\1\2", 4))
			return (unsigned char *)zip->data + i;
	fail_msg("a zip without directory");
	return NULL;
}

/* The size that the directory of a zip says is believed neither way; the posts are read. */
static void test_lying_size(void **state)
{
	const struct packed_file file = { "posts.jsonl", rows() };

	(void)state;
	for (int i = 0; i < 2; i++) {
		candor_buffer packed = pack("zip", "none", &file, 1);
		struct posts posts;
		char size[32];

		memcpy(directory_of(&packed) + 24, i ? "\xf0\xff\xff\xff" : "\x0a\0\0\0", 4);
		posts = read_packed("x.zip", &packed, NULL);
		assert_int_equal(posts.count, ROWS);
		assert_int_equal(posts.error, CANDOR_EDAMAGED);
		assert_int_equal(posts.errors, 1);
		assert_string_equal(posts.where, "x.zip!posts.jsonl");
		assert_non_null(strstr(posts.what, i ? "4294967280" : ": 10 in"));
		snprintf(size, sizeof(size), "%zu", text_size);
		assert_non_null(strstr(posts.what, size));
		free_posts(&posts);
		candor_buffer_free(&packed);
	}
}

/* What is no text is a bomb first of all, when it is one; a few zeros are not. */
static void test_bomb_of_zeros(void **state)
{
	static char zeros[4 << 20];

	(void)state;
	for (int i = 0; i < 2; i++) {
		candor_buffer packed = squeeze("gzip", zeros, i ? sizeof(zeros) : 100000);
		struct posts posts = read_packed("x.gz", &packed, NULL);

		assert_int_equal(posts.error, i ? CANDOR_ELIMIT : CANDOR_EFORMAT);
		assert_int_equal(posts.errors, 1);
		assert_non_null(strstr(posts.what, i ? "--max-ratio" : "binary"));
		free_posts(&posts);
		candor_buffer_free(&packed);
	}
}

/* Cut anywhere there is an error; where there are checksums, a byte changed anywhere loses no
 * post without one. */
static void cut_and_flip(const char *format, const char *filter, int has_sums)
{
	const struct packed_file file = { "posts.jsonl", rows() };
	candor_buffer packed = pack(format, filter, &file, 1);
	struct posts posts;

	for (size_t i = 20; i < packed.size - 1; i += 1 + packed.size / 300) {
		posts = read_memory("x", packed.data, i, NULL, 0);
		if (!posts.errors)
			fail_msg("%s, %s: no error when cut at %zu of %zu", format, filter, i,
				 packed.size);
		free_posts(&posts);
		packed.data[i] ^= 0x10;
		posts = read_packed("x", &packed, NULL);
		packed.data[i] ^= 0x10;
		if (has_sums && posts.count != ROWS && !posts.errors && !posts.other)
			fail_msg("%s, %s: %zu posts and no error when changed at %zu", format,
				 filter, posts.count, i);
		free_posts(&posts);
	}
	candor_buffer_free(&packed);
}

static void test_damage(void **state)
{
	(void)state;
	cut_and_flip("zip", "none", 1);
	cut_and_flip("zip", "gzip", 1);
	cut_and_flip("raw", "xz", 1);
	cut_and_flip("raw", "bzip2", 1);
	cut_and_flip("raw", "zstd", 0);
	cut_and_flip("pax", "gzip", 1);
}

static void test_garbage(void **state)
{
	static const char *const kinds[][2] = { { "raw", "xz" },   { "raw", "bzip2" },
						{ "raw", "zstd" }, { "zip", "none" },
						{ "zip", "gzip" }, { "pax", "none" } };
	const struct packed_file file = { "posts.jsonl", rows() };

	(void)state;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		candor_buffer packed = pack(kinds[i][0], kinds[i][1], &file, 1);
		struct posts posts;

		candor_buffer_append(&packed, "garbage!", 8);
		posts = read_packed("x", &packed, NULL);
		/* Of xz, libarchive gives nothing of the 64 KiB before damage. */
		if ((posts.count != ROWS && strcmp(kinds[i][1], "xz") != 0) ||
		    posts.error != CANDOR_EDAMAGED)
			fail_msg("%s, %s: %zu posts, %s", kinds[i][0], kinds[i][1], posts.count,
				 posts.what);
		free_posts(&posts);
		candor_buffer_free(&packed);
	}
}

/* Frames behind each other, one of them empty, one skippable. */
static void test_zstd_frames(void **state)
{
	candor_buffer whole = squeeze("zstd", text, 1000), next = squeeze("zstd", "", 0),
		      last = squeeze("zstd", text + 1000, text_size - 1000);

	(void)state;
	candor_buffer_append(&whole, next.data, next.size);
	candor_buffer_append(&whole, "\x50\x2a\x4d\x18\3\0\0\0abc", 11);
	candor_buffer_append(&whole, last.data, last.size);
	expect_all("frames", read_packed("x", &whole, NULL));
	candor_buffer_free(&whole);
	candor_buffer_free(&next);
	candor_buffer_free(&last);
}

static void test_zstd_window(void **state)
{
	/* A frame header that asks for a window of 1 GiB, and an empty last block. */
	static const char frame[] = "\x28\xb5\x2f\xfd\0\xa0\1\0";
	const candor_input_options more = { .max_window = (size_t)1 << 30 };
	struct posts posts = read_memory("x.zst", frame, 9, NULL, 0);

	(void)state;
	assert_string_equal(posts.log, "end ELIMIT\n");
	assert_non_null(strstr(posts.what, "--max-window"));
	free_posts(&posts);
	posts = read_memory("x.zst", frame, 9, &more, 0);
	assert_string_equal(posts.log, "");
	free_posts(&posts);
}

/* `depth` zip archives around the rows. */
static candor_buffer nest(unsigned depth)
{
	struct packed_file file = { "posts.jsonl", rows() };
	candor_buffer packed = pack("zip", "none", &file, 1);

	while (--depth) {
		candor_buffer outer;

		file = (struct packed_file){ "inner.zip", packed_str(&packed) };
		outer = pack("zip", "none", &file, 1);
		candor_buffer_free(&packed);
		packed = outer;
	}
	return packed;
}

static void test_nesting(void **state)
{
	const candor_input_options more = { .max_nesting = LIMIT_NESTING + 1 };
	candor_buffer packed = nest(LIMIT_NESTING);
	struct posts posts;

	(void)state;
	expect_all("nested", read_packed("x.zip", &packed, NULL));
	candor_buffer_free(&packed);
	packed = nest(LIMIT_NESTING + 1);
	posts = read_packed("x.zip", &packed, NULL);
	assert_string_equal(posts.log, "end ELIMIT\n");
	assert_non_null(strstr(posts.what, "--max-nesting"));
	free_posts(&posts);
	expect_all("nested deeper", read_packed("x.zip", &packed, &more));
	candor_buffer_free(&packed);
}

static void test_many(void **state)
{
	const candor_input_options few = { .max_members = 2 };
	size_t at;
	candor_buffer packed = three_members(&at);
	struct posts posts = read_packed("x.zip", &packed, &few);

	(void)state;
	assert_string_equal(posts.log, "end ELIMIT\n");
	assert_non_null(strstr(posts.what, "--max-members"));
	free_posts(&posts);
	posts = read_pipe(&packed);
	assert_int_equal(posts.count, ROWS + 2);
	free_posts(&posts);
	candor_buffer_free(&packed);
}

static void test_long_name(void **state)
{
	char *name = calloc(1, LIMIT_MEMBER_NAME + 10);
	const struct packed_file files[] = { { name, { "{\"text\":\"a\"}\n", 13 } },
					     { "b.jsonl", { "{\"text\":\"b\"}\n", 13 } } };
	candor_buffer packed;
	struct posts posts;

	(void)state;
	assert_non_null(name);
	memset(name, 'x', LIMIT_MEMBER_NAME + 1);
	memcpy(name + LIMIT_MEMBER_NAME - 6, ".jsonl", 7);
	packed = pack("pax", "none", files, 2);
	posts = read_packed("x.tar", &packed, NULL);
	assert_string_equal(posts.log, "1 text=a\n1 text=b\n");
	free_posts(&posts);
	candor_buffer_free(&packed);
	name[LIMIT_MEMBER_NAME] = 'x';
	packed = pack("pax", "none", files, 2);
	posts = read_packed("x.tar", &packed, NULL);
	assert_string_equal(posts.log, "end ELIMIT\n1 text=b\n");
	free_posts(&posts);
	candor_buffer_free(&packed);
	free(name);
}

/* Names in any bytes become text; names in UTF-8 stay, whatever the locale. */
static void test_odd_names(void **state)
{
	const struct packed_file files[] = {
		{ "\xe7\x94\xa8\xe6\x88\xb7/1.jsonl", { "no post\n", 8 } },
		{ "a\x1b[31m\xff.jsonl", { "no post\n", 8 } },
	};
	candor_buffer packed = pack("zip", "none", files, 2);
	struct posts posts = read_packed("x.zip", &packed, NULL);

	(void)state;
	assert_int_equal(posts.refused, 2);
	free_posts(&posts);
	candor_buffer_free(&packed);
}

/* What old archives have: names in the encoding of the computer they were made on. */
static void test_old_names(void **state)
{
	static const char *const names[][2] = {
		{ "\xe7\x94\xa8\xe6\x88\xb7.gif", "用户.gif" },
		{ "\xd3\xc3\xbb\xa7.gif", "用户.gif" },           /* GBK */
		{ "\xd6\xec\xe9\x46\xbb\xf9.gif", "朱镕基.gif" }, /* a rare one among them */
		{ "\xd3\xc3\\\xbb\xa7.gif", "用\\户.gif" },
		{ "caf\x82.gif", "café.gif" },            /* CP437 */
		{ "M\x81ller \xa4.gif", "Müller ñ.gif" }, /* "ül" would be a pair */
	};

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		candor_buffer shown = { 0 };

		member_name_append(&shown, (candor_str){ names[i][0], strlen(names[i][0]) });
		assert_int_equal(shown.size, strlen(names[i][1]));
		assert_memory_equal(shown.data, names[i][1], shown.size);
		candor_buffer_free(&shown);
	}
}

static void test_extract(void **state)
{
	const struct packed_file inner[] = { { "posts.jsonl", rows() },
					     { "data/account.js", { "me", 2 } } };
	candor_buffer zip = pack("zip", "none", inner, 2), tar, found = { 0 };
	const struct packed_file outer = { "x.zip", packed_str(&zip) };
	char path[] = "/tmp/candor-test-XXXXXX", wanted[100];
	int file = mkstemp(path);

	(void)state;
	tar = pack("pax", "gzip", &outer, 1);
	assert_int_equal(write(file, tar.data, tar.size), tar.size);
	close(file);
	snprintf(wanted, sizeof(wanted), "%s!x.zip!data/account.js", path);
	assert_int_equal(content_extract(&found, path, wanted, 100, NULL), 1);
	assert_int_equal(found.size, 2);
	assert_memory_equal(found.data, "me", 2);
	assert_int_equal(content_extract(&found, path, wanted, 1, NULL), 1);
	assert_int_equal(found.size, 3);
	snprintf(wanted, sizeof(wanted), "%s!x.zip!account.js", path);
	assert_int_equal(content_extract(&found, path, wanted, 100, NULL), 0);
	unlink(path);
	assert_int_equal(content_extract(&found, path, wanted, 100, NULL), CANDOR_EIO);
	candor_buffer_free(&found);
	candor_buffer_free(&zip);
	candor_buffer_free(&tar);
}

/* Samples of exports -------------------------------------------------------------------------
 */

#define SAMPLE_FILES 64

/* The files of a folder, read into memory. */
struct folder {
	struct packed_file files[SAMPLE_FILES];
	char names[SAMPLE_FILES][512];
	size_t count;
};

static char *read_bytes(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *data = malloc((size_t)4 << 20);

	assert_true(file && data);
	*size = fread(data, 1, (size_t)4 << 20, file);
	fclose(file);
	return data;
}

/* Appends the lines of the log that are posts. */
static void append_posts(candor_buffer *out, const char *log)
{
	while (*log) {
		size_t size = strcspn(log, "\n") + 1, digits = strspn(log, "0123456789");

		if (digits && log[digits] == ' ')
			candor_buffer_append(out, log, size);
		log += size;
	}
}

static void expect_same(const char *path, const candor_buffer *plain, const char *what)
{
	struct posts posts = read_file(path, NULL);
	candor_buffer packed = { 0 };

	append_posts(&packed, posts.log);
	if (packed.size != plain->size ||
	    (plain->size && memcmp(packed.data, plain->data, plain->size) != 0))
		fail_msg("%s: other posts than unpacked: %s", what, posts.what);
	candor_buffer_free(&packed);
	free_posts(&posts);
}

static void expect_packed(const struct folder *folder, const candor_buffer *plain,
			  const char *what)
{
	static const char *const kinds[][2] = {
		{ "zip", "none" }, { "pax", "none" }, { "pax", "zstd" }, { "pax", "xz" }
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		char path[] = "/tmp/candor-test-XXXXXX";
		int file = mkstemp(path);
		candor_buffer packed =
			pack(kinds[i][0], kinds[i][1], folder->files, folder->count);

		assert_int_equal(write(file, packed.data, packed.size), packed.size);
		close(file);
		expect_same(path, plain, what);
		unlink(path);
		candor_buffer_free(&packed);
	}
}

/* All files of one folder in one archive give the posts that they give one by one. */
static void check_folder(const char *root, const char *path)
{
	struct folder *folder = calloc(1, sizeof(*folder));
	candor_buffer plain = { 0 };
	DIR *entries = opendir(path);
	const struct dirent *entry;

	assert_true(folder && entries);
	while ((entry = readdir(entries)) && folder->count < SAMPLE_FILES) {
		struct packed_file *file = &folder->files[folder->count];
		char *name = folder->names[folder->count], below[1024];
		struct posts posts;
		struct stat info;

		snprintf(below, sizeof(below), "%s/%s", path, entry->d_name);
		if (entry->d_name[0] == '.' || stat(below, &info))
			continue;
		if (S_ISDIR(info.st_mode)) {
			check_folder(root, below);
			continue;
		}
		/* An archive in another one has no path for the files next to its members. */
		if (name_kind(entry->d_name) != NAME_POSTS || name_format(entry->d_name) < 0)
			continue;
		snprintf(name, sizeof(folder->names[0]), "%s", below + strlen(root) + 1);
		file->name = name;
		file->data.data = read_bytes(below, &file->data.size);
		folder->count++;
		posts = read_file(below, NULL);
		append_posts(&plain, posts.log);
		free_posts(&posts);
	}
	closedir(entries);
	if (folder->count)
		expect_packed(folder, &plain, path);
	for (size_t i = 0; i < folder->count; i++)
		free((void *)(uintptr_t)folder->files[i].data.data);
	candor_buffer_free(&plain);
	free(folder);
}

static void test_samples(void **state)
{
	const char *root = shared_path("data/formats");

	(void)state;
	if (!root)
		skip();
	check_folder(root, root);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),          cmocka_unit_test(test_7z_from_pipe),
		cmocka_unit_test(test_members),        cmocka_unit_test(test_names),
		cmocka_unit_test(test_damaged_member), cmocka_unit_test(test_damage),
		cmocka_unit_test(test_garbage),        cmocka_unit_test(test_zstd_frames),
		cmocka_unit_test(test_zstd_window),    cmocka_unit_test(test_nesting),
		cmocka_unit_test(test_many),           cmocka_unit_test(test_long_name),
		cmocka_unit_test(test_odd_names),      cmocka_unit_test(test_extract),
		cmocka_unit_test(test_samples),        cmocka_unit_test(test_lying_size),
		cmocka_unit_test(test_bomb_of_zeros),  cmocka_unit_test(test_old_names),
	};

	return cmocka_run_group_tests(tests, make_text, NULL);
}
