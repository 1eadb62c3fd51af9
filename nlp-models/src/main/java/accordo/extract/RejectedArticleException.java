package accordo.extract;

/** An article that Accordo cannot read, with the reason. */
public final class RejectedArticleException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final Rejection reason;

  public RejectedArticleException(Rejection reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Rejection reason() {
    return reason;
  }
}
