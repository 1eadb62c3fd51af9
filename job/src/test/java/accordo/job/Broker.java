package accordo.job;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker in this process, in KRaft mode, on free ports of the loopback interface. */
final class Broker implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaRaftServer server;
  private final String address;

  private final Map<String, String> config;

  private Broker(Map<String, String> config, String address) {
    this.server = new KafkaRaftServer(new KafkaConfig(config, false), Time.SYSTEM);
    this.config = config;
    this.address = address;
    server.startup();
  }

  /** Starts it again with the same address and data after it was closed. */
  Broker startAgain() {
    return new Broker(config, address);
  }

  static Broker start(Path folder) throws IOException {
    String address = "127.0.0.1:" + freePort();
    String controller = "127.0.0.1:" + freePort();
    Map<String, String> config = new HashMap<>();
    config.put("process.roles", "broker,controller");
    config.put("node.id", "1");
    config.put("controller.quorum.voters", "1@" + controller);
    config.put("listeners", "PLAINTEXT://" + address + ",CONTROLLER://" + controller);
    config.put("advertised.listeners", "PLAINTEXT://" + address);
    config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    config.put("controller.listener.names", "CONTROLLER");
    config.put("log.dirs", folder.resolve("log").toString());
    config.put("offsets.topic.replication.factor", "1");
    config.put("offsets.topic.num.partitions", "1");
    config.put("group.initial.rebalance.delay.ms", "0");
    format(folder, config);
    return new Broker(config, address);
  }

  private static void format(Path folder, Map<String, String> config) throws IOException {
    Properties properties = new Properties();
    properties.putAll(config);
    Path file = folder.resolve("server.properties");
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
    String[] command = {"format", "-t", "accordo-test-cluster-1", "-c", file.toString()};
    PrintStream quiet =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    if (StorageTool.execute(command, quiet) != 0) {
      throw new IOException("cannot format " + folder);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Host and port. */
  String address() {
    return address;
  }

  /** A topic as a setting of the job names it. */
  String uri(String topic) {
    return "kafka://" + address + "/" + topic;
  }

  void create(String topic, int partitions) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
      admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
    }
  }

  /** Sends values without keys, in order; null is a message without a value. */
  void send(String topic, String... values) {
    Map<String, Object> config = Map.of("bootstrap.servers", address);
    try (var producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (String value : values) {
        byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(topic, bytes));
      }
    }
  }

  /** All values that a topic of so many partitions holds now. */
  List<String> read(String topic, int partitions) {
    Map<String, Object> config = Map.of("bootstrap.servers", address);
    try (var consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all = new ArrayList<>();
      for (int partition = 0; partition < partitions; partition++) {
        all.add(new TopicPartition(topic, partition));
      }
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      List<String> values = new ArrayList<>();
      while (all.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
          values.add(new String(message.value(), StandardCharsets.UTF_8));
        }
      }
      return values;
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
