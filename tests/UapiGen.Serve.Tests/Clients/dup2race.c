/*
 * One thread puts a served and an unserved file under the same number by turns; another calls, 4000 times and until it has met both.
 * Every call is one or the other, none is half.
 */
#include "client.h"

static int null, zero, slot;
static volatile int done;

static void *swap(void *unused)
{
	while (!done) {
		dup2(null, slot);
		dup2(zero, slot);
	}
	return NULL;
}

int main(void)
{
	pthread_t thread;
	long served = 0, unserved = 0, wrong = 0;

	null = open("/dev/null", O_RDWR);
	zero = open("/dev/zero", O_RDWR);
	slot = dup(null);
	pthread_create(&thread, NULL, swap, NULL);
	for (int i = 0; i < 4000 || (wrong == 0 && (served == 0 || unserved == 0)); i++) {
		struct echo e = { .value = i };
		if (echo(slot, &e) == 0)
			e.answer == 3ull * i + 1 ? served++ : wrong++;
		else
			errno == ENOTTY && e.answer == 0 ? unserved++ : wrong++;
	}
	done = 1;
	pthread_join(thread, NULL);
	say("wrong", wrong);
	say("all", served + unserved);
	return 0;
}
