/* Groups as JSON: one object a campaign, then one a campaign hashtag, a group in lockstep, an
 * agency. The order of the members is a promise; new ones go to the end. */
#include "output/authors.h"
#include "output/json_member.h"
#include "output/json_write.h"

/* Members keep no difference between missing and empty. */
static candor_str filled(candor_str text)
{
	return text.size ? text : (candor_str){ NULL, 0 };
}

/* Begins an object: who it is about. */
static void person(candor_buffer *out, candor_str id, candor_str name, candor_str platform)
{
	put_text(out, "{\"author_id\":");
	json_string(out, id);
	member_string(out, "name", name);
	member_string(out, "platform", platform);
}

static void participant(candor_buffer *out, const candor_campaign_member *member)
{
	person(out, member->author_id, filled(member->author_name), filled(member->platform));
	member_string(out, "id", member->id);
	member_day(out, "day", member->day);
	member_number(out, "position", member->position);
	member_number(out, "commercial", member->commercial);
	member_word(out, "disclosure", candor_disclosure_name(member->disclosure));
	member_truth(out, "undisclosed", member->undisclosed);
	member_truth(out, "copy", member->copy);
	put_byte(out, '}');
}

static void campaign_line(candor_buffer *out, const candor_campaign *campaign)
{
	put_text(out, "{\"schema\":\"candor.campaign/1\"");
	member_word(out, "id", campaign->id);
	member_word(out, "kind", candor_campaign_kind_name(campaign->kind));
	member_number(out, "strength", campaign->strength);
	member_number(out, "similarity", campaign->similarity);
	member_count(out, "posts", campaign->posts);
	member_count(out, "authors", campaign->authors);
	member_day(out, "first_day", campaign->first_day);
	member_day(out, "last_day", campaign->last_day);
	member_day(out, "peak_day", campaign->peak_day);
	member_number(out, "half_life", campaign->half_life);
	member_number(out, "commercial", campaign->commercial);
	member_number(out, "disclosed", campaign->disclosed);
	member_number(out, "undisclosed", campaign->undisclosed);
	put_text(out, ",\"hashtags\":[");
	for (size_t i = 0; i < campaign->hashtag_count; i++) {
		member_separate(out, i);
		json_string(out, campaign->hashtags[i]);
	}
	put_byte(out, ']');
	member_string(out, "text", campaign->text);
	put_text(out, ",\"members\":[");
	for (size_t i = 0; i < campaign->member_count; i++) {
		member_separate(out, i);
		participant(out, &campaign->members[i]);
	}
	put_text(out, "]}\n");
}

static void hashtag_line(candor_buffer *out, const candor_hashtag *hashtag)
{
	put_text(out, "{\"schema\":\"candor.hashtag/1\"");
	member_string(out, "tag", hashtag->tag);
	member_count(out, "uses", hashtag->uses);
	member_count(out, "authors", hashtag->authors);
	member_day(out, "first_day", hashtag->first_day);
	member_day(out, "last_day", hashtag->last_day);
	member_number(out, "burst", hashtag->burst);
	member_number(out, "commercial", hashtag->commercial);
	member_number(out, "disclosed", hashtag->disclosed);
	member_string(out, "client", filled(hashtag->client));
	put_text(out, "}\n");
}

static void lockstep_line(candor_buffer *out, const candor_lockstep *group)
{
	put_text(out, "{\"schema\":\"candor.lockstep/1\"");
	member_count(out, "authors", group->member_count);
	member_count(out, "brands", group->brands);
	member_number(out, "surprise", group->surprise);
	put_text(out, ",\"members\":[");
	for (size_t i = 0; i < group->member_count; i++) {
		const candor_lockstep_member *member = &group->members[i];

		member_separate(out, i);
		person(out, member->author_id, filled(member->author_name),
		       filled(member->platform));
		member_count(out, "days", member->days);
		put_byte(out, '}');
	}
	put_text(out, "],\"days\":[");
	for (size_t i = 0; i < group->day_count; i++) {
		member_separate(out, i);
		put_text(out, "{\"brand\":");
		json_string(out, group->days[i].brand);
		member_day(out, "day", group->days[i].day);
		member_count(out, "authors", group->days[i].authors);
		put_byte(out, '}');
	}
	put_text(out, "]}\n");
}

static void agency_line(candor_buffer *out, const candor_agency *agency)
{
	put_text(out, "{\"schema\":\"candor.agency/1\"");
	member_word(out, "id", agency->id);
	member_count(out, "authors", agency->authors);
	member_count(out, "contacts", agency->contacts);
	put_text(out, ",\"members\":[");
	for (size_t i = 0; i < agency->member_count; i++) {
		const candor_author *author = agency->members[i];

		member_separate(out, i);
		person(out, author->id, author->name, author->platform);
		put_byte(out, '}');
	}
	put_text(out, "]}\n");
}

void groups_jsonl(const struct roster *roster, candor_buffer *out)
{
	for (size_t i = 0; i < roster->campaign_count; i++)
		campaign_line(out, roster->campaigns[i]);
	for (size_t i = 0; i < roster->hashtag_count; i++)
		hashtag_line(out, &roster->hashtags[i]);
	for (size_t i = 0; i < roster->lockstep_count; i++)
		lockstep_line(out, &roster->locksteps[i]);
	for (size_t i = 0; i < roster->agency_count; i++)
		agency_line(out, roster->agencies[i]);
}
