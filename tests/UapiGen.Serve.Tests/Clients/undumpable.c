/* A process that lets nobody of its own user look at it. */
#include "client.h"
#include <sys/prctl.h>

int main(void)
{
	int fd = open("/dev/null", O_RDWR);
	struct echo e = { 1 };
	say("before", echo(fd, &e));
	prctl(PR_SET_DUMPABLE, 0);
	say("after", echo(fd, &e));
	return 0;
}
