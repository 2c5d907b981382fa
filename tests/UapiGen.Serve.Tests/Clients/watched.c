/* One call of each kind. */
#include "client.h"

int main(void)
{
	int null = open("/dev/null", O_RDWR), zero = open("/dev/zero", O_RDWR);
	struct echo e = { 0 };
	say("echo", echo(null, &e));
	say("fault", ioctl(null, ECHO_COMMAND, 8));
	say("check", ioctl(null, CHECK_EXTENSION, 250));
	say("elsewhere", echo(zero, &e));
	return 0;
}
