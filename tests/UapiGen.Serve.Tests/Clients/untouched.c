/* Calls that nobody claims, and claimed ones in forms that are none: run natively and served, it must print the same. */
#include "client.h"
#include <linux/fs.h>

static unsigned long other_ioctls(void)
{
	int pipes[2], count = -1, null = open("/dev/null", O_RDWR), file = memfd_create("file", 0);
	struct termios terminal;
	struct winsize window;
	unsigned long flags = 0;

	if (pipe(pipes) != 0 || write(pipes[1], "four", 4) != 4)
		return 1;
	say("FIONREAD", ioctl(pipes[0], FIONREAD, &count));
	say("FIONREAD-count", count);
	say("FIOCLEX", ioctl(null, FIOCLEX));
	say("FIONBIO-fault", ioctl(null, FIONBIO, (void *)1));
	say("TCGETS-null", ioctl(null, TCGETS, &terminal));
	say("TIOCGWINSZ-pipe", ioctl(pipes[0], TIOCGWINSZ, &window));
	say("FS_IOC_GETFLAGS", ioctl(file, FS_IOC_GETFLAGS, &flags));
	say("unknown", ioctl(null, 0xdeadbeef, 0));
	return 0;
}

int main(void)
{
	int null = open("/dev/null", O_RDWR), closed = dup(null), path = open("/dev/null", O_PATH);
	struct echo e = { 1, 2, 3 };
	close(closed);

	/* Neighbours of the claimed command, and its _IOR, _IOW and _IOWR forms. */
	say("below", ioctl(null, ECHO_COMMAND - 1, &e));
	say("above", ioctl(null, ECHO_COMMAND + 1, &e));
	for (unsigned long direction = 1; direction < 4; direction++)
		say("direction", ioctl(null, direction << 30 | 24 << 16 | ECHO_COMMAND, &e));

	/* The claimed check is for one capability; bits above 32 are part of the argument. */
	say("check-249", ioctl(null, CHECK_EXTENSION, 249ul));
	say("check-251", ioctl(null, CHECK_EXTENSION, 251ul));
	say("check-0", ioctl(null, CHECK_EXTENSION, 0ul));
	say("check-250-high", ioctl(null, CHECK_EXTENSION, 250ul | 1ul << 32));
	say("check-250-top", ioctl(null, CHECK_EXTENSION, 250ul | 1ul << 63));

	/* Claimed commands on what is no descriptor. */
	say("closed", ioctl(closed, ECHO_COMMAND, &e));
	say("closed-bad-pointer", ioctl(closed, ECHO_COMMAND, (void *)8));
	say("minus-one", ioctl(-1, ECHO_COMMAND, &e));
	say("at-cwd", ioctl(AT_FDCWD, CHECK_EXTENSION, 250ul));
	say("huge", ioctl(0x7fffffff, ECHO_COMMAND, &e));
	say("path", ioctl(path, ECHO_COMMAND, &e));
	say("path-check", ioctl(path, CHECK_EXTENSION, 250ul));

	say("untouched", e.value == 1 && e.answer == 2 && e.thread == 3);
	return other_ioctls();
}
