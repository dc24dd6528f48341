package vn.ntm.reporting.export;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.export.Refusal.TooManyPdfs;

/**
 * A PDF costs up to a second of processor, so that few are made at once and few wait for them; who comes after these is asked
 * to come back. Others, above all those who hand something in, keep their share.
 */
@ApplicationScoped
class LimitPdfs {

    private final Semaphore places;
    private final Semaphore atOnce;
    private final Duration patience;

    LimitPdfs(
            @ConfigProperty(name = "ntm.pdf.at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "ntm.pdf.waiting", defaultValue = "4") int waiting,
            @ConfigProperty(name = "ntm.pdf.patience", defaultValue = "10S") Duration patience) {
        this.places = new Semaphore(atOnce + waiting);
        this.atOnce = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    byte[] make(Making making) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refused(new TooManyPdfs());
        }
        try {
            return whenItsTurnComes(making);
        } finally {
            places.release();
        }
    }

    int waiting() {
        return atOnce.getQueueLength();
    }

    private byte[] whenItsTurnComes(Making making) throws IOException {
        if (!hasTurn()) {
            throw new Refused(new TooManyPdfs());
        }
        try {
            return making.make();
        } finally {
            atOnce.release();
        }
    }

    private boolean hasTurn() {
        try {
            return atOnce.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What takes its time. */
    interface Making {
        byte[] make() throws IOException;
    }
}
