using System.Text;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Model;

/// <summary>The names of generated files. The compiler compares them without regard to case and allows few characters.</summary>
internal static class HintName
{
    /// <summary>Such as <c>UapiGen.Linux.Kvm.KvmPpcCompatCaps.g.cs</c>.</summary>
    public static string Of(TypeSite site)
    {
        var name = new StringBuilder();
        if (site.Namespace.Length > 0) name.Append(site.Namespace).Append('.');
        foreach (string container in site.Containers)
            name.Append(container, container.LastIndexOf(' ') + 1, container.Length - container.LastIndexOf(' ') - 1).Append('.');
        name.Append(site.Name).Append(".g.cs");
        return name.Replace("@", "").ToString();
    }

    /// <summary>A name for a declaration whose plain name differs from another's in case alone: the same on every run.</summary>
    public static string Distinct(TypeSite site)
    {
        string plain = Of(site);

        // FNV-1a over the exact name: stable, where string.GetHashCode is not.
        uint hash = 2166136261;
        foreach (char c in plain)
            hash = unchecked((hash ^ c) * 16777619);
        return plain.Substring(0, plain.Length - ".g.cs".Length) + "." + hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + ".g.cs";
    }
}
