package vn.ntm.platform.parameter;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.NearWord;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * An address is read whole before anything is done: every parameter that is missing, malformed or given twice, and every one that
 * the operation does not know. What nobody knows would otherwise be passed over: {@code ?dryRun=true} where there is none would
 * do the thing.
 */
class WholeAddress {

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    /** After what looks at headers and cursors, whose refusals say more. */
    @ServerRequestFilter(priority = Priorities.USER + 1_000)
    void check(UriInfo address, @Nullable ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        var faults = faults(parameters, address.getPathParameters(), address.getQueryParameters());
        if (!faults.isEmpty()) {
            throw new Refused(new MalformedAddress(faults));
        }
    }

    static List<Violation> faults(
            KnownParameters known, Map<String, List<String>> path, Map<String, List<String>> query) {
        var names = known.query().stream().map(KnownParameter::name).toList();
        return Stream.of(
                        known.path().stream()
                                .flatMap(one -> one.faults(path.getOrDefault(one.name(), List.of())).stream()),
                        known.query().stream()
                                .flatMap(one -> one.faults(query.getOrDefault(one.name(), List.of())).stream()),
                        query.entrySet().stream()
                                .filter(one -> !names.contains(one.getKey()))
                                .map(one -> unknown(one.getKey(), one.getValue(), names)))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Violation unknown(String name, List<String> given, List<String> known) {
        var words = NearWord.of(name, known)
                .map(near -> Words.of(
                        "Thao tác này không có tham số \"%s\". Có phải là \"%s\"?",
                        "This operation has no parameter \"%s\". Did you mean \"%s\"?", name, near))
                .orElseGet(() -> known.isEmpty()
                        ? Words.of(
                                "Thao tác này không nhận tham số nào, nên không có \"%s\".",
                                "This operation takes no parameters, so there is no \"%s\".", name)
                        : Words.of(
                                "Thao tác này không có tham số \"%s\". Các tham số: %s.",
                                "This operation has no parameter \"%s\". The parameters are: %s.",
                                name,
                                String.join(", ", known)));
        return new Violation(name, MalformedAddress.UNKNOWN, String.join(", ", given), words);
    }
}
