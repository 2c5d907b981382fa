/* A child calls with a struct that it shares with its parent, and is killed while it waits: the answer must not turn up afterwards. */
#include "client.h"

int main(void)
{
	struct echo *e = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int fd = open("/dev/null", O_RDWR), status;

	e->value = 1000;
	pid_t child = fork();
	if (child == 0) {
		echo(fd, e);
		_exit(1);
	}
	usleep(20000);
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	usleep(100000);
	say("changed", e->answer != 0 || e->thread != 0);
	return 0;
}
