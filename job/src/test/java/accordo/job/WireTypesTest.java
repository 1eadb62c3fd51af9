package accordo.job;

import static org.apache.flink.types.PojoTestUtils.assertSerializedAsPojoWithoutKryo;

import accordo.alert.DueAlert;
import accordo.alert.SavedSearchNews;
import accordo.consolidate.DealMention;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.DeskItem;
import accordo.index.StoredArticle;
import accordo.ingest.RawInput;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTypesTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        RawInput.class,
        SavedSearchNews.class,
        DueAlert.class,
        SourcedArticle.class,
        DealMention.class,
        DealUpdate.class,
        DeskItem.class,
        ArticleOutcome.class,
        Reject.class,
        StoredArticle.class
      })
  void whateverCrossesAnOperatorIsSerialisedAsPojo(Class<?> type) {
    assertSerializedAsPojoWithoutKryo(type);
  }
}
