package vn.ntm.local.command;

import java.util.ArrayList;
import java.util.List;

import vn.ntm.local.dead.DeadLetters;
import vn.ntm.local.dead.LaterEvent;
import vn.ntm.local.dead.Letter;
import vn.ntm.local.dead.Position;
import vn.ntm.local.layout.StackFailure;

/** Shows what the services could not hear, tells it again or leaves it for good. */
record DeadCommand(Arguments arguments) {

    private static final int REASON = 100;

    void run() {
        var dead = new DeadLetters(new KafkaSettings(arguments).read());
        switch (arguments.word(0).orElse("list")) {
            case "list" -> list(dead.open());
            case "show" -> named(dead).forEach(letter -> show(letter, dead));
            case "replay" -> replay(dead);
            case "drop" -> drop(dead);
            default -> throw new StackFailure("list, show, replay or drop? (./ntm help)");
        }
    }

    private static void list(List<Letter> letters) {
        if (letters.isEmpty()) {
            System.out.println("No dead letters.");
        }
        for (var letter : letters) {
            System.out.println("%s  %s  from %s%n    %s %s of %s%n    %s"
                    .formatted(
                            letter.position(),
                            letter.setAsideAt(),
                            letter.origin().map(Position::toString).orElse("?"),
                            letter.type().orElse("?"),
                            letter.event().orElse("?"),
                            letter.subject().orElse("?"),
                            brief(letter.reason())));
        }
    }

    private static String brief(String reason) {
        var line = reason.lines().findFirst().orElse("no reason given");
        return line.length() > REASON ? line.substring(0, REASON) + " ..." : line;
    }

    private static void show(Letter letter, DeadLetters dead) {
        System.out.println(letter.position());
        letter.headers().forEach((name, value) -> System.out.println("    " + name + ": " + value));
        System.out.println(letter.payload());
        var later = dead.later(List.of(letter)).getOrDefault(letter, List.of());
        System.out.println(
                later.isEmpty()
                        ? "Nothing of its key was heard since."
                        : "Of its key there was told since, and heard:");
        for (var event : later) {
            System.out.println(
                    "    %s  %s  %s %s".formatted(event.position(), event.at(), event.type(), event.event()));
        }
    }

    /** In their order. What was overtaken by a later event of its key is told again only when asked for. */
    private void replay(DeadLetters dead) {
        var letters = arguments.has("--all") ? dead.open() : named(dead);
        var overtaken = new ArrayList<Letter>();
        dead.later(letters).forEach((letter, later) -> {
            if (later.isEmpty() || arguments.has("--even-so")) {
                System.out.println(letter.position() + "  replayed as " + dead.replay(letter));
            } else {
                System.out.println(overtaken(letter, later));
                overtaken.add(letter);
            }
        });
        if (!overtaken.isEmpty()) {
            throw new StackFailure(
                    "%d not replayed. Look at what is later with ./ntm dead show; then replay with --even-so, or drop."
                            .formatted(overtaken.size()));
        }
    }

    private static String overtaken(Letter letter, List<LaterEvent> later) {
        return "%s  LEFT: %d later events of its key were heard since, the last one %s at %s"
                .formatted(
                        letter.position(),
                        later.size(),
                        later.getLast().type(),
                        later.getLast().position());
    }

    private void drop(DeadLetters dead) {
        var why = arguments
                .value("--why")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new StackFailure("Why? Say it with --why '...'; it is kept with the letter"));
        for (var letter : named(dead)) {
            dead.drop(letter, why);
            System.out.println(letter.position() + "  dropped");
        }
    }

    private List<Letter> named(DeadLetters dead) {
        arguments.requiredWord(1, "letter");
        var open = dead.open();
        return arguments.words().stream()
                .skip(1)
                .map(Position::valueOf)
                .map(position -> open.stream()
                        .filter(letter -> letter.position().equals(position))
                        .findFirst()
                        .orElseThrow(() -> new StackFailure("There is no open letter at " + position)))
                .toList();
    }
}
