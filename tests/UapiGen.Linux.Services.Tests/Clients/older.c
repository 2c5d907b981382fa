/* What a program sees of an older kernel: sizes that come back, and newer fields that are refused. */
#include "case.h"

static void say(const char *name, long result, const void *at, size_t shown)
{
	printf("%s: %s", name, error_of(result));
	if (result > 0)
		printf(" %ld", result);
	if (shown) {
		putchar(' ');
		print_bytes(at, shown);
	}
	puts("");
	fflush(stdout);
}

static void landlock(void)
{
	uint64_t attr[3] = { 1, 0, 0 };
	say("landlock version", syscall(444, NULL, 0, 1), NULL, 0);
	say("landlock plain", syscall(444, attr, 24, 0) < 0 ? -1 : 0, NULL, 0);
	attr[1] = 1;
	say("landlock net", syscall(444, attr, 24, 0) < 0 ? -1 : 0, NULL, 0);
	attr[1] = 0, attr[2] = 1;
	say("landlock scoped", syscall(444, attr, 24, 0) < 0 ? -1 : 0, NULL, 0);
	attr[0] = 1 << 15 /* LANDLOCK_ACCESS_FS_IOCTL_DEV, ABI 5 */, attr[2] = 0;
	say("landlock ioctl", syscall(444, attr, 8, 0) < 0 ? -1 : 0, NULL, 0);
}

static void set(void)
{
	uint32_t attr[16] = { 56, [4] = 19 /* as nice as can be, which everybody may */ };
	say("sched set", syscall(SYS_sched_setattr, 0, attr, 0), attr, 4);
	attr[12] = 1;
	say("sched set util", syscall(SYS_sched_setattr, 0, attr, 0), attr, 4);
	say("sched set small", (attr[0] = 8, syscall(SYS_sched_setattr, 0, attr, 0)), attr, 4);
}

static void get(void)
{
	uint32_t attr[16];
	memset(attr, 0xA5, sizeof(attr));
	say("sched get", syscall(SYS_sched_getattr, 0, attr, 64, 0), attr, 64);
}

static void perf(void)
{
	uint32_t attr[34] = { 1, 128 };
	attr[2] = 1;
	say("perf", syscall(SYS_perf_event_open, attr, 0, -1, -1, 0) < 0 ? -1 : 0, attr, 8);
	attr[30] = 1; /* sig_data, of version 7 */
	say("perf sig_data", syscall(SYS_perf_event_open, attr, 0, -1, -1, 0) < 0 ? -1 : 0, attr, 8);
	attr[0] = 1, attr[1] = 8;
	say("perf small", syscall(SYS_perf_event_open, attr, 0, -1, -1, 0) < 0 ? -1 : 0, attr, 8);
}

static void statmount(void)
{
	uint64_t request[4] = { 32, ~0UL, 1, 0 };
	unsigned char reply[512];
	say("statmount", syscall(457, request, reply, sizeof(reply), 0), NULL, 0);
	request[3] = 1;
	say("statmount namespace", syscall(457, request, reply, sizeof(reply), 0), NULL, 0);
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";
	if (!strcmp(what, "landlock_create_ruleset"))
		landlock();
	else if (!strcmp(what, "sched_setattr"))
		set();
	else if (!strcmp(what, "sched_getattr"))
		get();
	else if (!strcmp(what, "perf_event_open"))
		perf();
	else if (!strcmp(what, "statmount"))
		statmount();
	else
		return 1;
	return 0;
}
