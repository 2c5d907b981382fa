/* PROCESSES processes of THREADS threads, each with CALLS calls at once; prints how many were answered right. */
#include "client.h"

static int fd, calls;
static long right;

static void *run(void *seed)
{
	for (int i = 0; i < calls; i++)
		if (echo_right(fd, (uintptr_t)seed * 1000003 + i))
			__sync_fetch_and_add(&right, 1);
	return NULL;
}

int main(int argc, char **argv)
{
	int processes = atoi(argv[1]), threads = atoi(argv[2]);
	calls = atoi(argv[3]);
	fd = open("/dev/null", O_RDWR);

	for (int p = 0; p < processes; p++) {
		if (fork() != 0)
			continue;
		pthread_t ids[64];
		for (int t = 0; t < threads; t++)
			pthread_create(&ids[t], NULL, run, (void *)(uintptr_t)(p * 64 + t + 1));
		for (int t = 0; t < threads; t++)
			pthread_join(ids[t], NULL);
		say("right", right);
		_exit(right == (long)threads * calls ? 0 : 1);
	}

	int bad = 0, status;
	while (wait(&status) > 0)
		bad |= status;
	return bad ? 1 : 0;
}
