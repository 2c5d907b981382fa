/* Cases of openat2(2), in a directory that is given; it holds "file", "dir/inner", and what is made here. */
#include "case.h"

#ifndef O_TMPFILE
#error no O_TMPFILE
#endif

enum { NO_XDEV = 1, NO_MAGICLINKS = 2, NO_SYMLINKS = 4, BENEATH = 8, IN_ROOT = 16, CACHED = 32 };

struct how {
	uint64_t flags, mode, resolve;
};

static void call(const char *name, int dir, const char *path, const void *how, size_t size)
{
	long fd = syscall(SYS_openat2, dir, path, how, size);
	printf("%s: %s", name, error_of(fd));
	if (fd >= 0) {
		print_file(fd);
		close(fd);
	}
	puts("");
	fflush(stdout);
}

static void open_case(const char *name, int dir, const char *path, uint64_t flags, uint64_t mode, uint64_t resolve)
{
	struct how how = { flags, mode, resolve };
	call(name, dir, path, &how, sizeof(how));
}

static void sizes(void)
{
	static const size_t all[] = { 0, 1, 23, 24, 25, 31, 32, 40, 4095, 4096, 4097, (1UL << 32) + 24, -1UL };
	char name[32];
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		unsigned char *how = at_end(all[i] <= 4096 ? all[i] : 24);
		snprintf(name, sizeof(name), "size %zu", all[i]);
		call(name, AT_FDCWD, "file", how, all[i]);
		if (all[i] > 24 && all[i] <= 4096) {
			how[all[i] - 1] = 1;
			snprintf(name, sizeof(name), "size %zu nonzero", all[i]);
			call(name, AT_FDCWD, "file", how, all[i]);
		}
	}
	call("size beyond", AT_FDCWD, "file", at_end(24), 32);
	call("how null", AT_FDCWD, "file", NULL, 24);
	call("how null small", AT_FDCWD, "file", NULL, 8);
	for (int bit = 0; bit < 64; bit++) {
		snprintf(name, sizeof(name), "flag bit %d", bit);
		/* O_PATH's is a case of its own below; what 7.3 knows and older kernels do not is the running kernel's affair. */
		if (bit != 21)
			open_case(name, AT_FDCWD, "dir", 1UL << bit, 0, 0);
		snprintf(name, sizeof(name), "mode bit %d", bit);
		open_case(name, AT_FDCWD, "file", O_CREAT | O_RDONLY, 1UL << bit, 0);
		snprintf(name, sizeof(name), "resolve bit %d", bit);
		open_case(name, AT_FDCWD, "file", O_RDONLY, 0, 1UL << bit);
	}
	open_case("mode without creat", AT_FDCWD, "file", O_RDONLY, 0600, 0);
	open_case("beneath in root", AT_FDCWD, "file", O_RDONLY, 0, BENEATH | IN_ROOT);
	open_case("creat directory", AT_FDCWD, "file", O_CREAT | O_DIRECTORY, 0600, 0);
	open_case("tmpfile read only", AT_FDCWD, "dir", O_TMPFILE | O_RDONLY, 0600, 0);
	open_case("cached creat", AT_FDCWD, "file", O_CREAT, 0600, CACHED);
	open_case("access mode 3", AT_FDCWD, "file", 3, 0, 0);
}

static void paths(void)
{
	static char long_path[8192];
	unsigned char *end = at_end(5);
	memset(long_path, 'x', sizeof(long_path) - 1);
	open_case("path null", AT_FDCWD, NULL, O_RDONLY, 0, 0);
	open_case("path empty", AT_FDCWD, "", O_RDONLY, 0, 0);
	open_case("path too long", AT_FDCWD, long_path, O_RDONLY, 0, 0);
	memset(long_path, '/', 4095);
	long_path[4095] = 0;
	open_case("path of slashes", AT_FDCWD, long_path, O_RDONLY, 0, 0);
	memcpy(end, "file", 5);
	open_case("path at the end", AT_FDCWD, (char *)end, O_RDONLY, 0, 0);
	memcpy(end, "filef", 5);
	open_case("path beyond the end", AT_FDCWD, (char *)end, O_RDONLY, 0, 0);
	open_case("bad flag before bad path", AT_FDCWD, NULL, 1UL << 40, 0, 0);
	open_case("missing", AT_FDCWD, "missing", O_RDONLY, 0, 0);
	open_case("file as directory", AT_FDCWD, "file/below", O_RDONLY, 0, 0);
	open_case("trailing slash", AT_FDCWD, "file/", O_RDONLY, 0, 0);
	open_case("directory to write", AT_FDCWD, "dir", O_WRONLY, 0, 0);
	open_case("directory", AT_FDCWD, "dir", O_RDONLY | O_DIRECTORY, 0, 0);
	open_case("not a directory", AT_FDCWD, "file", O_RDONLY | O_DIRECTORY, 0, 0);
	open_case("dots", AT_FDCWD, "dir/../dir/./inner", O_RDWR | O_CLOEXEC | O_APPEND, 0, 0);
	open_case("nonblocking", AT_FDCWD, "file", O_RDONLY | O_NONBLOCK, 0, 0);
	open_case("no atime", AT_FDCWD, "file", O_RDONLY | O_NOATIME, 0, 0);
	open_case("sync", AT_FDCWD, "file", O_RDWR | O_SYNC, 0, 0);
}

