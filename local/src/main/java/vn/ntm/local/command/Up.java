package vn.ntm.local.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.clock.ClockText;
import vn.ntm.local.layout.Part;

/** Starts the stack and stays until it is told to end. */
record Up(Arguments arguments) {

    void run() throws InterruptedException {
        if (arguments.has("--measure")) {
            new Measure(chosen(Options.usual().freePorts())).run();
            return;
        }
        var console = new Console();
        var options = chosen(Options.usual().folder(arguments.folders().root())).telling(console::tell);
        if (arguments.value("--now").isPresent()) {
            options = options.now(ClockText.parse(arguments.value("--now").get()));
        }
        if (!arguments.has("--empty")) {
            options = options.example();
        }
        var stack = LocalStack.start(options);
        System.out.println(new Welcome(stack, options).text());
        watch(stack, EnumSet.copyOf(options.parts()), console);
    }

    private Options chosen(Options options) {
        var ported = arguments
                .value("--ports-from")
                .map(first -> options.portsFrom(Integer.parseInt(first)))
                .orElse(options);
        return arguments.value("--only").map(names -> ported.only(parts(names))).orElse(ported);
    }

    private static Set<Part> parts(String names) {
        return Arrays.stream(names.split(",")).map(Part::named).collect(Collectors.toSet());
    }

    // The stack is closed by the exit hook, when Ctrl-C or ./ntm down ends this process.
    private static void watch(LocalStack stack, Set<Part> alive, Console console) throws InterruptedException {
        while (!stack.closed()) {
            for (var part : List.copyOf(alive)) {
                if (!stack.alive(part) && !stack.closed()) {
                    alive.remove(part);
                    console.tell(part.label() + " HAS ENDED. Its log: ./ntm logs " + part.label());
                }
            }
            Thread.sleep(1000);
        }
    }
}
