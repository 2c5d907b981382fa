/* A client of many calls under the kernel's own names: whichever header has them. Where the kernel's own has a struct, its fields are those of that release; constants are all there. */
static const unsigned long long resolve = RESOLVE_NO_XDEV | RESOLVE_NO_MAGICLINKS | RESOLVE_BENEATH | RESOLVE_CACHED;
static const unsigned long long clone = CLONE_PIDFD | CLONE_NEWUSER | CLONE_NEWNS | CLONE_INTO_CGROUP | CLONE_CLEAR_SIGHAND;
static const unsigned long long access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_IOCTL_DEV;
static const unsigned long long net = LANDLOCK_ACCESS_NET_BIND_TCP, scope = LANDLOCK_SCOPE_SIGNAL;
static const unsigned long long mount = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR__ATIME, propagation = MS_PRIVATE;
static const unsigned long long stat = STATMOUNT_SB_BASIC | STATMOUNT_MNT_POINT | STATMOUNT_FS_TYPE;
static const unsigned long long sample = PERF_SAMPLE_IP | PERF_SAMPLE_ADDR, format = PERF_FORMAT_GROUP, branch = PERF_SAMPLE_BRANCH_HV;
static const unsigned type = PERF_TYPE_HW_CACHE, policy = SCHED_RR, map = BPF_MAP_TYPE_PERCPU_HASH, map_flags = BPF_F_NO_PREALLOC;
static const unsigned long long sched = SCHED_FLAG_UTIL_CLAMP_MIN | SCHED_FLAG_DL_OVERRUN;
static const unsigned futex = FUTEX2_SIZE_U32 | FUTEX2_PRIVATE, waiters = FUTEX_WAITV_MAX, xattr = XATTR_CREATE, longest = XATTR_SIZE_MAX;
static const unsigned answer = SECCOMP_USER_NOTIF_FLAG_CONTINUE, add = SECCOMP_ADDFD_FLAG_SETFD;
static const unsigned long long info = PIDFD_INFO_CREDS | PIDFD_INFO_EXIT, pages = PAGE_IS_WRITTEN | PAGE_IS_PFNZERO, scan = PM_SCAN_WP_MATCHING;
static const unsigned long long query = PROCMAP_QUERY_VMA_READABLE | PROCMAP_QUERY_COVERING_OR_NEXT_VMA, xflags = FS_XFLAG_IMMUTABLE | FS_XFLAG_DAX;
static const unsigned long long compat = KVM_PPC_COMPAT_CAP_POWER10 & KVM_PPC_COMPAT_BITMASK;
static const unsigned long commands[] = {
	KVM_PPC_GET_COMPAT_CAPS, PIDFD_GET_INFO, NS_MNT_GET_INFO, PROCMAP_QUERY, PAGEMAP_SCAN, SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND, SECCOMP_IOCTL_NOTIF_ADDFD,
};
static const unsigned sizes[] = { KVM_CAP_PPC_COMPAT_CAPS, KVM_PPC_COMPAT_CAPS_SIZE_VER0, CLONE_ARGS_SIZE_VER2, PERF_ATTR_SIZE_VER7, SCHED_ATTR_SIZE_VER1, MOUNT_ATTR_SIZE_VER0, PIDFD_INFO_SIZE_VER0 };

int main(void)
{
	struct open_how how = { .flags = 0, .resolve = resolve };
	struct clone_args args = { .flags = clone, .exit_signal = 17 };
	struct landlock_ruleset_attr rules = { .handled_access_fs = access };
	struct mount_attr attr = { .attr_set = mount, .propagation = propagation };
	struct perf_event_attr event = { .type = type, .size = sizeof(event), .sample_type = sample, .read_format = format, .branch_sample_type = branch };
	struct sched_attr sched_attr = { .size = sizeof(sched_attr), .sched_policy = policy, .sched_flags = sched };
	struct futex_waitv waiter = { .val = 1, .flags = futex };
	struct kvm_ppc_compat_caps caps = { .size = sizeof(caps), .compat_capabilities = compat };
	unsigned long long sum = how.resolve + args.flags + rules.handled_access_fs + net + scope + attr.attr_set + event.sample_type + sched_attr.sched_flags + waiter.flags + caps.size + stat + map + map_flags + waiters
		+ xattr + longest + answer + add + info + pages + scan + query + xflags;

	return sum == 0 && commands[0] == 0 && sizes[0] == 0;
}
