package accordo.ingest;

import accordo.text.Article;

/** An article and the input that it was read from, kept in case that it has to be rejected. */
public record SourcedArticle(Article article, RawInput raw) {}
