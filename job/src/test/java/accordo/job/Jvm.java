package accordo.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process with the class path of this one. */
final class Jvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private Jvm(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /**
   * Starts a process.
   *
   * @param log where its standard error goes
   */
  static Jvm start(Path log, List<String> flags, String mainClass, String... args)
      throws IOException {
    return start(log, command(flags, mainClass, args));
  }

  /** Starts a process that may write no file larger than so many kilobytes. */
  static Jvm startWithFileLimit(int kilobytes, Path log, String mainClass, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "limited"));
    command.addAll(command(List.of("-Xmx400m"), mainClass, args));
    return start(log, command);
  }

  private static Jvm start(Path log, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return new Jvm(builder.start());
  }

  private static List<String> command(List<String> flags, String mainClass, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    for (String opened : List.of("lang", "util", "time", "net", "io", "nio")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(flags);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(List.of(args));
    return command;
  }

  /** Waits until it prints a line; false when it ends without. */
  boolean prints(String line) throws IOException {
    String read = out.readLine();
    while (read != null && !read.contains(line)) {
      read = out.readLine();
    }
    return read != null;
  }

  /** What it wrote to standard error. */
  static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /** SIGKILL: it gets no chance to clean up. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
