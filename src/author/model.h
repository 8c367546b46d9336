/*
 * The constants of author figures. What they mean and where they come from: docs/authors.md.
 */
#ifndef CANDOR_AUTHOR_MODEL_H
#define CANDOR_AUTHOR_MODEL_H

/* Quantile of a 90 % interval of the normal distribution. */
#define MODEL_Z90 1.645

/* Credit of a post: what openly paid posts count, and what is left of dishonest ones. */
#define MODEL_DISCLOSED_CREDIT     0.5
#define MODEL_DISCLOSED_WEIGHT     0.5
#define MODEL_CONTRADICTION_CREDIT 0.05
#define MODEL_CAMPAIGN_CREDIT      0.2
/* Nats by which a campaign of strength 1 moves the logits of its members' posts. */
#define MODEL_CAMPAIGN_SHIFT 2.0

/* Posts of one author are alike: their correlation. */
#define MODEL_POST_CORRELATION 0.02

/* The prior of credibility where there are too few authors to estimate one. */
#define MODEL_PRIOR_MEAN     0.5
#define MODEL_PRIOR_STRENGTH 10.0
/* Authors of a stratum, each with so many effective posts, that make an estimate. */
#define MODEL_PRIOR_AUTHORS 30
#define MODEL_PRIOR_POSTS   5.0
/* Bounds of an estimated strength, in posts. */
#define MODEL_PRIOR_LEAST 4.0
#define MODEL_PRIOR_MOST  50.0
/* Least variance of credits between authors: they never are all alike. */
#define MODEL_PRIOR_VARIANCE 1e-4

/* Variance of one author's positions, and the posts it is worth in an interval. */
#define MODEL_SPREAD       0.25
#define MODEL_SPREAD_POSTS 2.0
/* An interval is not wider than that of so many posts. */
#define MODEL_LEAST_POSTS 0.5

/* No probability is nearer to 0 or 1. */
#define MODEL_LEAST 1e-4

/* A post is called commercial from this probability on. */
#define MODEL_COMMERCIAL_POST 0.5

/* Commercial posts of a quarter that tell how they earn. */
#define MODEL_MODE_POSTS 3

/* Figures about fewer posts are not told: effective posts in each third; posts with praise or
 * criticism; posts with a topic; posts with a day, and days between the first and the last. */
#define MODEL_DRIFT_POSTS   4.0
#define MODEL_BALANCE_POSTS 5.0
#define MODEL_TOPIC_POSTS   5.0
#define MODEL_CADENCE_POSTS 10
#define MODEL_CADENCE_DAYS  7.0

/* Flags of an author: lower bound of the share of undisclosed posts; originality below, and
 * burstiness above which. */
#define MODEL_UNDISCLOSED_SHARE 0.1
#define MODEL_REPETITIVE        0.7
#define MODEL_BURSTY            0.5

/* The badge of a credible KOC: lower bound of credibility, effective posts, upper bound of the
 * disclosure rate; no contradiction in so many latest posts. */
#define MODEL_BADGE_CREDIBILITY 0.60
#define MODEL_BADGE_POSTS       8.0
#define MODEL_BADGE_DISCLOSURE  0.5
#define MODEL_LATEST_POSTS      20

/* Class: a post is an advert above this commercial probability, on the brand side. */
#define MODEL_ADVERT 0.4
/* An ending recurs from so many posts on, and this share of them. */
#define MODEL_ENDINGS       3.0
#define MODEL_ENDINGS_SHARE 0.01

/* Fewer own posts give no class; what a consumer needs to be a koc: posts with opinions, and
 * their share. */
#define MODEL_CLASS_POSTS  20
#define MODEL_KOC_OPINIONS 8
#define MODEL_KOC_SHARE    0.03

/* How commercial an author is, from points in hundreds: where the middle is, the posts that
 * half of it needs, and what a unit shifts: the logit of his prior credibility, and that of his
 * posts' commercial probability. */
#define MODEL_COMMERCE_MIDDLE      0.3
#define MODEL_COMMERCE_POSTS       20.0
#define MODEL_COMMERCE_CREDIBILITY 1.0
#define MODEL_COMMERCE_POST        3.0

/* A name found in posts is that of a brand when so many authors have it in commercial posts,
 * and this share of its posts is commercial, so many times that of all posts. */
#define MODEL_BRAND_AUTHORS    5
#define MODEL_BRAND_COMMERCIAL 0.3
#define MODEL_BRAND_LIFT       2.0

/* Posts on other brands that are added to an author's, for shares of brands. */
#define MODEL_BRAND_PRIOR 5.0
/* Posts with brands that tell a concentration; on one brand, a bond; praise, consistency; names
 * that tell early adoption, and their authors. */
#define MODEL_BRAND_POSTS     5
#define MODEL_PRAISE_POSTS    3
#define MODEL_ADOPTIONS       3
#define MODEL_ADOPTION_PEOPLE 5
/* A bond persists: share of mentions outside of campaigns, and days from the first to the last
 * one. Share of posts that show loyalty or praise. */
