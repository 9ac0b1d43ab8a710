using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace Notebooks.Tests.Layering;

/// <summary>The metadata tokens in the instructions of a method (ECMA-335, partition III).</summary>
internal static class Instructions
{
    private const byte TwoByteCode = 0xFE;

    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

    /// <summary>Tokens of types, members and signatures, in order; those of strings are left out.</summary>
    public static IEnumerable<int> Tokens(BlobReader code)
    {
        var tokens = new List<int>();
        while (code.RemainingBytes > 0)
        {
            var first = code.ReadByte();
            var operand = Operands[first == TwoByteCode ? (first << 8) | code.ReadByte() : first];
            switch (operand)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig:
                    tokens.Add(code.ReadInt32());
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                default:
                    code.Offset += Size(operand);
                    break;
            }
        }

        return tokens;
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
