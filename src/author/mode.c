#include "author/mode.h"

#include "author/model.h"

void modes_add(struct modes *modes, const struct observation *post,
	       const struct meaning *meaning)
{
	if ((double)post->commercial < MODEL_COMMERCIAL_POST)
		return;
	if (post->said & meaning->sales)
		modes->sales++;
	else if (post->said & meaning->exposure)
		modes->exposure++;
}

candor_mode modes_decide(const struct modes *modes)
{
	if (modes->sales + modes->exposure == 0)
		return CANDOR_MODE_NONE;
	if (modes->sales >= 2 * modes->exposure)
		return CANDOR_MODE_SALES;
	return modes->exposure >= 2 * modes->sales ? CANDOR_MODE_EXPOSURE : CANDOR_MODE_MIXED;
}
