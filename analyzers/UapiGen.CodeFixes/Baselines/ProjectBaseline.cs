using System.Text;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.CodeFixes;

/// <summary>A baseline that a project has.</summary>
/// <param name="Id">Its document.</param>
/// <param name="Baseline">What it says.</param>
/// <param name="Encoding">How its file is encoded, where that is known.</param>
internal sealed record ProjectBaseline(DocumentId Id, Baseline Baseline, Encoding? Encoding);
