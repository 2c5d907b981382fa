using UapiGen.Benchmarks;
using UapiGen.Benchmarks.Analyzer;
using UapiGen.Benchmarks.Calls;
using UapiGen.Benchmarks.Copy;
using UapiGen.Benchmarks.Generator;
using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Serve;
using UapiGen.Benchmarks.Tables;
using UapiGen.Benchmarks.Tool;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

#if DEBUG
Console.Error.WriteLine("This is a debug build: its figures say nothing. Add -c Release.");
#endif

var report = new Report();
using var compiler = new CCompiler();
report.Say(Machine.Describe());
try
{
    if (options.Copy) CopyTable.Print(report, compiler, options.Quick);
    if (options.Calls) CallTable.Print(report, compiler, options.Quick);
    if (options.Serve) ServeTable.Print(report, compiler, options.Quick);
    if (options.Generator) GeneratorTable.Print(report, options.Quick);
    if (options.Analyzer) AnalyzerTable.Print(report, options.Quick);
    if (options.Tool) ToolTable.Print(report, options.Quick);
}
catch (CCompilerException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

report.PrintVerdict();
return 0;
