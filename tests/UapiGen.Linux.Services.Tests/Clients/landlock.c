/* Cases of landlock_create_ruleset(2), and whether the ruleset works. */
#include "case.h"
#include <sys/prctl.h>

static void call(const char *name, const void *attr, size_t size, unsigned flags)
{
	long result = syscall(444, attr, size, flags);
	printf("%s: %s", name, error_of(result));
	if (result >= 0 && !flags) {
		printf(" fd %ld %s", result, fcntl(result, F_GETFD) ? "cloexec" : "kept");
		print_file(result);
		close(result);
	} else if (result >= 0) {
		printf(" %ld", result);
	}
	puts("");
	fflush(stdout);
}

static void sizes(void)
{
	static const size_t all[] = { 0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 25, 32, 40, 47, 48, 49, 56, 4095, 4096, 4097, (1UL << 32) + 8, -1UL };
	char name[64];
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		size_t room = all[i] <= 4096 ? all[i] : 48;
		unsigned char *attr = at_end(room);
		if (room)
			attr[0] = 1;
		snprintf(name, sizeof(name), "size %zu", all[i]);
		call(name, attr, all[i], 0);
		for (size_t at = 8; at < room && room <= 4096; at += at < 64 ? 8 : 1000) {
			attr[at] = 1;
			snprintf(name, sizeof(name), "size %zu byte %zu", all[i], at);
			call(name, attr, all[i], 0);
			attr[at] = 0;
		}
	}
	call("beyond", at_end(8), 16, 0);
	call("null", NULL, 8, 0);
	call("null, size 0", NULL, 0, 0);
	call("null, size 5000", NULL, 5000, 0);
}

static void rights(void)
{
	char name[64];
	uint64_t attr[6] = { 0 };
	call("nothing", attr, 24, 0);
	for (int word = 0; word < 3; word++) {
		for (int bit = 0; bit < 64; bit++) {
			attr[word] = 1UL << bit;
			snprintf(name, sizeof(name), "word %d bit %d", word, bit);
			call(name, attr, 24, 0);
		}
		attr[word] = 0;
	}
}

static void questions(void)
{
	uint64_t attr[3] = { 1 };
	call("version", NULL, 0, 1);
	call("version with a size", NULL, 8, 1);
	call("version with a struct", attr, 0, 1);
	call("errata", NULL, 0, 2);
	call("both", NULL, 0, 3);
	call("unknown flag", NULL, 0, 4);
	call("unknown flag with a struct", attr, 8, 1U << 31);
}

static void restricted(void)
{
	uint64_t handled = 1 << 2; /* LANDLOCK_ACCESS_FS_READ_FILE */
	int ruleset = syscall(444, &handled, sizeof(handled), 0);
	struct {
		uint64_t access;
		int32_t parent;
	} __attribute__((packed)) rule = { handled, open("/etc", O_PATH) };
	printf("rule: %s\n", error_of(syscall(445, ruleset, 1, &rule, 0)));
	printf("restrict: %s\n", error_of(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ?: syscall(446, ruleset, 0)));
	printf("inside: %s\n", open("/etc/passwd", O_RDONLY) < 0 ? strerrorname_np(errno) : "ok");
	printf("outside: %s\n", open("/proc/version", O_RDONLY) < 0 ? strerrorname_np(errno) : "ok");
}

int main(void)
{
	sizes();
	rights();
	questions();
	restricted();
	return 0;
}
