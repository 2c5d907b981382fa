namespace UapiGen.Abi.Export;

/// <summary>Writes the members of enumerations, and a struct's own constants, as macros.</summary>
internal static class ConstantSection
{
    public static void Write(CWriter writer, AbiSnapshot snapshot)
    {
        foreach (EnumDeclaration one in snapshot.Enums)
        {
            (string, string)[] macros = [.. CNames.Members(one).Select(named => (named.Name, CText.Value(named.Member.Value, one.Underlying)))];
            if (macros.Length == 0) continue;
            writer.Gap();
            writer.Line($"/* {(one.CName is { } tag ? $"enum {tag}, " : "")}{CText.Comment(one.Name)}: {one.Underlying.CName()} */");
            Write(writer, macros);
        }
        (string, string)[] constants = [.. CNames.Constants(snapshot).Select(named => (named.Name, CText.Value(named.Constant)))];
        if (constants.Length == 0) return;

        writer.Gap();
        Write(writer, constants);
    }

    private static void Write(CWriter writer, (string Name, string Value)[] macros)
    {
        foreach ((string name, string value) in macros) writer.Macro(name, value);
        writer.Gap();
        foreach ((string name, string value) in macros) writer.Assert($"{name} == {value}");
    }
}
