/* The smallest user of the library: one post in memory, scored. Exit status 0 when all goes
 * well. */
#include <candor.h>
#include <stdio.h>

static const char record[] = "{\"text\":\"Bought it myself, works as it should.\"}\n";

int main(void)
{
	candor_err err = { 0 };
	candor_post post;
	candor_input *input = NULL;
	candor_block *block = NULL;
	candor_ruleset *ruleset = NULL;
	candor_scanner *scanner = NULL;
	const candor_result *result;
	int failed = candor_ruleset_new(&ruleset, NULL, &err) < 0 ||
		     candor_scanner_new(&scanner, ruleset, &err) < 0 ||
		     candor_input_open_memory(&input, "client", record, sizeof(record) - 1,
					      NULL, &err) < 0 ||
		     candor_block_new(&block, &err) < 0 ||
		     candor_input_read(input, block, &err) != 1 ||
		     candor_block_next(block, &post, NULL, &err) != 1 ||
		     candor_scan(scanner, &post, &result, &err) < 0;

	if (failed)
		fprintf(stderr, "%s:%zu: %s\n", err.where, err.line, err.what);
	else
		printf("%s %s %.3f\n", candor_version(), candor_verdict_name(result->verdict),
		       result->position);
	candor_scanner_free(scanner);
	candor_block_free(block);
	candor_input_close(input);
	candor_ruleset_free(ruleset);
	return failed;
}
