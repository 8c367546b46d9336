/* Brands and candidates for machines; new members go to the end. */
#include "output/brands.h"
#include "output/json_member.h"

/* ---- Brands ---- */

static void sources(candor_buffer *out, unsigned set)
{
	const char *names[CANDOR_FOUND_COUNT];
	size_t count = 0;

	for (unsigned i = 0; i < CANDOR_FOUND_COUNT; i++)
		if (set >> i & 1)
			names[count++] = candor_found_name(i);
	member_words(out, "sources", names, count);
}

static void numbered(candor_buffer *out, size_t index, const char *name, size_t number)
{
	member_inner_key(out, index, name);
	put_count(out, number);
}

static void pyramid(candor_buffer *out, const candor_brand *brand)
{
	put_text(out, ",\"tiers\":{");
	for (unsigned i = 0; i < CANDOR_TIER_COUNT; i++)
		numbered(out, i, candor_tier_name((candor_tier)i), brand->tiers[i]);
	put_text(out, "},\"classes\":{");
	for (unsigned i = 0; i < CANDOR_CLASS_COUNT; i++)
		numbered(out, i, candor_class_name((candor_class)i), brand->classes[i]);
	put_byte(out, '}');
}

static void brand_line(candor_buffer *out, const candor_brand *brand)
{
	put_text(out, "{\"schema\":\"candor.brand/1\"");
	member_string(out, "name", brand->name);
	member_word(out, "kind", brand->is_work ? "work" : "brand");
	sources(out, brand->sources);
	member_count(out, "posts", brand->posts);
	member_count(out, "authors", brand->authors);
	member_number(out, "position", brand->position);
	member_number(out, "consumer_share", brand->consumer_share);
	member_number(out, "brand_share", brand->brand_share);
	member_number(out, "commercial", brand->commercial);
	member_number(out, "undisclosed_share", brand->undisclosed);
	member_number(out, "complaints", brand->complaints);
	member_number(out, "saturation", brand->saturation);
	member_number(out, "peak_saturation", brand->peak_saturation);
	member_day(out, "peak_week", brand->peak_week);
	member_day(out, "first_day", brand->first_day);
	member_day(out, "last_day", brand->last_day);
	pyramid(out, brand);
	member_day(out, "flood_week", brand->flood_week);
	member_count(out, "flood_authors", brand->flood_authors);
	member_word(out, "topic", brand->topic);
	member_words(out, "campaigns", brand->campaigns, brand->campaign_count);
	put_text(out, "}\n");
}

void brands_jsonl(const struct roster *roster, candor_buffer *out)
{
	for (size_t i = 0; i < roster->brand_count; i++)
		brand_line(out, roster->brands[i]);
}

/* ---- Candidates ---- */

static size_t rival_count(const candor_candidate *candidate)
{
	size_t count = 0;

	while (count < CANDOR_RIVALS && candidate->rivals[count])
		count++;
	return count;
}

static void candidate_line(candor_buffer *out, const candor_candidate *candidate,
			   const struct roster *roster, size_t rank)
{
	const candor_author *author = roster->all[candidate->author];

	put_text(out, "{\"schema\":\"candor.candidate/1\"");
	member_string(out, "brand", roster->wanted->name);
	member_count(out, "rank", rank);
	member_string(out, "author_id", author->id);
	member_string(out, "name", author->name);
	member_string(out, "platform", author->platform);
	member_word(out, "class", candor_class_name(author->kind));
	member_word(out, "tier", candor_tier_name(author->tier));
	member_number(out, "score", candidate->score);
	member_number(out, "topic_fit", candidate->topic_fit);
	member_number(out, "credibility", author->credibility.value);
	member_bounds(out, "credibility_low", "credibility_high", author->credibility);
	member_number(out, "position", author->position.value);
	member_bounds(out, "position_low", "position_high", author->position);
	member_count(out, "mentions", candidate->mentions);
	member_day(out, "first_day", candidate->first_day);
	member_day(out, "last_day", candidate->last_day);
	member_count(out, "conflicts", candidate->conflicts);
	member_words(out, "rivals", candidate->rivals, rival_count(candidate));
	put_text(out, "}\n");
}

void candidates_jsonl(const struct roster *roster, candor_buffer *out)
{
	brand_line(out, roster->wanted);
	for (size_t i = 0; i < roster->candidate_count; i++)
		if (candidate_is_shown(roster, &roster->candidates[i]))
			candidate_line(out, &roster->candidates[i], roster, i + 1);
}
