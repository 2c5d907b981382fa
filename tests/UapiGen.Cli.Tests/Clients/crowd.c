/* PROCESSES processes of THREADS threads, each with CALLS calls at once; prints for each process how many were answered right.
 *
 *   crowd FILE NUMBER MODES PROCESSES THREADS CALLS
 */
#include "client.h"

static int fd, calls;
static unsigned long command;
static uint64_t modes;
static _Atomic long right;

static void *run(void *unused)
{
	(void)unused;
	for (int i = 0; i < calls; i++)
		right += call(fd, command, modes) == 0;
	return NULL;
}

int main(int argc, char **argv)
{
	if (argc != 7)
		return 98;
	fd = open_target(argv[1]);
	command = command_of(argv[2]);
	modes = strtoull(argv[3], NULL, 16);
	int processes = atoi(argv[4]), threads = atoi(argv[5]);
	calls = atoi(argv[6]);

	for (int p = 0; p < processes; p++) {
		pid_t child = fork();
		if (child < 0)
			die("fork");
		if (child)
			continue;
		pthread_t ids[64];
		for (int t = 0; t < threads; t++)
			if (pthread_create(&ids[t], NULL, run, NULL))
				die("pthread_create");
		for (int t = 0; t < threads; t++)
			pthread_join(ids[t], NULL);
		printf("right %ld\n", (long)right);
		return 0;
	}

	int status, bad = 0;
	while (wait(&status) > 0)
		bad |= status;
	return bad != 0;
}
