/* The calls of the service that the tests play: process_vm_readv(2), whose first argument says what is wanted. The kernel itself refuses them all: flags. */
#include "client.h"

enum {
	ARGUMENTS = 1, /* writes the six arguments and the convention to the address in the second */
	VALUE,	       /* returns the second argument */
	FAILURE,       /* fails with the error in the second argument */
	INJECT,	       /* a new descriptor of an empty file; the second argument is whether it is closed by an exec */
	CONTINUE,      /* the kernel answers */
	COPY,	       /* a copy of the descriptor in the second argument */
	BESIDE,	       /* the file "marker" of the working directory */
	LIKENESS,      /* bits: rights 1, root 2, user, pid, mount, cgroup namespace 4, 8, 16, 32 */
	CREATE,	       /* makes the file "made" of mode 0777 in the working directory, under the caller's umask */
	ROOM,	       /* 1 if one more descriptor fits */
	PATH_ONLY,     /* a descriptor of O_PATH, which cannot be given */
};

/* Whoever started this may have left descriptors open, or standard ones closed: with 0 to 2 alone, the next one's number can be told. */
static inline void standard_descriptors_only(void)
{
	for (int fd = 0; fd >= 0 && fd < 3;)
		fd = open("/dev/null", O_RDWR);
	syscall(SYS_close_range, 3, ~0u, 0);
}

static inline long call(long what, long second)
{
	return syscall(SYS_process_vm_readv, what, second, 3L, 4L, 5L, 6L);
}
