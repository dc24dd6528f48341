package vn.ntm.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the bodies were told: the truth that the product is held against. */
final class Ledger {

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();

    Entry of(String obligation) {
        return entries.computeIfAbsent(obligation, Entry::new);
    }

    void surprise(String what) {
        surprises.add(what);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    List<Entry> finished() {
        return entries.values().stream().filter(Entry::finished).toList();
    }

    List<Receipt> receipts() {
        return entries.values().stream()
                .flatMap(entry -> entry.receipts().stream())
                .toList();
    }

    record Receipt(String number, String code, String contentHash) {}

    /** One obligation: what was acknowledged of it. */
    static final class Entry {

        private final String obligation;
        private final List<Receipt> receipts = new ArrayList<>();
        private int returned;
        private int accepted;
        private boolean finished;

        private Entry(String obligation) {
            this.obligation = obligation;
        }

        synchronized void sent(Receipt receipt) {
            receipts.add(receipt);
        }

        synchronized void wasReturned() {
            returned++;
        }

        synchronized void wasAccepted() {
            accepted++;
        }

        synchronized void finish() {
            finished = true;
        }

        synchronized boolean finished() {
            return finished;
        }

        synchronized List<Receipt> receipts() {
            return List.copyOf(receipts);
        }

        /** As the others shall have heard it. */
        synchronized String sum() {
            return "sent %d, returned %d, accepted %d".formatted(receipts.size(), returned, accepted);
        }

        String obligation() {
            return obligation;
        }
    }
}
