using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks names and layout.
public static partial class BreakDescriptors
{
    private static (BreakRule Rule, DiagnosticDescriptor Descriptor)[] Layout() =>
    [
        Entry(BreakRule.StructName, RuleIdentifiers.StructName, "The struct tag changed",
            "'{0}' shipped as struct {3} and is struct {4} now: C sources that say 'struct {3}' no longer compile; restore the tag", tags: RulePresets.SourceLevel),
        Entry(BreakRule.TypeRenamed, RuleIdentifiers.TypeRenamed, "A type was renamed",
            "'{3}' is called '{4}' now: C# sources that name it no longer compile; restore the name", tags: RulePresets.SourceLevel),
        Entry(BreakRule.FieldRemoved, RuleIdentifiers.FieldRemoved, "A shipped field is gone",
            "'{0}.{1}' is gone, which was {3} at offset {4} of {2}: programs still pass its bytes; put it back, as reserved if nothing reads it", tags: WellKnownDiagnosticTags.NotConfigurable),
        Entry(BreakRule.FieldMoved, RuleIdentifiers.FieldMoved, "A shipped field moved",
            "'{0}.{1}' was at offset {3} and is at {4}, in {2}: programs that were built before have it where it was; restore the order"),
        Entry(BreakRule.FieldInserted, RuleIdentifiers.FieldInserted, "A field was put among shipped ones",
            "'{0}.{1}' was put into {2} at offset {3}, before '{4}', which was at {5} and is at {6}: programs that were built before know no such field there; move it to the end, as a new version"),
        Entry(BreakRule.FieldWithoutVersion, RuleIdentifiers.FieldWithoutVersion, "A field was appended without a version",
            "'{0}.{1}' was added to {2}, which shipped without it: no size tells who knows it; put it into a new version, [Since({4})]"),
        Entry(BreakRule.VersionNotPrefix, RuleIdentifiers.VersionNotPrefix, "A version is no prefix of the next",
            "Version {3} of '{0}' puts '{1}' before '{4}' of {2}, which was at offset {5} and is at {6}: a program of the old version finds the new field there; move it behind what shipped"),
        Entry(BreakRule.FieldVersion, RuleIdentifiers.FieldVersion, "A shipped field is declared for another version",
            "'{0}.{1}' shipped in {2} and is declared for version {4}: sizes no longer tell who knows it; declare it for version {3} again"),
        Entry(BreakRule.VersionRemoved, RuleIdentifiers.VersionRemoved, "A shipped version is gone",
            "'{0}' has no {2} any more, but programs pass its size, {4}; restore [Since({3})] on its fields"),
        Entry(BreakRule.VersionSize, RuleIdentifiers.VersionSize, "A shipped version has another size",
            "'{0}' took {3} bytes in {2} and takes {4} there on {5}: programs still pass the old size; restore the types that made it"),
        Entry(BreakRule.FieldWidth, RuleIdentifiers.FieldWidth, "A field has another width",
            "'{0}.{1}' was {3} ({5} bytes) and is {4} ({6} bytes), in {2}: the two sides read different bytes; restore the type, and append a field of the new width as a new version"),
        Entry(BreakRule.FieldSign, RuleIdentifiers.FieldSign, "A field got or lost its sign",
            "'{0}.{1}' was {3} and is {4}, in {2}: the same bytes are another number; restore the type", tags: RulePresets.WarnsOnTheWire),
        Entry(BreakRule.FieldKind, RuleIdentifiers.FieldKind, "A field is of another kind",
            "'{0}.{1}' was {3} and is {4}, as wide as before, in {2}; restore the type, or suppress this with the reason why every value still means the same", DiagnosticSeverity.Warning),
        Entry(BreakRule.ArrayLength, RuleIdentifiers.ArrayLength, "An array has another length",
            "'{0}.{1}' was {3} and is {4}, in {2}: the two sides read different bytes; restore the length, and append another array as a new version"),
        Entry(BreakRule.Alignment, RuleIdentifiers.AlignmentChanged, "The packing changed",
            "'{0}' was packed to {3} and is packed to {4} (0: not at all): fields that shipped move, or the size does; restore the Pack of its StructLayout"),
        Entry(BreakRule.EmbeddedChanged, RuleIdentifiers.EmbeddedChanged, "An embedded struct changed",
            "{3}, which shipped fields of '{0}' embed, had {4} and has {5}: the bytes that programs pass mean something else; restore it, and embed another struct in a new version"),
        Entry(BreakRule.PaddingAppeared, RuleIdentifiers.PaddingAppeared, "Named padding became unnamed",
            "'{0}.{1}' is gone, which named {4} bytes of padding at offset {3} of {2}: nobody clears bytes without a name; put it back"),
        Entry(BreakRule.FieldRenamed, RuleIdentifiers.FieldRenamed, "A field was renamed",
            "'{0}.{3}' of {2} is called '{4}' now: sources that name it no longer compile; keep the name, or add a property '{3}' that stands for it", tags: RulePresets.SourceLevel),
        Entry(BreakRule.ReservedReused, RuleIdentifiers.ReservedReused, "Unchecked room was given a meaning",
            "'{0}.{3}' of {2} became '{4}', but nothing ever checked it for zero: old programs pass whatever lay on their stack; append a field as a new version"),
        Entry(BreakRule.BitFieldRemoved, RuleIdentifiers.BitFieldRemoved, "A shipped bit-field is gone",
            "'{0}.{1}' of {2} has no bit-field {3} any more, but programs still set {4}; put it back"),
        Entry(BreakRule.BitFieldMoved, RuleIdentifiers.BitFieldMoved, "A shipped bit-field moved",
            "'{3}', a bit-field of '{0}.{1}' of {2}, was {4} and is {5}: programs that were built before set other bits than this kernel reads; restore the order"),
        Entry(BreakRule.BitFieldWidth, RuleIdentifiers.BitFieldWidened, "A bit-field has another width",
            "'{3}', a bit-field of '{0}.{1}' of {2}, had the width {4} and has {5}: the two sides read different bits, and those behind it lie elsewhere; restore the width"),
        Entry(BreakRule.BitFieldRenamed, RuleIdentifiers.BitFieldRenamed, "A bit-field was renamed",
            "'{3}', a bit-field of '{0}.{1}' of {2}, is called '{4}' now: sources that name it no longer compile; keep the name, or add a property '{3}' that stands for it", tags: RulePresets.SourceLevel),
    ];
}
