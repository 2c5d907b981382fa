using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// Everything that what is said of a compilation's declarations can depend on, as objects that are the same while what they stand for is: what its sources
/// declare, its references, its baselines, and the options that count. Of two compilations with one imprint the same is said, and no type need be looked at.
/// </summary>
/// <remarks>Keeps no tree and no compilation alive. <see cref="StructImprint"/> is that of a single struct, for when another declaration was edited.</remarks>
internal sealed class CompilationImprint
{
    private readonly object[] _surfaces;
    private readonly ReferenceSet _references;
    private readonly BaselineSet _baselines;
    private readonly Meaning _meaning;

    /// <summary>Takes the imprint of a compilation.</summary>
    public CompilationImprint(CSharpCompilation compilation, BaselineSet baselines, CancellationToken cancellation)
    {
        _surfaces = [.. compilation.SyntaxTrees.Select(tree => SurfaceOf(tree, cancellation))];
        _references = ReferenceSet.Of(compilation);
        _baselines = baselines;
        _meaning = Meaning.Of(compilation.Options);
    }

    /// <summary>Whether a compilation has this imprint. Ends at the first difference.</summary>
    public bool IsOf(CSharpCompilation compilation, BaselineSet baselines, CancellationToken cancellation)
    {
        ImmutableArray<SyntaxTree> trees = compilation.SyntaxTrees;
        if (_baselines != baselines || trees.Length != _surfaces.Length || ReferenceSet.Of(compilation) != _references || Meaning.Of(compilation.Options) != _meaning) return false;
        for (int i = 0; i < trees.Length; i++)
        {
            if (SurfaceOf(trees[i], cancellation) != _surfaces[i]) return false;
        }
        return true;
    }

    private static object SurfaceOf(SyntaxTree tree, CancellationToken cancellation) => SourceFile.Of(tree, cancellation).SurfaceOf(tree, cancellation);

    /// <summary>The options by which the same declarations could mean something else.</summary>
    private readonly record struct Meaning(bool ChecksOverflow, bool AllowsUnsafe, NullableContextOptions Nullable, MetadataImportOptions Imports)
    {
        public static Meaning Of(CSharpCompilationOptions options) => new(options.CheckOverflow, options.AllowUnsafe, options.NullableContextOptions, options.MetadataImportOptions);
    }
}
