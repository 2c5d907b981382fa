using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>
/// Colours and letters of a picture: a colour a version, in light and in dark. Each is far enough from its letters' colour to be read (a contrast of more
/// than 4.5, as WCAG asks for), and each end of a version is also written down: nobody must tell colours apart.
/// </summary>
internal static class MapStyle
{
    /// <summary>What all fonts have in common whose letters are equally wide.</summary>
    public const string Font = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

    private const string LightInk = "#1b1f24", DarkInk = "#f0f3f6";

    private static readonly (string Light, string Dark)[] s_versions =
    [
        ("#cfe3ff", "#1f4a80"), ("#cdeecb", "#1c5a31"), ("#ffe2a8", "#6b4a00"), ("#f8cfe3", "#74284f"), ("#d9d2fb", "#453a90"), ("#bfeeeb", "#0f5957"),
        ("#ffd3c2", "#7a3320"), ("#e2eba9", "#4b5811"), ("#e9d4bf", "#5f452e"), ("#c9d8e8", "#38495c"), ("#f1ccff", "#642a7a"), ("#d3e8d7", "#335241"),
    ];

    /// <summary>The class of a version's boxes. With more versions than colours they come again.</summary>
    public static string Class(int version) => "um-v" + CText.Decimal(version % s_versions.Length);

    /// <summary>The style sheet: light, and dark where the reader prefers it.</summary>
    public static string Sheet(int versions)
    {
        StringBuilder text = new();
        text.Append($$"""
            .um-text{font-family:{{Font}};fill:{{LightInk}};stroke:none}
            .um-bg{fill:#ffffff}
            .um-dim{fill:#57606a}
            .um-box{stroke:#57606a;stroke-width:1}
            .um-gap{fill:#eceff2}
            .um-hatch{stroke:#a0a8b1;stroke-width:1.5}
            .um-dot{fill:{{LightInk}};fill-opacity:.22}
            .um-end{fill:none;stroke:{{LightInk}};stroke-width:2}

            """);
        Versions(text, versions, static colour => colour.Light);
        text.Append($$"""
            @media (prefers-color-scheme:dark){
            .um-text{fill:{{DarkInk}}}
            .um-bg{fill:#0d1117}
            .um-dim{fill:#9ea7b3}
            .um-box{stroke:#8b949e}
            .um-gap{fill:#22272e}
            .um-hatch{stroke:#545d68}
            .um-dot{fill:{{DarkInk}}}
            .um-end{stroke:{{DarkInk}}}

            """);
        Versions(text, versions, static colour => colour.Dark);
        text.Append('}');
        return text.ToString();
    }

    private static void Versions(StringBuilder text, int versions, Func<(string Light, string Dark), string> side)
    {
        for (int version = 0; version < Math.Min(versions, s_versions.Length); version++)
            text.Append('.').Append(Class(version)).Append("{fill:").Append(side(s_versions[version])).Append("}\n");
    }
}
