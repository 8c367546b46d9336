/* What this build is made of. */
#include <pthread.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>
#include <zlib.h>

#include "candor.h"
#include "lexicon/engine.h"
#include "lexicon/finder.h"

static char libraries[256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void describe(void)
{
	const char *vectorscan = finder_vectorscan_version();

	/* Behind a space comes the date of its build. */
	snprintf(libraries, sizeof(libraries),
		 "PCRE2 %s, Vectorscan %.*s, utf8proc %s, zlib %s, libsodium %s",
		 regex_library_version(), (int)strcspn(vectorscan, " "), vectorscan,
		 utf8proc_version(), zlibVersion(), sodium_version_string());
}

const char *candor_version(void)
{
	return CANDOR_VERSION;
}

const char *candor_libraries(void)
{
	pthread_once(&once, describe);
	return libraries;
}