static void directories(const char *here)
{
	char absolute[4096];
	int dir = open("dir", O_RDONLY | O_DIRECTORY), as_path = open("dir", O_PATH), file = open("file", O_RDONLY);
	snprintf(absolute, sizeof(absolute), "%s/file", here);
	open_case("dirfd", dir, "inner", O_RDONLY, 0, 0);
	open_case("dirfd of a path", as_path, "inner", O_RDONLY, 0, 0);
	open_case("dirfd a file", file, "inner", O_RDONLY, 0, 0);
	open_case("dirfd closed", 999, "inner", O_RDONLY, 0, 0);
	open_case("dirfd negative", -1, "inner", O_RDONLY, 0, 0);
	open_case("dirfd closed, absolute", 999, absolute, O_RDONLY, 0, 0);
	open_case("dirfd closed, in root", 999, "/inner", O_RDONLY, 0, IN_ROOT);
	open_case("in root", dir, "/inner", O_RDONLY, 0, IN_ROOT);
	open_case("in root, up", dir, "../../inner", O_RDONLY, 0, IN_ROOT);
	open_case("beneath", dir, "inner", O_RDONLY, 0, BENEATH);
	open_case("beneath, up", dir, "../file", O_RDONLY, 0, BENEATH);
	open_case("beneath, absolute", dir, absolute, O_RDONLY, 0, BENEATH);
	open_case("beneath, link out", dir, "out", O_RDONLY, 0, BENEATH);
	open_case("link out", dir, "out", O_RDONLY, 0, 0);
	open_case("no xdev", AT_FDCWD, "/proc/version", O_RDONLY, 0, NO_XDEV);
	open_case("no symlinks", AT_FDCWD, "link", O_RDONLY, 0, NO_SYMLINKS);
	open_case("no follow", AT_FDCWD, "link", O_RDONLY | O_NOFOLLOW, 0, 0);
	open_case("link", AT_FDCWD, "link", O_RDONLY, 0, 0);
	open_case("loop", AT_FDCWD, "loop", O_RDONLY, 0, 0);
	open_case("cached", AT_FDCWD, "file", O_RDONLY, 0, CACHED);
	close(dir), close(as_path), close(file);
}

static void making(void)
{
	umask(027);
	open_case("make", AT_FDCWD, "made", O_CREAT | O_RDWR, 0777, 0);
	open_case("make again", AT_FDCWD, "made", O_CREAT | O_RDWR, 0777, 0);
	open_case("make new", AT_FDCWD, "made", O_CREAT | O_EXCL | O_RDWR, 0777, 0);
	open_case("make over a link", AT_FDCWD, "link", O_CREAT | O_EXCL | O_RDWR, 0600, 0);
	open_case("make through a link", AT_FDCWD, "dangling", O_CREAT | O_WRONLY, 0640, 0);
	open_case("make in nothing", AT_FDCWD, "missing/made", O_CREAT | O_RDWR, 0600, 0);
	open_case("make a directory", AT_FDCWD, "new/", O_CREAT | O_RDWR, 0600, 0);
	open_case("make over a directory", AT_FDCWD, "dir", O_CREAT | O_RDWR, 0600, 0);
	open_case("make beneath", AT_FDCWD, "dir/made", O_CREAT | O_WRONLY | O_NONBLOCK | O_CLOEXEC, 04755, BENEATH);
	open_case("make in /proc", AT_FDCWD, "/proc/made", O_CREAT | O_RDWR, 0600, 0);
	umask(0);
	open_case("truncate", AT_FDCWD, "long", O_WRONLY | O_TRUNC, 0, 0);
	open_case("no name", AT_FDCWD, "dir", O_TMPFILE | O_RDWR, 0666, 0);
	umask(0277);
	open_case("no name, umask", AT_FDCWD, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0777, 0);
	open_case("no name in a file", AT_FDCWD, "file", O_TMPFILE | O_RDWR, 0600, 0);
	umask(022);
}

/* What is another thing for each caller, or acts on whoever opens it. */
static void own_things(void)
{
	char task[64];
	snprintf(task, sizeof(task), "/proc/self/task/%d/comm", (int)syscall(SYS_gettid));
	open_case("own task", AT_FDCWD, task, O_RDONLY, 0, 0);
	struct how how = { O_RDONLY, 0, 0 };
	char name[64] = "";
	int fd = syscall(SYS_openat2, AT_FDCWD, "/proc/self/comm", &how, sizeof(how));
	printf("own name: %s %s", read(fd, name, sizeof(name) - 1) > 0 ? "read" : "not read", name);
	close(fd);
	open_case("own descriptor", AT_FDCWD, "/dev/stderr", O_WRONLY, 0, 0);
	open_case("own directory", AT_FDCWD, "/proc/self/cwd/file", O_RDONLY, 0, 0);
	open_case("magic link refused", AT_FDCWD, "/proc/self/cwd/file", O_RDONLY, 0, NO_MAGICLINKS);
	open_case("device", AT_FDCWD, "/dev/null", O_RDWR, 0, 0);
	open_case("fifo", AT_FDCWD, "fifo", O_RDONLY | O_NONBLOCK, 0, 0);
	open_case("fifo without a reader", AT_FDCWD, "fifo", O_WRONLY | O_NONBLOCK | O_CREAT, 0600, 0);
	open_case("socket", AT_FDCWD, "socket", O_RDONLY, 0, 0);
	open_case("path only", AT_FDCWD, "file", O_PATH, 0, 0);
	open_case("path only, link", AT_FDCWD, "link", O_PATH | O_NOFOLLOW, 0, 0);
	open_case("path only, to write", AT_FDCWD, "file", O_PATH | O_WRONLY, 0, 0);
}

int main(int argc, char **argv)
{
	if (argc < 2 || chdir(argv[1]))
		return 1;
	if (symlink("file", "link") || symlink("../file", "dir/out") || symlink("loop", "loop") || symlink("made2", "dangling") ||
	    mkfifo("fifo", 0600) || mknod("socket", S_IFSOCK | 0600, 0))
		return 2;
	umask(022);
	sizes();
	paths();
	directories(argv[1]);
	making();
	own_things();
	return 0;
}
