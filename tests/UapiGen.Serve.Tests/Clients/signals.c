/*
 * A timer's signals hit a thread that makes slow calls, at any moment of them. "restart" installs the handler with SA_RESTART, "plain" without.
 * Prints how many calls succeeded, were interrupted, and failed otherwise.
 */
#include "client.h"

static volatile long signals;

static void handle(int signal)
{
	signals++;
}

int main(int argc, char **argv)
{
	struct sigaction action = { .sa_handler = handle, .sa_flags = strcmp(argv[1], "restart") == 0 ? SA_RESTART : 0 };
	struct itimerval timer = { { 0, 700 }, { 0, 700 } }, off = { { 0, 0 }, { 0, 0 } };
	long calls = atol(argv[2]), right = 0, interrupted = 0, wrong = 0;
	int fd = open("/dev/null", O_RDWR);

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &timer, NULL);
	for (long i = 0; i < calls; i++) {
		struct echo e = { .value = 1000 };
		if (echo(fd, &e) == 0)
			e.answer == 3001 ? right++ : wrong++;
		else
			errno == EINTR ? interrupted++ : wrong++;
	}
	setitimer(ITIMER_REAL, &off, NULL);
	say("right", right);
	say("interrupted", interrupted);
	say("wrong", wrong);
	say("signals-came", signals > 10);
	return 0;
}
