/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_KVM_PPC_COMPAT_CAPS_H
#define UAPIGEN_KVM_PPC_COMPAT_CAPS_H

#include <stddef.h>
#include <linux/ioctl.h>
#include <linux/types.h>

/* What the kernel's own headers have is taken from there. */
#if defined(__has_include) && !defined(UAPIGEN_OWN)
#if !defined(KVM_PPC_COMPAT_CAPS_SIZE_VER0)
#if __has_include(<linux/kvm.h>)
#include <linux/kvm.h>
#endif
#endif
#endif

#ifndef UAPIGEN_ASSERT
#if defined(UAPIGEN_NO_ASSERTS)
#define UAPIGEN_ASSERT(condition) struct uapigen_asserts_nothing
#elif defined(__cplusplus) && __cplusplus >= 201103L
#define UAPIGEN_ASSERT(condition) static_assert(condition, #condition)
#elif !defined(__cplusplus) && defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define UAPIGEN_ASSERT(condition) _Static_assert(condition, #condition)
#else /* a compiler that cannot be asked */
#define UAPIGEN_ASSERT(condition) struct uapigen_asserts_nothing
#endif
#endif

/* UapiGen.Linux.Kvm.KvmPpcCompat: __u64 */
#ifndef KVM_PPC_COMPAT_CAP_POWER11
#define KVM_PPC_COMPAT_CAP_POWER11 0x1000000000000000ULL
#endif
#ifndef KVM_PPC_COMPAT_CAP_POWER10
#define KVM_PPC_COMPAT_CAP_POWER10 0x2000000000000000ULL
#endif
#ifndef KVM_PPC_COMPAT_CAP_POWER9
#define KVM_PPC_COMPAT_CAP_POWER9 0x4000000000000000ULL
#endif
#ifndef KVM_PPC_COMPAT_BITMASK
#define KVM_PPC_COMPAT_BITMASK 0x7000000000000000ULL
#endif

UAPIGEN_ASSERT(KVM_PPC_COMPAT_CAP_POWER11 == 0x1000000000000000ULL);
UAPIGEN_ASSERT(KVM_PPC_COMPAT_CAP_POWER10 == 0x2000000000000000ULL);
UAPIGEN_ASSERT(KVM_PPC_COMPAT_CAP_POWER9 == 0x4000000000000000ULL);
UAPIGEN_ASSERT(KVM_PPC_COMPAT_BITMASK == 0x7000000000000000ULL);

#ifndef KVM_PPC_COMPAT_CAPS_SIZE_VER0
/**
 * struct kvm_ppc_compat_caps - 24 bytes, as UapiGen.Linux.Kvm.KvmPpcCompatCaps declares it
 * @size: the size of the struct that the caller has, in bytes
 * @flags: must be zero, else EINVAL
 * @compat_capabilities: filled by the kernel, no bit but 0x7000000000000000
 */
struct kvm_ppc_compat_caps {
	__u64 size;
	__u64 flags;
	__u64 compat_capabilities;
};

#define KVM_PPC_COMPAT_CAPS_SIZE_VER0 24

UAPIGEN_ASSERT(sizeof(struct kvm_ppc_compat_caps) == 24);
UAPIGEN_ASSERT(offsetof(struct kvm_ppc_compat_caps, size) == 0);
UAPIGEN_ASSERT(offsetof(struct kvm_ppc_compat_caps, flags) == 8);
UAPIGEN_ASSERT(offsetof(struct kvm_ppc_compat_caps, compat_capabilities) == 16);
#endif /* KVM_PPC_COMPAT_CAPS_SIZE_VER0 */

#ifndef KVM_PPC_GET_COMPAT_CAPS
#define KVM_PPC_GET_COMPAT_CAPS _IO(0xae, 0xb8)
#endif
#if defined(__powerpc__) || defined(__mips__) || defined(__sparc__) || defined(__alpha__)
UAPIGEN_ASSERT(KVM_PPC_GET_COMPAT_CAPS == 0x2000aeb8);
#elif !defined(__hppa__)
UAPIGEN_ASSERT(KVM_PPC_GET_COMPAT_CAPS == 0xaeb8);
#endif
#ifndef KVM_CAP_PPC_COMPAT_CAPS
#define KVM_CAP_PPC_COMPAT_CAPS 250
#endif

#endif /* UAPIGEN_KVM_PPC_COMPAT_CAPS_H */
