package vn.ntm.local.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

import org.tukaani.xz.XZInputStream;

import vn.ntm.local.layout.StackFailure;

/** The two kinds of archive that the distributions come in. */
public final class Archive {

    private Archive() {}

    /** A zip whose entries lie in one top folder, which is left out. */
    public static void unzip(Path archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = Path.of(entry.getName());
                var target = folder.resolve(
                                inside.subpath(Math.min(1, inside.getNameCount() - 1), inside.getNameCount()))
                        .normalize();
                if (!entry.isDirectory() && target.startsWith(folder)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    /** The tar.xz inside a jar. Only tar knows about links and modes; not every machine's tar knows xz. */
    public static void untarFromJar(Path jar, Path folder) throws IOException, InterruptedException {
        try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    untar(new XZInputStream(zip), folder);
                    return;
                }
            }
        }
        throw new StackFailure("There is no .txz in " + jar);
    }

    private static void untar(XZInputStream tar, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var command = new ProcessBuilder("tar", "-x", "--no-same-owner", "-f", "-", "-C", folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var into = command.getOutputStream()) {
            tar.transferTo(into);
        }
        if (command.waitFor() != 0) {
            throw new StackFailure(
                    "tar failed: " + new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
