/* Lines of a card about the accounts of a person with several. */
#include "output/authors.h"
#include "output/card.h"

/* "17 on weibo (nano, 2,000 followers, 12 posts)" */
static void put_account(candor_buffer *out, const candor_account *account)
{
	put_data(out, account->id.data, account->id.size);
	if (account->platform.size) {
		put_text(out, " on ");
		put_data(out, account->platform.data, account->platform.size);
	}
	put_text(out, " (");
	if (account->followers >= 0) {
		put_text(out, candor_tier_name(account->tier));
		put_text(out, ", ");
		put_grouped(out, (uint64_t)account->followers);
		put_text(out, " followers, ");
	}
	put_grouped(out, account->posts);
	put_text(out, account->posts == 1 ? " post)" : " posts)");
}

void card_accounts(const struct page *page, const candor_author *author)
{
	struct line line;

	if (!author->account_count)
		return;
	line = line_begin(page, "accounts");
	for (size_t i = 0; i < author->account_count; i++) {
		put_account(&line.value, &author->accounts[i]);
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}
