using PostLint.NameTables;

// dotnet run --project eng/PostLint.NameTables: compiles the lists of src/PostLint.Core/School/Names into names.bin beside them.
string folder = args is [var given] ? given : Path.Combine("src", "PostLint.Core", "School", "Names");
if (!File.Exists(Path.Combine(folder, "forenames.txt")))
{
    Console.Error.WriteLine($"no name lists in '{folder}'; run at the root of the repository, or name the folder");
    return 2;
}

byte[] table = NameTableCompiler.Compile(folder);
File.WriteAllBytes(Path.Combine(folder, "names.bin"), table);
Console.WriteLine($"names.bin: {table.Length} bytes");
return 0;
