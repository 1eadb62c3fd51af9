package accordo.alert;

import java.io.IOException;

/** A way out for messages. */
interface Channel {
  /**
   * Delivers a message, or fails within some ten seconds.
   *
   * @throws IOException telling why it was not delivered
   */
  void send(Message message) throws IOException;
}
