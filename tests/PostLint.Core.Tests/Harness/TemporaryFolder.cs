namespace PostLint.Core.Tests.Harness;

/// <summary>
/// Folders whose names cannot be taken for what a test looks for. Messages tell paths, and the system's own random names hold all letters: one in a
/// hundred holds a canary of <see cref="CanarySchool"/>. Hexadecimal ones hold none.
/// </summary>
internal static class TemporaryFolder
{
    public static DirectoryInfo Create() => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"postlint-test-{Guid.NewGuid():N}"));
}
