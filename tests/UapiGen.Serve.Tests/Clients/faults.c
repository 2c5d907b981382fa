/* Claimed calls with bad pointers. */
#include "client.h"

int main(int argc, char **argv)
{
	int null = open("/dev/null", O_RDWR);
	for (int i = 0; i < atoi(argv[3]); i++)
		if (ioctl(null, ECHO_COMMAND, 8) != -1 || errno != EFAULT)
			return 1;
	return 0;
}
