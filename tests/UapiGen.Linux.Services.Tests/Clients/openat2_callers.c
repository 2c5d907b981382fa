/* Callers of openat2(2) that are not like the server, each in a process of its own: what it may open, and what its paths mean, is its own affair. */
#include "case.h"
#include <sys/prctl.h>

struct how {
	uint64_t flags, mode, resolve;
};

static int open_it(const char *path, uint64_t flags)
{
	struct how how = { flags, flags & O_CREAT ? 0666 : 0, 0 };
	return syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof(how));
}

static void say(const char *name, long fd)
{
	printf("%s: %s", name, error_of(fd));
	if (fd >= 0)
		print_file(fd);
	puts("");
	fflush(stdout);
}

static void child(const char *name, int (*change)(void), const char *path, uint64_t flags)
{
	pid_t pid = fork();
	if (pid == 0) {
		if (change())
			say(name, -1);
		else
			say(name, open_it(path, flags));
		_exit(0);
	}
	waitpid(pid, NULL, 0);
	unlink("made");
}

static int nothing(void) { return 0; }
static int nobody(void) { return setgid(65534) || setuid(65534); }
static int only_file_user(void) { return syscall(SYS_setfsuid, 65534) < 0; }
static int root(void) { return chroot("dir"); }
static int mounts(void) { return unshare(CLONE_NEWNS) || unshare(CLONE_FS); }
static int users(void) { return unshare(CLONE_NEWUSER); }
static int moved(void) { return chdir("dir"); }

static int masked(void)
{
	umask(0222);
	return 0;
}

static int landlocked(void)
{
	uint64_t handled = 1 << 2; /* LANDLOCK_ACCESS_FS_READ_FILE: nothing may be read any more */
	int ruleset = syscall(444, &handled, sizeof(handled), 0);
	int failed = ruleset < 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || syscall(446, ruleset, 0);
	close(ruleset);
	return failed;
}

static void *elsewhere(void *none)
{
	/* The thread's working directory and umask are not its process's any more. */
	if (unshare(CLONE_FS) || chdir("dir"))
		return none;
	umask(0077);
	say("thread", open_it("inner", O_RDONLY));
	say("thread makes", open_it("made", O_CREAT | O_RDWR));
	unlink("made");
	return none;
}

int main(int argc, char **argv)
{
	pthread_t thread;
	if (argc < 2 || chdir(argv[1]) || chmod("file", 0600))
		return 1;
	umask(022);
	child("same", nothing, "file", O_RDONLY);
	child("moved", moved, "inner", O_RDONLY);
	child("umask", masked, "made", O_CREAT | O_RDWR);
	pthread_create(&thread, NULL, elsewhere, NULL);
	pthread_join(thread, NULL);
	child("nobody", nobody, "file", O_RDONLY);
	child("nobody makes", nobody, "made", O_CREAT | O_RDWR);
	child("file user", only_file_user, "file", O_RDONLY);
	child("root", root, "/inner", O_RDONLY);
	child("mounts", mounts, "file", O_RDONLY);
	child("users", users, "file", O_RDONLY);
	child("landlocked", landlocked, "file", O_RDONLY);
	child("after it", nothing, "file", O_RDONLY);
	return 0;
}
