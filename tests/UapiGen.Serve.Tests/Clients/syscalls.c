/* Values, errors, descriptors and calls that go on. */
#include "syscall.h"
#include <sys/stat.h>

static void arguments(void)
{
	uint64_t seen[7] = { 0 };
	long result = syscall(SYS_process_vm_readv, ARGUMENTS | 0x100000000, seen, 0xffffffffffffffff, 0x8000000000000000, 1L << 40, 7L);
	printf("arguments %ld:", result);
	for (int i = 0; i < 7; i++)
		printf(" %llx", i == 1 ? (unsigned long long)(seen[i] == (uintptr_t)seen) : (unsigned long long)seen[i]);
	puts("");
}

static void injected(const char *name, long fd)
{
	struct stat facts;
	say(name, fd);
	if (fd < 0)
		return;
	printf("%s-flags %d size %ld\n", name, fcntl(fd, F_GETFD), fstat(fd, &facts) ? -1 : (long)facts.st_size);
}

int main(void)
{
	standard_descriptors_only();
	arguments();
	say("value", call(VALUE, 0x123456789a));
	say("failure", call(FAILURE, EDOM));
	injected("inject", call(INJECT, 0));
	injected("inject-cloexec", call(INJECT, 1));
	say("continue", call(CONTINUE, 0));
	say("path-only", call(PATH_ONLY, 0));
	say("other", call(99, 0));
	say("not-claimed", syscall(SYS_openat, AT_FDCWD, "/no/such/file", O_RDONLY));
	return 0;
}
