package accordo.corpus;

import accordo.text.Article;

/** An article with its gold. */
public record GoldArticle(Article article, Gold gold) {}
