/*
 * One call on each thing that it is given, after as many other programs as it is told to become.
 *
 *   simple NUMBER MODES BECOME FILE|kvm...
 */
#include "client.h"

int main(int argc, char **argv)
{
	if (argc < 5)
		return 98;
	int become = atoi(argv[3]);
	if (become > 0) {
		char next[16];
		snprintf(next, sizeof next, "%d", become - 1);
		argv[3] = next;
		execv("/proc/self/exe", argv);
		die("exec");
	}
	for (int i = 4; i < argc; i++) {
		int fd = open_target(argv[i]);
		printf("%s %d\n", argv[i], call(fd, command_of(argv[1]), strtoull(argv[2], NULL, 16)));
	}
	return 0;
}
