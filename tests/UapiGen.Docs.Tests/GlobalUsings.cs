global using Xunit;

[assembly: AssemblyFixture(typeof(UapiGen.Docs.Tests.Running.ReadersFolder))]
