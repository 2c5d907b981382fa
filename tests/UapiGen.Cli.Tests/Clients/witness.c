/*
 * What a program can see of being served: its own system call instruction is answered, and there is nothing else. Prints the call's result, then its
 * tracer, its LD_PRELOAD, the files that are mapped, and its open descriptors.
 *
 *   witness FILE NUMBER MODES
 */
#include "client.h"
#include <dirent.h>

/* ioctl(2) by this function's own instruction: no C library is between it and the kernel. */
static long own_ioctl(long fd, long command, void *argument)
{
#if defined(__x86_64__)
	long result;
	__asm__ volatile("syscall" : "=a"(result) : "0"((long)SYS_ioctl), "D"(fd), "S"(command), "d"(argument) : "rcx", "r11", "memory");
	return result;
#elif defined(__aarch64__)
	register long x0 __asm__("x0") = fd;
	register long x1 __asm__("x1") = command;
	register void *x2 __asm__("x2") = argument;
	register long x8 __asm__("x8") = SYS_ioctl;
	__asm__ volatile("svc 0" : "+r"(x0) : "r"(x1), "r"(x2), "r"(x8) : "memory");
	return x0;
#else
	long result = syscall(SYS_ioctl, fd, command, argument);
	return result == -1 ? -errno : result;
#endif
}

static void print_lines(const char *path, const char *wanted, int field)
{
	FILE *file = fopen(path, "r");
	char line[4096], last[4096] = "";
	while (file && fgets(line, sizeof line, file)) {
		char *from = field ? strchr(line, '/') : line;
		if (!from || (wanted && strncmp(line, wanted, strlen(wanted)) != 0) || strcmp(from, last) == 0)
			continue;
		strcpy(last, from);
		printf("%s %s", path, from);
	}
	if (file)
		fclose(file);
}

int main(int argc, char **argv)
{
	if (argc != 4)
		return 98;
	int fd = open_target(argv[1]);
	struct kvm_ppc_compat_caps caps = { 24, 0, GARBAGE };
	long result = own_ioctl(fd, command_of(argv[2]), &caps);
	printf("result %ld %d\n", result, caps.compat_capabilities == strtoull(argv[3], NULL, 16));

	print_lines("/proc/self/status", "TracerPid:", 0);
	print_lines("/proc/self/status", "NoNewPrivs:", 0);
	printf("preload %s\n", getenv("LD_PRELOAD") ? getenv("LD_PRELOAD") : "none");
	print_lines("/proc/self/maps", NULL, 1);

	DIR *directory = opendir("/proc/self/fd");
	int count = 0;
	while (directory && readdir(directory))
		count++;
	printf("descriptors %d\n", count);
	return 0;
}
