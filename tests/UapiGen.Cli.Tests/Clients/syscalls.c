/* One served call of each kind, with arguments that a line can be compared by. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	struct {
		uint64_t flags, mode, resolve;
	} how = { O_RDONLY, 0, 8 /* RESOLVE_BENEATH */ };
	uint32_t sched[14] = { 56 }, perf[34] = { 1, 128, 1 };
	uint64_t ruleset = 1 << 2;

	if (argc < 2 || chdir(argv[1]))
		return 1;
	/* Whoever started this may have left descriptors open, or standard ones closed: with 0 to 2 alone, the next one's number can be told. */
	for (int fd = 0; fd >= 0 && fd < 3;)
		fd = open("/dev/null", O_RDWR);
	syscall(SYS_close_range, 3, ~0u, 0);
	syscall(SYS_openat2, AT_FDCWD, "name\n\"", &how, sizeof(how));
	syscall(SYS_openat2, AT_FDCWD, "missing", &how, sizeof(how));
	how.flags = O_PATH | O_CLOEXEC;
	syscall(SYS_openat2, 77, "name\n\"", &how, sizeof(how));
	syscall(SYS_openat2, AT_FDCWD, NULL, &how, 8);
	syscall(444, &ruleset, sizeof(ruleset), 0);
	syscall(444, NULL, 0, 1);
	sched[4] = -3;
	syscall(SYS_sched_setattr, 0, sched, 0);
	sched[0] = 8;
	syscall(SYS_sched_setattr, 0, sched, 0);
	memset(sched, 0xFF, sizeof(sched));
	syscall(SYS_sched_getattr, 0, sched, 48, 0);
	perf[1] = 8;
	syscall(SYS_perf_event_open, perf, 0, -1, -1, 8UL);
	return 0;
}
