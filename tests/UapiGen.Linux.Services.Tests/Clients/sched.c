/* Cases of sched_setattr(2) and sched_getattr(2): result, and the bytes afterwards. */
#include "case.h"
#include <sys/resource.h>

#ifndef SYS_sched_setattr
#error no numbers
#endif

struct attr {
	uint32_t size, policy;
	uint64_t flags;
	int32_t nice;
	uint32_t priority;
	uint64_t runtime, deadline, period;
	uint32_t util_min, util_max;
};

static void set(const char *name, pid_t pid, void *attr, size_t shown, unsigned flags)
{
	printf("set %s: %s", name, error_of(syscall(SYS_sched_setattr, pid, attr, flags)));
	if (shown) {
		putchar(' ');
		print_bytes(attr, shown);
	}
	puts("");
	fflush(stdout);
}

static void get(const char *name, pid_t pid, void *attr, size_t size, size_t shown, unsigned flags)
{
	if (shown)
		memset(attr, 0xA5, shown);
	printf("get %s: %s", name, error_of(syscall(SYS_sched_getattr, pid, attr, size, flags)));
	if (shown) {
		putchar(' ');
		print_bytes(attr, shown);
	}
	puts("");
	fflush(stdout);
}

static const size_t sizes[] = { 0, 1, 4, 16, 47, 48, 49, 52, 55, 56, 57, 60, 64, 4095, 4096, 4097, 0x7fffffff, 0xffffffff };

static void setting(void)
{
	char name[64];
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		size_t room = sizes[i] < 8 ? 56 : sizes[i] <= 4096 ? sizes[i] : 64;
		struct attr *attr = (struct attr *)at_end(room);
		attr->size = sizes[i];
		snprintf(name, sizeof(name), "size %zu", sizes[i]);
		set(name, 0, attr, 8, 0);
		for (size_t at = 56; at < room; at += 997) {
			memset(attr, 0, room);
			attr->size = sizes[i];
			((unsigned char *)attr)[at] = 1;
			snprintf(name, sizeof(name), "size %zu byte %zu", sizes[i], at);
			set(name, 0, attr, 8, 0);
		}
	}

	struct attr *beyond = (struct attr *)at_end(48);
	beyond->size = 56;
	set("beyond", 0, beyond, 8, 0);
	set("size beyond", 0, at_end(3), 0, 0);
	set("null", 0, NULL, 0, 0);
	set("kernel half", 0, (void *)-4096L, 0, 0);
	struct attr *fixed = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	fixed->size = 8;
	mprotect(fixed, 4096, PROT_READ);
	set("read-only size", 0, fixed, 8, 0);
}

static void fields(void)
{
	char name[64];
	struct attr attr = { .size = 48 };
	set("negative pid", -1, &attr, 8, 0);
	set("missing pid", 0x3ffffff, &attr, 8, 0);
	set("flags", 0, &attr, 8, 1);
	for (int policy = -1; policy < 9; policy++) {
		/* A policy with a deadline needs what a container does not give; a BPF scheduler likewise. */
		if (policy == 6 || policy == 7)
			continue;
		for (int priority = 0; priority <= 100; priority += 50) {
			attr = (struct attr){ .size = 48, .policy = policy, .priority = priority };
			snprintf(name, sizeof(name), "policy %d priority %d", policy, priority);
			set(name, 0, &attr, 8, 0);
			get(name, 0, &attr, 48, 48, 0);
		}
	}
	for (int bit = 0; bit < 64; bit++) {
		attr = (struct attr){ .size = 56, .flags = 1UL << bit };
		snprintf(name, sizeof(name), "flag %d", bit);
		set(name, 0, &attr, 8, 0);
		attr.size = 48;
		snprintf(name, sizeof(name), "flag %d of version 0", bit);
		set(name, 0, &attr, 8, 0);
		set(name, 0x3ffffff, &attr, 8, 0);
	}
	for (int nice = -25; nice <= 25; nice += 5) {
		attr = (struct attr){ .size = 56, .nice = nice };
		snprintf(name, sizeof(name), "nice %d", nice);
		set(name, 0, &attr, 8, 0);
		printf("nice is %d\n", getpriority(PRIO_PROCESS, 0));
	}
	attr = (struct attr){ .size = 56 };
	set("back", getpid(), &attr, 8, 0);
}

static void getting(void)
{
	char name[64];
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		size_t room = sizes[i] <= 4096 ? sizes[i] : 64;
		snprintf(name, sizeof(name), "size %zu", sizes[i]);
		get(name, 0, at_end(room), sizes[i], room < 128 ? room : 128, 0);
	}
	get("size 2^32 + 56", 0, at_end(56), (1UL << 32) + 56, 56, 0);
	get("beyond", 0, at_end(48), 56, 48, 0);
	get("tail beyond", 0, at_end(60), 64, 60, 0);
	get("null", 0, NULL, 56, 0, 0);
	get("flags", 0, at_end(56), 56, 56, 1);
	get("negative pid", -1, at_end(56), 56, 56, 0);
	get("missing pid", 0x3ffffff, at_end(56), 56, 56, 0);
	get("missing pid, small", 0x3ffffff, at_end(56), 8, 8, 0);
	get("self", getpid(), at_end(56), 56, 56, 0);
	get("init", 1, at_end(48), 48, 48, 0);
	struct attr *fixed = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	printf("get read-only: %s\n", error_of(syscall(SYS_sched_getattr, 0, fixed, 56, 0)));
}

/* The thread that calls is meant by 0, and not the process. */
static void *thread(void *none)
{
	struct attr attr = { .size = 56, .nice = 7 };
	set("thread", 0, &attr, 8, 0);
	get("thread", 0, &attr, 56, 56, 0);
	return none;
}

static void others(void)
{
	pthread_t other;
	struct attr attr = { .size = 56, .policy = 1, .priority = 10 };
	pthread_create(&other, NULL, thread, NULL);
	pthread_join(other, NULL);
	get("process", 0, &attr, 56, 56, 0);
	fflush(stdout);

	/* Without rights: what the server may do, the caller may not. */
	if (fork() == 0) {
		if (setgid(65534) == 0 && setuid(65534) == 0) {
			attr = (struct attr){ .size = 56, .policy = 1, .priority = 10 };
			set("nobody, real time", 0, &attr, 8, 0);
			attr = (struct attr){ .size = 56, .nice = -5 };
			set("nobody, less nice", 0, &attr, 8, 0);
			set("nobody, another's", getppid(), &attr, 8, 0);
			get("nobody, another's", getppid(), &attr, 56, 56, 0);
		}
		_exit(0);
	}
	wait(NULL);
}

int main(int argc, char **argv)
{
	(void)argv;
	if (argc < 2) {
		setting();
		fields();
	}
	getting();
	others();
	return 0;
}
