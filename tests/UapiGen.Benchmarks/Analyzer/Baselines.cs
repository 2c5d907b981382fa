using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>The baselines of a project's structs: each as the tool would write it, and shipped.</summary>
internal static class Baselines
{
    private const string Release = "v6.0";

    /// <summary>The project beside a baseline of each of its structs.</summary>
    public static Project Beside(Project project) => project.With(Of(project));

    /// <summary>The baselines of a project.</summary>
    public static IEnumerable<TextInMemory> Of(Project project)
    {
        CSharpCompilation compilation = project.Compile();
        foreach (INamedTypeSymbol type in compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Items").GetTypeMembers())
        {
            if (type.Find(WellKnownNames.UapiStruct) is not { } uapiStruct) continue;
            StructModel model = StructSymbolReader.Read(type, uapiStruct, CancellationToken.None).Model
                ?? throw new InvalidOperationException($"{type.Name} has a fault");
            Baseline draft = BaselineDraft.Update(null, SnapshotReader.Read(type, model, CancellationToken.None));
            Baseline shipped = Promotion.Promote(draft, Release).Baseline
                ?? throw new InvalidOperationException($"{type.Name} cannot be shipped");
            yield return new TextInMemory("/items/abi/" + BaselineFileName.Of(shipped.CName, shipped.TypeName), BaselineText.Write(shipped));
        }
    }
}
