package accordo.job;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The settings in a YAML or properties file; nested YAML keys are joined by dots. */
final class SettingsFile {
  private final Path file;
  private final List<Setting> settings = new ArrayList<>();

  private SettingsFile(Path file) {
    this.file = file;
  }

  static List<Setting> read(Path path) {
    SettingsFile file = new SettingsFile(path);
    try (Reader in = Files.newBufferedReader(path)) {
      if (path.toString().endsWith(".properties")) {
        file.properties(in);
      } else {
        file.yaml(in);
      }
    } catch (IOException e) {
      throw new ConfigException("cannot read " + path + ": " + e, e);
    }
    return file.settings;
  }

  private void properties(Reader in) throws IOException {
    Properties properties = new Properties();
    properties.load(in);
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      settings.add(new Setting(key, properties.getProperty(key), file.toString()));
    }
  }

  private void yaml(Reader in) {
    Node root;
    try {
      root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(in);
    } catch (MarkedYAMLException e) {
      throw new ConfigException(file + ": " + e.getMessage(), e);
    }
    if (root != null) {
      add("", root);
    }
  }

  private void add(String key, Node node) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String name = scalar(tuple.getKeyNode());
        add(key.isEmpty() ? name : key + "." + name, tuple.getValueNode());
      }
    } else if (key.isEmpty()) {
      throw unexpected(node, "key: value");
    } else if (node instanceof SequenceNode sequence) {
      List<String> items = sequence.getValue().stream().map(this::scalar).toList();
      settings.add(new Setting(key, String.join(",", items), where(node)));
    } else {
      String value = node.getTag().equals(Tag.NULL) ? "" : scalar(node);
      settings.add(new Setting(key, value, where(node)));
    }
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw unexpected(node, "a single value");
  }

  private ConfigException unexpected(Node node, String expected) {
    String snippet = node.getStartMark().get_snippet();
    return new ConfigException(where(node) + ": expected " + expected + "\n" + snippet);
  }

  private String where(Node node) {
    return file + ":" + (node.getStartMark().getLine() + 1);
  }
}
