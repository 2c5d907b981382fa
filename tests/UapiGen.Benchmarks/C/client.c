/*
 * The program that is served: it asks for the compat caps again and again, checks each answer, and writes how long one took.
 * usage: client WARM-UP CALLS RESULT-FILE
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>

#define GET_COMPAT_CAPS _IO(0xAE, 0xE4)

struct kvm_ppc_compat_caps {
	uint64_t size;
	uint64_t flags;
	uint64_t compat_capabilities;
};

static void ask(int fd, long calls)
{
	while (calls-- > 0) {
		struct kvm_ppc_compat_caps caps = { .size = sizeof(caps) };

		if (ioctl(fd, GET_COMPAT_CAPS, &caps) != 0) {
			perror("client: ioctl");
			exit(1);
		}
		if (caps.size != sizeof(caps) || caps.compat_capabilities == 0) {
			fprintf(stderr, "client: an empty answer\n");
			exit(1);
		}
	}
}

int main(int argc, char **argv)
{
	struct timespec start, end;
	FILE *result;
	int fd;

	if (argc != 4)
		return 2;
	fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	if (fd < 0) {
		perror("client: /dev/null");
		return 1;
	}

	ask(fd, atol(argv[1]));
	clock_gettime(CLOCK_MONOTONIC, &start);
	ask(fd, atol(argv[2]));
	clock_gettime(CLOCK_MONOTONIC, &end);

	result = fopen(argv[3], "w");
	if (!result) {
		perror("client: result file");
		return 1;
	}
	fprintf(result, "%.3f\n", ((end.tv_sec - start.tv_sec) * 1e9 + (end.tv_nsec - start.tv_nsec)) / atol(argv[2]));
	return fclose(result) != 0;
}
