#include "cli/rejects.h"

#include "cli/report.h"

void rejects_clear(struct rejects *rejects)
{
	rejects->count = 0;
}

void rejects_add(struct rejects *rejects, const candor_err *err)
{
	if (rejects->count < REJECTS_SHOWN)
		rejects->first[rejects->count] = *err;
	rejects->count++;
}

void rejects_report(const struct rejects *rejects, uint64_t before)
{
	for (uint64_t i = 0; i < rejects->count && before + i < REJECTS_SHOWN; i++)
		complain_err(&rejects->first[i]);
}

void rejects_total(uint64_t count, int silent, const char *file)
{
	const char *words = count == 1 ? "record rejected" : "records rejected";

	if (count && file)
		complain("%llu %s; see %s", (unsigned long long)count, words, file);
	else if (count > REJECTS_SHOWN || (count && silent))
		complain("%llu %s", (unsigned long long)count, words);
}
