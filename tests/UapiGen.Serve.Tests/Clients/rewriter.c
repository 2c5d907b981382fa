/*
 * A thread rewrites the struct without pause while calls are made on it. Whatever the call read, it answered that: the answer is always
 * 3 * v + 1 of a v that the thread wrote.
 */
#include "client.h"

static struct echo shared;
static volatile int done;

static void *rewrite(void *unused)
{
	while (!done)
		for (uint64_t v = 0; v < 64; v++)
			__atomic_store_n(&shared.value, v * 0x0101010101010101, __ATOMIC_RELAXED);
	return NULL;
}

int main(int argc, char **argv)
{
	pthread_t thread;
	long calls = atol(argv[1]), wrong = 0;
	int fd = open("/dev/null", O_RDWR);

	pthread_create(&thread, NULL, rewrite, NULL);
	for (long i = 0; i < calls; i++) {
		if (echo(fd, &shared) != 0)
			wrong++;
		uint64_t v = (shared.answer - 1) / 3;
		wrong += (shared.answer - 1) % 3 != 0 || v % 0x0101010101010101 != 0 || v / 0x0101010101010101 >= 64;
	}
	done = 1;
	pthread_join(thread, NULL);
	say("wrong", wrong);
	return 0;
}
