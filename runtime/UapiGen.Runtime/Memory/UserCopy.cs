namespace UapiGen;

/// <summary>The kernel's own copies between a kernel struct and user memory (include/linux/uaccess.h, lib/usercopy.c; Linux 7.3).</summary>
public static class UserCopy
{
}
