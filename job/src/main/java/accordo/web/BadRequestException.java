package accordo.web;

/** A request that asks for what there cannot be; the message tells the client what to change. */
final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadRequestException(String message) {
    super(message);
  }
}
