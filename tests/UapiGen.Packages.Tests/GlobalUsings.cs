global using Xunit;

// Packed once, for all tests of the run.
[assembly: AssemblyFixture(typeof(UapiGen.Packages.Tests.Feed.PackageFeed))]
