using System.Globalization;
using Microsoft.Win32.SafeHandles;
using UapiGen;
using UapiGen.Linux.Kvm;

// TestClient FORM EXTRA: one call, on /dev/null where it takes a descriptor, and one line that says what came of it.
using SafeFileHandle vm = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite);
ulong extra = ulong.TryParse(args[1], CultureInfo.InvariantCulture, out ulong number) ? number : 0;
try
{
    Console.WriteLine(Call(args[0]));
    return 0;
}
catch (UapiException refused)
{
    Console.WriteLine($"{refused.Error} [{string.Join(',', refused.UnknownFields)}] {refused.Message}");
    return 1;
}

string Call(string form)
{
    switch (form)
    {
        case "v5":
            KvmPpcCompatCapsV5 v5 = KvmPpcCompatCapsV5.Ioctl(vm);
            return $"size={v5.Size} modes={KvmPpcCpuModel.Names(v5.CompatCapabilities)}";
        case "linux-7.3":
            KvmPpcCompatCaps merged = KvmPpcCompatCaps.Ioctl(vm);
            return $"size={merged.Size} modes={KvmPpcCpuModel.Names(merged.CompatCapabilities)}";
        case "v5-next":
            KvmPpcCompatCapsV5Next v5Next = KvmPpcCompatCapsV5Next.Ioctl(vm, new KvmPpcCompatCapsV5Next { Extra = extra });
            return $"size={v5Next.Size} modes={KvmPpcCpuModel.Names(v5Next.CompatCapabilities)} has={v5Next.HasExtra} extra={v5Next.Extra}";
        case "linux-7.3-next":
            KvmPpcCompatCapsNext next = KvmPpcCompatCapsNext.Ioctl(vm, new KvmPpcCompatCapsNext { Extra = extra });
            return $"size={next.Size} modes={KvmPpcCpuModel.Names(next.CompatCapabilities)} has={next.HasExtra} extra={next.Extra}";
        case "flags":
            var flagged = new KvmPpcCompatCaps { Flags = 1 };
            return KvmPpcCompatCaps.TryIoctl(vm, ref flagged).ToString();
        case "modes":
            return KvmVm.GetCompatModes(vm) is { } modes ? KvmPpcCpuModel.Names(modes) : "not announced";
        case "perf":
            return Negotiating.Perf(required: args[1]);
        case "sched":
            return Negotiating.Scheduling();
        case "landlock":
            return Negotiating.Landlock();
        default:
            throw new ArgumentException($"no form is called {form}");
    }
}
