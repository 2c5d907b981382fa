/*
 * Children that call without end and are killed in the middle of it: by another process, by a thread of theirs that exits, or by one that calls exec.
 * After each the parent's own call must be answered as ever. Prints "killed N right M".
 *
 *   killed FILE NUMBER MODES ROUNDS
 */
#include "client.h"

static int fd;
static unsigned long command;
static uint64_t modes;

static void pause_for(long microseconds)
{
	struct timespec time = { 0, microseconds * 1000 };
	nanosleep(&time, NULL);
}

static void *call_for_ever(void *unused)
{
	(void)unused;
	for (;;)
		call(fd, command, modes);
	return NULL;
}

static void child(int way)
{
	pthread_t caller;
	if (way == 0)
		call_for_ever(NULL);
	for (int i = 0; i < 3; i++)
		if (pthread_create(&caller, NULL, call_for_ever, NULL))
			_exit(99);
	pause_for(1000);
	if (way == 1)
		_exit(0);
	execl("/bin/true", "true", NULL);
	_exit(99);
}

int main(int argc, char **argv)
{
	if (argc != 5)
		return 98;
	fd = open_target(argv[1]);
	command = command_of(argv[2]);
	modes = strtoull(argv[3], NULL, 16);
	int rounds = atoi(argv[4]), killed = 0, right = 0;

	for (int i = 0; i < rounds; i++) {
		int way = i % 3, status;
		pid_t pid = fork();
		if (pid < 0)
			die("fork");
		if (pid == 0)
			child(way);
		if (way == 0) {
			pause_for(300 + 97 * i);
			kill(pid, SIGKILL);
		}
		if (waitpid(pid, &status, 0) != pid)
			die("waitpid");
		killed += way == 0 ? WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL : WIFEXITED(status) && WEXITSTATUS(status) == 0;
		right += call(fd, command, modes) == 0;
	}
	printf("killed %d right %d\n", killed, right);
	return 0;
}
