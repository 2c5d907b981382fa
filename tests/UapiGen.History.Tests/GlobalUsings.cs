global using UapiGen.Abi;
global using Xunit;
