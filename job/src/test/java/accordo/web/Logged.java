package accordo.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** What a class logs as long as this is open. */
final class Logged extends AbstractAppender implements AutoCloseable {
  private final StringWriter text = new StringWriter();
  private final Logger logger;
  private final Level before;

  private Logged(Logger logger) {
    super("logged", null, null, true, Property.EMPTY_ARRAY);
    this.logger = logger;
    this.before = logger.getLevel();
  }

  static Logged of(Class<?> type) {
    Logger logger = (Logger) LogManager.getLogger(type);
    Logged logged = new Logged(logger);
    logged.start();
    logger.addAppender(logged);
    logger.setLevel(Level.WARN);
    return logged;
  }

  @Override
  public synchronized void append(LogEvent event) {
    text.append(event.getMessage().getFormattedMessage());
    if (event.getThrown() != null) {
      event.getThrown().printStackTrace(new PrintWriter(text));
    }
  }

  synchronized String text() {
    return text.toString();
  }

  @Override
  public void close() {
    logger.removeAppender(this);
    logger.setLevel(before);
  }
}
