package vn.ntm.gateway.session;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;
import vn.ntm.gateway.request.RequestId;

/** Lets a request that brings a session's cookie go on with the session's token instead. */
@ApplicationScoped
public class BrowserSessions {

    private static final Logger LOG = Logger.getLogger(BrowserSessions.class);
    private static final Duration CLEANED_EVERY = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final Sessions sessions;
    private final SessionConfig config;

    BrowserSessions(Vertx vertx, DataSource database, SessionConfig config, IdentityProvider provider) {
        var clock = Clock.systemUTC();
        this.vertx = vertx;
        this.config = config;
        this.sessions = new Sessions(new KeptSessions(database, config, clock), provider, clock);
    }

    void cleanUp(@Observes StartupEvent started) {
        vertx.setPeriodic(CLEANED_EVERY.toMillis(), _ -> Thread.startVirtualThread(this::forgetOld));
    }

    private void forgetOld() {
        try {
            sessions.forgetOld();
        } catch (SQLException away) {
            LOG.warnf("old sessions stay for now: %s", away.getMessage());
        }
    }

    /**
     * Passes the request on, without any cookie. One that brings a token of its own goes on with that.
     *
     * @param refused what else there is to do when it was refused
     */
    public void tokenForCookie(RoutingContext context, Runnable pass, Runnable refused) {
        var request = context.request();
        var cookie = SessionCookie.of(request);
        request.headers().remove(HttpHeaders.COOKIE);
        if (cookie.isEmpty() || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            pass.run();
        } else if (!Ours.mayGoOn(request)) {
            ProblemAnswer.send(Problem.CROSS_SITE, context);
            refused.run();
        } else {
            ask(
                    context,
                    all -> all.use(cookie.get()),
                    found -> found.ifPresentOrElse(
                            session -> {
                                request.headers()
                                        .set(
                                                HttpHeaders.AUTHORIZATION,
                                                "Bearer " + session.tokens().access());
                                pass.run();
                            },
                            () -> {
                                SessionCookie.takeBack(request, context.response());
                                ProblemAnswer.send(Problem.NO_SESSION, context);
                                refused.run();
                            }),
                    refused);
        }
    }

    /** What is asked of the sessions, which blocks. */
    interface Question<T> {
        T of(Sessions sessions) throws SQLException, IdentityProvider.Away;
    }

    /**
     * Asks off the event loop, and goes on there. The body waits meanwhile.
     *
     * @param away what else there is to do when there is no answer; the caller has got 503
     */
    <T> void ask(RoutingContext context, Question<T> question, Consumer<T> then, Runnable away) {
        context.request().pause();
        var loop = vertx.getOrCreateContext();
        Thread.startVirtualThread(() -> {
            try {
                var answer = question.of(sessions);
                loop.runOnContext(_ -> then.accept(answer));
            } catch (SQLException | IdentityProvider.Away | RuntimeException failure) {
                LOG.warnf("no session to be had: %s %s", RequestId.of(context.request()), failure);
                loop.runOnContext(_ -> {
                    ProblemAnswer.send(Problem.SESSIONS_AWAY, context);
                    away.run();
                });
            }
        });
    }

    SessionConfig config() {
        return config;
    }
}
