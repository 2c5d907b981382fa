// Samples are Linux programs, and so are these tests.
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]
