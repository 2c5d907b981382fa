/*
 * Each call carries the caller's own process id, and is made without SA_RESTART: whoever answers it sends a signal first. Prints how the
 * calls ended, and how many signals were handled.
 */
#include "client.h"

static volatile long signals;

static void handle(int signal)
{
	signals++;
}

int main(int argc, char **argv)
{
	struct sigaction action = { .sa_handler = handle };
	long right = 0;
	int fd = open("/dev/null", O_RDWR);

	sigaction(SIGUSR1, &action, NULL);
	for (int i = 0; i < atoi(argv[1]); i++)
		right += echo_right(fd, getpid());
	say("right", right);
	say("signals", signals);
	return 0;
}
