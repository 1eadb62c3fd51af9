package accordo.frame.pack;

import accordo.annotate.TermSet;
import accordo.deal.DealType;
import accordo.text.Language;
import accordo.text.Resources;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All frames of a language with the semantic classes that their conditions name. */
public final class FrameSet {
  private final List<Frame> frames;
  private final SemanticClasses classes;
  private final Grammar grammar;

  private FrameSet(List<Frame> frames, SemanticClasses classes, Grammar grammar) {
    this.frames = frames;
    this.classes = classes;
    this.grammar = grammar;
  }

  /**
   * Loads the frames of a language pack.
   *
   * @throws FrameException naming file and line of the first mistake
   */
  public static FrameSet load(Language language) {
    return load(language, Gaps.NONE);
  }

  /** The same without some of its terms and frames. */
  public static FrameSet load(Language language, Gaps gaps) {
    String pack = language.pack();
    Map<String, TermSet> classes = new HashMap<>();
    for (String name : Resources.linesIfPresent(pack + "classes/index.txt")) {
      List<String> terms = Resources.lines(pack + "classes/" + name + ".txt");
      classes.put(name, new TermSet(terms.stream().filter(gaps::hasTerm).toList()));
    }
    List<Frame> frames = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (DealType type : DealType.values()) {
      String path = pack + "frames/" + type + ".yaml";
      if (Resources.exists(path)) {
        addFrames(read(path), new FrameReader(type, classes.keySet()), ids, frames);
      }
    }
    frames.removeIf(frame -> !gaps.hasFrame(frame.id()));
    return new FrameSet(List.copyOf(frames), new SemanticClasses(classes), Grammar.load(language));
  }

  private static YamlNode read(String path) {
    try (Reader in = Resources.reader(path)) {
      return YamlNode.read(path, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static void addFrames(
      YamlNode root, FrameReader reader, Set<String> ids, List<Frame> frames) {
    if (root == null) {
      return;
    }
    for (YamlNode node : root.list()) {
      Frame frame = reader.read(node);
      if (!ids.add(frame.id())) {
        throw node.error("frame id '" + frame.id() + "' is not unique");
      }
      frames.add(frame);
    }
  }

  public List<Frame> frames() {
    return frames;
  }

  /** The words of a semantic class; none where the language has no such class. */
  public TermSet termsOf(String className) {
    return classes.termsOf(className);
  }

  /** All semantic classes. */
  public SemanticClasses classes() {
    return classes;
  }

  public Grammar grammar() {
    return grammar;
  }
}
