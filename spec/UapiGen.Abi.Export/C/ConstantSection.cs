namespace UapiGen.Abi.Export;

/// <summary>Writes the members of enumerations, and a struct's own constants, as macros.</summary>
internal static class ConstantSection
{
    public static void Write(CWriter writer, AbiSnapshot snapshot)
    {
        foreach (EnumDeclaration one in snapshot.Enums)
        {
            writer.Gap();
            writer.Line($"/* {CText.Comment(one.Name)}: {one.Underlying.CName()} */");
            Write(writer, [.. one.Members.Select(member => (CNames.Member(one, member), CText.Value(member.Value, one.Underlying)))]);
        }
        if (snapshot.Constants.Count == 0) return;

        writer.Gap();
        Write(writer, [.. snapshot.Constants.Select(constant => (CNames.Constant(snapshot, constant), CText.Value(constant)))]);
    }

    private static void Write(CWriter writer, (string Name, string Value)[] macros)
    {
        foreach ((string name, string value) in macros) writer.Macro(name, value);
        writer.Gap();
        foreach ((string name, string value) in macros) writer.Assert($"{name} == {value}");
    }
}
