/* A program that closes its memory to others of its user. */
#include "case.h"
#include <sys/prctl.h>

int main(void)
{
	uint32_t attr[14];
	uint64_t how[3] = { O_RDONLY };
	for (int closed = 0; closed < 2; closed++) {
		prctl(PR_SET_DUMPABLE, !closed, 0, 0, 0);
		memset(attr, 0xA5, sizeof(attr));
		printf("get: %s", error_of(syscall(SYS_sched_getattr, 0, attr, 48, 0)));
		print_bytes((unsigned char *)attr, 24);
		printf("\nget nowhere: %s\n", error_of(syscall(SYS_sched_getattr, 0, 8L, 48, 0)));
		printf("open: %s\n", error_of(syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", how, sizeof(how))));
		fflush(stdout);
	}
	return 0;
}
