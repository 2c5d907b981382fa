using Microsoft.Win32.SafeHandles;
using UapiGen;
using UapiGen.Linux.Kvm;

// /dev/null is no VM: the kernel says so, and the exception names the call and the cause.
using SafeFileHandle file = File.OpenHandle("/dev/null");
try
{
    KvmPpcCompatCaps.Ioctl(file);
}
catch (UapiException refused)
{
    Console.WriteLine($"{refused.Error}: {refused.Message}");
}
