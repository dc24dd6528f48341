package vn.ntm.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.StackFailure;

/** The state, written at each change, so that it is right even if we are killed the moment after. */
public final class StateFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;

    public StateFile(Folders folders) {
        this.path = folders.state();
    }

    public Optional<StackState> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(path), StackState.class));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new StackFailure("%s cannot be read: %s".formatted(path, unreadable.getMessage()), unreadable);
        }
    }

    /** The state of a stack whose supervisor is alive. */
    public StackState running() {
        return read().filter(state -> state.supervisor().alive())
                .orElseThrow(() ->
                        new StackFailure("Nothing runs in %s: start it with ./ntm up".formatted(path.getParent())));
    }

    public synchronized void write(StackState state) {
        try {
            Files.createDirectories(path.getParent());
            var fresh = path.resolveSibling(path.getFileName() + ".new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), state);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public synchronized void change(UnaryOperator<StackState> change) {
        read().map(change).ifPresent(this::write);
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
