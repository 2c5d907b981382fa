using System.Globalization;
using System.Text;

namespace UapiGen.Btf.Tests.Compilers;

/// <summary>
/// Writes a C program of random structs that prints where the compiler put each field: name, bit offset, bit size. A bit-field is found by
/// setting it to all ones in zeroed memory.
/// </summary>
internal sealed class RandomC(int seed)
{
    private static readonly string[] s_scalars =
        ["char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long", "unsigned long", "long long", "_Bool", "float", "double", "void *", "u64_t", "const int", "volatile u64_t", "enum colour", "struct named", "union either"];

    private static readonly (string Type, int Bits)[] s_bitTypes = [("unsigned char", 8), ("short", 16), ("unsigned int", 32), ("int", 32), ("unsigned long long", 64), ("_Bool", 1)];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _print = new();
    private int _next;

    /// <summary>A program with that many structs, <c>s0</c> onwards.</summary>
    public string Program(int structs)
    {
        StringBuilder source = new(
            """
            #include <stddef.h>
            #include <stdio.h>
            #include <string.h>
            typedef unsigned long u64_t;
            enum colour { RED, GREEN = -5, BLUE = 70000 };
            struct named { int one; char two; };
            union either { short half; char bytes[6]; };
            static void bits(const char *name, const unsigned char *at, size_t size)
            {
                size_t first = 0, count = 0;
                for (size_t i = 0; i < size * 8; i++)
                    if (at[i / 8] >> (i % 8) & 1) { if (!count) first = i; count++; }
                printf("%s %zu %zu\n", name, first, count);
            }

            """);
        for (int i = 0; i < structs; i++) source.Append(Struct("s" + i.ToString(CultureInfo.InvariantCulture)));
        return source.Append("int main(void)\n{\n").Append(_print).Append("return 0;\n}\n").ToString();
    }

    private string Struct(string name)
    {
        _next = 0;
        string kind = _random.Next(5) == 0 ? "union" : "struct";
        _print.Append(CultureInfo.InvariantCulture, $"printf(\"{name} %zu\\n\", sizeof({kind} {name}));\n");
        string tag = $"{kind} {name}", body = Members(tag, depth: 0);
        // A member before the tail, for C wants one.
        if (kind == "struct" && _random.Next(4) == 0)
        {
            body = $"char start;\n{body}int tail[];\n";
            _print.Append(CultureInfo.InvariantCulture, $"printf(\"start 0 8\\ntail %zu 0\\n\", offsetof({tag}, tail) * 8);\n");
        }
        return $"{tag} {{\n{body}}}{Attribute()};\n{tag} *use_{name};\n";
    }

    private string Members(string tag, int depth)
    {
        StringBuilder body = new();
        int count = _random.Next(1, 8);
        for (int i = 0; i < count; i++) body.Append(Member(tag, depth, first: i == 0));
        return body.ToString();
    }

    private string Member(string tag, int depth, bool first)
    {
        string name = "f" + (_next++).ToString(CultureInfo.InvariantCulture);
        switch (_random.Next(10))
        {
            case 0 when depth < 3:
                return $"{(_random.Next(2) == 0 ? "struct" : "union")} {{\n{Members(tag, depth + 1)}}}{Attribute()};\n";
            case 1 or 2 or 3:
                (string type, int width) = s_bitTypes[_random.Next(s_bitTypes.Length)];
                // Not as the first member: gcc 12 puts the bit-field after it at 0 in its BTF.
                if (!first && _random.Next(8) == 0 && type != "_Bool") return $"{type} : {_random.Next(0, width + 1).ToString(CultureInfo.InvariantCulture)};\n";
                _print.Append(CultureInfo.InvariantCulture, $"{{ static {tag} s; memset(&s, 0, sizeof s); s.{name} = -1; bits(\"{name}\", (const unsigned char *)&s, sizeof s); }}\n");
                return $"{type} {name} : {_random.Next(1, width + 1).ToString(CultureInfo.InvariantCulture)};\n";
            case 4:
                Plain(tag, name);
                return $"{Scalar()} {name}[{_random.Next(1, 5).ToString(CultureInfo.InvariantCulture)}]{(_random.Next(2) == 0 ? "[3]" : "")};\n";
            default:
                Plain(tag, name);
                return $"{Scalar()} {name}{(_random.Next(8) == 0 ? " __attribute__((aligned(16)))" : "")};\n";
        }
    }

    private void Plain(string tag, string name) =>
        _print.Append(CultureInfo.InvariantCulture, $"printf(\"{name} %zu %zu\\n\", offsetof({tag}, {name}) * 8, sizeof((({tag} *)0)->{name}) * 8);\n");

    private string Scalar() => s_scalars[_random.Next(s_scalars.Length)];

    private string Attribute() => _random.Next(6) switch
    {
        0 => " __attribute__((packed))",
        1 => " __attribute__((aligned(32)))",
        _ => "",
    };
}
