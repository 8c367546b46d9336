/* One JSON object a post. The order of the fields is a promise; new ones go to the end. */
#include "base/str.h"
#include "output/format.h"
#include "output/json_write.h"

static void name(candor_buffer *out, const char *word)
{
	put_byte(out, '"');
	put_text(out, word);
	put_byte(out, '"');
}

static void identity(candor_buffer *out, const candor_post *post)
{
	candor_str file = str_of(post->file);

	put_text(out, "{\"schema\":\"candor.post/1\",\"id\":");
	if (post->field[CANDOR_FIELD_ID].data || !file.data) {
		json_string(out, post->field[CANDOR_FIELD_ID]);
	} else {
		put_byte(out, '"');
		json_escape(out, file);
		put_byte(out, ':');
		put_count(out, post->line);
		put_byte(out, '"');
	}
	put_text(out, ",\"author_id\":");
	json_string(out, post->field[CANDOR_FIELD_AUTHOR_ID]);
	put_text(out, ",\"platform\":");
	json_string(out, post->field[CANDOR_FIELD_PLATFORM]);
	put_text(out, ",\"file\":");
	json_string(out, file);
	put_text(out, ",\"line\":");
	put_count(out, post->line);
}

static void flags(candor_buffer *out, unsigned set)
{
	const char *separator = "";

	put_text(out, ",\"flags\":[");
	for (unsigned i = 0; set; i++, set >>= 1) {
		if (!(set & 1) || !candor_flag_name(i))
			continue;
		put_text(out, separator);
		name(out, candor_flag_name(i));
		separator = ",";
	}
	put_byte(out, ']');
}

static void numbers(candor_buffer *out, const candor_result *result)
{
	put_text(out, ",\"position\":");
	put_number(out, result->position);
	put_text(out, ",\"confidence\":");
	put_number(out, result->confidence);
	put_text(out, ",\"commercial\":");
	put_number(out, result->commercial);
	put_text(out, ",\"disclosure\":");
	name(out, candor_disclosure_name(result->disclosure));
	put_text(out, ",\"verdict\":");
	name(out, candor_verdict_name(result->verdict));
	flags(out, result->flags);
}

static const char *axis_name(candor_axis axis)
{
	return axis < 0 ? "brand" : axis > 0 ? "consumer" : "neutral";
}

static void finding(candor_buffer *out, const candor_finding *finding)
{
	put_text(out, "{\"rule\":");
	name(out, finding->rule->id);
	put_text(out, ",\"category\":");
	name(out, finding->rule->category);
	put_text(out, ",\"axis\":");
	name(out, axis_name(finding->rule->axis));
	put_text(out, ",\"weight\":");
	put_number(out, finding->weight);
	put_text(out, ",\"applied\":");
	put_number(out, finding->applied);
	put_text(out, ",\"field\":");
	name(out, candor_field_name(finding->field));
	put_text(out, ",\"start\":");
	put_count(out, finding->start);
	put_text(out, ",\"end\":");
	put_count(out, finding->end);
	put_text(out, ",\"text\":");
	json_string(out, finding->text);
	put_text(out, ",\"commercial\":");
	put_number(out, finding->commercial);
	if (finding->count > 1) {
		put_text(out, ",\"count\":");
		put_count(out, finding->count);
	}
	put_byte(out, '}');
}

static void adjustment(candor_buffer *out, const candor_adjustment *adjustment)
{
	put_text(out, "{\"id\":");
	name(out, adjustment->id);
	put_text(out, ",\"applied\":");
	put_number(out, adjustment->applied);
	put_text(out, ",\"commercial\":");
	put_number(out, adjustment->commercial);
	put_byte(out, '}');
}

void jsonl_post(candor_buffer *out, const candor_post *post, const candor_result *result)
{
	identity(out, post);
	numbers(out, result);
	put_text(out, ",\"findings\":[");
	for (size_t i = 0; i < result->finding_count; i++) {
		if (i)
			put_byte(out, ',');
		finding(out, &result->findings[i]);
	}
	put_text(out, "],\"logit\":");
	put_number(out, result->logit);
	put_text(out, ",\"adjustments\":[");
	for (size_t i = 0; i < result->adjustment_count; i++) {
		if (i)
			put_byte(out, ',');
		adjustment(out, &result->adjustments[i]);
	}
	put_text(out, "]}\n");
}
