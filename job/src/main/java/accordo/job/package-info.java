/**
 * The Flink job. {@link accordo.job.DealPipeline} is the graph; its boxes are thin operators over
 * {@code accordo.ingest}, {@code accordo.extract}, {@code accordo.consolidate} and {@code
 * accordo.index}. {@link accordo.job.JobConfig} holds all settings, which {@link
 * accordo.job.JobConfigReader} reads from files and flags; {@link accordo.job.JobRunner} runs the
 * job of a configuration, embedded or on a cluster.
 *
 * <p>Imports all of these, Flink and its connectors; nothing imports this package but {@code
 * accordo.cli}.
 */
package accordo.job;
