using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Adds and rewrites the baselines of a project, in its solution.</summary>
internal sealed class BaselineWriter
{
    private readonly ProjectId _project;
    private readonly BaselineFolder _folder;
    private readonly Dictionary<string, ProjectBaseline> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cNames = new(StringComparer.Ordinal);

    private BaselineWriter(Project project)
    {
        _project = project.Id;
        _folder = BaselineFolder.Of(project);
        Solution = project.Solution;
    }

    /// <summary>The solution with what was written so far.</summary>
    public Solution Solution { get; private set; }

    /// <summary>Reads the baselines that a project has.</summary>
    public static async Task<BaselineWriter> OpenAsync(Project project, CancellationToken cancellation)
    {
        var writer = new BaselineWriter(project);
        foreach (ProjectBaseline found in await ProjectBaselines.ReadAsync(project, cancellation).ConfigureAwait(false))
        {
            writer._known.Add(found.Baseline.TypeName, found);
            writer._cNames.Add(found.Baseline.CName);
        }
        return writer;
    }

    /// <summary>Whether a type has a meaning that can be written down.</summary>
    public static bool CanWrite(INamedTypeSymbol type, CancellationToken cancellation) => Snapshot(type, cancellation) is not null;

    /// <summary>Writes what a type declares: a new file, or the draft of the one that it has.</summary>
    public void Write(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (Snapshot(type, cancellation) is not { } now) return;

        if (_known.TryGetValue(now.TypeName, out ProjectBaseline? known))
        {
            Solution = Solution.WithAdditionalDocumentText(known.Id, SourceText.From(BaselineText.Write(BaselineDraft.Update(known.Baseline, now)), known.Encoding));
            return;
        }

        string name = BaselineFileName.Of(now.CName, now.TypeName, cNameIsShared: !_cNames.Add(now.CName));
        SourceText text = SourceText.From(BaselineText.Write(BaselineDraft.Update(null, now)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(_project, name), name, text, _folder.Folders, _folder.PathOf(name));
    }

    /// <summary>What a type declares, or null where that is not to be known.</summary>
    public static AbiSnapshot? Snapshot(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.Find(WellKnownNames.UapiStruct) is { } uapiStruct && StructSymbolReader.Read(type, uapiStruct, cancellation).Model is { } model
            ? SnapshotReader.Read(type, model, cancellation)
            : null;
}
