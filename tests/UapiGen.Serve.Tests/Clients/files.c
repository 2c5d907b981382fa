/* The caller's descriptors, working directory, umask and limit. */
#include "syscall.h"
#include <sched.h>
#include <sys/resource.h>
#include <sys/stat.h>

static char directory[4096];

static void *own_files(void *none)
{
	/* From here on the thread has descriptors that the rest of the process does not have. */
	if (unshare(CLONE_FILES))
		return none;
	int mine = open("/dev/zero", O_RDONLY);
	char byte = 1;
	int copy = call(COPY, mine);
	printf("thread-copy %d %d\n", copy == mine + 1, copy >= 0 && read(copy, &byte, 1) == 1 && byte == 0);
	return none;
}

static void copies(void)
{
	int file = open("/proc/self/exe", O_RDONLY);
	lseek(file, 7, SEEK_SET);
	int copy = call(COPY, file);
	printf("copy offset %ld\n", (long)lseek(copy, 0, SEEK_CUR));
	lseek(copy, 9, SEEK_SET);
	printf("copy shared %ld\n", (long)lseek(file, 0, SEEK_CUR));
	close(copy);
	say("copy-closed", call(COPY, 999));
	say("copy-negative", call(COPY, -1));

	pthread_t thread;
	pthread_create(&thread, NULL, own_files, NULL);
	pthread_join(thread, NULL);
}

static void created(mode_t mask)
{
	struct stat facts;
	umask(mask);
	say("create", call(CREATE, 0));
	printf("mode %o\n", stat("made", &facts) ? 0 : facts.st_mode & 07777);
	unlink("made");
}

static void limits(void)
{
	struct rlimit limit = { 64, 64 };
	int last = 0, next;
	say("room", call(ROOM, 0));
	setrlimit(RLIMIT_NOFILE, &limit);
	while ((next = dup(0)) >= 0)
		last = next;
	printf("last %d\n", last);
	say("full", call(ROOM, 0));
	say("inject-full", call(INJECT, 0));
	close(last);
	say("one-free", call(ROOM, 0));
	say("inject-last", call(INJECT, 0));

	/* As many as before under a lower limit, and a number below it free. */
	limit.rlim_cur = 32;
	setrlimit(RLIMIT_NOFILE, &limit);
	say("lowered-full", call(ROOM, 0));
	close(20);
	say("lowered-one-free", call(ROOM, 0));
	say("inject-lowered", call(INJECT, 0));
}

int main(int argc, char **argv)
{
	standard_descriptors_only();
	snprintf(directory, sizeof(directory), "%s", argv[1]);
	copies();

	if (chdir(directory))
		return 1;
	int marker = call(BESIDE, 0);
	char text[6] = "";
	printf("beside %d %s\n", (int)read(marker, text, 5), text);
	created(0);
	created(077);
	created(0222);
	limits();
	return 0;
}
