package vn.ntm.local.machine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.ntm.local.layout.StackFailure;

/** A command that ends by itself and is expected to succeed; what it says goes to a log. */
public record ShortCommand(List<String> command, Map<String, String> environment) {

    public void run(Path log) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            var code = process.waitFor();
            if (code != 0) {
                throw new StackFailure(
                        "%s failed with code %d.%n%s".formatted(command.getFirst(), code, new LogFile(log).ending()));
            }
        } catch (InterruptedException givenUp) {
            ProcessId.of(process.toHandle()).killWithChildren();
            throw givenUp;
        }
    }
}
