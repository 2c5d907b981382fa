/* An ordinary C program: it knows the device by its header, and not that no kernel has it. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include "search_args.h"

static void search(int fd, struct search_args args)
{
	if (ioctl(fd, SEARCH_ARGS_IOCTL, &args))
		printf("size %llu, flags %llu: %s\n", (unsigned long long)args.size, (unsigned long long)args.flags, strerror(errno));
	else
		printf("key %llu: found %llu times\n", (unsigned long long)args.key, (unsigned long long)args.count);
}

int main(void)
{
	int fd = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (fd < 0) {
		perror("/dev/null");
		return 1;
	}
	search(fd, (struct search_args){ .size = SEARCH_ARGS_SIZE_VER0, .key = 12 });
	search(fd, (struct search_args){ .size = SEARCH_ARGS_SIZE_VER0, .flags = 1 });
	search(fd, (struct search_args){ .size = SEARCH_ARGS_SIZE_VER0 - 8 });
	return 0;
}
