// What is tested exists nowhere else; on another system every test that needs it is skipped by name.
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]
