/*
 * Calls while signals with a handler come in, from a timer and from another thread. Prints "handled" if any came, then each kind of answer once.
 *
 *   interrupted FILE NUMBER MODES restart|fail CALLS
 */
#include "client.h"

static volatile sig_atomic_t handled;
static _Atomic int running = 1;
static pthread_t caller;

static void on_signal(int number)
{
	(void)number;
	handled = 1;
}

static void *disturb(void *unused)
{
	(void)unused;
	struct timespec time = { 0, 50 * 1000 };
	while (running) {
		pthread_kill(caller, SIGUSR1);
		nanosleep(&time, NULL);
	}
	return NULL;
}

int main(int argc, char **argv)
{
	if (argc != 6)
		return 98;
	int fd = open_target(argv[1]), calls = atoi(argv[5]);
	unsigned long command = command_of(argv[2]);
	uint64_t modes = strtoull(argv[3], NULL, 16);

	struct sigaction action = { .sa_handler = on_signal, .sa_flags = strcmp(argv[4], "restart") == 0 ? SA_RESTART : 0 };
	sigaction(SIGUSR1, &action, NULL);
	sigaction(SIGALRM, &action, NULL);
	struct itimerval often = { { 0, 200 }, { 0, 200 } }, never = { { 0, 0 }, { 0, 0 } };
	setitimer(ITIMER_REAL, &often, NULL);
	caller = pthread_self();
	pthread_t disturber;
	if (pthread_create(&disturber, NULL, disturb, NULL))
		die("pthread_create");

	int kinds[16], count = 0;
	for (int i = 0; i < calls; i++) {
		int result = call(fd, command, modes), k = 0;
		while (k < count && kinds[k] != result)
			k++;
		if (k == count && count < 16)
			kinds[count++] = result;
	}
	running = 0;
	pthread_join(disturber, NULL);
	setitimer(ITIMER_REAL, &never, NULL);

	printf("handled %d\n", handled);
	for (int k = 0; k < count; k++)
		printf("%d\n", kinds[k]);
	return 0;
}
