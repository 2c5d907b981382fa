/* What the served clients share. Nothing in them knows that they are served. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define ECHO_COMMAND 0xAEE4
#define CHECK_EXTENSION 0xAE03

struct echo {
	uint64_t value, answer, thread;
};

static inline int echo(int fd, struct echo *e)
{
	return ioctl(fd, ECHO_COMMAND, e);
}

/* One call that must succeed; 1 if it did and answered right. */
static inline int echo_right(int fd, uint64_t value)
{
	struct echo e = { .value = value };
	return echo(fd, &e) == 0 && e.answer == value * 3 + 1 && e.thread == (uint64_t)syscall(SYS_gettid);
}

/* One line: the name, what the call returned, and errno's name if it failed. */
static inline void say(const char *name, long result)
{
	int error = errno;
	if (result == -1)
		printf("%s -1 %s\n", name, strerrorname_np(error));
	else
		printf("%s %ld\n", name, result);
	fflush(stdout);
}
