package vn.ntm.local.part;

import java.util.List;
import java.util.Map;

/** A command and what is added to its environment. */
public record Launch(List<String> command, Map<String, String> environment) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
