/* What the parts of the search for campaigns share. */
#ifndef CANDOR_AUTHOR_CAMPAIGN_DATA_H
#define CANDOR_AUTHOR_CAMPAIGN_DATA_H

#include "author/campaign.h"
#include "author/shingle.h"
#include "author/signature.h"
#include "author/spool.h"
#include "base/mem.h"
#include "text/text.h"

/* Texts of fewer shingles are compared by equality only. */
enum { FEW_SHINGLES = 20 };

/* A post that may belong to a campaign. */
struct script_post {
	uint64_t text; /* hash of the stripped text */
	uint64_t author, identity;
	uint64_t at;        /* its script_head in the spool */
	uint32_t size;      /* of that and the strings behind it */
	uint32_t content;   /* hash of the rest: orders records of the same post */
	uint32_t signature; /* index + 1; 0: too short for one */
	int32_t day;
};

_Static_assert(sizeof(struct script_post) + sizeof(struct signature) <= 128,
	       "what the header promises");

/* Strings in the spool, in this order. */
enum script_string {
	SCRIPT_TEXT, /* stripped */
	SCRIPT_QUOTE,
	SCRIPT_ID,
	SCRIPT_PLATFORM,
	SCRIPT_AUTHOR_ID,
	SCRIPT_AUTHOR_NAME,
	SCRIPT_TAGS, /* comparable, of the text and of hashtags; each ends in a line feed */
	SCRIPT_STRINGS
};

/* Evidence besides STRIP_...: bits above them. */
enum {
	SCRIPT_PROMOTES =
		1 << 8, /* has a code, an affiliate link, a call to buy, a disclosure */
	SCRIPT_PRODUCT = 1 << 9,   /* a brand or product field */
	SCRIPT_OFFICIAL = 1 << 10, /* the account speaks for an organisation */
	SCRIPT_APP = 1 << 11,      /* cues say that a program wrote it */
	SCRIPT_GIVEAWAY = 1 << 12, /* ... that it is about a prize draw */
	SCRIPT_WORDED = 1 << 13,   /* its words are evidence of anything, not its form alone */
};

struct script_head {
	uint32_t sizes[SCRIPT_STRINGS];
	uint32_t had; /* STRIP_..., SCRIPT_... */
	int32_t disclosure, undisclosed;
	double commercial, position;
};

/* A post read back; strings are valid until the next one is read into the same buffer. */
struct script {
	struct script_head head;
	candor_str strings[SCRIPT_STRINGS];
	char *data;
	size_t capacity;
};

/* Fills `script`, which was zero-initialized. CANDOR_OK, CANDOR_ENOMEM or CANDOR_EIO. */
int script_read(struct script *script, const struct campaigns *campaigns,
		const struct script_post *post, candor_err *err);

struct membership {
	uint64_t author, identity;
	size_t campaign; /* index of `found` */
};

struct campaigns {
	struct spool spool;
	uint64_t seen; /* posts added */
	struct script_post *posts;
	size_t post_count, post_capacity;
	struct signature *signatures;
	size_t signature_count, signature_capacity;
	struct lenders lenders;
	/* Of the post that is added. */
	struct stripped stripped; /* of posts that do not bring their words */
	struct stripped *words;   /* of the post at hand */
	struct shingles shingles;
	struct text hashtags;
	/* What was found. */
	candor_campaign *found;
	size_t found_count, found_capacity;
	size_t *order;                  /* of `found`, by falling strength */
	struct membership *memberships; /* sorted */
	size_t membership_count, membership_capacity;
	struct arena arena;
};

/* Texts that belong together: campaign_find.c to campaign_build.c. */
struct cluster {
	const struct script_post **posts; /* in the order of campaigns->posts */
	size_t count;
};

/* The search's and the builder's: authors that share a short text. */
enum { FEW_TEXT_AUTHORS = 5 };

struct likeness {
	double nearest; /* Jaccard of a member and the one most like it: mean of the members */
	double pairs;   /* mean of all pairs of members */
	size_t typical; /* post of the cluster that is most like all others */
};

/* Compares some texts of the cluster. CANDOR_OK, CANDOR_ENOMEM or CANDOR_EIO. */
int likeness_find(struct likeness *out, const struct campaigns *campaigns,
		  const struct cluster *cluster, candor_err *err);

/* Window, peak and half-life from the rising days of `count` posts. */
void days_describe(candor_campaign *campaign, const int32_t *days, size_t count);
/* What the window contributes to the strength. */
double days_factor(const candor_campaign *campaign);

/* Hashtags of members, before those in common are chosen; zero-initialize, free `items`. */
struct tags {
	struct tag {
		candor_str text;
		size_t member; /* index: counts once for each */
	} * items;
	size_t count, capacity;
};

/* Adds the tags of a member, of which each ends in a line feed. CANDOR_OK or CANDOR_ENOMEM. */
int tags_keep(struct tags *tags, struct arena *arena, candor_str lines, size_t member);
/* Gives the campaign the tags of at least half of `members`, by name, and sorts `tags`.
 * CANDOR_OK or CANDOR_ENOMEM. */
int tags_choose(struct tags *tags, struct arena *arena, size_t members,
		candor_campaign *campaign);

/* A builder keeps its memory from one cluster to the next. */
struct builder;
int builder_new(struct builder **out, struct campaigns *campaigns, candor_err *err);
void builder_free(struct builder *builder);
/* Adds a campaign to `found` when the cluster has enough authors; reorders cluster->posts. */
int builder_add(struct builder *builder, const struct cluster *cluster, candor_err *err);

/* ---- Kinds ---- */

/* Sums over members. */
struct kind_facts {
	size_t members;
	double commercial; /* sum over those whose words are evidence of anything */
	size_t links, tags, handles, promotes, products; /* members with them */
	size_t quoted, headlines, official;
	size_t giveaways, apps, press, trades; /* members whose words tell so */
	size_t shared_tags;                    /* hashtags of half of the members */
	int is_reworded;
	int is_concerted; /* reworded, and posted within two weeks */
	int is_template;  /* too common to be a script */
};

void kind_note(struct kind_facts *facts, const struct script *script);
candor_campaign_kind kind_decide(const struct kind_facts *facts);

#endif
