package vn.ntm.local.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.Supervision;
import vn.ntm.local.clock.ClockText;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.Requests.Request;
import vn.ntm.local.state.StateFile;

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
        if (joins()) {
            return;
        }
        var stack = LocalStack.start(options);
        System.out.println(new Welcome(stack, options).text());
        supervise(stack);
    }

    /** Into a stack that runs, single parts are started by its own supervisor. */
    private boolean joins() throws InterruptedException {
        var state = new StateFile(arguments.folders());
        var only = arguments.value("--only");
        if (only.isEmpty()
                || state.read().filter(running -> running.supervisor().alive()).isEmpty()) {
            return false;
        }
        if (arguments.value("--ports-from").isPresent()
                || arguments.value("--now").isPresent()) {
            throw new StackFailure(
                    "The stack that runs there has its ports and its time: leave out --ports-from and --now");
        }
        var parts = List.copyOf(parts(only.get()));
        new Asked(arguments.folders()).all(parts, Request.START);
        Restart.tell(parts, state);
        return true;
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
    private static void supervise(LocalStack stack) throws InterruptedException {
        var supervision = stack.supervision();
        var told = "";
        while (!stack.closed()) {
            var trouble = look(supervision);
            if (!trouble.equals(told) && !trouble.isEmpty() && !stack.closed()) {
                System.err.println(trouble);
            }
            told = trouble;
            Thread.sleep(500);
        }
    }

    /** Answers what went wrong, a full disk say: the parts run on, and the next look may succeed. */
    private static String look(Supervision supervision) {
        try {
            supervision.look();
            return "";
        } catch (RuntimeException failure) {
            return "The parts could not be looked after: " + failure;
        }
    }
}
