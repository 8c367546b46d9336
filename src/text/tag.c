#include "text/tag.h"

#include <string.h>
#include <strings.h>

/* Longest of the names below. */
enum { LONGEST_NAME = 10 };

static const struct known {
	char name[LONGEST_NAME + 1];
	unsigned char is_block;
} known[] = {
	{ "a", 0 },      { "abbr", 0 },    { "b", 0 },     { "big", 0 },   { "blockquote", 1 },
	{ "br", 1 },     { "center", 1 },  { "cite", 0 },  { "code", 0 },  { "del", 0 },
	{ "div", 1 },    { "em", 0 },      { "font", 0 },  { "h1", 1 },    { "h2", 1 },
	{ "h3", 1 },     { "h4", 1 },      { "h5", 1 },    { "h6", 1 },    { "hr", 1 },
	{ "i", 0 },      { "img", 0 },     { "ins", 0 },   { "label", 0 }, { "li", 1 },
	{ "mark", 0 },   { "ol", 1 },      { "p", 1 },     { "pre", 1 },   { "q", 0 },
	{ "s", 0 },      { "section", 1 }, { "small", 0 }, { "span", 0 },  { "strike", 0 },
	{ "strong", 0 }, { "sub", 0 },     { "sup", 0 },   { "table", 1 }, { "tbody", 1 },
	{ "td", 1 },     { "th", 1 },      { "time", 0 },  { "tr", 1 },    { "tt", 0 },
	{ "u", 0 },      { "ul", 1 },
};

/* A tag while it is read: never past its end, nor past another '<'. */
struct cursor {
	const char *at, *end;
};

static char next(const struct cursor *c)
{
	return c->at < c->end && *c->at != '<' ? *c->at : '\0';
}

static int is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_name(char c)
{
	return is_letter(c) || (c >= '0' && c <= '9') || (c && strchr("-_:@.", c));
}

static int eat_blanks(struct cursor *c)
{
	const char *begin = c->at;

	while (next(c) && strchr(" \t\r\n", next(c)))
		c->at++;
	return c->at > begin;
}

static size_t eat_name(struct cursor *c)
{
	const char *begin = c->at;

	while (is_name(next(c)))
		c->at++;
	return (size_t)(c->at - begin);
}

static const struct known *find(const char *name, size_t size)
{
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (strlen(known[i].name) == size && !strncasecmp(known[i].name, name, size))
			return &known[i];
	return NULL;
}

/* The value behind '=': in quotes of either kind, or up to a blank or '>'. 0: there is none. */
static int eat_value(struct cursor *c, const char **value, size_t *size)
{
	char quote = next(c);

	if (quote == '"' || quote == '\'')
		c->at++;
	else
		quote = '\0';
	*value = c->at;
	while (next(c) && (quote ? *c->at != quote : !strchr(" \t\r\n>", *c->at)))
		c->at++;
	*size = (size_t)(c->at - *value);
	if (quote && next(c) != quote)
		return 0;
	c->at += quote != '\0';
	return quote || *size;
}

/* One name="value"; keeps an address. */
static int eat_attribute(struct cursor *c, struct tag *tag, const char *begin)
{
	const char *name = c->at, *value;
	size_t length = eat_name(c), size;

	eat_blanks(c);
	if (!length || next(c) != '=')
		return 0;
	c->at++;
	eat_blanks(c);
	if (!eat_value(c, &value, &size))
		return 0;
	if (length == 4 && !strncasecmp(name, "href", 4)) {
		tag->link = (size_t)(value - begin);
		tag->target = size;
	}
	return 1;
}

/* ---- Links ---- */

static int begins(const char *at, const char *end, const char *word)
{
	size_t size = strlen(word);

	return (size_t)(end - at) >= size && !strncasecmp(at, word, size);
}

/* An address without anything that could not be in one. */
static int is_address(const char *at, size_t size)
{
	if (!begins(at, at + size, "http://") && !begins(at, at + size, "https://"))
		return 0;
	for (size_t i = 0; i < size; i++)
		if ((unsigned char)at[i] <= ' ' || strchr("<>\"'", at[i]))
			return 0;
	return 1;
}

/* Whether the words of the link are an address, a hashtag or a name themselves. Tags before
 * the first of them, as <span class="invisible">, are few. */
static int shows_target(const char *at, const char *end)
{
	for (int tags = 0; tags < 4 && at < end && *at == '<'; tags++) {
		struct cursor c = { at + 1, end };

		while (next(&c) && *c.at != '>')
			c.at++;
		if (next(&c) != '>' || at[1] == '/')
			return 0;
		at = c.at + 1;
	}
	return begins(at, end, "http") || begins(at, end, "www.") || begins(at, end, "#") ||
	       begins(at, end, "@");
}

int tag_read(struct tag *out, const char *at, const char *end)
{
	struct cursor c = { at + 1, end };
	const struct known *name;
	int is_close = next(&c) == '/', blank;
	const char *begin;

	*out = (struct tag){ 0 };
	c.at += is_close;
	begin = c.at;
	name = is_letter(next(&c)) ? find(begin, eat_name(&c)) : NULL;
	if (!name)
		return 0;
	while ((blank = eat_blanks(&c)), next(&c) && !strchr("/>", *c.at))
		if (!blank || is_close || !eat_attribute(&c, out, at))
			return 0;
	c.at += next(&c) == '/';
	if (next(&c) != '>')
		return 0;
	out->size = (size_t)(c.at + 1 - at);
	out->is_block = name->is_block;
	if (strcmp(name->name, "a") != 0 || !is_address(at + out->link, out->target) ||
	    shows_target(at + out->size, end))
		out->target = 0;
	return 1;
}
