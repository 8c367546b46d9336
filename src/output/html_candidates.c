/* Who would do for the brand that was asked for. */
#include "output/brands.h"
#include "output/html_parts.h"

#define CANDIDATES_MOST 100

static const struct html_table table = {
	.heading = "candidates",
	.columns = { { "n", NULL, "Rank" },
		     { NULL, NULL, "Author" },
		     { NULL, NULL, "Class" },
		     { NULL, NULL, "Influence" },
		     { "place", NULL, "Position" },
		     { "n", NULL, "Score" },
		     { "n", NULL, "Topics" },
		     { "n", NULL, "Credibility" },
		     { "n", NULL, "Mentions" },
		     { NULL, NULL, "Conflicts" } },
};

static void put_rivals(candor_buffer *out, const candor_candidate *candidate)
{
	put_text(out, "<td class=\"who\">");
	put_grouped(out, candidate->conflicts);
	for (size_t i = 0; i < CANDOR_RIVALS && candidate->rivals[i]; i++) {
		put_text(out, i ? ", " : ": ");
		html_word(out, candidate->rivals[i]);
	}
	html_close(out, "td");
}

static void put_candidate(candor_buffer *out, const struct html_list *list, size_t rank)
{
	const candor_candidate *candidate = &list->roster->candidates[rank - 1];
	const candor_author *author = list->roster->all[candidate->author];

	put_text(out, "<tr><td class=\"n\">");
	put_count(out, rank);
	put_text(out, "</td><th scope=\"row\" class=\"who\">");
	html_author_link(out, list, candidate->author);
	put_text(out, "</th><td>");
	put_text(out, candor_class_name(author->kind));
	put_text(out, "</td><td>");
	put_text(out, candor_tier_name(author->tier));
	put_text(out, "</td><td class=\"place\">");
	html_axis(out, author->position);
	put_text(out, "</td>");
	html_figure_cell(out, candidate->score, html_level);
	html_figure_cell(out, candidate->topic_fit, html_level);
	html_figure_cell(out, author->credibility.low, html_level);
	html_count_cell(out, candidate->mentions);
	put_rivals(out, candidate);
	put_text(out, "</tr>\n");
}

void html_candidates(candor_buffer *out, const struct html_list *list)
{
	const struct roster *roster = list->roster;
	size_t shown = 0;

	if (!roster->wanted)
		return;
	put_text(out, "<section class=\"wide\"><h2 id=\"candidates\">Candidates for ");
	html_text(out, roster->wanted->name);
	put_text(out, "</h2>\n<p class=\"note\">The best hundred by topics, credibility, "
		      "position and what they said before; conflicts are posts that praise a "
		      "rival.</p>\n");
	html_table_begin(out, &table);
	put_text(out, "<tbody>\n");
	for (size_t i = 0; i < roster->candidate_count && shown < CANDIDATES_MOST; i++) {
		if (!candidate_is_shown(roster, &roster->candidates[i]))
			continue;
		put_candidate(out, list, i + 1);
		shown++;
	}
	put_text(out, "</tbody></table></div></section>\n");
}
