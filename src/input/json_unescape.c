/* Decoding the escapes of JSON strings (see json.h). */
#include "input/json.h"
#include "input/json_scan.h"

/* Copies what comes before the next backslash and returns its size. A block may be written
 * beyond it: decoding never grows, so `out` has at least the room that is left of the input. */
JSON_HOT size_t copy_plain(char *out, const char *begin, const char *end)
{
	const char *p = begin;

	for (; end - p >= JSON_BLOCK; p += JSON_BLOCK) {
		uint64_t backslashes = block_backslashes(p);
		memcpy(out + (p - begin), p, JSON_BLOCK);
		if (backslashes)
			return (size_t)(p - begin + block_first(backslashes));
	}
	for (; p < end && *p != '\\'; p++)
		out[p - begin] = *p;
	return (size_t)(p - begin);
}

JSON_HOT char *put_utf8(char *out, unsigned code)
{
	if (code < 0x80) {
		*out++ = (char)code;
		return out;
	}
	if (code < 0x800) {
		*out++ = (char)(0xc0 | code >> 6);
	} else {
		if (code < 0x10000) {
			*out++ = (char)(0xe0 | code >> 12);
		} else {
			*out++ = (char)(0xf0 | code >> 18);
			*out++ = (char)(0x80 | (code >> 12 & 0x3f));
		}
		*out++ = (char)(0x80 | (code >> 6 & 0x3f));
	}
	*out++ = (char)(0x80 | (code & 0x3f));
	return out;
}

/* The code point of `unit`, whose escape ends at *p; moves *p beyond the other half of a pair.
 */
JSON_HOT unsigned join_surrogates(const char **p, const char *end, int unit,
				  unsigned *surrogates)
{
	int low;

	if (unit < 0xd800 || unit > 0xdfff)
		return (unsigned)unit;
	low = unit < 0xdc00 ? json_unicode_escape(*p, end) : -1;
	if (low < 0xdc00 || low > 0xdfff) {
		++*surrogates;
		return 0xfffd;
	}
	*p += 6;
	return (unsigned)(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff));
}

/* Decodes the escape at *p, or passes its backslash when it is none; returns the end of `out`.
 */
JSON_HOT char *put_escape(char *out, const char **p, const char *end, unsigned *surrogates)
{
	int unit = json_unicode_escape(*p, end);
	char letter;

	if (unit >= 0) {
		*p += 6;
		return put_utf8(out, join_surrogates(p, end, unit, surrogates));
	}
	letter = json_short_escape(*p, end);
	*p += letter ? 2 : 1;
	*out++ = letter ? letter : '\\';
	return out;
}

size_t json_unescape(candor_str raw, char *out, unsigned *surrogates)
{
	const char *p = raw.data, *end = raw.size ? p + raw.size : p;
	char *to = out;

	while (p < end) {
		size_t plain;
		if (*p == '\\') {
			to = put_escape(to, &p, end, surrogates);
			continue;
		}
		plain = copy_plain(to, p, end);
		to += plain;
		p += plain;
	}
	return (size_t)(to - out);
}
