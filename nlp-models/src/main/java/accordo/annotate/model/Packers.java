package accordo.annotate.model;

import java.io.IOException;
import java.nio.file.Path;

/** Packs models of CoreNLP, so that they load by copying and need no CoreNLP to run. */
public final class Packers {
  private Packers() {}

  /** Packs a CRF name finder for {@link NameTagger}. */
  public static void packNames(Path stock, Path packed) throws IOException {
    NamePacker.pack(stock, packed);
  }

  /** Packs a maximum-entropy tagger for {@link PosTagger}. */
  public static void packTags(Path stock, Path packed) throws IOException {
    TagPacker.pack(stock, packed);
  }

  /** Packs a neural dependency parser for {@link TreeParser}. */
  public static void packTrees(Path stock, Path packed) throws IOException {
    ParserPacker.pack(stock, packed);
  }
}
