package accordo.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint;
import org.apache.flink.runtime.taskexecutor.TaskManagerRunner;
import org.apache.flink.streaming.api.environment.RemoteStreamEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A job on a cluster of separate processes, one of which is killed. */
@Timeout(400)
class ClusterTest {
  private static final int INPUTS = 600;
  private static final int MILLIS_AN_ARTICLE = 8;

  @TempDir Path folder;

  @Test
  void aTaskManagerProcessThatIsKilledIsReplaced() throws Exception {
    int rest = freePort();
    configure(rest);
    List<String> inputs = CodedPress.inputs(INPUTS);
    Outcome outcome = new Outcome(Files.createDirectory(folder.resolve("out")));
    Path file = Files.write(folder.resolve("inputs.jsonl"), inputs);
    List<Setting> settings = new ArrayList<>(outcome.settings(file));
    settings.add(Outcome.setting("checkpoint-interval", "200 ms"));
    settings.add(Outcome.setting("checkpoint-dir", folder.resolve("ck").toString()));
    JobConfig config = JobConfigReader.of(settings);
    try (Jvm master = process(StandaloneSessionClusterEntrypoint.class);
        Jvm first = process(TaskManagerRunner.class)) {
      RemoteStreamEnvironment env =
          new RemoteStreamEnvironment("localhost", rest, JobEnvironment.settings(config));
      env.setParallelism(2);
      JobRunner.build(config, new CodedPress(MILLIS_AN_ARTICLE).pipeline(config), env);
      awaitPort(rest);
      var job = env.executeAsync();
      Undisturbed.awaitInputs(outcome, 1);
      first.kill();
      try (Jvm second = process(TaskManagerRunner.class)) {
        job.getJobExecutionResult().get();
      }
    }
    Undisturbed.of(inputs, folder.resolve("undisturbed")).assertEqual(outcome, outcome.rejects());
  }

  private void configure(int rest) throws IOException {
    Files.writeString(
        folder.resolve("config.yaml"),
        """
        jobmanager.rpc.address: localhost
        jobmanager.rpc.port: %d
        jobmanager.memory.process.size: 1000m
        rest.address: localhost
        rest.port: %d
        heartbeat.interval: 1 s
        heartbeat.timeout: 5 s
        taskmanager.host: localhost
        taskmanager.numberOfTaskSlots: 2
        """
            .formatted(freePort(), rest));
  }

  private Jvm process(Class<?> main) throws IOException {
    List<String> args = new ArrayList<>(List.of("--configDir", folder.toString()));
    if (main == TaskManagerRunner.class) {
      for (String setting :
          List.of(
              "cpu.cores=2",
              "memory.task.heap.size=256m",
              "memory.task.off-heap.size=0m",
              "memory.framework.heap.size=128m",
              "memory.framework.off-heap.size=128m",
              "memory.managed.size=32m",
              "memory.network.min=64m",
              "memory.network.max=64m",
              "memory.jvm-metaspace.size=256m",
              "memory.jvm-overhead.min=192m",
              "memory.jvm-overhead.max=192m")) {
        args.addAll(List.of("-D", "taskmanager." + setting));
      }
    }
    Path log = folder.resolve(main.getSimpleName() + ".log");
    return Jvm.start(log, List.of("-Xmx512m"), main.getName(), args.toArray(String[]::new));
  }

  private static void awaitPort(int port) throws Exception {
    Undisturbed.await(
        () -> {
          try (var socket = new java.net.Socket("localhost", port)) {
            return socket.isConnected();
          } catch (IOException e) {
            return false;
          }
        });
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
