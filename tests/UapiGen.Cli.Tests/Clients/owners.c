/*
 * Who may use a virtual machine: whoever has the address space that made it. Prints "WHO RESULT CAPABILITY" for each; a result is minus errno.
 *
 *   owners NUMBER MODES
 */
#include "client.h"

static int vm;
static unsigned long command;
static uint64_t modes;
static char **arguments;
static volatile int shared_result, shared_capability;

static int create_vm(void)
{
	int device = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	int made = ioctl(device, KVM_CREATE_VM, 0);
	if (made < 0)
		die("KVM_CREATE_VM");
	close(device);
	return made;
}

static void say(const char *who, int fd)
{
	int result = call(fd, command, modes), capability = answer(ioctl(fd, KVM_CHECK_EXTENSION, 250));
	printf("%s %d %d\n", who, result, capability);
	fflush(stdout);
}

static void wait_for(pid_t child)
{
	int status;
	if (child < 0 || waitpid(child, &status, __WALL) != child || status != 0)
		die("child");
}

static void *in_thread(void *who)
{
	say(who, vm);
	return NULL;
}

static void *make_and_end(void *made)
{
	*(int *)made = create_vm();
	return NULL;
}

static int in_clone(void *who)
{
	(void)who;
	shared_result = call(vm, command, modes);
	shared_capability = answer(ioctl(vm, KVM_CHECK_EXTENSION, 250));
	return 0;
}

/* The first thread is a zombie when it has ended, until all the others have. */
static int first_has_ended(void)
{
	char state = 0;
	FILE *stat = fopen("/proc/self/stat", "r");
	if (!stat || fscanf(stat, "%*d (%*[^)]) %c", &state) != 1)
		die("/proc/self/stat");
	fclose(stat);
	return state == 'Z';
}

static void *outlive(void *unused)
{
	(void)unused;
	struct timespec time = { 0, 1000 * 1000 };
	while (!first_has_ended())
		nanosleep(&time, NULL);
	say("thread-after-the-first-ended", vm);
	int late = create_vm();
	say("made-after-the-first-ended", late);
	exit(0);
}

/* A thread: it shares everything. */
static void thread(void *(*start)(void *), void *argument)
{
	pthread_t id;
	if (pthread_create(&id, NULL, start, argument))
		die("pthread_create");
	pthread_join(id, NULL);
}

/* The same program once more, which is given a descriptor. */
static void become_again(int fd)
{
	char number[16];
	snprintf(number, sizeof number, "%d", fd);
	fcntl(fd, F_SETFD, 0);
	execl("/proc/self/exe", arguments[0], arguments[1], arguments[2], number, (char *)NULL);
	_exit(99);
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 98;
	arguments = argv;
	command = command_of(argv[1]);
	modes = strtoull(argv[2], NULL, 16);

	/* The second life of this process: the same number, another address space. */
	if (argc == 4) {
		say("after-exec", atoi(argv[3]));
		vm = create_vm();
		say("made-after-exec", vm);
		return 0;
	}

	vm = create_vm();
	say("maker", vm);
	thread(in_thread, "thread");

	int by_thread = -1;
	thread(make_and_end, &by_thread);
	say("made-by-a-thread-that-ended", by_thread);

	pid_t child = vfork();
	if (child == 0) {
		in_clone(NULL);
		_exit(0);
	}
	wait_for(child);
	printf("vfork %d %d\n", shared_result, shared_capability);

	size_t room = 1 << 18;
	char *stack = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	wait_for(clone(in_clone, stack + room, CLONE_VM | SIGCHLD, NULL));
	printf("clone-with-memory %d %d\n", shared_result, shared_capability);
	fflush(stdout);

	child = fork();
	if (child == 0) {
		say("fork", vm);
		thread(in_thread, "thread-of-fork");
		pid_t second = fork();
		if (second == 0) {
			say("fork-of-fork", vm);
			int own = create_vm();
			say("made-by-fork-of-fork", own);
			_exit(0);
		}
		wait_for(second);
		_exit(0);
	}
	wait_for(child);
	say("maker-after-forks", vm);

	/* A machine of another's, kept over an exec. */
	child = fork();
	if (child == 0)
		become_again(vm);
	wait_for(child);

	/* The maker itself goes on to another program, and keeps the descriptor. */
	child = fork();
	if (child == 0) {
		vm = create_vm();
		say("made-by-child", vm);
		become_again(vm);
	}
	wait_for(child);

	/* The first thread, whose number the process has, ends before the others. */
	child = fork();
	if (child == 0) {
		pthread_t id;
		vm = create_vm();
		if (pthread_create(&id, NULL, outlive, NULL))
			die("pthread_create");
		pthread_exit(NULL);
	}
	wait_for(child);
	say("maker-at-the-end", vm);
	return 0;
}
