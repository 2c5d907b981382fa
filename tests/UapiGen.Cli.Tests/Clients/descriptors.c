/*
 * Every kind of descriptor with the right number and with wrong ones. Prints "DESCRIPTOR CALL RESULT CHANGED" for each; RESULT is minus errno for an error.
 *
 *   descriptors NUMBER
 */
#include "client.h"
#include <sys/epoll.h>
#include <sys/socket.h>

static void try(const char *name, int fd, unsigned long command, const char *how)
{
	/* Room for whatever a real command of this number might write. */
	_Alignas(16) unsigned char room[65536], before[sizeof room];
	struct kvm_ppc_compat_caps caps = { 24, 0, GARBAGE };
	memset(room, 0, sizeof room);
	memcpy(room, &caps, sizeof caps);
	memcpy(before, room, sizeof room);
	int result = answer(ioctl(fd, command, room));
	printf("%s %s:%lx %d %d\n", name, how, command, result, memcmp(room, before, sizeof room) != 0);
}

static void try_all(const char *name, int fd, unsigned number)
{
	unsigned long right = _IO(KVMIO, number);
	try(name, fd, right, "right");
	try(name, fd, right | (1ull << 32), "high");
	try(name, fd, right | (0xdeadbeefull << 32), "high");

	try(name, fd, _IO(KVMIO, 0xe3), "other");
	try(name, fd, _IO(KVMIO, 0xe5), "other");
	try(name, fd, _IO(KVMIO, 0xb7), "other");
	try(name, fd, _IO(KVMIO, 0xb9), "other");
	try(name, fd, _IO(KVMIO, number == 0xe4 ? 0xb8 : 0xe4), "other");
	try(name, fd, _IOR(KVMIO, number, struct kvm_ppc_compat_caps), "read");
	try(name, fd, _IOW(KVMIO, number, struct kvm_ppc_compat_caps), "write");
	try(name, fd, _IOWR(KVMIO, number, struct kvm_ppc_compat_caps), "both");
	try(name, fd, right ^ 0x20000000, "architecture");
	try(name, fd, _IO(KVMIO + 1, number), "type");

	for (unsigned long extension = 0; extension < 300; extension++)
		printf("%s extension:%lu %d 0\n", name, extension, answer(ioctl(fd, KVM_CHECK_EXTENSION, extension)));
	printf("%s extension:high %d 0\n", name, answer(ioctl(fd, KVM_CHECK_EXTENSION, (1ull << 32) + 250)));
	printf("%s version %d 0\n", name, answer(ioctl(fd, KVM_GET_API_VERSION, 0)));
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 98;
	unsigned number = strtoul(argv[1], NULL, 16);
	int device = open("/dev/kvm", O_RDWR | O_CLOEXEC), pipes[2], sockets[2];
	int vm = ioctl(device, KVM_CREATE_VM, 0), vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
	if (vcpu < 0 || pipe(pipes) || socketpair(AF_UNIX, SOCK_STREAM, 0, sockets))
		die("descriptors");

	try_all("vm", vm, number);
	try_all("vm-copy", dup(vm), number);
	try_all("kvm", device, number);
	try_all("kvm-read-only", open("/dev/kvm", O_RDONLY | O_CLOEXEC), number);
	try_all("vcpu", vcpu, number);
	try_all("pipe", pipes[0], number);
	try_all("null", open("/dev/null", O_RDWR), number);
	try_all("file", open("/proc/self/exe", O_RDONLY), number);
	try_all("directory", open("/", O_RDONLY | O_DIRECTORY), number);
	try_all("socket", sockets[0], number);
	try_all("epoll", epoll_create1(0), number);
	try_all("path-kvm", open("/dev/kvm", O_PATH), number);
	try_all("path-null", open("/dev/null", O_PATH), number);
	try_all("closed", 999, number);
	try_all("negative", -1, number);
	return 0;
}
