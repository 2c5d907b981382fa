/* Leaves a process behind that calls when its parent is gone and the file ARGUMENT is there, and prints what it got. */
#include "client.h"

int main(int argc, char **argv)
{
	int gone[2];
	char byte;
	if (pipe(gone) != 0)
		return 1;

	if (fork() == 0) {
		setsid();
		if (fork() != 0)
			_exit(0);
		/* The pipe's other end closes when the first process, its last owner, ends. */
		close(gone[1]);
		if (read(gone[0], &byte, 1) != 0)
			_exit(1);
		while (access(argv[1], F_OK) != 0)
			usleep(1000);
		say("orphan-right", echo_right(open("/dev/null", O_RDWR), 42));
		_exit(0);
	}
	wait(NULL);
	say("parent-right", echo_right(open("/dev/null", O_RDWR), 41));
	return 5;
}
