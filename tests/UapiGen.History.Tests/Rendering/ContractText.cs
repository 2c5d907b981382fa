using System.Globalization;

namespace UapiGen.History.Tests.Rendering;

/// <summary>A struct's own attributes as C#.</summary>
internal static class ContractText
{
    /// <summary>The attribute that declares the struct: what differs from the default contract is said.</summary>
    public static string UapiStruct(StructDeclaration declaration)
    {
        Contract is_ = declaration.Contract;
        var usual = new Contract();
        var text = new List<string> { $"\"{declaration.CName}\"" };
        Say(nameof(is_.SizeSource), is_.SizeSource, usual.SizeSource);
        if (is_.Floor != usual.Floor) text.Add("Floor = " + is_.Floor.ToString(CultureInfo.InvariantCulture));
        Say(nameof(is_.Small), is_.Small, usual.Small, nameof(SmallStruct));
        Say(nameof(is_.SmallError), is_.SmallError, usual.SmallError, nameof(Errno));
        Say(nameof(is_.Zero), is_.Zero, usual.Zero, nameof(ZeroSize));
        Say(nameof(is_.Cap), is_.Cap, usual.Cap, nameof(SizeCap));
        Say(nameof(is_.CapError), is_.CapError, usual.CapError, nameof(Errno));
        if (is_.CapReportsSize) text.Add("CapReportsSize = true");
        Say(nameof(is_.Larger), is_.Larger, usual.Larger, nameof(LargerStruct));
        Say(nameof(is_.ReportFault), is_.ReportFault, usual.ReportFault);
        Say(nameof(is_.Reply), is_.Reply, usual.Reply);
        Say(nameof(is_.ReplySize), is_.ReplySize, usual.ReplySize);
        Say(nameof(is_.SizeWidth), is_.SizeWidth, usual.SizeWidth);
        Say(nameof(is_.Null), is_.Null, usual.Null, nameof(NullStruct));
        Say(nameof(is_.NullError), is_.NullError, usual.NullError, nameof(Errno));
        Say(nameof(is_.LargerError), is_.LargerError, usual.LargerError, nameof(Errno));
        Say(nameof(is_.Tail), is_.Tail, usual.Tail, nameof(TailStart));
        Say(nameof(is_.Request), is_.Request, usual.Request);
        Say(nameof(is_.Cut), is_.Cut, usual.Cut, nameof(CutReply));
        Say(nameof(is_.CutError), is_.CutError, usual.CutError, nameof(Errno));
        if (is_.CutReportsSize) text.Add("CutReportsSize = true");
        Say(nameof(is_.ErrorReply), is_.ErrorReply, usual.ErrorReply);
        return $"[UapiStruct({string.Join(", ", text)})]";

        void Say<T>(string property, T value, T standard, string? type = null)
            where T : struct, Enum
        {
            if (!value.Equals(standard)) text.Add($"{property} = {type ?? property}.{value}");
        }
    }

    /// <summary>The attribute that names the command.</summary>
    public static string Ioctl(CommandDeclaration command)
    {
        string direction = command.Direction == IoctlDirection.None ? "" : $", Direction = IoctlDirection.{command.Direction}";
        return string.Create(CultureInfo.InvariantCulture, $"[Ioctl(0x{command.Type:X2}, {command.Number}{direction})]");
    }
}
