using System.CommandLine;

namespace UapiGen.Cli.Serving;

/// <summary>What <c>serve</c> takes for the compat-caps ioctl.</summary>
internal sealed class CompatCapsOptions
{
    private readonly Option<string> _backend = new("--backend") { Description = "Serve the compat-caps ioctl. The host that is played: powervm, powernv, bare metal (host), or a kernel without the operation (none).", HelpName = "powervm|powernv|host|none" };
    private readonly Option<string> _contract = new("--contract") { Description = "The posting (v5) or what was merged (linux-7.3).", DefaultValueFactory = _ => "v5", HelpName = "v5|linux-7.3" };
    private readonly Option<int> _version = new("--struct-version") { Description = "The kernel's struct: 0 has 24 bytes, 1 plays a newer kernel with 32.", HelpName = "0|1" };
    private readonly Option<string> _on = new("--on") { Description = "Which descriptors: KVM's own, those opened on one file, or any.", DefaultValueFactory = _ => "kvm", HelpName = "kvm|PATH|any" };
    private readonly Option<string?> _modes = new("--modes") { Description = "powervm: the modes that the hypervisor negotiated, or the mask as a number; all three unless said.", HelpName = "power9,power10,power11" };
    private readonly Option<string?> _tree = new("--device-tree") { Description = "powernv: a directory like /proc/device-tree, which is the default, or a .dtb.", HelpName = "PATH" };

    public CompatCapsOptions()
    {
        _backend.AcceptOnlyFromAmong("powervm", "powernv", "host", "none");
        _contract.AcceptOnlyFromAmong("v5", "linux-7.3");
        _version.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("0" or "1") and var other }]) result.AddError($"--struct-version is 0 or 1, not {other}");
        });
    }

    /// <summary>Makes them options of a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _backend, _contract, _version, _on, _modes, _tree }) command.Add(option);
    }

    /// <summary>What was asked for; null if the ioctl is not to be served.</summary>
    /// <exception cref="SettingException">An option of the ioctl's, without the host that it belongs to.</exception>
    public CompatCapsSettings? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_backend) is not { } backend)
        {
            Option? stray = new Option[] { _contract, _version, _on, _modes, _tree }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false });
            return stray is null ? null : throw new SettingException($"{stray.Name} belongs to the compat-caps ioctl: say with --backend which host is played");
        }

        return new CompatCapsSettings(
            parsed.GetRequiredValue(_contract) == "v5" ? ContractChoice.V5 : ContractChoice.Linux73,
            parsed.GetValue(_version),
            parsed.GetRequiredValue(_on),
            backend,
            parsed.GetValue(_modes),
            parsed.GetValue(_tree));
    }
}
