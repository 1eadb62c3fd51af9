package accordo.job;

import java.util.ArrayList;
import java.util.List;

/** A job over {@link CodedPress} in a process of its own, to be killed. */
final class CodedJob {
  static final String RUNNING = "running";

  private CodedJob() {}

  /** Runs until it is killed; arguments are milliseconds an article and then settings. */
  public static void main(String[] args) throws InterruptedException {
    List<Setting> settings = new ArrayList<>();
    for (String arg : List.of(args).subList(1, args.length)) {
      String[] setting = arg.split("=", 2);
      settings.add(new Setting(setting[0], setting[1], "argument"));
    }
    JobConfig config = JobConfigReader.of(settings);
    CodedPress press = new CodedPress(Integer.parseInt(args[0]));
    RunningJob job = JobRunner.start(config, press.pipeline(config));
    System.out.println(RUNNING);
    job.await(counts -> {});
    System.exit(0);
  }
}
