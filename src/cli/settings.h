/* What the command line says about reading and rules, in the library's words. */
#ifndef CANDOR_CLI_SETTINGS_H
#define CANDOR_CLI_SETTINGS_H

#include "candor.h"
#include "cli/options.h"

/* Both point into `options`. */
candor_input_options settings_input(const struct options *options);
candor_ruleset_options settings_ruleset(const struct options *options);

/* Would an input take them? Asked before anything is read or written. EXIT_FINE, or
 * EXIT_TROUBLE after a message. */
int settings_check(const struct options *options);

#endif
