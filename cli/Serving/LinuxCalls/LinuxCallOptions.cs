using System.CommandLine;
using System.Globalization;
using UapiGen.Linux.Services;

namespace UapiGen.Cli.Serving;

/// <summary>What <c>serve</c> takes for system calls.</summary>
internal sealed class LinuxCallOptions
{
    private static readonly string s_names = string.Join(", ", LinuxCallServices.All.Select(service => service.Name));

    private readonly Option<string[]> _linux = new("--linux")
    {
        Description = $"Serve system calls: {s_names}; or all.", HelpName = "CALL,…", AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string[]> _as = new("--as")
    {
        Description = "Play an older kernel for a served call: its struct has that version, as --as perf_event_open=7.", HelpName = "CALL=VERSION,…", AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Makes them options of a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_linux);
        command.Add(_as);
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="SettingException">A call or a version that there is not.</exception>
    public IReadOnlyList<LinuxCallChoice> Read(ParseResult parsed)
    {
        List<LinuxCallService> services = [];
        foreach (string name in Words(parsed.GetValue(_linux), "--linux"))
        {
            if (name == "all") services.AddRange(LinuxCallServices.All);
            else services.Add(LinuxCallServices.Find(name) ?? throw new SettingException($"--linux knows {s_names}, and all; not '{name}'"));
        }

        Dictionary<LinuxCallService, int> versions = [];
        foreach (string text in Words(parsed.GetValue(_as), "--as"))
        {
            (LinuxCallService service, int version) = Version(text);
            if (!services.Contains(service)) throw new SettingException($"--as {text} plays a kernel for a call that is not served: add {service.Name} to --linux");
            if (!versions.TryAdd(service, version)) throw new SettingException($"--as says the version of {service.Name} twice");
        }

        return [.. services.Distinct().Select(service => new LinuxCallChoice(service, versions.TryGetValue(service, out int version) ? version : null))];
    }

    private static (LinuxCallService Service, int Version) Version(string text)
    {
        if (text.Split('=') is not [var name, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int version))
            throw new SettingException($"--as takes a call and a version of its struct, as perf_event_open=7; not '{text}'");

        LinuxCallService service = LinuxCallServices.Find(name) ?? throw new SettingException($"--as knows {s_names}; not '{name}'");
        return service.WhyNotPlayed(version) is { } reason ? throw new SettingException($"--as {text}: {reason}") : (service, version);
    }

    private static IEnumerable<string> Words(string[]? values, string option)
    {
        foreach (string word in (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)))
            yield return word.Length > 0 ? word : throw new SettingException($"{option} takes names with commas between, and one of them is empty");
    }
}

/// <summary>A call to be served.</summary>
/// <param name="Service">The call.</param>
/// <param name="Version">The version of its struct that the kernel shall have; null for the running kernel's own.</param>
internal sealed record LinuxCallChoice(LinuxCallService Service, int? Version);
