/*
 * Rows and cells against csv-spectrum and csv-test-data, which tell in JSON what their files
 * hold.
 */
#include "jansson_files.h"

#include <dirent.h>

#include "input/csv.h"
#include "rules.h"

#ifdef CANDOR_HAVE_JANSSON

static candor_str read_text(const char *path)
{
	FILE *file = fopen(path, "rb");
	char *data = malloc(1 << 16);
	size_t size;

	assert_non_null(file);
	assert_non_null(data);
	size = fread(data, 1, 1 << 16, file);
	assert_true(size < 1 << 16);
	fclose(file);
	return (candor_str){ data, size };
}

/* Takes the next row, without its line end, off `*rest`, as frame_csv.c does. */
static candor_str take_row(candor_str *rest, const struct csv_dialect *dialect)
{
	enum csv_state state = CELL_BEGIN;
	candor_str row = { rest->data, 0 };
	size_t end = 0;

	for (; row.size < rest->size; row.size++) {
		char c = rest->data[row.size];

		if (c != '\n' && c != '\r')
			state = csv_next_state(state, c, dialect);
		else if (state != CELL_QUOTED)
			break;
	}
	end = row.size;
	if (end < rest->size)
		end += rest->size - end > 1 && !memcmp(rest->data + end, "\r\n", 2) ? 2 : 1;
	*rest = (candor_str){ rest->data + end, rest->size - end };
	return row;
}

/* All rows as a JSON array of arrays of strings. */
static json_t *rows_of(candor_str text)
{
	const struct csv_dialect dialect = { .delimiter = ',', .quotes = 1 };
	struct csv_row row = { 0 };
	struct arena arena = { 0 };
	json_t *rows = json_array();

	while (text.size) {
		candor_str bytes = take_row(&text, &dialect);
		json_t *cells = json_array();

		assert_int_equal(csv_split(&row, bytes, &dialect, &arena, NULL), CANDOR_OK);
		for (size_t i = 0; i < row.count; i++)
			json_array_append_new(
				cells, json_stringn(row.cells[i].data ? row.cells[i].data : "",
						    row.cells[i].size));
		json_array_append_new(rows, cells);
	}
	csv_row_free(&row);
	arena_free(&arena);
	return rows;
}

/* Rows behind the first as objects with the first one's cells as keys. */
static json_t *objects_of(const json_t *rows)
{
	json_t *objects = json_array(), *names = json_array_get(rows, 0);

	for (size_t i = 1; i < json_array_size(rows); i++) {
		json_t *cells = json_array_get(rows, i), *object = json_object(), *name;
		size_t k;

		assert_int_equal(json_array_size(cells), json_array_size(names));
		json_array_foreach(names, k, name) json_object_set(
			object, json_string_value(name), json_array_get(cells, k));
		json_array_append_new(objects, object);
	}
	return objects;
}

static void check_file(const char *name, const char *csv, const char *json)
{
	candor_str text = read_text(csv);
	json_t *expected = load_json(json), *rows = rows_of(text), *objects = NULL;
	int is_object = json_is_object(json_array_get(expected, 0));

	if (is_object || !json_array_size(expected))
		objects = objects_of(rows);
	if (!json_equal(objects ? objects : rows, expected))
		fail_msg("%s is %s", name, json_dumps(objects ? objects : rows, 0));
	json_decref(objects);
	json_decref(rows);
	json_decref(expected);
	free((char *)text.data);
}

/* Calls check_file for every file with a JSON beside it; returns how many there are. */
static unsigned check_suite(const char *suite, const char *csvs)
{
	char base[1024], csv[2200], json[2200];
	const char *root = shared_path(suite);
	struct dirent *entry;
	unsigned count = 0;
	DIR *files;

	if (!root)
		skip();
	snprintf(base, sizeof(base), "%s", root);
	snprintf(csv, sizeof(csv), "%s/%s", base, csvs);
	files = opendir(csv);
	assert_non_null(files);
	while ((entry = readdir(files))) {
		const char *name = entry->d_name;

		/* What is bad is no CSV. */
		if (name[0] == '.' || !strncmp(name, "bad-", 4))
			continue;
		snprintf(csv, sizeof(csv), "%s/%s/%s", base, csvs, name);
		snprintf(json, sizeof(json), "%s/json/%.*s.json", base, (int)strcspn(name, "."),
			 name);
		check_file(name, csv, json);
		count++;
	}
	closedir(files);
	return count;
}

static void test_spectrum(void **state)
{
	(void)state;
	assert_int_equal(check_suite("data/hostile/csv-spectrum", "csvs"), 11);
}

static void test_test_data(void **state)
{
	(void)state;
	assert_int_equal(check_suite("data/hostile/csv-test-data", "csv"), 18);
}

#else

static void test_spectrum(void **state)
{
	(void)state;
	printf("skipped: built without jansson\n");
	skip();
}

static void test_test_data(void **state)
{
	test_spectrum(state);
}

#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_spectrum),
		cmocka_unit_test(test_test_data),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
