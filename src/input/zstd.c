#include "input/zstd.h"

#include <string.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "base/err.h"
#include "base/mem.h"

struct zstd {
	ZSTD_DCtx *context;
	struct source *source;
	size_t max_window;
	int inside; /* a frame has begun and not ended */
	int ended;
	int garbage; /* something other than padding follows the last frame */
};

int zstd_is(candor_str head)
{
	const unsigned char *b = (const unsigned char *)head.data;

	if (head.size < 4)
		return 0;
	return !memcmp(b, "\x28\xb5\x2f\xfd", 4) ||
	       (b[0] >> 4 == 5 && !memcmp(b + 1, "\x2a\x4d\x18", 3));
}

/* Exponent of the largest power of two that is not above `size`, within what libzstd takes. */
static int window_log(size_t size)
{
	const ZSTD_bounds bounds = ZSTD_dParam_getBounds(ZSTD_d_windowLogMax);
	int log = bounds.lowerBound;

	while (log < bounds.upperBound && size >> (log + 1))
		log++;
	return log;
}

int zstd_open(void **out, struct source *source, const struct container_limits *limits,
	      candor_err *err)
{
	struct zstd *zstd = mem_zero(1, sizeof(*zstd));
	int log = window_log(limits->max_window);

	*out = NULL;
	if (!zstd)
		return err_memory(err);
	zstd->source = source;
	zstd->max_window = (size_t)1 << log;
	zstd->context = ZSTD_createDCtx();
	if (!zstd->context ||
	    ZSTD_isError(ZSTD_DCtx_setParameter(zstd->context, ZSTD_d_windowLogMax, log))) {
		zstd_free(zstd);
		return err_memory(err);
	}
	*out = zstd;
	return CANDOR_OK;
}

void zstd_free(void *reader)
{
	struct zstd *zstd = reader;

	if (!zstd)
		return;
	ZSTD_freeDCtx(zstd->context);
	mem_free(zstd);
}

static int refuse(const struct zstd *zstd, size_t code, candor_err *err)
{
	switch (ZSTD_getErrorCode(code)) {
	case ZSTD_error_frameParameter_windowTooLarge:
		return err_set(err, CANDOR_ELIMIT,
			       "the zstd window is larger than %zu MiB (made with --long or "
			       "--ultra); --max-window allows more, in memory",
			       zstd->max_window >> 20);
	case ZSTD_error_memory_allocation:
		return err_memory(err);
	default:
		return err_set(err, CANDOR_EDAMAGED,
			       "zstd data is damaged at compressed byte %llu (%s); get a good "
			       "copy",
			       (unsigned long long)source_consumed(zstd->source),
			       ZSTD_getErrorName(code));
	}
}

/* Decides what follows a frame: another one, the end, padding or garbage. */
static int enter_frame(struct zstd *zstd, candor_err *err)
{
	candor_str in;
	int status = source_peek(&in, zstd->source, 4, err);

	if (status < 0)
		return status;
	zstd->inside = zstd_is(in);
	if (zstd->inside)
		return CANDOR_OK;
	zstd->ended = 1;
	zstd->garbage = source_skip_zeros(zstd->source, err);
	return zstd->garbage < 0 ? zstd->garbage : CANDOR_OK;
}

/* One call of libzstd. */
static int expand_some(size_t *got, struct zstd *zstd, char *out, size_t size, candor_err *err)
{
	ZSTD_outBuffer to = { .dst = out, .size = size };
	ZSTD_inBuffer from = { 0 };
	candor_str in;
	size_t code;
	int status = source_peek(&in, zstd->source, 1, err);

	if (status < 0)
		return status;
	from.src = in.data;
	from.size = in.size;
	code = ZSTD_decompressStream(zstd->context, &to, &from);
	source_skip(zstd->source, from.pos);
	*got = to.pos;
	if (ZSTD_isError(code))
		return refuse(zstd, code, err);
	zstd->inside = code != 0;
	if (zstd->inside && !in.size && !*got)
		return err_set(err, CANDOR_EDAMAGED,
			       "zstd data is cut off at compressed byte %llu; get a whole copy",
			       (unsigned long long)source_consumed(zstd->source));
	return CANDOR_OK;
}

int zstd_read(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct zstd *zstd = reader;
	int status = CANDOR_OK;

	*got = 0;
	while (status == CANDOR_OK && *got < size && !zstd->ended) {
		size_t more = 0;

		status = zstd->inside ? expand_some(&more, zstd, out + *got, size - *got, err)
				      : enter_frame(zstd, err);
		*got += more;
	}
	return status;
}

int zstd_finish(void *reader, candor_err *err)
{
	const struct zstd *zstd = reader;

	if (!zstd->garbage)
		return CANDOR_OK;
	return err_set(err, CANDOR_EDAMAGED,
		       "garbage after the last zstd frame at compressed byte %llu; all posts "
		       "before it were read",
		       (unsigned long long)source_consumed(zstd->source));
}
