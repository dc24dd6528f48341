// dotnet run Verify.cs [now] < request: header lines, an empty line, the body. WEBHOOK_SECRETS: one or more, a space between.
// (.NET 10 runs a single file; before that, put it into a console project. Written for .NET 6 and newer.)
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

static class Verify
{
    const long Window = 300; // seconds, before and after

    /// <summary>headers by their names, whichever case they come in; body: the bytes that came, before any parsing.</summary>
    public static bool Verified(IDictionary<string, string> headers, byte[] body, IEnumerable<string> secrets, long now)
    {
        var named = new Dictionary<string, string>(headers, StringComparer.OrdinalIgnoreCase);
        var id = named.GetValueOrDefault("webhook-id", "");
        var time = named.GetValueOrDefault("webhook-timestamp", "");
        if (id == "" || !Regex.IsMatch(time, @"\A[0-9]{1,12}\z") || Math.Abs(now - long.Parse(time)) > Window)
        {
            return false;
        }
        var start = Encoding.UTF8.GetBytes($"{id}.{time}.");
        var signed = new byte[start.Length + body.Length];
        start.CopyTo(signed, 0);
        body.CopyTo(signed, start.Length);
        var found = false;
        foreach (var secret in secrets)
        {
            var key = Convert.FromBase64String(secret.StartsWith("whsec_", StringComparison.Ordinal) ? secret.Substring(6) : secret);
            using var hmac = new HMACSHA256(key);
            var expected = Encoding.UTF8.GetBytes("v1," + Convert.ToBase64String(hmac.ComputeHash(signed)));
            foreach (var signature in named.GetValueOrDefault("webhook-signature", "").Split(' '))
            {
                found |= CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature)); // constant time
            }
        }
        return found;
    }

    static int Main(string[] args)
    {
        var secrets = (Environment.GetEnvironmentVariable("WEBHOOK_SECRETS") ?? "")
            .Split(new[] { ' ', '\t', '\n' }, StringSplitOptions.RemoveEmptyEntries);
        if (secrets.Length == 0)
        {
            Console.Error.WriteLine("WEBHOOK_SECRETS is not set");
            return 2;
        }
        using var read = new MemoryStream();
        Console.OpenStandardInput().CopyTo(read);
        var all = read.ToArray();
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (at < all.Length)
        {
            var newline = Array.IndexOf(all, (byte)'\n', at);
            var end = newline < 0 ? all.Length : newline;
            var line = Encoding.UTF8.GetString(all, at, end - at).Trim();
            at = Math.Min(end + 1, all.Length);
            if (line == "")
            {
                break;
            }
            var colon = line.IndexOf(':');
            if (colon > 0)
            {
                headers[line.Substring(0, colon)] = line.Substring(colon + 1).Trim();
            }
        }
        var body = all[at..];
        var now = args.Length > 0 ? long.Parse(args[0]) : DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var yes = Verified(headers, body, secrets, now);
        Console.WriteLine(yes ? "yes" : "no");
        return yes ? 0 : 1;
    }
}
