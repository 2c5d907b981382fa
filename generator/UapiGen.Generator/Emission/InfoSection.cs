using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The layout as data, for messages that name a field.</summary>
internal static class InfoSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        var sizes = new string[facts.Versions.Count];
        for (int i = 0; i < sizes.Length; i++)
            sizes[i] = "SizeVer" + facts.Versions[i].Number.Text();
        int sizeOffset = facts.SizeFieldIndex < 0 ? -1 : facts.Layout.Fields[facts.SizeFieldIndex].Offset;
        int sizeWidth = facts.SizeFieldIndex < 0 ? 0 : facts.Layout.Fields[facts.SizeFieldIndex].Size;

        // new("Flags", offset: 8, size: 8, since: 0),
        code.Line();
        code.Line($"static {facts.Names.UapiStructInfo} {facts.Names.IUapiStruct}<{facts.Name}>.Info {{ get; }} = new(");
        using (code.Indented())
        {
            code.Line($"\"{facts.Declaration.CName}\", [{string.Join(", ", sizes)}], sizeFieldOffset: {sizeOffset.Text()}, sizeFieldWidth: {sizeWidth.Text()},");
            code.Line("[");
            using (code.Indented())
            {
                for (int i = 0; i < facts.Layout.Fields.Count; i++)
                {
                    FieldDeclaration field = facts.Declaration.Fields[i];
                    FieldLayout place = facts.Layout.Fields[i];
                    code.Line($"new(\"{field.Name}\", offset: {place.Offset.Text()}, size: {place.Size.Text()}, since: {field.Since.Text()}),");
                }
            }
            code.Line("]);");
        }
    }
}
