package accordo.cli;

import picocli.CommandLine.Command;

/** Saved searches that watch the stream. */
@Command(
    name = "alerts",
    mixinStandardHelpOptions = true,
    description = {
      "Saves searches that watch the stream: a running job tells of each deal that they would"
          + " find,",
      "on the page, in a feed, to webhooks and by e-mail. A job takes them up within a second."
    },
    subcommands = {
      AlertsAdd.class,
      AlertsList.class,
      AlertsShow.class,
      AlertsRemove.class,
      AlertsTest.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo alerts add 'licensor:nokia' --on new,status --to https://example.org/hook",
      "  accordo alerts list",
      "  accordo alerts show licensor-nokia-x1y2",
      "  accordo alerts test 'type:ACQUISITION money.usd:>1bn'",
      "  accordo alerts rm licensor-nokia-x1y2"
    })
final class Alerts {}
