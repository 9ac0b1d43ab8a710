#pragma warning disable // Only to be compiled: what uses what is read from the assembly.
namespace Notebooks.Tests.Layering.Samples;

internal class Target { public static int Call() => 1; public static Task<int> CallAsync() => Task.FromResult(1); }

[AttributeUsage(AttributeTargets.All)]
internal sealed class TargetAttribute : Attribute;

internal sealed class OfField { private Target? field; }

internal sealed class OfBase : Target;

internal sealed class OfAttribute { [Target] public int Member => 1; }

internal sealed class OfTypeArgument { public static object Make() => new List<Dictionary<int, Target[]>>(); }

internal sealed class OfCall { public static int Member() => Target.Call() + 1; }

internal sealed class OfTypeName { public static string Member(int n) => n switch { 0 => "a", 1 => "b", 2 => "c", 3 => "d", _ => typeof(Target).Name }; }

internal sealed class OfLambda { public static int Member(int[] all) => all.Select(n => n + Target.Call()).Sum(); }

internal sealed class OfLocal { public static bool Member(object given) { var cast = given as Target; return cast != null; } }

internal sealed class OfConstraint { public static void Member<T>() where T : Target { } }

internal sealed class OfAwait { public static async Task<int> Member() { await Task.Yield(); return await Target.CallAsync(); } }
