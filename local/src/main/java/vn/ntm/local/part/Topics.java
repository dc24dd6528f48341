package vn.ntm.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.StackFailure;

/** What each service publishes on, and where unreadable messages go. */
record Topics(Ports ports) {

    private static final List<String> PUBLISHERS = List.of("assignment", "reporting", "criteria");
    private static final short ONE_REPLICA = 1;

    /** A service that has lost its copy reads the topics from the start. */
    private static final Map<String, String> KEPT_FOR_EVER = Map.of("retention.ms", "-1");

    boolean brokerAnswers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), ports.of(Part.KAFKA)), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    void create() {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) ports.kafkaBootstrap()))) {
            var there = admin.listTopics().names().get();
            var missing =
                    wanted().filter(topic -> !there.contains(topic.name())).toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException refused) {
            throw new StackFailure("The topics could not be created: " + refused.getMessage(), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while creating topics", interrupted);
        }
    }

    private static Stream<NewTopic> wanted() {
        return PUBLISHERS.stream()
                .flatMap(name -> Stream.of(
                        new NewTopic("ntm." + name, 3, ONE_REPLICA),
                        new NewTopic("ntm." + name + "-dead", 1, ONE_REPLICA)))
                .map(topic -> topic.configs(KEPT_FOR_EVER));
    }
}
