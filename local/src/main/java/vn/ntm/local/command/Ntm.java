package vn.ntm.local.command;

import java.util.Arrays;

import vn.ntm.local.layout.StackFailure;

/** What the script ./ntm starts. */
final class Ntm {

    private Ntm() {}

    public static void main(String[] line) throws InterruptedException {
        try {
            run(line[0], Arguments.of(Arrays.copyOfRange(line, 1, line.length)));
        } catch (StackFailure failure) {
            System.err.println("ntm: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(String command, Arguments arguments) throws InterruptedException {
        switch (command) {
            case "up" -> new Up(arguments).run();
            case "restart" -> new Restart(arguments).run();
            case "down" -> new Down(arguments).run();
            case "status" -> new Status(arguments).run();
            case "token" -> new Token(arguments).run();
            case "clock" -> new ClockCommand(arguments).run();
            case "load" -> new Load(arguments).run();
            case "backup" -> new BackUpCommand(arguments).run();
            case "restore" -> new RestoreCommand(arguments).run();
            case "dead" -> new DeadCommand(arguments).run();
            case "rebuild" -> new RebuildCommand(arguments).run();
            case "environment" -> new Environment(arguments).run();
            default -> throw new StackFailure("There is no command '%s' (./ntm help)".formatted(command));
        }
    }
}