#define MODEL_BOND_PERSISTENCE 0.5
#define MODEL_BOND_DAYS        30
#define MODEL_BOND_SHARE       0.2
/* Days within which praise of two rivals, or praise and fault, contradict each other. */
#define MODEL_PRAISE_DAYS 90
/* Posts of a week whose commercial share is told; deviations above the mean, and authors, that
 * make a flood. */
#define MODEL_WEEK_POSTS    5
#define MODEL_FLOOD         4.0
#define MODEL_FLOOD_AUTHORS 5
/* What an unknown fit of topics counts for a candidate. */
#define MODEL_UNKNOWN_FIT 0.25
/* Posts that praise rivals, of a candidate who never named the brand, that halve his score. */
#define MODEL_RIVAL_POSTS 3.0
/* Campaigns of a brand that are named. */
#define MODEL_BRAND_CAMPAIGNS 5

/* Campaign hashtags: authors who use it in commercial posts; days; share of its uses in these,
 * and so many times that of all posts of its authors; share of these uses that is commercial;
 * of the commercial ones that name one client. */
#define MODEL_TAG_AUTHORS    5
#define MODEL_TAG_DAYS       14
#define MODEL_TAG_BURST      0.5
#define MODEL_TAG_LIFT       2.0
#define MODEL_TAG_COMMERCIAL 0.5
#define MODEL_TAG_CLIENT     0.6

/* Lockstep: members, brands' days and brands that a member shares; authors of the archive that
 * may be expected to fit as well by chance, and such groups. */
#define MODEL_LOCKSTEP_AUTHORS 3
#define MODEL_LOCKSTEP_DAYS    3
#define MODEL_LOCKSTEP_BRANDS  3
#define MODEL_LOCKSTEP_CHANCE  0.01

/* Engagement is told from so many posts on. */
#define MODEL_ENGAGEMENT_POSTS 5
/* Peers that an author is compared with, and how many there must be. */
#define MODEL_PEERS       50
#define MODEL_LEAST_PEERS 30
/* No peers are more alike than this median distance of logarithms, a tenth; it times this is a
 * standard deviation of a normal distribution. Outliers are so many of them away. */
#define MODEL_PEER_DEVIATION 0.1
#define MODEL_NORMAL_MAD     1.4826
#define MODEL_OUTLIER        3.0
/* Comments a like, where there are none. */
#define MODEL_LEAST_COMMENTS 0.001
/* Views from which on round numbers are counted, and how many posts that takes. */
#define MODEL_ROUND_VIEWS 1000
#define MODEL_ROUND_POSTS 10
/* A jump in followers: steps that there must be, median distances from the usual step, and the
 * least one, a tenth more. */
#define MODEL_JUMP_STEPS 10
#define MODEL_JUMP       5.0
#define MODEL_LEAST_JUMP 0.095

/* Habits: posts with a time that tell hours; tokens that tell "we"; handles that tell whose fan
 * he is; posts for the others. */
#define MODEL_HOURS_POSTS 20
#define MODEL_WE_TOKENS   20
#define MODEL_FAN_HANDLES 5
#define MODEL_HABIT_POSTS 5
/* Signs of a team: how many must be known, hours of so little entropy (bits), mostly "we". */
#define MODEL_TEAM_SIGNS 2
#define MODEL_TEAM_HOURS 1.5
#define MODEL_TEAM_WE    0.5
/* Words of a post that is neither a shout nor a novel. */
#define MODEL_LEAST_WORDS 30
#define MODEL_MOST_WORDS  800

/* Authors who give the same contact and are of an agency; so many have a hotline in common. */
#define MODEL_AGENCY_AUTHORS 3
#define MODEL_AGENCY_MOST    500

/* Campaigns that a card names. */
#define MODEL_CAMPAIGNS 100

/* An organization's account: points from which it is one; what an official name gives, and more
 * when the platform verified it; share of posts in the brand's voice that gives points, shares
 * of criticism and of own experience that take them. */
#define MODEL_OFFICIAL_POINTS          4.0
#define MODEL_OFFICIAL_NAME_POINTS     2.5
#define MODEL_OFFICIAL_VERIFIED_POINTS 3.0
#define MODEL_OFFICIAL_VOICE           0.2
#define MODEL_OFFICIAL_VOICE_POINTS    3.0
#define MODEL_OFFICIAL_CRITICISM       0.05
#define MODEL_OFFICIAL_EXPERIENCE      0.1
#define MODEL_OFFICIAL_PRIVATE_POINTS  2.0

/* Few posts: posts with evidence that a class needs, and the commercial share that must lie
 * above or below its interval. */
#define MODEL_STANDING_POSTS 4
#define MODEL_STANDING_SHARE 0.5

#endif
