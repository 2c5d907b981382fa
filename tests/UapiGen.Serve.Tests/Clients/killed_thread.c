/* One thread is in a call, which lasts as long as the process, while another ends it: as soon as the server says, by a signal, that it has the call. */
#include "client.h"

static int fd;

static void *call(void *unused)
{
	struct echo e = { .value = getpid() };
	echo(fd, &e);
	return NULL;
}

int main(void)
{
	pthread_t thread;
	sigset_t received;
	int signal;

	sigemptyset(&received);
	sigaddset(&received, SIGUSR1);
	pthread_sigmask(SIG_BLOCK, &received, NULL);

	fd = open("/dev/null", O_RDWR);
	pthread_create(&thread, NULL, call, NULL);
	sigwait(&received, &signal);
	_exit(9);
}
