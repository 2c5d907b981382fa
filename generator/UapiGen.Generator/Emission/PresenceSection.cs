using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>Whether a field that came with a later version is there: the size that came back says so.</summary>
internal static class PresenceSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        if (!facts.ReadsSizeFromStruct) return;

        for (int i = 0; i < facts.Declaration.Fields.Count; i++)
        {
            FieldDeclaration field = facts.Declaration.Fields[i];
            if (field.Since == 0 || field.IsStructSize) continue;

            string name = GeneratedNames.Presence(field.Name);
            code.Line();
            code.Line($"/// <summary>Whether the other side knows <c>{field.Name}</c>, which came with version {field.Since.Text()}: the size it told reaches past the field.</summary>");
            code.Line($"public readonly bool {name} => {facts.SizeField!.Member()} >= {facts.Layout.Fields[i].End.Text()};");
        }
    }
}
