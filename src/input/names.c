#include "input/names.h"

#include <string.h>

#include "input/format.h"

enum { NO_FORMAT = -1 };

static const struct extension {
	const char *text;
	int format;
} extensions[] = {
	{ "json", FORMAT_JSONL }, { "jsonl", FORMAT_JSONL }, { "ndjson", FORMAT_JSONL },
	{ "js", FORMAT_JSONL },   { "csv", FORMAT_CSV },     { "tsv", FORMAT_TSV },
	{ "tab", FORMAT_TSV },    { "txt", FORMAT_TEXT },    { "xlsx", NO_FORMAT },
	{ "xml", NO_FORMAT },     { "zip", NO_FORMAT },      { "tar", NO_FORMAT },
	{ "tgz", NO_FORMAT },     { "tbz", NO_FORMAT },      { "tbz2", NO_FORMAT },
	{ "txz", NO_FORMAT },     { "tzst", NO_FORMAT },     { "7z", NO_FORMAT },
};

static const char *const compressions[] = { "gz", "zst", "xz", "bz2" };

/* '*' stands for any characters, '#' for digits, both for none as well; what ends in '/' is a
 * folder, anything else a file. Sources: docs/formats.md. */
static const char *const private_names[] = {
	/* Direct messages and chats */
	"direct-message*",
	"direct_message*",
	"message_#.json",
	"messages.*",
	"messages_archive.*",
	"messages/",
	"direct_messages/",
	"inbox/",
	"message_requests/",
	"archived_threads/",
	"filtered_threads/",
	"e2ee_cutover/",
	"secret_conversations*",
	"chat_history*",
	"google chat/",
	"hangouts/",
	"mail/",
	/* Address books */
	"contact.*",
	"contacts.*",
	"contacts/",
	"synced_contacts*",
	"address_book*",
	"*address_books*",
	"invitations.*",
	/* Who may come in, and from where */
	"*password*",
	"login*",
	"logins_*/",
	"security_and_login_information/",
	"*ip-audit*",
	"*ip_logs*",
	"device-token*",
	"ni-devices*",
	"key-registry*",
	"email-address-change*",
	"email addresses.*",
	"phone-number*",
	"phonenumbers.*",
	"account_recovery*",
	/* Kept from the public */
	"drafts.*",
	"*_drafts.*",
	"archived_posts*",
	"protected-history*",
	"location history/",
	"keep/",
};

static const char *const other_names[] = {
	"._*",          ".ds_store",    "__macosx/",   "readme*.txt",    "license*.txt",
	"licence*.txt", "copying*.txt", "notice*.txt", "changelog*.txt", "start_here*.txt",
};

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether all of `text` fits the pattern. Only one way back is needed, to the last '*'; digits
 * are taken greedily, since no pattern has a digit behind '#'. */
static int fits(const char *pattern, candor_str text)
{
	const char *star = NULL;
	size_t i = 0, from = 0;

	while (i < text.size) {
		if (*pattern == '*') {
			star = ++pattern;
			from = i;
		} else if (*pattern == '#') {
			while (i < text.size && text.data[i] >= '0' && text.data[i] <= '9')
				i++;
			pattern++;
		} else if (*pattern && *pattern == lower(text.data[i])) {
			pattern++;
			i++;
		} else if (star) {
			pattern = star;
			i = ++from;
		} else {
			return 0;
		}
	}
	while (*pattern == '*' || *pattern == '#')
		pattern++;
	return !*pattern;
}

/* The part of the path from `*at` to the next '/' or '\\', which is taken along; *at goes
 * behind it. */
static candor_str next_part(const char *path, size_t *at)
{
	candor_str part = { path + *at, strcspn(path + *at, "/\\") };

	*at += part.size;
	if (path[*at]) {
		++*at;
		part.size++;
	}
	return part;
}

static candor_str last_part(const char *path)
{
	candor_str part = { path, 0 };

	for (size_t at = 0; path[at];)
		part = next_part(path, &at);
	return part;
}

static int is_among(const char *const *patterns, size_t count, const char *path)
{
	for (size_t at = 0; path[at];) {
		char text[256];
		candor_str part = next_part(path, &at);

		/* Beyond file systems' limit no name is known. */
		if (part.size >= sizeof(text))
			continue;
		memcpy(text, part.data, part.size);
		if (text[part.size - 1] == '\\')
			text[part.size - 1] = '/';
		for (size_t i = 0; i < count; i++)
			if (fits(patterns[i], (candor_str){ text, part.size }))
				return 1;
	}
	return 0;
}

/* What stands behind the last dot of the name. */
static candor_str extension_of(candor_str name)
{
	size_t at = name.size;

	while (at > 0 && name.data[at - 1] != '.')
		at--;
	if (at <= 1) /* none, or a hidden file */
		return (candor_str){ name.data + name.size, 0 };
	return (candor_str){ name.data + at, name.size - at };
}

/* The extension of the data; empty: none, but for a compression's. */
static candor_str data_extension(const char *path)
{
	candor_str name = last_part(path), extension = extension_of(name);

	for (size_t i = 0; i < sizeof(compressions) / sizeof(*compressions); i++)
		if (fits(compressions[i], extension)) {
			name.size -= extension.size + 1;
			return extension_of(name);
		}
	return extension;
}

static const struct extension *find_extension(const char *path)
{
	candor_str extension = data_extension(path);

	for (size_t i = 0; i < sizeof(extensions) / sizeof(*extensions); i++)
		if (fits(extensions[i].text, extension))
			return &extensions[i];
	return NULL;
}

int name_format(const char *path)
{
	const struct extension *extension = find_extension(path);

	return extension ? extension->format : NO_FORMAT;
}

enum name_kind name_kind(const char *path)
{
	if (is_among(other_names, sizeof(other_names) / sizeof(*other_names), path))
		return NAME_OTHER;
	if (is_among(private_names, sizeof(private_names) / sizeof(*private_names), path))
		return NAME_PRIVATE;
	if (find_extension(path))
		return NAME_POSTS;
	return data_extension(path).size ? NAME_OTHER : NAME_NONE;
}
