/* What the clients share. Nothing in them knows that they are served. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/kvm.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* As the two postings' own headers have it: size versioned, and one more field for a version that does not exist yet. */
struct kvm_ppc_compat_caps {
	uint64_t size;
	uint64_t flags;
	uint64_t compat_capabilities;
};

#define GARBAGE 0x1122334455667788ull

/* The command of a contract, by its sequence number: e4 or b8. */
static inline unsigned long command_of(const char *number)
{
	return _IO(KVMIO, strtoul(number, NULL, 16));
}

static inline void die(const char *what)
{
	perror(what);
	exit(99);
}

/* A real virtual machine, or what stands in for one. */
static inline int open_target(const char *on)
{
	if (strcmp(on, "kvm") != 0) {
		int file = open(on, O_RDWR | O_CLOEXEC);
		if (file < 0)
			die(on);
		return file;
	}

	int device = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (device < 0)
		die("/dev/kvm");
	int vm = ioctl(device, KVM_CREATE_VM, 0);
	if (vm < 0)
		die("KVM_CREATE_VM");
	close(device);
	return vm;
}

/* What a call returned: its value, or minus errno, as the kernel itself has it. */
static inline int answer(int returned)
{
	return returned == -1 ? -errno : returned;
}

/* A well-formed call of the first version; minus errno if it fails, and 1000 if it answers anything but these modes and leaves the rest as it was. */
static inline int call(int fd, unsigned long command, uint64_t modes)
{
	struct {
		uint64_t before;
		struct kvm_ppc_compat_caps caps;
		uint64_t after;
	} s = { GARBAGE, { 24, 0, GARBAGE }, GARBAGE };

	int result = answer(ioctl(fd, command, &s.caps));
	int right = s.before == GARBAGE && s.after == GARBAGE && s.caps.flags == 0
		&& (result == 0 ? s.caps.compat_capabilities == modes : s.caps.size == 24 && s.caps.compat_capabilities == GARBAGE);
	return right ? result : 1000;
}
