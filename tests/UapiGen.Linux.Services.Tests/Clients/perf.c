/* Cases of perf_event_open(2), with counters of the kernel's software kind, which every machine has. */
#include "case.h"
#include <sys/ioctl.h>
#include <linux/perf_event.h>

static int call(const char *name, void *attr, pid_t pid, int cpu, int group, unsigned long flags, size_t shown)
{
	long fd = syscall(SYS_perf_event_open, attr, pid, cpu, group, flags);
	printf("%s: %s", name, error_of(fd));
	if (fd >= 0)
		print_file(fd);
	if (shown) {
		putchar(' ');
		print_bytes(attr, shown);
	}
	puts("");
	fflush(stdout);
	return fd;
}

static struct perf_event_attr *counter(void *at, size_t size)
{
	struct perf_event_attr *attr = at;
	attr->type = PERF_TYPE_SOFTWARE;
	attr->size = size;
	attr->config = PERF_COUNT_SW_TASK_CLOCK;
	return attr;
}

static void sizes(void)
{
	static const size_t all[] = { 0, 1, 8, 63, 64, 65, 72, 80, 96, 104, 112, 120, 128, 135, 136, 137, 144, 152, 200, 4095, 4096, 4097, 0xffffffff };
	char name[64];
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		size_t room = all[i] < 64 ? 64 : all[i] <= 4096 ? all[i] : 200;
		unsigned char *at = at_end(room);
		counter(at, all[i]);
		snprintf(name, sizeof(name), "size %zu", all[i]);
		close(call(name, at, 0, -1, -1, 0, 8));
		/* Past the newest kernel's fields. */
		for (size_t byte = 144; byte < room; byte += 1003) {
			memset(at, 0, room);
			counter(at, all[i]);
			at[byte] = 1;
			snprintf(name, sizeof(name), "size %zu byte %zu", all[i], byte);
			close(call(name, at, 0, -1, -1, 0, 8));
		}
	}
	unsigned char *beyond = at_end(64);
	counter(beyond, 72);
	close(call("beyond", beyond, 0, -1, -1, 0, 0));
	close(call("size beyond", at_end(6), 0, -1, -1, 0, 0));
	close(call("null", NULL, 0, -1, -1, 0, 0));
}

static void fields(void)
{
	char name[64];
	for (int bit = 0; bit < 64; bit++) {
		/* What switches and samples mean is the kernel's own affair; whether the bit is known is the contract's. */
		struct perf_event_attr *attr = counter(at_end(128), 128);
		*(uint64_t *)((char *)attr + 40) = 1UL << bit;
		snprintf(name, sizeof(name), "switch %d", bit);
		close(call(name, attr, 0, -1, -1, 0, 0));
		attr = counter(at_end(128), 128);
		attr->sample_type = 1UL << bit;
		snprintf(name, sizeof(name), "sample %d", bit);
		close(call(name, attr, 0, -1, -1, 0, 0));
		attr = counter(at_end(128), 128);
		attr->read_format = 1UL << bit;
		snprintf(name, sizeof(name), "read format %d", bit);
		close(call(name, attr, 0, -1, -1, 0, 0));
		snprintf(name, sizeof(name), "call flag %d", bit);
		attr = counter(at_end(128), 128);
		close(call(name, attr, 0, -1, -1, 1UL << bit, 0));
	}
	for (unsigned type = 0; type < 12; type++) {
		struct perf_event_attr *attr = counter(at_end(128), 128);
		attr->type = type;
		snprintf(name, sizeof(name), "type %u", type);
		close(call(name, attr, 0, -1, -1, 0, 0));
	}
	struct perf_event_attr *attr = counter(at_end(128), 128);
	close(call("missing pid", attr, 0x3ffffff, -1, -1, 0, 0));
	close(call("negative pid", attr, -2, -1, -1, 0, 0));
	close(call("nobody and nothing", attr, -1, -1, -1, 0, 0));
	close(call("a processor", attr, -1, 0, -1, PERF_FLAG_FD_CLOEXEC, 0));
	close(call("no processor", attr, 0, 4000, -1, 0, 0));
	close(call("group closed", attr, 0, -1, 999, 0, 0));
	int file = open("/proc/version", O_RDONLY);
	close(call("group a file", attr, 0, -1, file, 0, 0));
	close(call("a group's directory", attr, file, 0, -1, PERF_FLAG_PID_CGROUP, 0));
	close(file);
}

static void counts(void)
{
	uint64_t value[2] = { 0 };
	struct perf_event_attr *attr = counter(at_end(128), 128);
	attr->disabled = 1;
	int leader = call("leader", attr, 0, -1, -1, 0, 0);
	attr = counter(at_end(128), 128);
	int member = call("member", attr, getpid(), -1, leader, PERF_FLAG_FD_CLOEXEC, 0);
	ioctl(leader, PERF_EVENT_IOC_ENABLE, PERF_IOC_FLAG_GROUP);
	for (volatile int i = 0; i < 10000000; i++)
		;
	ioctl(leader, PERF_EVENT_IOC_DISABLE, PERF_IOC_FLAG_GROUP);
	printf("counted %d %d\n", read(leader, &value[0], 8) == 8 && value[0] > 1000000, read(member, &value[1], 8) == 8 && value[1] > 1000000);
	/* They are switched together, one after the other: nearly the same, however long each switch takes. */
	printf("in step %d\n", value[0] < 2 * value[1] && value[1] < 2 * value[0]);
	close(member), close(leader);
}

/* The thread that calls is meant by 0. */
static void *spin(void *none)
{
	uint64_t value = 0;
	struct perf_event_attr attr = { 0 };
	counter(&attr, sizeof(attr));
	int fd = call("thread", &attr, 0, -1, -1, 0, 0);
	for (volatile int i = 0; i < 10000000; i++)
		;
	printf("thread counted %d\n", read(fd, &value, 8) == 8 && value > 1000000);
	close(fd);
	return none;
}

int main(void)
{
	pthread_t thread;
	sizes();
	fields();
	counts();
	pthread_create(&thread, NULL, spin, NULL);
	pthread_join(thread, NULL);
	fflush(stdout);

	if (fork() == 0) {
		struct perf_event_attr attr = { 0 };
		counter(&attr, sizeof(attr));
		if (setgid(65534) == 0 && setuid(65534) == 0) {
			close(call("nobody", &attr, 0, -1, -1, 0, 0));
			close(call("nobody, another's", &attr, getppid(), -1, -1, 0, 0));
			close(call("nobody, a processor", &attr, -1, 0, -1, 0, 0));
		}
		_exit(0);
	}
	wait(NULL);
	return 0;
}
