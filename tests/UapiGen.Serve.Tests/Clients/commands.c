/* The claimed command in every form that is the same to the kernel. */
#include "client.h"

static long raw(unsigned long fd, unsigned long command, void *argument)
{
	return syscall(SYS_ioctl, fd, command, argument);
}

int main(void)
{
	struct echo e = { 5 };
	unsigned long fd = open("/dev/null", O_RDWR);
	int ioctl_only = open("/dev/null", 3);

	say("plain", raw(fd, ECHO_COMMAND, &e));
	for (int bit = 32; bit < 64; bit++)
		if (raw(fd, ECHO_COMMAND | 1ul << bit, &e) != 0)
			say("high-command-bit", bit);
	for (int bit = 32; bit < 64; bit++)
		if (raw(fd | 1ul << bit, ECHO_COMMAND, &e) != 0)
			say("high-descriptor-bit", bit);
	say("check", raw(fd, CHECK_EXTENSION, (void *)250));
	say("check-high-command", raw(fd, CHECK_EXTENSION | 0xffffffff00000000, (void *)250));
	say("access-mode-3", raw(ioctl_only, ECHO_COMMAND, &e));
	return 0;
}
