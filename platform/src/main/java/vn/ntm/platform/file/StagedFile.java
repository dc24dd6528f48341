package vn.ntm.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.ntm.platform.file.Refusal.TooLarge;
import vn.ntm.platform.problem.Refused;

/** What was sent, on the disk until it is looked into and kept: whatever its size, it takes one buffer of memory. */
public record StagedFile(Path path, long size, String sha256) implements AutoCloseable {

    /** How much of a body that is too large is still read to nowhere, so that the sender gets to read the answer. */
    private static final long PATIENCE = 64L << 20;

    public static StagedFile of(InputStream sent, long limit) throws IOException {
        var path = Files.createTempFile("ntm-attachment-", ".part");
        try {
            return copied(sent, path, limit);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static StagedFile copied(InputStream sent, Path path, long limit) throws IOException {
        var digest = newDigest();
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var file = Files.newOutputStream(path)) {
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                size += read;
                if (size > limit) {
                    drain(sent, buffer);
                    throw new Refused(new TooLarge(limit));
                }
                digest.update(buffer, 0, read);
                file.write(buffer, 0, read);
            }
        }
        return new StagedFile(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static void drain(InputStream sent, byte[] buffer) throws IOException {
        long drained = 0;
        for (int read = sent.read(buffer); read >= 0 && drained < PATIENCE; read = sent.read(buffer)) {
            drained += read;
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
