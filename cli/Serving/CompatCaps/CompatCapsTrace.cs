using System.Globalization;
using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Output;
using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>One line a call, in strace's manner: what the handler read, and after the arrow what it wrote.</summary>
/// <param name="output">Where the lines go.</param>
internal sealed class CompatCapsTrace(TextWriter output)
{
    private const int FieldSize = 8, ModesField = 2;

    // The fields of the longest version: what a caller's struct does not have was neither read nor written.
    private static readonly string[] s_fields = ["size", "flags", "compat_capabilities", "extra"];
    private static readonly uint s_checkExtension = KvmNumbers.Command(KvmNumbers.CheckExtension);

    private readonly EnumDeclaration _modes = ServedAbi.Of<KvmPpcCompatCaps>().Enums.Single();

    // 4711 ioctl(3, KVM_PPC_GET_COMPAT_CAPS, {size=24, flags=0} => {size=24, compat_capabilities=KVM_PPC_COMPAT_CAP_POWER10|KVM_PPC_COMPAT_CAP_POWER9}) = 0
    public void Write(in ServedCall served)
    {
        if (served.Outcome == CallOutcome.Continued) return;

        IoctlCall call = new(served.Call);
        bool isQuestion = call.Command == s_checkExtension;
        string argument = isQuestion ? call.Argument.ToString(CultureInfo.InvariantCulture) : Struct(call.Argument, served.Memory!);
        string name = isQuestion ? "KVM_CHECK_EXTENSION" : "KVM_PPC_GET_COMPAT_CAPS";
        string end = served.Result.Error == Errno.Success ? served.Result.Value.ToString(CultureInfo.InvariantCulture) : "-1 " + served.Result.Error;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{call.ThreadId} ioctl({(int)call.Descriptor}, {name}, {argument}) = {end}"));
    }

    private string Struct(ulong address, CallMemoryRecord record)
    {
        if (record.Reads.IsEmpty) return new UserAddress(address).ToString();
        string read = Fields(address, record.Reads, withModes: false);
        return record.Writes.IsEmpty ? read : read + " => " + Fields(address, record.Writes, withModes: true);
    }

    private string Fields(ulong address, MemoryBytes bytes, bool withModes)
    {
        var text = new StringBuilder("{");
        Span<byte> field = stackalloc byte[FieldSize];
        for (int i = 0; i < s_fields.Length; i++)
        {
            if (bytes.Read(new UserAddress(address) + (ulong)(FieldSize * i), field) != FieldSize || (i == ModesField && !withModes)) continue;

            ulong value = BitConverter.ToUInt64(field);
            if (text.Length > 1) text.Append(", ");
            text.Append(s_fields[i]).Append('=').Append(i == ModesField ? Modes(value) : value.ToString(CultureInfo.InvariantCulture));
        }
        return text.Append('}').ToString();
    }

    private string Modes(ulong value) => CConstantText.Of(_modes, value, isMask: true) ?? NumberText.Plain(value);
}
