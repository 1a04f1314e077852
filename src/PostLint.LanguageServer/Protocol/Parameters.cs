using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PostLint.LanguageServer.Protocol;

/// <summary>Reads the parameters of a message.</summary>
internal static class Parameters
{
    /// <exception cref="InvalidParametersException">They are not what the method takes.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new InvalidParametersException();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidParametersException("the parameters are not those of this method", exception);
        }
    }
}
