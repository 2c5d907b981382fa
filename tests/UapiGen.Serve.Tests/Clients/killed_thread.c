/* One thread is in a call, which lasts as long as the process, while another ends it. */
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
	fd = open("/dev/null", O_RDWR);
	pthread_create(&thread, NULL, call, NULL);
	usleep(30000);
	_exit(9);
}
