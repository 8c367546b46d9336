#include "author/class.h"

void class_decide(candor_author *author, const struct history *history,
		  const struct meaning *meaning)
{
	(void)history;
	(void)meaning;
	author->class = CANDOR_CLASS_UNKNOWN;
}
