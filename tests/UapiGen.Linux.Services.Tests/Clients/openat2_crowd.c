/* Threads and processes that open files all at once, and processes that are killed meanwhile. */
#include "case.h"

struct how {
	uint64_t flags, mode, resolve;
};

static int calls;

static int open_it(const char *path, uint64_t flags)
{
	struct how how = { flags, 0, 0 };
	return syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof(how));
}

static void *run(void *wrong)
{
	for (int i = 0; i < calls; i++) {
		char text[16] = "";
		int fd = open_it(i & 1 ? "file" : "dir/inner", O_RDONLY);
		if (fd < 3 || read(fd, text, sizeof(text) - 1) < 1 || strcmp(text, i & 1 ? "text" : "inner text") || close(fd))
			__sync_fetch_and_add((int *)wrong, 1);
	}
	return NULL;
}

int main(int argc, char **argv)
{
	int processes = atoi(argv[2]), threads = atoi(argv[3]), killed = atoi(argv[5]);
	calls = atoi(argv[4]);
	if (argc < 6 || chdir(argv[1]))
		return 1;
	for (int i = 0; i < processes; i++) {
		if (fork() == 0) {
			pthread_t all[64];
			int wrong = 0;
			for (int j = 0; j < threads; j++)
				pthread_create(&all[j], NULL, run, &wrong);
			for (int j = 0; j < threads; j++)
				pthread_join(all[j], NULL);
			printf("wrong %d\n", wrong);
			fflush(stdout);
			_exit(0);
		}
	}
	for (int i = 0; i < killed; i++) {
		pid_t victim = fork();
		if (victim == 0) {
			for (;;)
				close(open_it("file", O_RDWR));
		}
		usleep(500 + i * 41);
		kill(victim, SIGKILL);
		waitpid(victim, NULL, 0);
	}
	while (wait(NULL) > 0)
		;
	return 0;
}
