package vn.ntm.local.dead;

import org.apache.kafka.common.TopicPartition;

import vn.ntm.local.layout.StackFailure;

/** Where a message stands; as text {@code ntm.assignment/0/17}. */
public record Position(String topic, int partition, long offset) {

    public static Position valueOf(String text) {
        var parts = text.split("/", -1);
        try {
            return new Position(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
        } catch (IndexOutOfBoundsException | NumberFormatException _) {
            throw new StackFailure("'%s' is no place of a message: topic/partition/offset, as ntm.reporting-dead/0/17"
                    .formatted(text));
        }
    }

    TopicPartition in() {
        return new TopicPartition(topic, partition);
    }

    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
