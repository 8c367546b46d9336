/*
 * generate COUNT SEED: prints invented English posts as JSON Lines, the same for the same seed.
 * Most is talk about nothing to buy, as in real timelines; one post in 24 begins with an
 * advertisement and one with an experience of a product. Names are made of syllables, so
 * that the text compresses like text and not like a word list.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state;

/* xorshift64*: Vigna 2016, "An experimental exploration of Marsaglia's xorshift generators". */
static uint32_t pick(uint32_t count)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (uint32_t)((state * UINT64_C(2685821657736338717)) >> 32) % count;
}

/* In templates: %n number, %x made-up name, and the lists below by their letter. */
static const char *const things[] = {
	"kettle",   "backpack", "lamp",    "keyboard", "umbrella", "blender",    "jacket",
	"notebook", "bicycle",  "teapot",  "speaker",  "mattress", "camera",     "scarf",
	"charger",  "skillet",  "monitor", "raincoat", "suitcase", "armchair",   "lipstick",
	"shampoo",  "drill",    "printer", "router",   "toaster",  "headphones", "sunscreen",
};
static const char *const places[] = {
	"the station",  "my office",   "the market",    "the library", "our kitchen",
	"the old mill", "the harbour", "the gym",       "a hostel",    "the airport",
	"the garden",   "the cinema",  "a corner shop", "the ferry",   "the museum",
	"my dorm",      "the park",    "the bakery",
};
static const char *const people[] = {
	"my sister",     "the neighbour", "my boss",     "a stranger", "my flatmate",
	"an old friend", "my uncle",      "the plumber", "a tourist",  "my mother",
	"our teacher",   "the dog",       "the driver",  "my cousin",  "everybody",
	"nobody",        "a colleague",   "the barista",
};
static const char *const qualities[] = {
	"quiet", "slow",   "heavy", "crooked", "bright", "cheap", "stubborn", "green",
	"noisy", "small",  "damp",  "strange", "warm",   "late",  "dusty",    "calm",
	"blue",  "sleepy", "sharp", "round",   "plain",  "loud",  "busy",     "kind",
};

static const char *const talk[] = {
	"The train to %x was late again and %w sang all the way.",
	"It rained on %p for %n hours, and then it was %a.",
	"I can’t stop thinking about what %w said at %p.",
	"Why is every %t in this town so %a?",
	"We walked from %p to %x and back, about %n kilometres.",
	"Somebody left a %a %t at %p.",
	"There is a film about %x tonight; %w says it is %a.",
	"My phone was empty at %p, so I read a book by %x %x instead.",
	"Happy birthday to %w, who is %n today 🎉",
	"%x won %n to %n and %p went mad ⚽",
	"I had forgotten how %a %p is in the morning.",
	"Still waiting for %w. It has been %n minutes.",
	"The soup at %p was %a, the bread was not.",
	"Nothing to see here, just %w and a %a %t.",
	"Dreamt that %w moved to %x and opened a school for %a cats.",
	"@%x have you seen the news from %x?",
	"Exam in %n days and I know nothing about %x.",
	"New profile picture, same %a face.",
	"Who else is awake? #%x #cantsleep",
	"The moon over %p is %a tonight.",
	"%w asked me %n times whether the %t is %a. It is.",
	"Today’s plan: %p, tea, a letter to %x, an early night.",
	"Traffic at %p is %a, take the road through %x.",
	"I wrote %n pages about %x and deleted them all.",
	"Saw %w at %p, both pretended not to notice.",
	"The %t beeped at 3 am, and %w slept through it.",
	"Good morning from %p, where it is %n degrees and %a.",
	"They closed %p for repairs until %x knows when.",
};
static const char *const experiences[] = {
	"I bought the %x %t for $%n at %p, and after %n weeks the handle broke.",
	"Have been using this %t for %n months; it is still %a.",
	"The zipper on my %t broke twice and customer service never answered.",
	"Paid %n euros for it. Not worth it, the %t is %a.",
	"I measured the %x %t: %n grams, not %n as they say.",
	"Compared to my old %t it is %a, but the battery lasts %n hours.",
	"I returned the %t after %n days because it leaks.",
	"My second %t from %x, the first one lasted %n years.",
};
static const char *const adverts[] = {
	"Use my code %x%n for %n% off your first %t! Link in bio.",
	"#ad Thank you %x for sponsoring this post about their %a %t.",
	"Shop now at %x and get free shipping on every %t over $%n!",
	"We are excited to announce the all-new %x %t, engineered for %p.",
	"This %t is a game changer, my holy grail, run don’t walk!",
	"Thanks to @%x for gifting me this %t #gifted",
	"Giveaway! Follow us and tag %n friends to win a %x %t.",
	"Not sponsored, I just love my %x %t. DM me for a discount.",
};

#define PICK(list) (list)[pick(sizeof(list) / sizeof(*(list)))]

static void put_name(void)
{
	static const char *const syllables[] = {
		"ba", "ren", "lo", "mi", "kar",  "tes", "vo", "du",  "li",  "son", "ga", "pel",
		"or", "nis", "fu", "ha", "ster", "we",  "jo", "cra", "tin", "bel", "ya", "qui",
	};
	uint32_t count = 2 + pick(3);

	while (count--)
		fputs(PICK(syllables), stdout);
}

static void put_template(const char *template)
{
	for (; *template; template ++) {
		const char *letter = *template == '%' ? strchr("tpwanx", template[1]) : NULL;

		if (!letter || !*letter) {
			putchar(*template);
			continue;
		}
		template ++;
		if (*letter == 'n')
			printf("%" PRIu32, 2 + pick(60));
		else if (*letter == 'x')
			put_name();
		else
			fputs(*letter == 't'   ? PICK(things)
			      : *letter == 'p' ? PICK(places)
			      : *letter == 'w' ? PICK(people)
					       : PICK(qualities),
			      stdout);
	}
}

static void put_text(void)
{
	uint32_t kind = pick(24), sentences = 2 + pick(5);

	if (kind < 1)
		put_template(PICK(adverts));
	else if (kind < 2)
		put_template(PICK(experiences));
	else
		put_template(PICK(talk));
	while (--sentences) {
		putchar(' ');
		put_template(PICK(talk));
	}
}

static void put_post(unsigned long number)
{
	static const char *const platforms[] = { "instagram", "twitter", "reddit", "youtube" };

	/* One call a line: the order in which arguments are evaluated is the compiler's. */
	printf("{\"id\": \"p%lu\"", number);
	printf(", \"platform\": \"%s\"", PICK(platforms));
	printf(", \"author_id\": \"u%08" PRIx32 "\"", pick(40000) * 99991);
	printf(", \"lang\": \"en\", \"posted_at\": \"2025-%02" PRIu32, 1 + pick(12));
	printf("-%02" PRIu32, 1 + pick(28));
	printf("T%02" PRIu32, pick(24));
	printf(":%02" PRIu32 ":00Z\"", pick(60));
	printf(", \"likes\": %" PRIu32 ", \"text\": \"", pick(1000));
	put_text();
	puts("\"}");
}

int main(int argc, char **argv)
{
	unsigned long count = argc == 3 ? strtoul(argv[1], NULL, 10) : 0;

	state = argc == 3 ? strtoull(argv[2], NULL, 10) : 0;
	if (!count || !state) {
		fprintf(stderr, "Usage: generate COUNT SEED; both above 0\n");
		return EXIT_FAILURE;
	}
	for (unsigned long i = 1; i <= count; i++)
		put_post(i);
	return fflush(stdout) || ferror(stdout) ? EXIT_FAILURE : EXIT_SUCCESS;
}
