package accordo.frame.pack;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML value that knows its file and line, so that every error names them. */
final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads a document; an empty one is null. */
  static YamlNode read(String file, Reader in) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(in);
      return root == null ? null : new YamlNode(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new FrameException(file, line, e.getProblem());
    }
  }

  FrameException error(String message) {
    return new FrameException(file, node.getStartMark().getLine() + 1, message);
  }

  /** The entries of a mapping; a value may be repeated under several keys, never a key. */
  Map<String, YamlNode> map() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected a mapping");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.error("key '" + key.text() + "' stands twice");
      }
    }
    return entries;
  }

  List<YamlNode> list() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("expected a list");
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(file, item));
    }
    return items;
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("expected a word");
    }
    return scalar.getValue();
  }

  /** One word, or a list of words. */
  List<String> texts() {
    return node instanceof ScalarNode
        ? List.of(text())
        : list().stream().map(YamlNode::text).toList();
  }
}
