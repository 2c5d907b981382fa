/* Many good calls of one kind. */
#include "case.h"

int main(int argc, char **argv)
{
	int calls = argc > 3 ? atoi(argv[3]) : 0, wrong = 0;
	if (argc < 4 || chdir(argv[2]))
		return 1;
	for (int i = 0; i < calls; i++) {
		uint64_t how[3] = { i & 1 ? O_RDONLY : O_CREAT | O_RDWR, i & 1 ? 0 : 0600, 0 }, ruleset = 1, request[4] = { 32, 1UL << 40, 3, 0 };
		/* Everybody may be as nice as can be. */
		uint32_t sched[14] = { 56, [4] = 19 }, perf[34] = { 1, 128, 1 };
		long result = -1;
		if (!strcmp(argv[1], "openat2"))
			result = syscall(SYS_openat2, AT_FDCWD, i & 1 ? "dir/inner" : "file", how, sizeof(how));
		else if (!strcmp(argv[1], "landlock_create_ruleset"))
			result = syscall(444, &ruleset, sizeof(ruleset), 0);
		else if (!strcmp(argv[1], "sched_setattr"))
			result = syscall(SYS_sched_setattr, 0, sched, 0);
		else if (!strcmp(argv[1], "sched_getattr"))
			result = syscall(SYS_sched_getattr, 0, sched, 56, 0);
		else if (!strcmp(argv[1], "perf_event_open"))
			result = syscall(SYS_perf_event_open, perf, 0, -1, -1, 0);
		else if (!strcmp(argv[1], "statmount"))
			result = syscall(457, request, request, 0, 0) < 0 && errno == ENOENT ? 0 : -1;
		if (result < 0)
			wrong++;
		else if (result > 2)
			close(result);
	}
	printf("wrong %d\n", wrong);
	return 0;
}
