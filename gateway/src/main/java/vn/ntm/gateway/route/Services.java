package vn.ntm.gateway.route;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The services behind the door. */
@ApplicationScoped
public class Services {

    private final List<Service> all;

    Services(RouteConfig routes, ManagementConfig management, SegmentConfig segments) {
        all = List.of(
                new Service("assignment", routes.assignment(), management.assignment(), segments.assignment()),
                new Service("reporting", routes.reporting(), management.reporting(), segments.reporting()),
                new Service("criteria", routes.criteria(), management.criteria(), segments.criteria()));
    }

    public List<Service> all() {
        return all;
    }

    Optional<Service> owning(String segment) {
        return all.stream().filter(service -> service.owns(segment)).findFirst();
    }
}
