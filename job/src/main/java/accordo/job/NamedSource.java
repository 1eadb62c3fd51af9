package accordo.job;

import accordo.ingest.RawInput;
import org.apache.flink.api.connector.source.Source;

/**
 * A source of the pipeline.
 *
 * @param name in kebab-case, unique and stable: savepoints refer to it
 */
public record NamedSource(String name, Source<RawInput, ?, ?> source) {}
