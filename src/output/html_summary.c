/* The report of `candor scan`. */
#include "output/html.h"
#include "output/summary.h"

#define TOP_COUNT 12

static const char *verdict_class(candor_verdict verdict)
{
	static const char *const classes[CANDOR_VERDICT_COUNT] = {
		[CANDOR_VERDICT_CONSUMER] = "consumer",
		[CANDOR_VERDICT_LEANING_CONSUMER] = "consumer",
		[CANDOR_VERDICT_MIXED] = "middle",
		[CANDOR_VERDICT_LEANING_BRAND] = "brand",
		[CANDOR_VERDICT_BRAND] = "brand",
		[CANDOR_VERDICT_INSUFFICIENT] = "unknown",
	};

	return classes[verdict];
}

static void put_numbers(candor_buffer *out, const candor_summary *summary)
{
	put_text(out, "<ul class=\"figures\">\n");
	html_figure(out, summary->posts, summary->posts == 1 ? "post" : "posts");
	html_figure(out, summary->flags[0], "undisclosed");
	html_figure(out, summary->disclosures[CANDOR_DISCLOSURE_CLEAR], "clearly disclosed");
	html_figure(out, summary->rejected, "rejected");
	put_text(out, "</ul>\n");
}

/* ---- Counts ---- */

static void begin_bars(candor_buffer *out, const char *title)
{
	put_text(out, "<section>");
	html_element(out, "h2", NULL, title);
	put_text(out, "\n<ul class=\"bars\">\n");
}

static void end_bars(candor_buffer *out)
{
	put_text(out, "</ul></section>\n");
}

static void put_verdicts(candor_buffer *out, const candor_summary *summary)
{
	begin_bars(out, "Verdicts");
	for (candor_verdict i = 0; i < CANDOR_VERDICT_COUNT; i++)
		html_bar(out, candor_verdict_name(i), verdict_class(i), summary->verdicts[i],
			 summary->posts);
	end_bars(out);
}

static void put_disclosures(candor_buffer *out, const candor_summary *summary)
{
	begin_bars(out, "Disclosure");
	for (candor_disclosure i = CANDOR_DISCLOSURE_COUNT; i-- > 0;)
		html_bar(out, candor_disclosure_name(i), "middle", summary->disclosures[i],
			 summary->posts);
	end_bars(out);
}

static void put_flags(candor_buffer *out, const candor_summary *summary)
{
	uint64_t any = 0;

	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++)
		any += summary->flags[i];
	if (!any)
		return;
	begin_bars(out, "Flags");
	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++)
		if (summary->flags[i])
			html_bar(out, candor_flag_name(i), "middle", summary->flags[i],
				 summary->posts);
	end_bars(out);
}

static void put_categories(candor_buffer *out, const candor_summary *summary)
{
	const struct summary_category *entry = summary_next_category(summary, NULL);

	if (!entry)
		return;
	begin_bars(out, "Evidence");
	for (unsigned i = 0; i < TOP_COUNT && entry; i++) {
		html_bar(out, entry->name,
			 entry->axis < 0 ? "brand"
			 : entry->axis   ? "consumer"
					 : "middle",
			 entry->posts, summary->posts);
		entry = summary_next_category(summary, entry);
	}
	end_bars(out);
}

static void put_encoding(candor_buffer *out, const candor_summary *summary)
{
	if (!summary->bad_utf8 && !summary->surrogates && !summary->duplicates &&
	    !summary->misfits)
		return;
	put_text(out, "<p class=\"note\">Encoding: ");
	html_counted(out, summary->bad_utf8, "bad UTF-8 sequence, ", "bad UTF-8 sequences, ");
	html_counted(out, summary->surrogates, "lone surrogate, ", "lone surrogates, ");
	html_counted(out, summary->duplicates, "duplicate key, ", "duplicate keys, ");
	html_counted(out, summary->misfits, "row unlike its header",
		     "rows unlike their header");
	put_text(out, ".</p>\n");
}

/* ---- Telling posts ---- */

static void put_words(candor_buffer *out, const struct telling_post *post)
{
	if (!post->quotes)
		return;
	put_text(out, "<p class=\"words\">");
	for (unsigned i = 0; i < post->quotes; i++) {
		put_text(out, i ? " “" : "“");
		html_text(out, (candor_str){ post->quote_data[i], post->quote[i].size });
		put_text(out, post->quote[i].cut ? "…”" : "”");
	}
	put_text(out, "</p>");
}

static void put_source(candor_buffer *out, const struct telling_post *post)
{
	put_text(out, "<p class=\"source\">");
	html_signed(out, post->position);
	put_text(out, " · ");
	if (post->id.size) {
		put_text(out, "post ");
		html_text(out, (candor_str){ post->id_data, post->id.size });
		put_text(out, post->id.cut ? "… · " : " · ");
	}
	html_text(out, (candor_str){ post->file_data, post->file.size });
	put_text(out, post->file.cut ? "…:" : ":");
	put_count(out, post->line);
	put_text(out, "</p>");
}

static void put_post(candor_buffer *out, const struct telling_post *post)
{
	candor_str excerpt = { post->excerpt_data, post->excerpt.size };

	put_text(out, "<blockquote><p dir=\"auto\">");
	put_text(out, post->cut_before ? "…" : "");
	html_marked(out, excerpt, post->mark_start, post->mark_end,
		    post->position < 0 ? -1 : 1);
	put_text(out, post->excerpt.cut ? "…</p>" : "</p>");
	put_words(out, post);
	put_source(out, post);
	put_text(out, "</blockquote>\n");
}

/* Those of `list` that are not in another one. */
static void put_telling(candor_buffer *out, const candor_summary *summary, const char *title,
			const char *class, const struct telling *list)
{
	unsigned shown = 0;

	for (unsigned i = 0; i < list->count && shown < 3; i++) {
		if (list == &summary->flagged &&
		    (telling_has(&summary->brand, list->posts[i].ordinal) ||
		     telling_has(&summary->consumer, list->posts[i].ordinal)))
			continue;
		if (!shown++) {
			html_open(out, "section", class);
			html_element(out, "h2", NULL, title);
		}
		put_post(out, &list->posts[i]);
	}
	if (shown)
		put_text(out, "</section>\n");
}

/* ---- All of it ---- */

void candor_summary_html(const candor_summary *summary, const char *note, candor_buffer *out)
{
	html_begin(out, "Posts");
	if (note)
		html_element(out, "p", "warning", note);
	put_numbers(out, summary);
	if (summary->posts) {
		put_text(out, "<div class=\"columns\">\n");
		put_verdicts(out, summary);
		put_text(out, "<section><h2>Positions</h2>\n");
		html_histogram(out, summary->positions);
		put_text(out, "<p class=\"note\">Posts with too little evidence are left out."
			      "</p></section>\n");
		put_categories(out, summary);
		put_text(out, "<div>\n");
		put_disclosures(out, summary);
		put_flags(out, summary);
		put_text(out, "</div>\n");
		put_text(out, "</div>\n");
	}
	put_encoding(out, summary);
	put_text(out, "<div class=\"columns quotes\">\n");
	put_telling(out, summary, "Strongest for brands", "brand", &summary->brand);
	put_telling(out, summary, "Strongest for consumers", "consumer", &summary->consumer);
	put_telling(out, summary, "Undisclosed or contradictory", "brand", &summary->flagged);
	put_text(out, "</div>\n");
	inputs_html(out, summary->inputs);
	html_end(out);
}
