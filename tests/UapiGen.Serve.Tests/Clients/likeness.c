/* Callers that are like the server, and callers that are not. What cannot be had without rights says so. */
#include "syscall.h"
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

static void child(const char *name, int (*change)(void))
{
	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0) {
		if (change())
			say(name, -1);
		else
			say(name, call(LIKENESS, 0));
		_exit(0);
	}
	waitpid(pid, NULL, 0);
}

static int nothing(void) { return 0; }
static int user(void) { return syscall(SYS_setresuid, -1, 65534, -1); }
static int group(void) { return syscall(SYS_setresgid, -1, 65534, -1); }
static int groups(void)
{
	gid_t list[] = { 1, 65534 };
	return syscall(SYS_setgroups, 2, list);
}
static int capabilities(void) { return unshare(CLONE_NEWUTS) || syscall(SYS_prctl, 24 /* PR_CAPBSET_DROP */, 21, 0, 0, 0); }
static int new_root(void) { return chroot("/usr") || chdir("/"); }
static int mounts(void) { return unshare(CLONE_NEWNS); }
static int users(void) { return unshare(CLONE_NEWUSER); }
static int cgroups(void) { return unshare(CLONE_NEWCGROUP); }

static int pids(void)
{
	if (unshare(CLONE_NEWPID))
		return -1;
	pid_t pid = fork();
	if (pid) {
		waitpid(pid, NULL, 0);
		_exit(0);
	}
	return 0;
}

int main(void)
{
	child("same", nothing);
	child("user", user);
	child("group", group);
	child("groups", groups);
	child("capabilities", capabilities);
	child("root", new_root);
	child("mounts", mounts);
	child("users", users);
	child("cgroups", cgroups);
	child("pids", pids);
	return 0;
}
