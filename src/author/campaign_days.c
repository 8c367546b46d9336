/* When members posted: pure functions of days. */
#include "author/campaign_data.h"

#include <math.h>

/* The shortest interval with 80 % of the days; the earliest of equals. */
static void find_window(candor_campaign *campaign, const int32_t *days, size_t count)
{
	size_t need = (4 * count + 4) / 5;

	campaign->first_day = days[0];
	campaign->last_day = days[need - 1];
	for (size_t i = 1; i + need <= count; i++)
		if (days[i + need - 1] - days[i] < campaign->last_day - campaign->first_day) {
			campaign->first_day = days[i];
			campaign->last_day = days[i + need - 1];
		}
}

/* The most frequent day and the half-life behind it: that of the geometric distribution which
 * fits the delays best, log 2 / log(1 + 1 / mean). */
static void find_curve(candor_campaign *campaign, const int32_t *days, size_t count)
{
	size_t most = 0, behind = 0;
	double delays = 0;

	for (size_t i = 0, end; i < count; i = end) {
		for (end = i; end < count && days[end] == days[i];)
			end++;
		if (end - i > most) {
			most = end - i;
			campaign->peak_day = days[i];
		}
	}
	for (size_t i = 0; i < count; i++)
		if (days[i] >= campaign->peak_day) {
			delays += (double)days[i] - campaign->peak_day;
			behind++;
		}
	campaign->half_life = delays > 0 ? log(2) / log1p((double)behind / delays) : 0;
}

void days_describe(candor_campaign *campaign, const int32_t *days, size_t count)
{
	campaign->first_day = campaign->last_day = campaign->peak_day = CANDOR_DAY_UNKNOWN;
	if (!count)
		return;
	find_window(campaign, days, count);
	find_curve(campaign, days, count);
}

double days_factor(const candor_campaign *campaign)
{
	int64_t days;

	if (campaign->first_day == CANDOR_DAY_UNKNOWN)
		return 0.4;
	days = (int64_t)campaign->last_day - campaign->first_day;
	return days <= 14 ? 1 : days <= 60 ? 0.7 : 0.4;
}
