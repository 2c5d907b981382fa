/* A thread that rewrites the struct while another one calls: each call meets one of the two sizes and one of the two values, and nothing else. */
#include "case.h"

struct attr {
	uint32_t size, policy;
	uint64_t flags;
	int32_t nice;
	uint32_t priority;
	uint64_t runtime, deadline, period;
	uint32_t util_min, util_max;
	uint64_t tail;
};

static volatile struct attr shared = { .size = 48, .nice = 1, .tail = 1 };
static volatile int done;

static void *rewrite(void *none)
{
	for (unsigned i = 0; !done; i++) {
		shared.size = i & 1 ? 48 : 64;
		shared.nice = i & 2 ? 1 : 2;
	}
	return none;
}

int main(int argc, char **argv)
{
	int calls = argc > 1 ? atoi(argv[1]) : 1000, wrong = 0, taken = 0;
	pthread_t thread;
	pthread_create(&thread, NULL, rewrite, NULL);
	for (int i = 0; i < calls; i++) {
		struct attr now;
		long result = syscall(SYS_sched_setattr, 0, &shared, 0);
		if (result == 0)
			taken++;
		else if (errno != E2BIG && errno != EPERM) /* an ordinary user gets no nicer again */
			wrong++;
		if (syscall(SYS_sched_getattr, 0, &now, 56, 0) || (taken && now.nice != 1 && now.nice != 2))
			wrong++;
	}
	done = 1;
	pthread_join(thread, NULL);
	printf("wrong %d\n", wrong);
	return taken == 0;
}
