package vn.ntm.gateway.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.ntm.events.Event;
import vn.ntm.events.ReportingEvent;

/** The messages that the document must have, by the names that it gives them. */
final class Messages {

    private static final String PUSHED = "Pushed";

    private Messages() {}

    static Stream<Class<?>> events() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .flatMap(service -> Arrays.stream(service.getPermittedSubclasses()));
    }

    /** Every event as it is told on Kafka, and those that webhooks are told once more. */
    static Stream<String> all() {
        return Stream.concat(events().map(Class::getSimpleName), pushed());
    }

    static Stream<String> pushed() {
        return of(ReportingEvent.class).stream().map(name -> name + PUSHED);
    }

    static List<String> of(Class<? extends Event> service) {
        return Arrays.stream(service.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    static boolean isPushed(String message) {
        return message.endsWith(PUSHED);
    }

    static String event(String message) {
        return isPushed(message) ? message.substring(0, message.length() - PUSHED.length()) : message;
    }
}
