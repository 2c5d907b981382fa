/*
 * Catches signals and tells of each. Ends with 7 when it has had as many as it was given numbers.
 *
 *   catcher NUMBER... [-IGNORED...]
 */
#include "client.h"

static volatile sig_atomic_t pending[65];

static void on_signal(int number)
{
	pending[number]++;
}

int main(int argc, char **argv)
{
	sigset_t all, none;
	sigfillset(&all);
	sigemptyset(&none);
	sigprocmask(SIG_BLOCK, &all, NULL);

	int left = 0;
	for (int i = 1; i < argc; i++) {
		int number = atoi(argv[i]);
		signal(abs(number), number < 0 ? SIG_IGN : on_signal);
		left += number > 0;
	}
	puts("ready");
	fflush(stdout);

	while (left > 0) {
		sigsuspend(&none);
		for (int number = 1; number < 65; number++) {
			for (; pending[number] > 0; pending[number]--) {
				printf("got %d\n", number);
				left--;
			}
		}
		fflush(stdout);
	}
	return 7;
}
