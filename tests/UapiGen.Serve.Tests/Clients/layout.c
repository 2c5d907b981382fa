/* The kernel's and the C library's own numbers. */
#include "client.h"
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <stddef.h>

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCH AUDIT_ARCH_AARCH64
#elif defined(__riscv)
#define ARCH AUDIT_ARCH_RISCV64
#else
#define ARCH AUDIT_ARCH_PPC64LE
#endif

/* Linux 6.6; older headers have no name for it. */
#ifndef SECCOMP_IOCTL_NOTIF_SET_FLAGS
#define SECCOMP_IOCTL_NOTIF_SET_FLAGS SECCOMP_IOW(4, __u64)
#endif

#define AT(type, field) offsetof(struct type, field)

int main(void)
{
	printf("seccomp_data %zu %zu %zu %zu %zu\n", sizeof(struct seccomp_data), AT(seccomp_data, nr), AT(seccomp_data, arch),
	       AT(seccomp_data, instruction_pointer), AT(seccomp_data, args));
	printf("seccomp_notif %zu %zu %zu %zu %zu\n", sizeof(struct seccomp_notif), AT(seccomp_notif, id), AT(seccomp_notif, pid),
	       AT(seccomp_notif, flags), AT(seccomp_notif, data));
	printf("seccomp_notif_resp %zu %zu %zu %zu %zu\n", sizeof(struct seccomp_notif_resp), AT(seccomp_notif_resp, id),
	       AT(seccomp_notif_resp, val), AT(seccomp_notif_resp, error), AT(seccomp_notif_resp, flags));
	printf("seccomp_notif_addfd %zu %zu %zu %zu %zu %zu\n", sizeof(struct seccomp_notif_addfd), AT(seccomp_notif_addfd, id),
	       AT(seccomp_notif_addfd, flags), AT(seccomp_notif_addfd, srcfd), AT(seccomp_notif_addfd, newfd),
	       AT(seccomp_notif_addfd, newfd_flags));
	printf("seccomp_notif_sizes %zu %zu %zu %zu\n", sizeof(struct seccomp_notif_sizes), AT(seccomp_notif_sizes, seccomp_notif),
	       AT(seccomp_notif_sizes, seccomp_notif_resp), AT(seccomp_notif_sizes, seccomp_data));
	printf("sock_filter %zu\n", sizeof(struct sock_filter));
	printf("RECV %lx\n", (unsigned long)SECCOMP_IOCTL_NOTIF_RECV);
	printf("SEND %lx\n", (unsigned long)SECCOMP_IOCTL_NOTIF_SEND);
	printf("ADDFD %lx %lx\n", (unsigned long)SECCOMP_IOCTL_NOTIF_ADDFD, (unsigned long)SECCOMP_ADDFD_FLAG_SEND);
	printf("ID_VALID %lx\n", (unsigned long)SECCOMP_IOCTL_NOTIF_ID_VALID);
	printf("SET_FLAGS %lx\n", (unsigned long)SECCOMP_IOCTL_NOTIF_SET_FLAGS);
	printf("numbers %d %d %d %d %d %d\n", SYS_seccomp, SYS_statx, SYS_readlinkat, SYS_gettid, SYS_tgkill,
	       SYS_pidfd_open);
	printf("ioctl %d %x\n", SYS_ioctl, ARCH);
	printf("sigaction %zu %zu %zu\n", sizeof(struct sigaction), AT(sigaction, sa_mask), AT(sigaction, sa_flags));
	printf("sigset_t %zu\n", sizeof(sigset_t));
	printf("pollfd %zu\n", sizeof(struct pollfd));
	return 0;
}
