package vn.ntm.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.ntm.local.LocalStack;

/** As many communes as Việt Nam has since 1 July 2025, under one root, and one account that evaluates them. */
record Country(LocalStack stack) {

    static final int COMMUNES = 3_321;
    static final String ACCOUNT = "ca-nuoc";

    void settle(Path folder) throws IOException {
        Files.writeString(folder.resolve("organisations.json"), """
                {"kinds":[{"code":"country","name":"Cả nước","nameEn":"Country"},
                          {"code":"commune","name":"Xã","nameEn":"Commune"}],
                 "organisations":[{"code":"ca-nuoc","name":"Cả nước","kind":"country"},%s],
                 "groups":[]}""".formatted(communes()));
        Files.writeString(folder.resolve("accounts.json"), """
                {"accounts":[{"name":"%s","organisation":"ca-nuoc","roles":["criteria-manager","reviewer","viewer"]}]}""".formatted(ACCOUNT));
        stack.load(folder.resolve("organisations.json"));
        stack.load(folder.resolve("accounts.json"));
    }

    static String commune(int number) {
        return "ca-nuoc.xa-%04d".formatted(number);
    }

    private static String communes() {
        return IntStream.rangeClosed(1, COMMUNES)
                .mapToObj(n -> """
                        {"code":"%s","name":"Xã số %d","kind":"commune","parent":"ca-nuoc"}""".formatted(commune(n), n))
                .collect(Collectors.joining(","));
    }
}
