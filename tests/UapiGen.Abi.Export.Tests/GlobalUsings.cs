global using UapiGen.Abi;
global using UapiGen.Abi.Export;
global using UapiGen.Abi.Export.Tests.Support;
global using Xunit;
