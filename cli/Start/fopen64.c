/*
 * fopen64(3) of a program that opens no file by it, linked in its stead.
 *
 * Before the first managed line the runtime reads, by fopen64 and by nothing else, in which control groups it runs, what they may take, and how much memory is
 * free: /proc/self/mountinfo and /proc/self/cgroup, both twice, and five more. The kernel makes each of these texts anew, and the runtime takes them apart with
 * sscanf, which together is an eighth of all that a check of ten baselines takes. A program that is over after two milliseconds and a megabyte needs none of it.
 *
 * So it is told that there are no such files. That is no new case for the runtime: so it is where /proc is not mounted. It takes the machine's memory for its
 * own then, and counts the processors that it may use by sched_getaffinity(2).
 */
#include <errno.h>
#include <stdio.h>

FILE *fopen64(const char *path, const char *mode)
{
	(void)path;
	(void)mode;
	errno = ENOENT;
	return NULL;
}
