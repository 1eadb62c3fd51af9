package accordo.web;

import accordo.web.Problem.Kind;

/** A request that cannot be answered; the problem tells the client why. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** A request that asks for what there cannot be; the detail tells what to change. */
  static ProblemException badRequest(String detail) {
    return new ProblemException(Problem.of(Kind.BAD_REQUEST, detail));
  }

  static ProblemException notFound(String detail) {
    return new ProblemException(Problem.of(Kind.NOT_FOUND, detail));
  }

  Problem problem() {
    return problem;
  }
}
