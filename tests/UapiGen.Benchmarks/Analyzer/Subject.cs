using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Analyzers;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>One size of project, and everything that is done with it.</summary>
internal sealed class Subject
{
    private readonly int symbols;

    /// <summary>Writes the sources and what they are compared with.</summary>
    /// <param name="structs">How many structs are declared.</param>
    /// <param name="peer">What keeps the list of public symbols.</param>
    public Subject(int structs, PublicApi peer)
    {
        Fields = structs * DeclaredFields.PerStruct;
        Project declared = Project.Declared(structs);
        ImmutableArray<string> shipped = peer.Symbols(declared);
        symbols = shipped.Length;

        Compiler = new Analysis(declared, () => [], symbols);
        Empty = new Analysis(declared, CreateEmpty, symbols);
        Ours = new Analysis(Baselines.Beside(declared), CreateOurs, symbols);
        Peer = new Analysis(PublicApi.WithList(declared, shipped), peer.Create, symbols);

        OursReports = new Analysis(Project.Declared(structs, changed: true).With(Baselines.Of(declared)), CreateOurs, symbols);
        PeerReports = new Analysis(PublicApi.WithList(declared, []), peer.Create, symbols);

        Project unused = Project.Plain(structs, knowsAttributes: true), absent = Project.Plain(structs, knowsAttributes: false);
        UnusedEmpty = new Analysis(unused, CreateEmpty, symbols);
        Unused = new Analysis(unused, CreateOurs, symbols);
        AbsentEmpty = new Analysis(absent, CreateEmpty, symbols);
        Absent = new Analysis(absent, CreateOurs, symbols);
    }

    /// <summary>How many fields are declared.</summary>
    public int Fields { get; }

    /// <summary>The compiler alone.</summary>
    public Analysis Compiler { get; }

    /// <summary>An analyzer that does nothing.</summary>
    public Analysis Empty { get; }

    /// <summary>Our analyzers; every struct has a baseline, and is as it says.</summary>
    public Analysis Ours { get; }

    /// <summary>The peer with a list of all public symbols.</summary>
    public Analysis Peer { get; }

    /// <summary>Our analyzers; a field of every struct has changed.</summary>
    public Analysis OursReports { get; }

    /// <summary>The peer with an empty list.</summary>
    public Analysis PeerReports { get; }

    /// <summary>An analyzer that does nothing, beside attributes that nobody uses.</summary>
    public Analysis UnusedEmpty { get; }

    /// <summary>Our analyzers, beside attributes that nobody uses.</summary>
    public Analysis Unused { get; }

    /// <summary>An analyzer that does nothing, in a project that does not know our attributes.</summary>
    public Analysis AbsentEmpty { get; }

    /// <summary>Our analyzers, in a project that does not know our attributes.</summary>
    public Analysis Absent { get; }

    /// <summary>An analyzer that failed, or had nothing to look at, would be fast.</summary>
    /// <exception cref="InvalidOperationException">What is reported is not what should be.</exception>
    public void Check()
    {
        Expect(Ours, 0);
        Expect(Peer, 0);
        Expect(OursReports, Fields / DeclaredFields.PerStruct);
        Expect(PeerReports, symbols);
        Expect(Unused, 0);
        Expect(Absent, 0);
    }

    private static ImmutableArray<DiagnosticAnalyzer> CreateEmpty() => [new EmptyAnalyzer()];

    private static ImmutableArray<DiagnosticAnalyzer> CreateOurs() => Loaded.From(typeof(DeclarationAnalyzer).Assembly);

    private static void Expect(Analysis analysis, int count)
    {
        ImmutableArray<Diagnostic> found = analysis.Diagnostics;
        if (found.Length != count)
            throw new InvalidOperationException($"{found.Length} diagnostics, not {count}: {found.FirstOrDefault()}");
    }
}
