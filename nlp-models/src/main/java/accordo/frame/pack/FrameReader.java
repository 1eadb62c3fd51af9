package accordo.frame.pack;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.frame.pack.Frame.Condition;
import accordo.frame.pack.Frame.Place;
import accordo.frame.pack.Frame.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one frame; every mistake is an error with file and line. */
final class FrameReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "trigger",
          "when",
          "type",
          "roles",
          "needs",
          "status",
          "guess",
          "completes",
          "examples");
  private static final Set<String> EXTRA_EXPECTATIONS =
      Set.of("status", "count", "qualifier", "exclusivity");

  private final DealType fileType;
  private final Set<String> classes;

  FrameReader(DealType fileType, Set<String> classes) {
    this.fileType = fileType;
    this.classes = classes;
  }

  Frame read(YamlNode node) {
    Map<String, YamlNode> map = node.map();
    for (String key : map.keySet()) {
      if (!KEYS.contains(key)) {
        throw map.get(key).error("unknown key '" + key + "', expected one of " + KEYS);
      }
    }
    String id = need(node, map, "id").text();
    DealType type = map.containsKey("type") ? type(map.get("type")) : fileType;
    Frame frame =
        new Frame(
            id,
            type,
            trigger(need(node, map, "trigger")),
            map.containsKey("when") ? conditions(map.get("when")) : List.of(),
            roles(need(node, map, "roles"), type),
            map.containsKey("needs") ? needs(map.get("needs"), type) : List.of(),
            map.containsKey("status") ? status(map.get("status")) : null,
            is(map, "guess"),
            is(map, "completes"),
            examples(need(node, map, "examples"), type));
    checkExamples(node, frame);
    return frame;
  }

  private static boolean is(Map<String, YamlNode> map, String key) {
    return map.containsKey(key) && Boolean.parseBoolean(map.get(key).text());
  }

  private static YamlNode need(YamlNode node, Map<String, YamlNode> map, String key) {
    YamlNode value = map.get(key);
    if (value == null) {
      throw node.error("missing key '" + key + "'");
    }
    return value;
  }

  private static DealType type(YamlNode node) {
    return constant(DealType.values(), node);
  }

  private static Status status(YamlNode node) {
    return constant(Status.values(), node);
  }

  private static <E extends Enum<E>> E constant(E[] values, YamlNode node) {
    return Arrays.stream(values)
        .filter(v -> v.name().equals(node.text()))
        .findFirst()
        .orElseThrow(
            () -> node.error("unknown '" + node.text() + "', expected " + Arrays.toString(values)));
  }

  private static Trigger trigger(YamlNode node) {
    Map<String, YamlNode> map = node.map();
    boolean verb = map.containsKey("verb");
    boolean noun = map.containsKey("noun");
    if (verb == noun || map.size() > (map.containsKey("except") ? 2 : 1)) {
      throw node.error("a trigger is {verb: [...]} or {noun: [...]}, maybe with except: [...]");
    }
    List<List<String>> terms = new ArrayList<>();
    for (String term : map.get(verb ? "verb" : "noun").texts()) {
      terms.add(List.of(term.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+")));
    }
    List<String> except = map.containsKey("except") ? map.get("except").texts() : List.of();
    return new Trigger(verb, terms, Set.copyOf(except));
  }

  private List<Condition> conditions(YamlNode node) {
    List<Condition> conditions = new ArrayList<>();
    node.map()
        .forEach(
            (key, value) -> {
              boolean wanted = !key.startsWith("no-");
              Place place =
                  switch (wanted ? key : key.substring("no-".length())) {
                    case "object" -> Place.OBJECT;
                    case "subject" -> Place.SUBJECT;
                    case "about" -> Place.ABOUT;
                    case "any" -> Place.ANY;
                    default ->
                        throw value.error(
                            "unknown place '" + key + "', expected object, subject, about or any");
                  };
              conditions.add(new Condition(place, wanted, classNames(value)));
            });
    return conditions;
  }

  private List<String> classNames(YamlNode node) {
    for (String name : node.texts()) {
      if (!name.equals(Condition.COMPANY) && !classes.contains(name)) {
        throw node.error("unknown class '" + name + "': there is no classes/" + name + ".txt");
      }
    }
    return node.texts();
  }

  private static Map<String, Role> roles(YamlNode node, DealType type) {
    Map<String, Role> roles = new LinkedHashMap<>();
    node.map().forEach((slot, value) -> roles.put(slot, role(value, value.text(), type)));
    return roles;
  }

  private static List<Role> needs(YamlNode node, DealType type) {
    return node.texts().stream().map(name -> role(node, name, type)).toList();
  }

  private static Role role(YamlNode at, String name, DealType type) {
    return type.roles().stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> at.error("unknown role '" + name + "', " + type + " has " + type.roles()));
  }

  private static List<FrameExample> examples(YamlNode node, DealType type) {
    List<FrameExample> examples = new ArrayList<>();
    for (YamlNode item : node.list()) {
      Map<String, YamlNode> map = item.map();
      examples.add(
          new FrameExample(need(item, map, "text").text(), expected(need(item, map, "is"), type)));
    }
    return examples;
  }

  private static Map<String, List<String>> expected(YamlNode node, DealType type) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    if (node.isText()) {
      if (!node.text().equals("none")) {
        throw node.error("expected roles or 'none'");
      }
      return expected;
    }
    node.map()
        .forEach(
            (key, value) -> {
              if (!EXTRA_EXPECTATIONS.contains(key)) {
                role(value, key, type);
              }
              expected.put(key, value.texts());
            });
    return expected;
  }

  private static void checkExamples(YamlNode node, Frame frame) {
    if (frame.examples().stream().noneMatch(FrameExample::isNegative)
        || frame.examples().stream().allMatch(FrameExample::isNegative)) {
      throw node.error("frame '" + frame.id() + "' needs a positive and a negative example");
    }
  }
}
