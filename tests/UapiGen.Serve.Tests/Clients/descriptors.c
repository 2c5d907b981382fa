/* Which descriptors are served: prints the echo's result on each. */
#include "client.h"
#include <linux/kvm.h>

static void try(const char *name, int fd)
{
	struct echo e = { 1 };
	char line[64];
	say(name, ioctl(fd, ECHO_COMMAND, &e));
	snprintf(line, sizeof line, "%s-check", name);
	say(line, ioctl(fd, CHECK_EXTENSION, 250ul));
}

static int reopen(int fd, int flags)
{
	char path[64];
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	return open(path, flags);
}

int main(int argc, char **argv)
{
	int null = open("/dev/null", O_RDWR), pipes[2];
	if (pipe(pipes) != 0)
		return 1;

	try("null", null);
	try("null-dup", dup(null));
	try("null-write-only", open("/dev/null", O_WRONLY));
	try("null-by-link", open(argc > 1 ? argv[1] : "/dev/null", O_RDWR));
	try("null-path", open("/dev/null", O_PATH));
	try("zero", open("/dev/zero", O_RDWR));
	try("pipe", pipes[0]);
	try("file", memfd_create("anon_inode:kvm-vm", 0));

	int kvm = open("/dev/kvm", O_RDWR);
	int vm = kvm < 0 ? -1 : ioctl(kvm, KVM_CREATE_VM, 0);
	int vcpu = vm < 0 ? -1 : ioctl(vm, KVM_CREATE_VCPU, 0);
	if (vcpu < 0) {
		puts("no KVM here");
		return 0;
	}
	try("kvm", kvm);
	try("kvm-path", reopen(kvm, O_PATH));
	try("vm", vm);
	try("vm-dup", dup(vm));
	try("vm-path", reopen(vm, O_PATH));
	try("vcpu", vcpu);
	return 0;
}
