package accordo.job;

import accordo.text.Language;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.flink.util.TimeUtils;

/**
 * Makes a {@link JobConfig} of settings from files and flags. The keys are the components of that
 * record, so that a new setting is one line there; a key that is none of them is an error.
 */
public final class JobConfigReader {
  private static final String KAFKA_PREFIX = "kafka.";
  private static final Map<String, RecordComponent> COMPONENTS =
      Arrays.stream(JobConfig.class.getRecordComponents())
          .collect(
              Collectors.toMap(c -> kebab(c.getName()), c -> c, (a, b) -> a, LinkedHashMap::new));

  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final Map<String, String> kafka = new TreeMap<>();

  private JobConfigReader() {
    JobConfig.DEFAULTS.forEach((key, value) -> add(new Setting(key, value, "default")));
  }

  /**
   * The configuration that settings make; a later one overrides an earlier one with the same key.
   *
   * @throws ConfigException naming the setting that is unknown or cannot be read
   */
  public static JobConfig of(List<Setting> settings) {
    JobConfigReader reader = new JobConfigReader();
    settings.forEach(reader::add);
    return reader.build();
  }

  /** The settings of a {@code .yaml}, {@code .yml} or {@code .properties} file. */
  public static List<Setting> read(Path file) {
    return SettingsFile.read(file);
  }

  /** All keys, in the order of the record. */
  public static List<String> keys() {
    return List.copyOf(COMPONENTS.keySet());
  }

  private void add(Setting setting) {
    if (setting.key().startsWith(KAFKA_PREFIX)) {
      kafka.put(setting.key().substring(KAFKA_PREFIX.length()), setting.value());
    } else if (COMPONENTS.containsKey(setting.key())) {
      settings.put(setting.key(), setting);
    } else {
      String near = Suggestion.nearest(setting.key(), COMPONENTS.keySet());
      throw new ConfigException(
          "%s: unknown setting '%s'%s"
              .formatted(
                  setting.where(),
                  setting.key(),
                  near == null ? "; known are " + keys() : ", did you mean '" + near + "'?"));
    }
  }

  private JobConfig build() {
    Object[] values = COMPONENTS.entrySet().stream().map(e -> value(e.getKey())).toArray();
    Class<?>[] types =
        COMPONENTS.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return JobConfig.class.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof ConfigException c ? c : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(String key) {
    RecordComponent component = COMPONENTS.get(key);
    if (component.getType() == Map.class) {
      return kafka;
    }
    Setting setting = settings.get(key);
    String text = setting == null ? "" : setting.value().strip();
    try {
      return parse(component, text);
    } catch (RuntimeException e) {
      throw new ConfigException(
          "%s: %s: '%s' is no %s: %s"
              .formatted(setting.where(), key, text, expected(component), e.getMessage()),
          e);
    }
  }

  private static Object parse(RecordComponent component, String text) {
    Class<?> type = component.getType();
    if (type == List.class) {
      List<String> items =
          Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
      return component.getName().equals("languages")
          ? items.stream().map(Language::named).toList()
          : items;
    }
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type == boolean.class) {
      return bool(text);
    }
    if (text.isEmpty()) {
      return null;
    }
    return type == Duration.class ? TimeUtils.parseDuration(text) : text;
  }

  private static boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> throw new IllegalArgumentException("expected true or false");
    };
  }

  private static String expected(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == Duration.class) {
      return "duration (10 s, 5 min, 30 d)";
    }
    return type == int.class ? "whole number" : kebab(type.getSimpleName());
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
