using System.Globalization;
using BenchmarkDotNet.Running;
using PostLint.Benchmarks;

// --ratio [ROUNDS] compares lint and parse in this process; --stages [ROUNDS] says where the time goes; --scaling what grows
// faster than the text; --registers [ROUNDS] what the size of a register changes; --file FILE [ROUNDS] what one text costs; anything else is BenchmarkDotNet's.
int rounds = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out int given) ? given : 7;
switch (args)
{
    case ["--ratio", ..]:
        RatioReport.Run(rounds);
        break;
    case ["--stages", ..]:
        StageReport.Run(rounds);
        break;
    case ["--scaling", ..]:
        ScalingReport.Run();
        break;
    case ["--registers", ..]:
        RegisterReport.Run(rounds);
        break;
    case ["--file", var file, ..]:
        FileReport.Run(file, args.Length > 2 && int.TryParse(args[2], CultureInfo.InvariantCulture, out int times) ? times : 31);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SampleBenchmarks).Assembly).Run(args);
        break;
}
