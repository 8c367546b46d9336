/* The fitted numbers as a lexicon of overrides, one stanza a rule, in order of names. */
#include "output/put.h"
#include "quality/fit.h"

static void put_line(candor_buffer *out, const char *key, double value, unsigned decimals)
{
	put_text(out, key);
	put_text(out, ": ");
	put_fixed(out, put_scale(value, decimals), decimals);
	put_byte(out, '\n');
}

/* A name in a comment: without what would end it. */
static void put_name(candor_buffer *out, const char *path)
{
	const char *name = fit_base_name(path);

	for (; *name; name++)
		put_byte(out, (unsigned char)*name < 0x20 || *name == 0x7F ? '?' : *name);
}

static void put_head(candor_buffer *out, const candor_fit *fit)
{
	put_text(out,
		 "# Weights fitted to labelled posts by `candor fit`. To change one by hand,\n"
		 "# override it in a lexicon loaded after this one.\n"
		 "#\n");
	for (size_t i = 0; i < fit->set_count; i++) {
		const struct fit_set *set = &fit->sets[i];

		put_text(out, "#   ");
		put_name(out, set->name);
		put_text(out, set->channel == FIT_POSITION ? " (by position): " : ": ");
		put_grouped(out, set->count);
		put_text(out, " posts, ");
		put_grouped(out, set->positives);
		put_text(out, " labelled 1\n");
	}
	put_text(out, "#\n# Ridge ");
	put_fixed(out, put_scale(fit->options.ridge, 6), 6);
	put_text(out, "; fitted: ");
	put_grouped(out, fit->data.rules_hit);
	put_text(out, " of ");
	put_grouped(out, fit->data.rules);
	put_text(out, " rules, those with a finding.\n\n"
		      "Lexicon: weights\nFormat: 1\nLanguage: any\nLicense: MIT\n");
}

/* A composite has a weight and a coefficient, one after the other. */
static void put_changes(candor_buffer *out, const struct fit_change *changes, size_t count)
{
	const char *id = "";

	for (size_t i = 0; i < count; i++) {
		const struct fit_parameter *parameter = changes[i].parameter;

		if (strcmp(parameter->id, id)) {
			put_text(out, "\nOverride: ");
			put_text(out, parameter->id);
			put_byte(out, '\n');
		}
		put_line(out, parameter->is_weight ? "Weight" : "Commercial", changes[i].fitted,
			 2);
		id = parameter->id;
	}
}

void candor_fit_lexicon(const candor_fit *fit, candor_buffer *out)
{
	size_t count;
	struct fit_change *changes = fit_changes(fit, fit_by_name, &count);

	if (!changes) {
		out->failed = 1;
		return;
	}
	put_head(out, fit);
	put_changes(out, changes, count);
	put_text(out, "\nModel: commercial\n");
	put_line(out, "Bias", fit->fitted.bias, 3);
	put_line(out, "Scale", fit->fitted.scale, 3);
	mem_free(changes);
}
