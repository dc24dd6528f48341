package vn.ntm.platform.load;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;

/** So many at once; so many wait, in the order in which they came; who comes after these gets no turn. */
final class Turns {

    private final int atOnce;
    private final int waiting;
    private final Queue<Turn> queue = new ArrayDeque<>();
    private int taken;

    Turns(int atOnce, int waiting) {
        this.atOnce = atOnce;
        this.waiting = waiting;
    }

    /** A turn, or nothing if too many wait already. */
    synchronized @Nullable Turn take() {
        if (taken < atOnce) {
            taken++;
            return new Turn(CompletableFuture.completedFuture(null));
        }
        if (queue.size() >= waiting) {
            return null;
        }
        var turn = new Turn(new CompletableFuture<>());
        queue.add(turn);
        return turn;
    }

    /** Frees the place of this turn for the next one. */
    private void next(Turn over) {
        var next = takeOut(over);
        if (next != null) {
            next.come.complete(null);
        }
    }

    private synchronized @Nullable Turn takeOut(Turn over) {
        if (over.isOver || queue.remove(over)) {
            over.isOver = true;
            return null;
        }
        over.isOver = true;
        var next = queue.poll();
        if (next == null) {
            taken--;
        }
        return next;
    }

    final class Turn {

        private final CompletableFuture<Void> come;
        private boolean isOver;

        private Turn(CompletableFuture<Void> come) {
            this.come = come;
        }

        CompletionStage<Void> come() {
            return come;
        }

        /** May be said more than once, and also before it came. */
        void over() {
            next(this);
        }
    }
}
