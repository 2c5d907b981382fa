using Microsoft.CodeAnalysis;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Generator;

/// <summary>A generator, and what it works on.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Create">A generator as the compiler makes it.</param>
/// <param name="Item">The source of one item, given its number and how often it was edited.</param>
/// <param name="Aim">What is good enough, for what has an aim.</param>
/// <param name="IsPeer">Whether someone else wrote it.</param>
internal sealed record Subject(string Name, Func<ISourceGenerator> Create, Func<int, int, string> Item, Aim? Aim = null, bool IsPeer = false);
