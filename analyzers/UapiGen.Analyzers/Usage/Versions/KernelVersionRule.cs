using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds features that are decided from the version that the kernel says it is.</summary>
internal sealed class KernelVersionRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.KernelVersion);

    public override void Register(UsageActions actions)
    {
        actions.OnOperation(AnalyzeProperty, OperationKind.PropertyReference);
        actions.OnOperation(AnalyzeCall, OperationKind.Invocation);
    }

    private static void AnalyzeProperty(UseSite site)
    {
        var property = (IPropertyReferenceOperation)site.Operation;
        bool isVersion = property.Property is { Name: "OSVersion", ContainingType.Name: "Environment" };
        bool isText = property.Property is { Name: "OSDescription", ContainingType.Name: "RuntimeInformation" };
        if (!isVersion && !isText) return;
        if (!VersionFlow.IsDecided(property) || OtherSystems.AreMeant(property, site.ContainingSymbol)) return;

        Report(site, property, property.Property.ContainingType.Name + "." + property.Property.Name);
    }

    private static void AnalyzeCall(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (call.TargetMethod is { Name: "IsOSPlatformVersionAtLeast", ContainingType.Name: "OperatingSystem" })
        {
            if (call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: string platform } }, ..] && platform.Equals("linux", StringComparison.OrdinalIgnoreCase))
                Report(site, call, "OperatingSystem.IsOSPlatformVersionAtLeast");
        }
        else if (IsUname(call) && ParsesNumbers(call.Root()))
        {
            Report(site, call, call.TargetMethod.Name);
        }
    }

    private static void Report(UseSite site, IOperation at, string what) =>
        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.KernelVersion, at.Syntax.GetLocation(), what));

    /// <summary>uname(2), or the files that say the same.</summary>
    private static bool IsUname(IInvocationOperation call)
    {
        if (NativeImport.Of(call.TargetMethod) is { Function: "uname" }) return true;
        return call.TargetMethod is { Name: "ReadAllText" or "ReadAllLines" or "ReadLines", ContainingType.Name: "File" } && call.Arguments.Length > 0
            && call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: "/proc/sys/kernel/osrelease" or "/proc/version" };
    }

    private static bool ParsesNumbers(IOperation root) => root.Descendants().Any(operation => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Parse" or "TryParse", ContainingType: { } type } } => type.Name is "Version" or "Int32" or "UInt32" or "Int64" or "UInt16" or "Int16",
        IObjectCreationOperation { Type.Name: "Version", Arguments: [{ Value.Type.SpecialType: SpecialType.System_String }] } => true,
        _ => false,
    });
}
