package vn.ntm.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.ntm.local.layout.StackFailure;

/** PostgreSQL refuses to run as root: this is what stands before its commands then. */
public sealed interface Unprivileged {

    List<String> prefix();

    /** Makes a folder usable for whom the commands run as. */
    default void give(Path folder) {}

    /** What a folder must allow others so that these commands reach what is theirs in it. */
    default String folderMode() {
        return "rwx------";
    }

    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Same();
        }
        // In a user namespace without a mapping, root's own files belong to "nobody", who we are then.
        if (works("unshare", "-U", "true")) {
            return new Namespace();
        }
        if (works("setpriv", "--reuid=nobody", "true")) {
            return new Nobody();
        }
        throw new StackFailure("PostgreSQL does not run as root, and neither unshare -U nor setpriv works here:"
                + " start ./ntm as another user.");
    }

    private static boolean works(String... command) {
        try {
            var tried = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tried.waitFor(5, TimeUnit.SECONDS) && tried.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    record Same() implements Unprivileged {
        @Override
        public List<String> prefix() {
            return List.of();
        }
    }

    record Namespace() implements Unprivileged {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U");
        }
    }

    record Nobody() implements Unprivileged {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=nobody", "--clear-groups");
        }

        @Override
        public String folderMode() {
            return "rwx--x--x";
        }

        @Override
        public void give(Path folder) {
            try (var files = Files.walk(folder)) {
                var nobody =
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
                for (var file : files.toList()) {
                    Files.setOwner(file, nobody);
                }
            } catch (IOException refused) {
                throw new StackFailure(
                        "%s cannot be given to nobody: %s".formatted(folder, refused.getMessage()), refused);
            }
        }
    }
}
