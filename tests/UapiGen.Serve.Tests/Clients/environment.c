/* What a program is started with: arguments, environment, signals, descriptors. */
#include "client.h"
#include <dirent.h>

int main(int argc, char **argv)
{
	char line[256];
	FILE *status = fopen("/proc/self/status", "r");
	for (int i = 0; i < argc; i++)
		printf("argument %s\n", argv[i]);
	printf("VARIABLE %s\n", getenv("VARIABLE") ? getenv("VARIABLE") : "unset");
	while (fgets(line, sizeof line, status))
		if (!strncmp(line, "SigBlk", 6) || !strncmp(line, "SigIgn", 6) || !strncmp(line, "NoNewPrivs", 10))
			fputs(line, stdout);
	fclose(status);

	DIR *descriptors = opendir("/proc/self/fd");
	for (struct dirent *entry; (entry = readdir(descriptors));) {
		int fd = atoi(entry->d_name);
		if (fd > 2 && fd != dirfd(descriptors))
			printf("descriptor %d\n", fd);
	}
	return 0;
}
