package vn.ntm.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

import vn.ntm.local.layout.StackFailure;

/** A folder that only its owner looks into, whatever the umask says. */
public record PrivateFolder(Path path) {

    private static final String OWNER_ONLY = "rwx------";

    public void make() {
        make(OWNER_ONLY);
    }

    /**
     * One that holds nothing but what is named. A folder that holds other things and is open to others is somebody else's, a
     * home or the temporary folder say: its permissions are not ours to change.
     */
    public void makeOf(Set<String> ours, Unprivileged visitor) {
        try {
            if (Files.exists(path) && !List.of(OWNER_ONLY, visitor.folderMode()).contains(permissions())) {
                try (var inside = Files.list(path)) {
                    inside.filter(file -> !ours.contains(file.getFileName().toString()))
                            .findFirst()
                            .ifPresent(other -> {
                                throw new StackFailure(
                                        "%s is open to others and holds %s: give the stack a folder of its own, or chmod 700 this one"
                                                .formatted(path, other.getFileName()));
                            });
                }
            }
            make(visitor.folderMode());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void make(String mode) {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        } catch (IOException refused) {
            throw new StackFailure("%s cannot be kept from others: %s".formatted(path, refused.getMessage()), refused);
        }
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
