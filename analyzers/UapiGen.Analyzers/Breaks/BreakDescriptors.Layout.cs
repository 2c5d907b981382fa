using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks names and layout.
public static partial class BreakDescriptors
{
    private static (BreakRule Rule, DiagnosticDescriptor Descriptor)[] Layout() =>
    [
        Entry(BreakRule.StructName, RuleIdentifiers.StructName, "The struct tag changed",
            "'{0}' was struct {3} in C and is struct {4}; sources that name the old tag no longer compile: keep it, and export the new one as an alias", tags: RulePresets.SourceLevel),
        Entry(BreakRule.TypeRenamed, RuleIdentifiers.TypeRenamed, "A type was renamed",
            "'{3}' is called '{4}' now; sources that name it no longer compile: keep the name, or write the new one into the baseline's draft and promote it", tags: RulePresets.SourceLevel),
        Entry(BreakRule.FieldRemoved, RuleIdentifiers.FieldRemoved, "A shipped field is gone",
            "'{0}.{1}' is gone, which was {3} at offset {4} of {2}: programs still pass its bytes; put it back, as reserved if nothing reads it", tags: WellKnownDiagnosticTags.NotConfigurable),
        Entry(BreakRule.FieldMoved, RuleIdentifiers.FieldMoved, "A shipped field moved",
            "'{0}.{1}' was at offset {3} and is at {4}, in {2}: programs still put it where it was; restore the order"),
        Entry(BreakRule.FieldInserted, RuleIdentifiers.FieldInserted, "A field was put among shipped ones",
            "'{0}.{1}' at offset {3} pushes '{4}' of {2} from offset {5} to {6}, where no program looks for it; move it to the end, as a new version"),
        Entry(BreakRule.FieldWithoutVersion, RuleIdentifiers.FieldWithoutVersion, "A field was appended without a version",
            "'{0}.{1}' was appended to {2}, whose size no longer tells who knows it; say Since({4})"),
        Entry(BreakRule.VersionNotPrefix, RuleIdentifiers.VersionNotPrefix, "A version is no prefix of the next",
            "'{0}.{1}' of version {3} stands before '{4}' of {2}, which was at offset {5} and is at {6}: a program of the old version reads the new field there; move it behind what shipped"),
        Entry(BreakRule.FieldVersion, RuleIdentifiers.FieldVersion, "A shipped field is declared for another version",
            "'{0}.{1}' was in version {3} and is declared for version {4}: the sizes of shipped versions no longer say who knows it; say the version that it shipped in"),
        Entry(BreakRule.VersionRemoved, RuleIdentifiers.VersionRemoved, "A shipped version is gone",
            "'{0}' has no version {3} any more, whose size of {4} programs pass; restore the [Since] of its fields"),
        Entry(BreakRule.VersionSize, RuleIdentifiers.VersionSize, "A shipped version has another size",
            "'{0}' had {3} bytes in {2} and has {4} ({5}): the size that programs pass means something else; restore what was there"),
        Entry(BreakRule.FieldWidth, RuleIdentifiers.FieldWidth, "A field has another width",
            "'{0}.{1}' was {3} ({5} bytes) and is {4} ({6} bytes), in {2}: everything behind it moves; restore the type, and append a wider field as a new version"),
        Entry(BreakRule.FieldSign, RuleIdentifiers.FieldSign, "A field got or lost its sign",
            "'{0}.{1}' was {3} and is {4}, in {2}: the same bytes are another number; restore the type", tags: RulePresets.WarnsOnTheWire),
        Entry(BreakRule.FieldKind, RuleIdentifiers.FieldKind, "A field is of another kind",
            "'{0}.{1}' was {3} and is {4}, as wide as before, in {2}; check that every value still means the same, and promote the change", DiagnosticSeverity.Warning),
        Entry(BreakRule.ArrayLength, RuleIdentifiers.ArrayLength, "An array has another length",
            "'{0}.{1}' was {3} and is {4}, in {2}: everything behind it moves; restore the length, and append another array as a new version"),
        Entry(BreakRule.Alignment, RuleIdentifiers.AlignmentChanged, "The packing changed",
            "'{0}' was packed to {3} and is packed to {4} (0: not at all), so that fields of {2} move; restore it"),
        Entry(BreakRule.EmbeddedChanged, RuleIdentifiers.EmbeddedChanged, "An embedded struct changed",
            "'{3}.{1}' was {4} and is {5}, and '{0}' embeds {3} in {2}; restore it, and embed another struct in a new version"),
        Entry(BreakRule.PaddingAppeared, RuleIdentifiers.PaddingAppeared, "Named padding became unnamed",
            "'{0}.{1}' is gone, {4} bytes at offset {3} of {2} that had a name and were checked; put it back: nobody clears unnamed padding"),
        Entry(BreakRule.FieldRenamed, RuleIdentifiers.FieldRenamed, "A field was renamed",
            "'{0}.{3}' is called '{4}' now, at the same place of {2}; sources that name it no longer compile: keep the name, or add a property '{3}' that stands for it", tags: RulePresets.SourceLevel),
        Entry(BreakRule.ReservedReused, RuleIdentifiers.ReservedReused, "Unchecked room was given a meaning",
            "'{0}.{3}' of {2} became '{4}', but nothing ever checked it for zero: old programs pass whatever lay on their stack; append a field as a new version"),
    ];
}
