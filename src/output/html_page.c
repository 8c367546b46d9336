/* The frame of a page: head with policy, style and script; heading; end. */
#include <sodium.h>

#include "output/html.h"
#include "output/html_parts.h"

/* "'sha256-...'", as a policy names what is inline. */
static void put_hash(candor_buffer *out, const unsigned char *text)
{
	unsigned char hash[crypto_hash_sha256_BYTES];
	char base64[sodium_base64_ENCODED_LEN(sizeof(hash), sodium_base64_VARIANT_ORIGINAL)];

	crypto_hash_sha256(hash, text, strlen((const char *)text));
	sodium_bin2base64(base64, sizeof(base64), hash, sizeof(hash),
			  sodium_base64_VARIANT_ORIGINAL);
	put_text(out, "'sha256-");
	put_text(out, base64);
	put_byte(out, '\'');
}

/* Nothing is loaded and nothing runs but what stands below. */
static void put_policy(candor_buffer *out)
{
	put_text(out, "<meta http-equiv=\"Content-Security-Policy\" content=\""
		      "default-src 'none'; style-src ");
	put_hash(out, html_style);
	put_text(out, "; script-src ");
	put_hash(out, html_script);
	put_text(out, "; base-uri 'none'; form-action 'none'\">\n");
}

void html_begin(candor_buffer *out, const char *title)
{
	put_text(out,
		 "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
	put_policy(out);
	put_text(out,
		 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		 "<meta name=\"referrer\" content=\"no-referrer\">\n"
		 "<meta name=\"generator\" content=\"candor " CANDOR_VERSION "\">\n");
	html_element(out, "title", NULL, title);
	put_text(out, "\n<style>");
	put_text(out, (const char *)html_style);
	put_text(out, "</style>\n<script>");
	put_text(out, (const char *)html_script);
	put_text(out, "</script>\n</head>\n<body>\n<header>\n");
	put_text(out, "<button type=\"button\" id=\"theme\" hidden>Theme: system</button>\n");
	html_element(out, "h1", NULL, title);
	put_text(out, "\n</header>\n<main>\n");
}

void html_end(candor_buffer *out)
{
	put_text(out,
		 "</main>\n<footer>\n<p>These figures are evidence about texts, found in their "
		 "words. They are never a verdict about a person, and no proof of payment. "
		 "Intervals are 90\xC2\xA0% ones.</p>\n"
		 "<p>candor " CANDOR_VERSION "</p>\n</footer>\n</body>\n</html>\n");
}

void html_figure(candor_buffer *out, uint64_t count, const char *words)
{
	put_text(out, "<li><b>");
	put_grouped(out, count);
	put_text(out, "</b> ");
	put_text(out, words);
	put_text(out, "</li>\n");
}

void html_bar(candor_buffer *out, const char *name, const char *class, uint64_t count,
	      uint64_t whole)
{
	double share = whole ? (double)count / (double)whole : 0;

	put_text(out, "<li><span>");
	html_word(out, name);
	put_text(out, "</span><span class=\"n\">");
	put_grouped(out, count);
	put_text(out, "</span><span class=\"n\">");
	html_percent(out, share);
	put_text(out, "</span><svg aria-hidden=\"true\"><rect class=\"");
	put_text(out, class);
	put_text(out, "\" height=\"100%\" width=\"");
	html_coordinate(out, 100 * share);
	put_text(out, "%\"/></svg></li>\n");
}
