package vn.ntm.platform.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import jakarta.interceptor.InvocationContext;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Words;

/**
 * The streams among the parameters of a call, on the disk before it begins: only then it is known whether they were sent before,
 * and no transaction waits for a slow sender. How large one may be is checked where the body is read.
 */
final class StagedStreams implements AutoCloseable {

    private final List<StagedFile> files = new ArrayList<>();
    private final List<InputStream> streams = new ArrayList<>();
    private final @Nullable Object[] content;

    StagedStreams(InvocationContext call) throws IOException {
        var parameters = call.getParameters();
        this.content = parameters.clone();
        try {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof InputStream sent) {
                    var staged = StagedFile.of(sent, Long.MAX_VALUE);
                    files.add(staged);
                    var read = Files.newInputStream(staged.path());
                    streams.add(read);
                    parameters[i] = read;
                    content[i] = staged.sha256();
                }
            }
        } catch (IOException brokenOff) {
            close();
            throw new Refused(new BrokenOff());
        }
        call.setParameters(parameters);
    }

    /** What tells one request from another: of a stream its hash. */
    @Nullable
    Object[] content() {
        return content.clone();
    }

    @Override
    public void close() throws IOException {
        for (var stream : streams) {
            stream.close();
        }
        for (var file : files) {
            file.close();
        }
    }

    record BrokenOff() implements Refusal {
        @Override
        public Problem problem() {
            return Problem.malformed(
                    "body-broken-off",
                    Words.of("Nội dung bị ngắt hoặc quá giới hạn.", "The body broke off or is over the limit."));
        }
    }
}
