using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Abi.Tests.Layout;

namespace UapiGen.Analyzers.Tests.Reading;

/// <summary>
/// Random structs and unions, written as C#: what is read off them is what was meant, and the running .NET lays them out as the engine says. The C
/// compilers say the same of such structs elsewhere.
/// </summary>
public class RuntimeLayoutTests
{
    private const int Batch = 150;

    [Fact]
    public void RandomStructsAndUnions_LieInMemoryAsComputed()
    {
        TargetAbi? here = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => TargetAbi.X86_64,
            Architecture.Arm64 => TargetAbi.Arm64,
            Architecture.Ppc64le => TargetAbi.Ppc64Le,
            Architecture.RiscV64 => TargetAbi.RiscV64,
            _ => null,
        };
        Assert.SkipWhen(here is null, $"No target for a process on {RuntimeInformation.ProcessArchitecture}.");

        RandomTypes.Composite.Array[Batch].Sample(types => Judge(types, here), iter: 2, threads: 1, print: types => $"{types.Length} structs");
    }

    private static void Judge(CompositeType[] types, TargetAbi here)
    {
        var writer = new StructWriter();
        CompositeType[] meant = [.. types.Select(writer.Versioned)];
        CSharpCompilation compilation = Sources.Compile(writer.Source());

        List<StructReading> readings = [.. Sources.ReadAll(compilation).Select(read => read.Reading)];
        Assert.Equal(meant.Length, readings.Count);
        for (int i = 0; i < meant.Length; i++)
        {
            Assert.Empty(readings[i].Faults);
            StructDeclaration read = readings[i].Model!.Declaration;
            Assert.Equal((meant[i].Name, meant[i].Pack, meant[i] is UnionType), ("global::" + read.Name, read.Pack, read.IsUnion));
            Assert.Equal(meant[i].Members, [.. read.Fields.Select(field => new StructMember(field.Name, field.Type))]);
        }

        int[] measured = Run(compilation);
        int[] computed = [.. meant.SelectMany(type => Numbers(LayoutEngine.Lay(type, here)))];
        Assert.Equal(computed, measured);
    }

    private static IEnumerable<int> Numbers(StructLayout layout) => [layout.Size, .. layout.Fields.Select(field => field.Offset)];

    private static int[] Run(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return (int[])Assembly.Load(stream.ToArray()).GetType("Measured")!.GetMethod("All")!.Invoke(null, null)!;
    }

    /// <summary>Writes types as C#, and a method that measures them.</summary>
    private sealed class StructWriter
    {
        private readonly StringBuilder _types = new();
        private readonly StringBuilder _measure = new();
        private int _count;

        public string Source()
        {
            var enums = new StringBuilder();
            foreach (ScalarKind kind in Enum.GetValues<ScalarKind>())
                enums.Append(CultureInfo.InvariantCulture, $"public enum E{kind} : {Keyword(kind)};\n");
            return "using System.Runtime.CompilerServices;\nusing System.Runtime.InteropServices;\nusing UapiGen;\n" + enums + _types
                + "public static class Measured { public static unsafe int[] All() { var all = new System.Collections.Generic.List<int>();\n" + _measure + "return all.ToArray(); } }\n";
        }

        /// <summary>Writes a struct with the attribute; returns what should be read off it.</summary>
        public CompositeType Versioned(CompositeType type)
        {
            CompositeType written = Write(type, "[UapiStruct(\"s\")] ", "partial ");
            string name = written.Name["global::".Length..];
            _measure.Append(CultureInfo.InvariantCulture, $"{{ {name} s = default; all.Add(sizeof({name}));");
            foreach (StructMember member in written.Members)
                _measure.Append(CultureInfo.InvariantCulture, $" all.Add((int)((byte*){Address(member)} - (byte*)&s));");
            _measure.Append(" }\n");
            return written;
        }

        private static string Address(StructMember member) => IsFixed(member) ? $"s.{member.Name}" : $"&s.{member.Name}";

        /// <summary>Both of C#'s arrays are written: fixed buffers where the length is even and the element an integer.</summary>
        private static bool IsFixed(StructMember member) => member.Type is ArrayType { Element: ScalarType, Length: var length } && length % 2 == 0;

        private CompositeType Write(CompositeType type, string attribute = "", string modifier = "")
        {
            var members = new List<StructMember>();
            var body = new StringBuilder();
            foreach (StructMember member in type.Members)
            {
                (string text, AbiType meant) = IsFixed(member) ? Buffer(member) : Plain(member);
                body.Append(type is UnionType ? "[FieldOffset(0)] " : "").Append(text).Append(' ');
                members.Add(member with { Type = meant });
            }
            string name = Next("S");
            _types.Append(CultureInfo.InvariantCulture, $"{attribute}[StructLayout(LayoutKind.{(type is UnionType ? "Explicit" : "Sequential")}, Pack = {type.Pack})] public unsafe {modifier}struct {name} {{ {body}}}\n");
            return type with { Name = "global::" + name, Members = new EquatableArray<StructMember>([.. members]) };
        }

        private static (string Text, AbiType Meant) Buffer(StructMember member)
        {
            var array = (ArrayType)member.Type;
            return (string.Create(CultureInfo.InvariantCulture, $"public fixed {Keyword(((ScalarType)array.Element).Kind)} {member.Name}[{array.Length}];"), array);
        }

        private (string Text, AbiType Meant) Plain(StructMember member)
        {
            (string name, AbiType meant) = Name(member.Type);
            return ($"public {name} {member.Name};", meant);
        }

        private (string Name, AbiType Meant) Name(AbiType type)
        {
            switch (type)
            {
                case ScalarType scalar:
                    return (Keyword(scalar.Kind), scalar);
                case EnumType named:
                    return ("E" + named.Underlying, named with { Name = "global::E" + named.Underlying });
                case CompositeType embedded:
                    CompositeType written = Write(embedded);
                    return (written.Name, written);
                case ArrayType array:
                    (string element, AbiType meant) = Name(array.Element);
                    string name = Next("A");
                    _types.Append(CultureInfo.InvariantCulture, $"[InlineArray({array.Length})] public struct {name} {{ private {element} _item; }}\n");
                    return (name, new ArrayType(meant, array.Length));
                default:
                    throw new ArgumentException($"no C# for {type}", nameof(type));
            }
        }

        private string Next(string prefix) => prefix + _count++.ToString(CultureInfo.InvariantCulture);

        private static string Keyword(ScalarKind kind) => kind switch
        {
            ScalarKind.U8 => "byte",
            ScalarKind.S8 => "sbyte",
            ScalarKind.U16 => "ushort",
            ScalarKind.S16 => "short",
            ScalarKind.U32 => "uint",
            ScalarKind.S32 => "int",
            ScalarKind.U64 => "ulong",
            _ => "long",
        };
    }
}
