#include "input/gzip.h"

#include <limits.h>
#include <string.h>

#define ZLIB_CONST
#include <zlib.h>

#include "base/err.h"
#include "base/mem.h"

/* inflateInit2: 15 bits of window, 16 for a gzip header and trailer, both checked by zlib. */
enum { WINDOW_BITS = 15 + 16 };

enum phase { INSIDE_MEMBER, BETWEEN_MEMBERS, ENDED };

struct gzip {
	z_stream zlib;
	struct source *source;
	enum phase phase;
	int garbage; /* something other than padding follows the last member */
};

static voidpf zlib_alloc(voidpf opaque, uInt count, uInt size)
{
	(void)opaque;
	return mem_zero(count, size);
}

static void zlib_free(voidpf opaque, voidpf block)
{
	(void)opaque;
	mem_free(block);
}

int gzip_is(candor_str head)
{
	return head.size >= 2 && !memcmp(head.data, "\x1f\x8b", 2);
}

int gzip_open(void **out, struct source *source, const struct container_limits *limits,
	      candor_err *err)
{
	struct gzip *gzip = mem_zero(1, sizeof(*gzip));

	(void)limits;
	*out = gzip;
	if (!gzip)
		return err_memory(err);
	gzip->source = source;
	gzip->zlib.zalloc = zlib_alloc;
	gzip->zlib.zfree = zlib_free;
	if (inflateInit2(&gzip->zlib, WINDOW_BITS) == Z_OK)
		return CANDOR_OK;
	mem_free(gzip);
	*out = NULL;
	return err_memory(err);
}

void gzip_free(void *reader)
{
	struct gzip *gzip = reader;

	if (!gzip)
		return;
	inflateEnd(&gzip->zlib);
	mem_free(gzip);
}

static int damaged(const struct gzip *gzip, const char *reason, candor_err *err)
{
	return err_set(err, CANDOR_EDAMAGED,
		       "gzip data is damaged at compressed byte %llu (%s); get a good copy",
		       (unsigned long long)source_consumed(gzip->source), reason);
}

static unsigned clamp(size_t size)
{
	return size < UINT_MAX ? (unsigned)size : UINT_MAX;
}

/* One call of inflate. */
static int inflate_some(size_t *got, struct gzip *gzip, char *out, size_t size, candor_err *err)
{
	candor_str in;
	int status = source_peek(&in, gzip->source, 1, err), code;
	unsigned used;

	*got = 0;
	if (status < 0)
		return status;
	if (!in.size)
		return err_set(err, CANDOR_EDAMAGED,
			       "gzip data is cut off at compressed byte %llu; get a whole copy",
			       (unsigned long long)source_consumed(gzip->source));
	gzip->zlib.next_in = (const Bytef *)in.data;
	gzip->zlib.avail_in = clamp(in.size);
	gzip->zlib.next_out = (Bytef *)out;
	gzip->zlib.avail_out = clamp(size);
	code = inflate(&gzip->zlib, Z_NO_FLUSH);
	used = clamp(in.size) - gzip->zlib.avail_in;
	*got = clamp(size) - gzip->zlib.avail_out;
	source_skip(gzip->source, used);
	if (code == Z_STREAM_END)
		gzip->phase = BETWEEN_MEMBERS;
	else if (code == Z_MEM_ERROR)
		return err_memory(err);
	else if (code != Z_OK)
		return damaged(gzip, gzip->zlib.msg ? gzip->zlib.msg : "no gzip data", err);
	return CANDOR_OK;
}

/* Decides what follows a member: another one, the end, padding or garbage. */
static int enter_member(struct gzip *gzip, candor_err *err)
{
	candor_str in;
	int status = source_peek(&in, gzip->source, 2, err);

	if (status < 0)
		return status;
	if (gzip_is(in)) {
		gzip->phase = INSIDE_MEMBER;
		return inflateReset(&gzip->zlib) == Z_OK ? CANDOR_OK : err_memory(err);
	}
	gzip->phase = ENDED;
	gzip->garbage = source_skip_zeros(gzip->source, err);
	return gzip->garbage < 0 ? gzip->garbage : CANDOR_OK;
}

int gzip_read(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct gzip *gzip = reader;
	int status = CANDOR_OK;

	*got = 0;
	while (status == CANDOR_OK && *got < size && gzip->phase != ENDED) {
		size_t more = 0;

		status = gzip->phase == INSIDE_MEMBER
				 ? inflate_some(&more, gzip, out + *got, size - *got, err)
				 : enter_member(gzip, err);
		*got += more;
	}
	return status;
}

int gzip_finish(void *reader, candor_err *err)
{
	const struct gzip *gzip = reader;

	if (!gzip->garbage)
		return CANDOR_OK;
	return err_set(err, CANDOR_EDAMAGED,
		       "garbage after the last gzip member at compressed byte %llu; all posts "
		       "before it were read",
		       (unsigned long long)source_consumed(gzip->source));
}
