package accordo.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a failure in one line; the stack trace only with {@code ACCORDO_TRACE=1}. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    if (System.getenv("ACCORDO_TRACE") != null) {
      e.printStackTrace(line.getErr());
    }
    line.getErr().println(line.getColorScheme().errorText("accordo: " + message(e)));
    return Main.FAILED;
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
