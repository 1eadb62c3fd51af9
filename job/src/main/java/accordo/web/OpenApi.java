package accordo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The document that describes the API. A test holds the handlers and their answers to it. */
final class OpenApi implements Api {
  /** The first is a whole document; the others add paths and schemas to it. */
  private static final List<String> PARTS = List.of("search", "alerts");

  private final JsonNode document = read();

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/openapi.json", context -> context.json(document));
  }

  private static JsonNode read() {
    ObjectNode whole = part(PARTS.get(0));
    ((ObjectNode) whole.get("info")).put("version", Version.NUMBER);
    ObjectNode components = (ObjectNode) whole.get("components");
    for (String name : PARTS.subList(1, PARTS.size())) {
      ObjectNode part = part(name);
      add(part, "paths", whole);
      part.get("components")
          .fields()
          .forEachRemaining(kind -> add(part.get("components"), kind.getKey(), components));
    }
    return whole;
  }

  private static void add(JsonNode part, String field, ObjectNode whole) {
    whole.withObject("/" + field).setAll((ObjectNode) part.get(field));
  }

  private static ObjectNode part(String name) {
    String resource = "openapi/" + name + ".yaml";
    try (InputStream in = OpenApi.class.getResourceAsStream(resource)) {
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return Json.mapper().valueToTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
