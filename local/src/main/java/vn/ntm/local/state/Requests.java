package vn.ntm.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Part;

/** What another terminal asks of the supervisor: a file for each part, gone as soon as it is done. */
public record Requests(Path folder) {

    /** What is to be done with a part. */
    public enum Request {
        START,
        RESTART,
        /** Ended, and left alone until it is started. */
        STOP
    }

    public Requests(Folders folders) {
        this(folders.requests());
    }

    public void ask(Part part, Request request) {
        try {
            Files.createDirectories(folder);
            var fresh = Files.writeString(folder.resolve(part.label() + ".new"), request.name());
            Files.move(fresh, file(part), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Optional<Request> of(Part part) {
        try {
            return Optional.of(Request.valueOf(Files.readString(file(part))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void done(Part part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private Path file(Part part) {
        return folder.resolve(part.label());
    }
}
