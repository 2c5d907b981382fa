/*
 * The yardstick: system calls as a program in C makes them, through the C library's syscall(2), with errno looked at when it says -1. The limit:
 * the same without the C library.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/syscall.h>

/* Called through its address, as in a program that is linked with -z now: a jump less. */
extern long syscall(long number, ...) __attribute__((noplt));

#ifndef __NR_openat2
#define __NR_openat2 437
#endif

#define SCHED_ATTR_SIZE 56
#define OPEN_HOW_SIZE 24

struct open_request {
	const char *path;
	const void *how;
	int directory;
};

/* The loops that are timed; the errors of all calls or-ed together. */
int get_scheduling(void *attr, long calls)
{
	int errors = 0;

	while (calls-- > 0)
		if (syscall(__NR_sched_getattr, 0, attr, SCHED_ATTR_SIZE, 0) == -1)
			errors |= errno;
	return errors;
}

int open_nothing(void *argument, long calls)
{
	const struct open_request *request = argument;
	int errors = 0;

	while (calls-- > 0)
		if (syscall(__NR_openat2, request->directory, request->path, request->how, OPEN_HOW_SIZE) == -1)
			errors |= errno;
	return errors;
}

int open_and_close(void *argument, long calls)
{
	const struct open_request *request = argument;
	int errors = 0;
	long file;

	while (calls-- > 0) {
		file = syscall(__NR_openat2, request->directory, request->path, request->how, OPEN_HOW_SIZE);
		if (file == -1 || syscall(__NR_close, file) == -1)
			errors |= errno;
	}
	return errors;
}

#ifdef __x86_64__
static inline long kernel(long number, long first, long second, long third, long fourth)
{
	register long r10 __asm__("r10") = fourth;
	long result;

	__asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(first), "S"(second), "d"(third), "r"(r10) : "rcx", "r11", "memory");
	return result;
}

int get_scheduling_bare(void *attr, long calls)
{
	long errors = 0, result;

	while (calls-- > 0) {
		result = kernel(__NR_sched_getattr, 0, (long)attr, SCHED_ATTR_SIZE, 0);
		if (result < 0)
			errors |= -result;
	}
	return errors;
}

int open_nothing_bare(void *argument, long calls)
{
	const struct open_request *request = argument;
	long errors = 0, result;

	while (calls-- > 0) {
		result = kernel(__NR_openat2, request->directory, (long)request->path, (long)request->how, OPEN_HOW_SIZE);
		if (result < 0)
			errors |= -result;
	}
	return errors;
}
#endif
