package accordo.text;

/** A half-open range of character offsets, {@code start} inclusive and {@code end} exclusive. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  public boolean contains(Span other) {
    return other.start >= start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return other.start < end && start < other.end;
  }

  public String of(String text) {
    return text.substring(start, end);
  }
}
