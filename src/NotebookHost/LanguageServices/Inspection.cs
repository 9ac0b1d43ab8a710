namespace NotebookHost.LanguageServices;

/// <summary>What is known of the code under the cursor.</summary>
/// <param name="PlainText">For <c>text/plain</c>.</param>
/// <param name="Html">The same for <c>text/html</c>, with all text encoded.</param>
internal sealed record Inspection(string PlainText, string Html);
