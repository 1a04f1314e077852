using System.Globalization;
using BenchmarkDotNet.Running;
using PostLint.Benchmarks;

// --ratio [ROUNDS] compares lint and parse in this process; --stages [ROUNDS] says where the time goes; --scaling what grows
// faster than the text; anything else is BenchmarkDotNet's.
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SampleBenchmarks).Assembly).Run(args);
        break;
}
