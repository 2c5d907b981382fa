using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds features that are decided from the version that the kernel says it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KernelVersionAnalyzer : UsageAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.KernelVersion);

    private protected override void Register(CompilationStartAnalysisContext start)
    {
        start.RegisterOperationAction(AnalyzeProperty, OperationKind.PropertyReference);
        start.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
    }

    private static void AnalyzeProperty(OperationAnalysisContext context)
    {
        var property = (IPropertyReferenceOperation)context.Operation;
        bool isVersion = property.Property is { Name: "OSVersion", ContainingType.Name: "Environment" };
        bool isText = property.Property is { Name: "OSDescription", ContainingType.Name: "RuntimeInformation" };
        if (!isVersion && !isText) return;
        if (!VersionFlow.IsDecided(property) || OtherSystems.AreMeant(property, context.ContainingSymbol)) return;

        Report(context, property, property.Property.ContainingType.Name + "." + property.Property.Name);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "IsOSPlatformVersionAtLeast", ContainingType.Name: "OperatingSystem" })
        {
            if (call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: string platform } }, ..] && platform.Equals("linux", StringComparison.OrdinalIgnoreCase))
                Report(context, call, "OperatingSystem.IsOSPlatformVersionAtLeast");
        }
        else if (IsUname(call) && ParsesNumbers(call.Root()))
        {
            Report(context, call, call.TargetMethod.Name);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation at, string what) =>
        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.KernelVersion, at.Syntax.GetLocation(), what));

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
