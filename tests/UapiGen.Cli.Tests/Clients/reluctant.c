/*
 * Starts a program with a small pipe for its standard output which does not wait, and reads nothing until that is full; then passes all of it on. It ends as the
 * program does.
 * usage: reluctant PROGRAM [ARG...]
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char buffer[4096];
	int ends[2], room, held, status;
	ssize_t got;
	pid_t pid;

	if (argc < 2 || pipe2(ends, O_CLOEXEC) != 0)
		return 125;
	room = fcntl(ends[1], F_SETPIPE_SZ, sizeof(buffer));
	if (room < 0 || fcntl(ends[1], F_SETFL, O_WRONLY | O_NONBLOCK) != 0)
		return 125;
	pid = fork();
	if (pid == 0) {
		dup2(ends[1], STDOUT_FILENO);
		execv(argv[1], argv + 1);
		_exit(127);
	}
	close(ends[1]);

	for (;;) {
		struct pollfd end = { .fd = ends[0] };

		/* Full, or nobody is left to fill it. */
		if (ioctl(ends[0], FIONREAD, &held) != 0 || held == room || poll(&end, 1, 1) > 0)
			break;
	}
	if (held != room)
		fprintf(stderr, "reluctant: %d bytes did not fill it\n", held);
	while ((got = read(ends[0], buffer, sizeof(buffer))) > 0)
		fwrite(buffer, 1, (size_t)got, stdout);
	if (pid < 0 || waitpid(pid, &status, 0) < 0 || fflush(stdout) != 0)
		return 125;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
