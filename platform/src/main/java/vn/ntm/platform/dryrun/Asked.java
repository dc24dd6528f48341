package vn.ntm.platform.dryrun;

import java.lang.reflect.Method;

import io.vertx.ext.web.RoutingContext;

/** Whether somebody only tries. */
public final class Asked {

    private Asked() {}

    public static boolean in(RoutingContext exchange) {
        return Boolean.parseBoolean(exchange.request().getParam(DryRun.PARAMETER));
    }

    /** Whether a parameter of a method says so, and is no part of what is asked for. */
    public static boolean by(Method method, int parameter) {
        return method.isAnnotationPresent(DryRun.class)
                && method.getParameters()[parameter].getName().equals(DryRun.PARAMETER);
    }
}
