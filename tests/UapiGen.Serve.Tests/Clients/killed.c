/*
 * Children that are killed in the middle of a call; the parent's own calls go on being answered. With a delay in microseconds the parent kills
 * the child, whose call of value 1000 takes its time; without, the child passes its process id, and whoever answers kills it.
 */
#include "client.h"

int main(int argc, char **argv)
{
	int fd = open("/dev/null", O_RDWR), times = atoi(argv[1]), delay = argc > 2 ? atoi(argv[2]) : -1, status;

	for (int i = 0; i < times; i++) {
		int ready[2];
		char byte;
		if (pipe(ready) != 0)
			return 1;
		pid_t child = fork();
		if (child == 0) {
			struct echo e = { .value = delay < 0 ? getpid() : 1000 };
			if (write(ready[1], "r", 1) != 1)
				_exit(2);
			echo(fd, &e);
			pause();
			_exit(3);
		}
		if (read(ready[0], &byte, 1) != 1)
			return 1;
		if (delay >= 0) {
			usleep(delay);
			kill(child, SIGKILL);
		}
		if (waitpid(child, &status, 0) != child || !WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
			say("not-killed", status);
		close(ready[0]);
		close(ready[1]);
		if (!echo_right(fd, 0))
			say("wrong-after-kill", i);
	}
	say("killed", times);
	return 0;
}
