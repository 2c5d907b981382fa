/*
 * A child calls with a struct that it shares with its parent, and passes its process id: whoever answers kills it first. The answer must not
 * turn up afterwards.
 */
#include "client.h"

int main(void)
{
	struct echo *e = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int fd = open("/dev/null", O_RDWR), status;

	if (fork() == 0) {
		e->value = getpid();
		echo(fd, e);
		_exit(1);
	}
	wait(&status);
	say("killed", WIFSIGNALED(status));

	/* Calls are answered in turn: when this one is, the child's is over. */
	struct echo next = { 0 };
	say("next", echo(fd, &next));
	say("changed", e->answer != 0 || e->thread != 0);
	return 0;
}
