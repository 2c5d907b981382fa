using System.Text;

namespace UapiGen.Abi;

/// <summary>Writes the facts of a block: all of a snapshot, or what differs from another.</summary>
internal sealed partial class FactWriter(StringBuilder text, AbiSnapshot? was, AbiSnapshot now)
{
    public void Write()
    {
        if (was is not null)
        {
            if (was.CName != now.CName || was.IsUnion != now.IsUnion) Line(HeadWord(now), now.CName);
            if (was.TypeName != now.TypeName) Line(FactWords.Type, now.TypeName);
        }
        var renamed = RenamedFields.Find(was, now);
        WriteRemoved(renamed);
        if (was?.Capability != now.Capability) Line(FactWords.Capability, now.Capability is { } capability ? FactNumbers.Decimal(capability) : "none");
        if (was?.Command != now.Command) WriteCommand();
        if ((was?.Pack ?? 0) != now.Pack) Line(FactWords.Pack, FactNumbers.Decimal(now.Pack));
        if ((was?.Align ?? 0) != now.Align) Line(FactWords.Aligned, FactNumbers.Decimal(now.Align));
        WriteContract();
        WriteEnums();
        WriteConstants();
        WriteEmbedded();
        WriteFields(renamed);
        WriteRules(renamed);
        WriteTail();
        WriteCNames();
    }

    /// <summary>The word before the tag: <c>struct</c> or <c>union</c>.</summary>
    public static string HeadWord(AbiSnapshot snapshot) => snapshot.IsUnion ? FactWords.Union : FactWords.Struct;

    private void WriteCommand()
    {
        if (now.Command is { } command)
            Line(FactWords.Command, FactNumbers.Hex2(command.Type) + " " + FactNumbers.Hex2(command.Number) + " " + DirectionText.Of(command.Direction));
        else
            Line(FactWords.Command, "none");
    }

    private void WriteContract()
    {
        for (int i = 0; i < ContractAxis.All.Length; i++)
        {
            ContractAxis axis = ContractAxis.All[i];
            int? before = was is not null ? axis.Get(was.Contract) : axis.Unsaid;
            bool isSame = before == axis.Get(now.Contract);
            if (i != ContractAxis.Floor)
            {
                if (!isSame) Line(FactWords.Contract, axis.Name + " " + axis.Text(now.Contract));
            }
            else if (!isSame || was?.FloorI386 != now.FloorI386)
                Line(FactWords.Contract, axis.Name + " " + axis.Text(now.Contract) + I386(new PerLayout(now.Contract.Floor, now.FloorI386)));
        }
    }

    private void WriteRemoved(Dictionary<string, string> renamed)
    {
        if (was is null) return;
        var gone = new List<string>();
        Gone(gone, FactWords.Const, was.Constants, now.Constants, static one => one.Name);
        Gone(gone, FactWords.Embedded, was.Embedded, now.Embedded, static one => one.Name);
        Gone(gone, FactWords.Enum, was.Enums, now.Enums, static one => one.Name);
        Gone(gone, FactWords.Field, was.Fields, now.Fields, static one => one.Name);
        foreach (string old in renamed.Values) gone.Remove(FactWords.Field + " " + old);
        for (int number = now.Versions.Count; number < was.Versions.Count; number++)
            gone.Add(FactWords.Version + " " + FactNumbers.Decimal(number));
        gone.Sort(StringComparer.Ordinal);
        foreach (string one in gone) Line(FactWords.Removed, one);
    }

    private static void Gone<T>(List<string> gone, string kind, EquatableArray<T> before, EquatableArray<T> after, Func<T, string> name)
        where T : IEquatable<T>
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < after.Count; i++) there.Add(name(after[i]));
        for (int i = 0; i < before.Count; i++)
        {
            if (!there.Contains(name(before[i]))) gone.Add(kind + " " + name(before[i]));
        }
    }

    private void WriteTail()
    {
        if (was?.Tail == now.Tail) return;
        Line(FactWords.Tail, now.Tail is { } tail ? tail.Name + " " + tail.Element + " at " + FactNumbers.Decimal(tail.Offset.Lp64) + I386(tail.Offset) : "none");
    }

    /// <summary>What is said of a place besides the place itself.</summary>
    private static string Said(int align, bool isAnonymous) => (align == 0 ? "" : " aligned " + FactNumbers.Decimal(align)) + (isAnonymous ? " anonymous" : "");

    /// <summary>What differs on i386; its alignment where it does not follow from the other.</summary>
    private static string OnI386(string sizes, PerLayout alignment)
    {
        if (alignment.I386 != Math.Min(alignment.Lp64, TargetAbi.I386.U64Alignment)) sizes += " align " + FactNumbers.Decimal(alignment.I386);
        return sizes.Length == 0 ? "" : " i386" + sizes;
    }

    private static string I386(PerLayout number) => number.AreSame ? "" : " i386 " + FactNumbers.Decimal(number.I386);

    private void Line(string word, string rest) => text.Append(word).Append(' ').Append(rest).Append('\n');
}
