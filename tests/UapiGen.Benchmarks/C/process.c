/*
 * A program from its start to its end, as a shell or make has it: posix_spawn(3), its output read to the end, waited for. Managed code that does the same takes
 * longer than /bin/true.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static long nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000000L + now.tv_nsec;
}

/*
 * Runs a program, and reads what it writes to its standard output, of which as much is kept as there is room for. The nanoseconds that it took, or a negative
 * errno.
 */
long run(char *const argv[], char *output, long room, long *length, int *status)
{
	posix_spawn_file_actions_t actions;
	char rest[4096];
	long begin, end, got;
	int ends[2], error;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return -errno;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);

	begin = nanoseconds();
	error = posix_spawnp(&pid, argv[0], &actions, NULL, argv, environ);
	close(ends[1]);
	*length = 0;
	while (error == 0) {
		got = *length < room ? read(ends[0], output + *length, room - *length) : read(ends[0], rest, sizeof(rest));
		if (got == 0)
			break;
		if (got > 0 && *length < room)
			*length += got;
		else if (got < 0 && errno != EINTR)
			error = errno;
	}
	if (error == 0)
		while (waitpid(pid, status, 0) < 0 && errno == EINTR)
			;
	end = nanoseconds();

	posix_spawn_file_actions_destroy(&actions);
	close(ends[0]);
	return error != 0 ? -error : end - begin;
}
