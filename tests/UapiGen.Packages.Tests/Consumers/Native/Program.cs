using System;
using System.IO;
using Microsoft.Win32.SafeHandles;
using UapiGen;
using UapiGen.Linux.Kvm;
using UapiGen.Serve;

// The kernel's side on bytes at hand, the caller's side against the kernel that runs, and the server's start: all of it without a JIT.
var start = new UserAddress(0x1000);
var memory = new BufferMemory(start, new byte[24]);
Console.WriteLine(KvmPpcCompatCaps.CopyFromUser(ref memory, start, out _, out _));

using SafeFileHandle file = File.OpenHandle("/dev/null");
var caps = default(KvmPpcCompatCaps);
Console.WriteLine(KvmPpcCompatCaps.TryIoctl(file, ref caps));
Console.WriteLine(UserNotification.IsSupported(out string reason) ? "serves" : reason);
