package accordo.search.set;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;

/** A query as sets of documents that are joined, segment by segment. */
public interface SetQuery {
  /** A segment that is searched. */
  record Segment(LeafReaderContext leaf, SegmentTerms terms) {
    int docs() {
      return leaf.reader().maxDoc();
    }
  }

  /** Documents that rank higher by a weight. */
  record Ranked(DocSet docs, float weight) {}

  /**
   * What matches in a segment.
   *
   * @param ranked the weights of a document are summed up; documents that do not match may be here
   */
  record Found(DocSet docs, List<Ranked> ranked) {
    static final Found NOTHING = new Found(DocSet.NONE, List.of());

    static Found of(DocSet docs, float weight) {
      return new Found(docs, weight == 0 ? List.of() : List.of(new Ranked(docs, weight)));
    }

    /** The same, without documents that do not match. */
    Found exact() {
      return new Found(
          docs, ranked.stream().map(r -> new Ranked(r.docs().and(docs), r.weight())).toList());
    }
  }

  /**
   * Finds.
   *
   * @param within what is not in this may be left out; null when all is wanted
   */
  Found in(Segment segment, DocSet within) throws IOException;

  /** Whether it is answered from what is kept of terms, so that it comes first. */
  default boolean isQuick() {
    return true;
  }

  /** Documents with a term. */
  record HasTerm(Term term, float weight) implements SetQuery {
    @Override
    public Found in(Segment segment, DocSet within) {
      return Found.of(segment.terms().of(term, segment.leaf().reader()), weight);
    }
  }

  /** What another finds, all of the same weight. */
  record Same(SetQuery query, float weight) implements SetQuery {
    @Override
    public Found in(Segment segment, DocSet within) throws IOException {
      return Found.of(query.in(segment, within).docs(), weight);
    }

    @Override
    public boolean isQuick() {
      return query.isQuick();
    }
  }

  /** All documents. */
  record Everything(float weight) implements SetQuery {
    @Override
    public Found in(Segment segment, DocSet within) {
      return Found.of(within == null ? DocSet.all(segment.docs()) : within, weight);
    }
  }

  /** What any of several finds. */
  record Any(List<SetQuery> some) implements SetQuery {
    @Override
    public Found in(Segment segment, DocSet within) throws IOException {
      List<DocSet> sets = new ArrayList<>();
      List<Ranked> ranked = new ArrayList<>();
      for (SetQuery one : some) {
        Found found = one.in(segment, within);
        sets.add(found.docs());
        ranked.addAll((one instanceof All ? found.exact() : found).ranked());
      }
      return new Found(DocSet.any(sets, segment.docs()), ranked);
    }

    @Override
    public boolean isQuick() {
      return some.stream().allMatch(SetQuery::isQuick);
    }
  }

  /**
   * What all of several find, but for some.
   *
   * @param required quick ones first
   */
  record All(List<SetQuery> required, List<SetQuery> excluded) implements SetQuery {
    @Override
    public Found in(Segment segment, DocSet within) throws IOException {
      DocSet all = within;
      List<Ranked> ranked = new ArrayList<>();
      for (SetQuery one : required) {
        Found found = one.in(segment, all);
        all = all == null ? found.docs() : all.and(found.docs());
        ranked.addAll(found.ranked());
        if (all.isEmpty()) {
          return Found.NOTHING;
        }
      }
      for (SetQuery one : excluded) {
        all = all.without(one.in(segment, all).docs());
      }
      return new Found(all, ranked);
    }

    @Override
    public boolean isQuick() {
      return required.stream().allMatch(SetQuery::isQuick);
    }
  }
}
