using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>What fields promise, one refusal a line, in the order of memory.</summary>
internal static class FieldChecks
{
    public static void Write(CodeWriter code, StructFacts facts, KernelSide side)
    {
        for (int i = 0; i < facts.Declaration.Fields.Count; i++)
        {
            FieldDeclaration field = facts.Declaration.Fields[i];
            if (field.Input is not { } rule) continue;
            string condition = field.Type is ArrayType
                ? HasNonZeroByte(facts, facts.Layout.Fields[i])
                : field.BitFields.Count > 0
                ? $"{facts.Names.BitFields}.AnyBut(value.{field.Member()}, {MaskText.Of(rule.Known, field, facts)})"
                : rule.MustBeZero
                ? $"value.{field.Member()} != 0"
                : $"(value.{field.Member()} & ~{Known(code, facts, side, field, rule)}) != 0";
            code.Line($"if ({condition}) return {facts.Names.Errno}.{rule.Error};");
            WriteVersions(code, facts, field, rule);
        }
    }

    /// <summary>The known bits. An older kernel does not know those that came after it.</summary>
    private static string Known(CodeWriter code, StructFacts facts, KernelSide side, FieldDeclaration field, InputRule rule)
    {
        if (side.IsNewest || field.KnownSince.Count == 0) return MaskText.Of(rule.Known, field, facts);

        // KvmFlags knownFlags = version < 1 ? 0x3UL : version < 2 ? 0x7UL : 0xFUL;
        string name = "known" + field.Name, type = field.Type is EnumType named ? facts.Local(named.Name) : ((ScalarType)field.Type).Kind.CSharpName();
        ulong known = rule.Known.Bits;
        string masks = MaskText.Of(rule.Known, field, facts);
        foreach (IGrouping<int, VersionedBits> later in field.KnownSince.GroupBy(bits => bits.Version).OrderByDescending(version => version.Key))
        {
            foreach (VersionedBits bits in later) known &= ~bits.Bits.Bits;
            masks = $"version < {later.Key.Text()} ? {MaskText.Of(new MaskValue(known), field, facts)} : {masks}";
        }
        code.Line($"{type} {name} = {masks};");
        return name;
    }

    /// <summary>Bits that came with a version are for structs of its size.</summary>
    private static void WriteVersions(CodeWriter code, StructFacts facts, FieldDeclaration field, InputRule rule)
    {
        if (!facts.IsSized) return;
        foreach (VersionedBits later in field.KnownSince)
            code.Line($"if (usize < SizeVer{later.Version.Text()} && (value.{field.Member()} & {MaskText.Of(later.Bits, field, facts)}) != 0) return {facts.Names.Errno}.{rule.Error};");
    }

    /// <summary>Of an array, zero is all that can be demanded. Its bytes are those of the struct, whatever its elements are and however it is declared.</summary>
    private static string HasNonZeroByte(StructFacts facts, FieldLayout field) =>
        $"!{facts.Names.UserMemory}.IsZero(in value, {field.Offset.Text()}, {field.Size.Text()})";
}
