/* What a fit did, for machines: an object a line. */
#include <math.h>

#include "base/str.h"
#include "output/json_write.h"
#include "quality/fit.h"

#define SCHEMA "{\"schema\":\"candor.fit/1\",\"type\":"

static void put_string(candor_buffer *out, const char *text)
{
	json_string(out, str_of(text));
}

static void put_value(candor_buffer *out, double value)
{
	if (isnan(value))
		put_text(out, "null");
	else
		put_number(out, value);
}

static void put_data_line(candor_buffer *out, const candor_fit *fit)
{
	put_text(out, SCHEMA "\"data\",\"posts\":");
	put_count(out, fit->data.case_count);
	put_text(out, ",\"sets\":");
	put_count(out, fit->set_count);
	put_text(out, ",\"rules\":");
	put_count(out, fit->data.rules);
	put_text(out, ",\"rules_hit\":");
	put_count(out, fit->data.rules_hit);
	put_text(out, ",\"ridge\":");
	put_fixed(out, put_scale(fit->options.ridge, 6), 6);
	put_text(out, ",\"folds\":");
	put_count(out, fit->options.folds);
	put_text(out, ",\"seed\":");
	put_count(out, fit->options.seed);
	put_text(out, "}\n");
}

typedef double figure(const candor_fit *fit, size_t set, candor_fit_view view);

static void put_views(candor_buffer *out, const candor_fit *fit, size_t set, figure *of)
{
	for (size_t v = 0; v < CANDOR_FIT_VIEWS; v++) {
		put_text(out, v ? ",\"" : "{\"");
		put_text(out, fit_view_name((candor_fit_view)v));
		put_text(out, "\":");
		put_value(out, of(fit, set, (candor_fit_view)v));
	}
	put_byte(out, '}');
}

static void put_set(candor_buffer *out, const candor_fit *fit, size_t index)
{
	const struct fit_set *set = &fit->sets[index];

	put_text(out, SCHEMA "\"set\",\"name\":");
	put_string(out, fit_base_name(set->name));
	put_text(out, ",\"by\":");
	put_string(out, set->channel == FIT_POSITION ? "position" : "commercial");
	put_text(out, ",\"posts\":");
	put_count(out, set->count);
	put_text(out, ",\"positives\":");
	put_count(out, set->positives);
	put_text(out, ",\"auc\":");
	put_views(out, fit, index, fit_set_auc);
	put_text(out, ",\"average_precision\":");
	put_views(out, fit, index, fit_set_precision);
	put_text(out, ",\"alarms\":");
	put_views(out, fit, index, fit_set_alarms);
	put_text(out, "}\n");
}

/* No set is left out of this one. */
static double calibration(const candor_fit *fit, size_t set, candor_fit_view view)
{
	(void)set;
	return fit_calibration(fit, view);
}

static void put_change(candor_buffer *out, const struct fit_change *change)
{
	const struct fit_parameter *parameter = change->parameter;

	put_text(out, parameter->is_weight ? SCHEMA "\"weight\",\"id\":"
					   : SCHEMA "\"commercial\",\"id\":");
	put_string(out, parameter->id);
	put_text(out, ",\"authored\":");
	put_number(out, parameter->authored);
	put_text(out, ",\"present\":");
	put_number(out, parameter->present);
	put_text(out, ",\"fitted\":");
	put_number(out, change->fitted);
	put_text(out, ",\"positives\":");
	put_count(out, parameter->hits[1]);
	put_text(out, ",\"negatives\":");
	put_count(out, parameter->hits[0]);
	put_text(out, "}\n");
}

void candor_fit_json(const candor_fit *fit, candor_buffer *out)
{
	size_t count;
	struct fit_change *changes = fit_changes(fit, fit_by_change, &count);

	if (!changes) {
		out->failed = 1;
		return;
	}
	put_data_line(out, fit);
	for (size_t i = 0; i < fit->set_count; i++)
		put_set(out, fit, i);
	put_text(out, SCHEMA "\"calibration\",\"error\":");
	put_views(out, fit, 0, calibration);
	put_text(out, "}\n" SCHEMA "\"model\",\"bias\":");
	put_number(out, fit->fitted.bias);
	put_text(out, ",\"scale\":");
	put_number(out, fit->fitted.scale);
	put_text(out, "}\n");
	for (size_t i = 0; i < count; i++)
		put_change(out, &changes[i]);
	mem_free(changes);
}
