using System.Globalization;
using System.Text;
using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>One line a call, in strace's manner: what the handler read, and after the arrow what it wrote.</summary>
/// <param name="checkExtension">KVM_CHECK_EXTENSION's number here.</param>
/// <param name="fields">The fields past the third, where the kernel's struct has any.</param>
/// <param name="output">Where the lines go.</param>
internal sealed class TraceWriter(uint checkExtension, IReadOnlyList<string> fields, TextWriter output)
{
    // 4711 ioctl(3, KVM_PPC_GET_COMPAT_CAPS, {size=24, flags=0} => {size=24, compat_capabilities=POWER10|POWER9}) = 0
    public void Write(in IoctlCall call, SyscallResult result, MemoryRecord record)
    {
        string argument = call.Command == checkExtension ? call.Argument.ToString(CultureInfo.InvariantCulture) : Struct(call.Argument, record);
        string name = call.Command == checkExtension ? "KVM_CHECK_EXTENSION" : "KVM_PPC_GET_COMPAT_CAPS";
        string end = result.Error == Errno.Success ? result.Value.ToString(CultureInfo.InvariantCulture) : "-1 " + result.Error;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{call.ThreadId} ioctl({(int)call.Descriptor}, {name}, {argument}) = {end}"));
    }

    private string Struct(ulong address, MemoryRecord record)
    {
        if (record.Reads.IsEmpty) return new UserAddress(address).ToString();
        string read = Fields(address, record.Reads, withModes: false);
        return record.Writes.IsEmpty ? read : read + " => " + Fields(address, record.Writes, withModes: true);
    }

    private string Fields(ulong address, ByteRecord bytes, bool withModes)
    {
        var text = new StringBuilder("{");
        for (int i = 0; i < fields.Count; i++)
        {
            if (bytes.Field(address + (8 * (ulong)i)) is not { } value) continue;
            bool isModes = i == 2;
            if (isModes && !withModes) continue;
            if (text.Length > 1) text.Append(", ");
            text.Append(fields[i]).Append('=').Append(isModes ? Modes(value) : value.ToString(CultureInfo.InvariantCulture));
        }
        return text.Append('}').ToString();
    }

    private static string Modes(ulong value)
    {
        var modes = (KvmPpcCompat)value;
        if (modes == KvmPpcCompat.None) return "0";
        if ((modes & ~KvmPpcCompat.All) != 0) return "0x" + value.ToString("x", CultureInfo.InvariantCulture);

        List<string> names = [];
        if (modes.HasFlag(KvmPpcCompat.Power11)) names.Add("POWER11");
        if (modes.HasFlag(KvmPpcCompat.Power10)) names.Add("POWER10");
        if (modes.HasFlag(KvmPpcCompat.Power9)) names.Add("POWER9");
        return string.Join('|', names);
    }
}
