using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Generator.Emission;
using UapiGen.Generator.Model;
using UapiGen.Generator.Parsing;

namespace UapiGen.Generator;

/// <summary>From annotated partial types to the code of both sides: parse, model, emit. What it cannot handle it leaves alone; the analyzers say why.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class UapiGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Parse: each annotated type becomes a model of plain values, or nothing.
        IncrementalValuesProvider<Parsed<StructModel>> structs = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnownNames.UapiStruct, StructParser.IsCandidate, StructParser.Parse)
            .Where(static parsed => parsed is not null)
            .Select(static (parsed, _) => parsed!)
            .WithTrackingName(TrackingNames.Structs);

        IncrementalValuesProvider<Parsed<HandlerClassModel>> handlers = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnownNames.IoctlHandlers, HandlerParser.IsCandidate, HandlerParser.Parse)
            .Where(static parsed => parsed is not null)
            .Select(static (parsed, _) => parsed!)
            .WithTrackingName(TrackingNames.Handlers);

        // Name: one file a type, under its own name unless another's differs in case alone.
        IncrementalValueProvider<EquatableArray<string>> clashes = structs
            .Select(static (parsed, _) => HintName.Of(parsed.Site)).Collect()
            .Combine(handlers.Select(static (parsed, _) => HintName.Of(parsed.Site)).Collect())
            .Select(static (names, _) => NameClashes.Among(names.Left, names.Right))
            .WithTrackingName(TrackingNames.Clashes);

        // Emit.
        context.RegisterSourceOutput(
            structs.Combine(clashes).WithTrackingName(TrackingNames.StructFiles),
            static (output, file) => output.AddSource(
                NameClashes.FileName(file.Left.Site, file.Right),
                StructEmitter.Emit(file.Left.Model, file.Left.Qualified)));

        context.RegisterSourceOutput(
            handlers.Combine(clashes).WithTrackingName(TrackingNames.HandlerFiles),
            static (output, file) => output.AddSource(
                NameClashes.FileName(file.Left.Site, file.Right),
                HandlersEmitter.Emit(file.Left.Model, file.Left.Qualified)));
    }
}
