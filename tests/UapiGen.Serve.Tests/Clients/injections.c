/* Processes and threads that get descriptors and close them, all at once; some of the processes are killed meanwhile. */
#include "syscall.h"
#include <sys/stat.h>

static int calls;

static void *run(void *wrong)
{
	for (int i = 0; i < calls; i++) {
		struct stat facts;
		int fd = call(INJECT, i & 1);
		/* 0 to 2 are taken: no call may return them. */
		if (fd < 3 || fstat(fd, &facts) || facts.st_size != 0 || fcntl(fd, F_GETFD) != (i & 1) || close(fd))
			__sync_fetch_and_add((int *)wrong, 1);
	}
	return NULL;
}

static void work(int threads)
{
	pthread_t all[64];
	int wrong = 0;
	for (int i = 0; i < threads; i++)
		pthread_create(&all[i], NULL, run, &wrong);
	for (int i = 0; i < threads; i++)
		pthread_join(all[i], NULL);
	printf("wrong %d\n", wrong);
	fflush(stdout);
}

int main(int argc, char **argv)
{
	int processes = atoi(argv[1]), threads = atoi(argv[2]), killed = atoi(argv[4]);
	standard_descriptors_only();
	calls = atoi(argv[3]);
	for (int i = 0; i < processes; i++) {
		if (fork() == 0) {
			work(threads);
			_exit(0);
		}
	}
	for (int i = 0; i < killed; i++) {
		pid_t victim = fork();
		if (victim == 0) {
			for (;;)
				close(call(INJECT, 0));
		}
		usleep(1000 + i * 37);
		kill(victim, SIGKILL);
		waitpid(victim, NULL, 0);
	}
	while (wait(NULL) > 0)
		;
	return 0;
}
