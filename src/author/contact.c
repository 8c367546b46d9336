#include "author/contact.h"

#include <string.h>
#include <strings.h>

#include "base/hash.h"

/* Bytes behind the beginning of a cue in which its contact stands. */
enum { REACH = 96 };
enum { ID_LEAST = 5, ID_MOST = 20, PHONE_LEAST = 8, PHONE_MOST = 15, MOBILE = 11 };
/* Bytes between the name of a messenger and an id: "号：", "id: ". */
enum { BETWEEN = 12 };

/* Kinds of contacts: the same digits are another phone than mail. */
enum kind { MAIL = 1, PHONE, MESSENGER };

#define NAME(name)                     \
	{                              \
		name, sizeof(name) - 1 \
	}
static const candor_str messengers[] = {
	NAME("微信"), NAME("薇信"),  NAME("v信"),      NAME("vx"),       NAME("wx"),
	NAME("qq"),   NAME("加v"),   NAME("➕v"),       NAME("weixin"),   NAME("wechat"),
	NAME("line"), NAME("skype"), NAME("whatsapp"), NAME("telegram"),
};
#undef NAME

/* ---- The set ---- */

static void enter(struct contacts *contacts, uint64_t hash)
{
	for (size_t i = 0; i < CONTACTS_KEPT && hash; i++) {
		uint64_t kept = contacts->items[i];

		if (kept == hash)
			return;
		if (kept && kept < hash)
			continue;
		contacts->items[i] = hash;
		hash = kept;
	}
}

void contacts_merge(struct contacts *contacts, const struct contacts *other)
{
	for (size_t i = 0; i < CONTACTS_KEPT; i++)
		enter(contacts, other->items[i]);
}

/* ---- Letters ---- */

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int is_alphanumeric(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_id(char c)
{
	return is_alphanumeric(c) || c == '_' || c == '-';
}

static int is_mail(char c)
{
	return is_id(c) || c == '.' || c == '+';
}

/* Where the run of such letters ends. */
static size_t run_end(candor_str text, size_t at, int (*is)(char))
{
	while (at < text.size && is(text.data[at]))
		at++;
	return at;
}

/* Upper and lower case are the same. */
static void enter_text(struct contacts *contacts, enum kind kind, const char *data, size_t size)
{
	uint64_t hash = kind;

	for (size_t i = 0; i < size; i++) {
		char c = data[i];

		hash = hash_add(hash, (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c));
	}
	enter(contacts, hash ? hash : 1);
}

/* ---- Kinds ---- */

/* Around the "@" at `at`: letters on both sides, and a dot within the host. */
static void read_mail(struct contacts *contacts, candor_str text, size_t at)
{
	size_t start = at, end = run_end(text, at + 1, is_mail);
	const char *dot;

	while (start && is_mail(text.data[start - 1]))
		start--;
	while (end > at + 1 && !is_alphanumeric(text.data[end - 1]))
		end--;
	dot = memchr(text.data + at + 1, '.', end - at - 1);
	if (start < at && dot && dot > text.data + at + 1)
		enter_text(contacts, MAIL, text.data + start, end - start);
}

/* Chinese mobile numbers, and international ones with their "+". */
static size_t read_phone(struct contacts *contacts, candor_str text, size_t at)
{
	size_t end = run_end(text, at, is_digit), size = end - at;
	int international = at && text.data[at - 1] == '+';

	if ((size == MOBILE && text.data[at] == '1') ||
	    (international && size >= PHONE_LEAST && size <= PHONE_MOST))
		enter_text(contacts, PHONE, text.data + at, size);
	return end;
}

/* An id has a digit or a mark: plain words follow names of messengers, too. */
static void read_messenger(struct contacts *contacts, candor_str text, size_t at)
{
	size_t start = at, end, marks = 0;

	while (start < text.size && start < at + BETWEEN && !is_id(text.data[start]))
		start++;
	end = run_end(text, start, is_id);
	for (size_t i = start; i < end; i++)
		marks += is_digit(text.data[i]) || text.data[i] == '_';
	if (marks && end - start >= ID_LEAST && end - start <= ID_MOST)
		enter_text(contacts,
			   marks == MOBILE && end - start == MOBILE ? PHONE : MESSENGER,
			   text.data + start, end - start);
}

/* Upper and lower case are the same, and more than that: a first look. */
static int may_equal(char a, char b)
{
	return (a | 0x20) == (b | 0x20);
}

/* Bytes of the messenger's name at `at`; 0: there is none. */
static size_t messenger_at(candor_str text, size_t at)
{
	for (size_t i = 0; i < sizeof(messengers) / sizeof(*messengers); i++) {
		size_t size = messengers[i].size;

		if (text.size - at >= size && may_equal(text.data[at], messengers[i].data[0]) &&
		    !strncasecmp(text.data + at, messengers[i].data, size) &&
		    !(at && is_alphanumeric(text.data[at]) &&
		      is_alphanumeric(text.data[at - 1])))
			return size;
	}
	return 0;
}

void contacts_scan(struct contacts *contacts, candor_str text)
{
	for (size_t at = 0; at < text.size;) {
		size_t messenger = messenger_at(text, at);

		if (messenger) {
			at += messenger;
			read_messenger(contacts, text, at);
		} else if (is_digit(text.data[at])) {
			at = read_phone(contacts, text, at);
		} else {
			if (text.data[at] == '@')
				read_mail(contacts, text, at);
			at++;
		}
	}
}

/* ---- Posts ---- */

void contacts_read(struct contacts *contacts, const candor_post *post,
		   const candor_result *result)
{
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];
		candor_str value = post->field[finding->field];

		if (strcmp(finding->rule->category, "account-cue") ||
		    finding->start >= value.size)
			continue;
		value.data += finding->start;
		value.size -= finding->start;
		value.size = value.size < REACH ? value.size : REACH;
		contacts_scan(contacts, value);
	}
}
