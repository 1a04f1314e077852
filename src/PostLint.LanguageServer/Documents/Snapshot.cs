using PostLint.Text;

namespace PostLint.LanguageServer.Documents;

/// <summary>A text as it was at one moment.</summary>
/// <param name="Text">The text.</param>
/// <param name="Version">The client's number for it.</param>
/// <param name="Revision">Our own number, which grows with every change.</param>
internal readonly record struct Snapshot(SourceText Text, int Version, int Revision);
