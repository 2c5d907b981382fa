/*
 * The yardstick: the least that a supervisor in C can do and still be right. For each call: NOTIF_RECV, a look at the caller's descriptor,
 * process_vm_readv, NOTIF_ID_VALID, process_vm_writev, NOTIF_SEND; with SYNC_WAKE_UP where the kernel has it.
 * usage: supervisor PROGRAM [ARG...]
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define GET_COMPAT_CAPS _IO(0xAE, 0xE4)
#define ALL_CAPS 7

/* Linux 5.19 and 6.6; older headers do not have them. */
#ifndef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV
#define SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV (1UL << 5)
#endif
#ifndef SECCOMP_IOCTL_NOTIF_SET_FLAGS
#define SECCOMP_IOCTL_NOTIF_SET_FLAGS SECCOMP_IOW(4, uint64_t)
#define SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP 1
#endif

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define LOW_HALF 0
#else
#define LOW_HALF 4
#endif

extern char **environ;

struct kvm_ppc_compat_caps {
	uint64_t size;
	uint64_t flags;
	uint64_t compat_capabilities;
};

static char **program;
static pid_t child;
static int listener = -1;

static void die(const char *what)
{
	perror(what);
	exit(125);
}

/* Only the thread that installs the filter has it, and what that thread starts. */
static void *start(void *unused)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_ioctl, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1]) + LOW_HALF),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, GET_COMPAT_CAPS, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { sizeof(code) / sizeof(*code), code };

	(void)unused;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		die("supervisor: no_new_privs");
	listener = syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV, &filter);
	if (listener < 0 && errno == EINVAL)
		listener = syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter);
	if (listener < 0)
		die("supervisor: seccomp");
	errno = posix_spawn(&child, program[0], NULL, NULL, program, environ);
	if (errno)
		die(program[0]);
	return NULL;
}

/* Whether the caller's descriptor is open. */
static int is_open(const struct seccomp_notif *call)
{
	char path[64];
	struct statx link;

	snprintf(path, sizeof(path), "/proc/%u/fd/%u", call->pid, (unsigned int)call->data.args[0]);
	return statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW | AT_STATX_DONT_SYNC, STATX_TYPE | STATX_MODE | STATX_INO, &link) == 0;
}

static int get_compat_caps(const struct seccomp_notif *call)
{
	struct kvm_ppc_compat_caps caps;
	struct iovec here = { &caps, sizeof(caps) };
	struct iovec there = { (void *)(uintptr_t)call->data.args[2], sizeof(caps) };

	if (process_vm_readv(call->pid, &here, 1, &there, 1, 0) != sizeof(caps))
		return -EFAULT;
	if (caps.size < sizeof(caps) || caps.flags)
		return -EINVAL;
	if (caps.size > sizeof(caps))
		return -E2BIG;

	caps.size = sizeof(caps);
	caps.compat_capabilities = ALL_CAPS;
	if (ioctl(listener, SECCOMP_IOCTL_NOTIF_ID_VALID, &call->id))
		return -ESRCH;
	return process_vm_writev(call->pid, &here, 1, &there, 1, 0) == sizeof(caps) ? 0 : -EFAULT;
}

static void serve(void)
{
	struct seccomp_notif_sizes sizes;
	struct seccomp_notif *call;
	struct seccomp_notif_resp *answer;
	size_t call_size, answer_size;

	if (syscall(__NR_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes))
		die("supervisor: sizes");
	call_size = sizes.seccomp_notif > sizeof(*call) ? sizes.seccomp_notif : sizeof(*call);
	answer_size = sizes.seccomp_notif_resp > sizeof(*answer) ? sizes.seccomp_notif_resp : sizeof(*answer);
	call = malloc(call_size);
	answer = calloc(1, answer_size);
	if (!call || !answer)
		die("supervisor: memory");

	/* EINVAL before Linux 6.6: then neither side has it. */
	ioctl(listener, SECCOMP_IOCTL_NOTIF_SET_FLAGS, SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP);

	for (;;) {
		memset(call, 0, call_size);
		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, call)) {
			struct pollfd hang_up = { .fd = listener };

			if (errno == EINTR)
				continue;
			if (errno != ENOENT)
				die("supervisor: receive");
			if (poll(&hang_up, 1, 0) == 1 && (hang_up.revents & POLLHUP))
				return;
			continue;
		}

		answer->id = call->id;
		answer->val = 0;
		if (is_open(call)) {
			answer->error = get_compat_caps(call);
			answer->flags = 0;
		} else {
			answer->error = 0;
			answer->flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
		}
		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, answer) && errno != ENOENT)
			die("supervisor: send");
	}
}

int main(int argc, char **argv)
{
	pthread_t starter;
	int status;

	if (argc < 2)
		return 2;
	program = argv + 1;
	if (pthread_create(&starter, NULL, start, NULL) || pthread_join(starter, NULL))
		die("supervisor: thread");

	serve();
	if (waitpid(child, &status, 0) != child)
		die("supervisor: wait");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
