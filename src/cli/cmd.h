/* The commands: each is a row of a table in main.c or cmd_lexicon.c. */
#ifndef CANDOR_CLI_CMD_H
#define CANDOR_CLI_CMD_H

#include "cli/options.h"

extern const struct option *const scan_options[];
extern const struct option *const vet_options[];
extern const struct option *const explain_options[];
extern const struct option *const eval_options[];
extern const struct option *const fit_options[];
extern const struct option *const mine_options[];
extern const struct option *const formats_options[];
extern const struct option *const stats_options[];
extern const struct command lexicon_commands[]; /* up to a NULL name */

/* All return the exit status. */
int scan_run(const struct options *options);
int explain_run(const struct options *options);
int formats_run(const struct options *options);
int stats_run(const struct options *options);
int mine_run(const struct options *options);
int eval_run(const struct options *options);
int fit_run(const struct options *options);
int vet_run(const struct options *options);

#endif
