package accordo.cli;

import java.io.Console;

/** Whether somebody sits in front of this process. */
final class Terminal {
  private Terminal() {}

  /** Whether input and output are a terminal's, neither a pipe's nor a file's nor that of a CI. */
  static boolean isInteractive() {
    Console console = System.console();
    return console != null && isTerminal(console) && System.getenv("CI") == null;
  }

  /** Since Java 22 there is a console without a terminal, too, and it can be asked. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every console can be asked", e);
    }
  }
}
