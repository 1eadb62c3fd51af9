package accordo.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;

/** Turns a {@link StoredArticle} into a Lucene document, and back; only its id is indexed. */
final class ArticleDocument {
  private static final String ID = "id";
  private static final String LANGUAGE = "language";
  private static final String SOURCE = "source";
  private static final String PUBLISHED = "published";
  private static final String TITLE = "title";
  private static final String TEXT = "text";

  private ArticleDocument() {}

  static Term id(String id) {
    return new Term(ID, id);
  }

  static Document of(StoredArticle article) {
    Document document = new Document();
    document.add(new StringField(ID, article.id(), Store.YES));
    store(document, LANGUAGE, article.language());
    store(document, SOURCE, article.source());
    store(document, PUBLISHED, article.published());
    store(document, TITLE, article.title());
    store(document, TEXT, article.text());
    return document;
  }

  static StoredArticle article(Document stored) {
    return new StoredArticle(
        stored.get(ID),
        stored.get(LANGUAGE),
        stored.get(SOURCE),
        stored.get(PUBLISHED),
        stored.get(TITLE),
        stored.get(TEXT));
  }

  private static void store(Document document, String field, String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }
}
