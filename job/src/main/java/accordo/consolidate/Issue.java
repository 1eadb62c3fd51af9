package accordo.consolidate;

import accordo.consolidate.DeskState.Archived;
import accordo.consolidate.DeskState.Issued;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers the stories of a desk and writes the records of those that have changed. */
final class Issue {
  private final String desk;
  private final DeskState known;
  private final long remember;
  private final String changed;
  private final boolean isFresh;
  private final Map<String, Issued> issued = new LinkedHashMap<>();
  private final List<DealUpdate> updates = new ArrayList<>();

  /**
   * Prepares an issue.
   *
   * @param changed id of the mention that has just come or gone, or null
   * @param isFresh whether it has come
   */
  Issue(String desk, DeskState known, long remember, String changed, boolean isFresh) {
    this.desk = desk;
    this.known = known;
    this.remember = remember;
    this.changed = changed;
    this.isFresh = isFresh;
  }

  void write(List<Story> stories) {
    Map<String, Issued> before = new LinkedHashMap<>();
    known.issued().forEach(i -> before.put(i.id(), i));
    Archived archive = archiveBefore(stories);
    for (int i = 0; i < stories.size(); i++) {
      String id = id(archive, i);
      String previous = previous(stories, i, archive);
      write(id, stories.get(i), before.remove(id), previous);
    }
    before.values().forEach(this::withdraw);
  }

  List<Issued> issued() {
    return List.copyOf(issued.values());
  }

  List<DealUpdate> updates() {
    return updates;
  }

  private void write(String id, Story story, Issued before, String previous) {
    List<String> mentions = new ArrayList<>(story.members.size());
    for (FiledMention member : story.members) {
      mentions.add(member.id());
    }
    boolean isTouched = mentions.contains(changed);
    boolean isSame =
        before != null
            && before.mentions().equals(mentions)
            && Objects.equals(before.previous(), previous);
    if (isSame && !isTouched) {
      issued.put(id, before);
      return;
    }
    int version = before == null ? 1 : before.version() + 1;
    issued.put(id, new Issued(id, version, mentions, previous));
    List<String> fresh = isTouched && isFresh ? List.of(changed) : List.of();
    boolean isAnother = before != null && Collections.disjoint(before.mentions(), mentions);
    byte[] told = DeskCodec.story(story.members);
    updates.add(new DealUpdate(id, version, previous, told, fresh, isAnother));
  }

  /** Its version stays known, so that the next one is higher should the record come again. */
  private void withdraw(Issued before) {
    issued.put(before.id(), new Issued(before.id(), before.version(), List.of(), null));
    if (!before.mentions().isEmpty()) {
      updates.add(DealUpdate.withdrawal(before.id(), before.version()));
    }
  }

  /** What the index had, unless older articles have come since and tell that story themselves. */
  private Archived archiveBefore(List<Story> stories) {
    Archived archive = known.archive();
    boolean isOld =
        archive != null
            && !stories.isEmpty()
            && !stories.get(0).days.isEmpty()
            && isSilence(Days.of(archive.lastSeen()), stories.get(0).days.first());
    return isOld ? archive : null;
  }

  /** The record of the story that went on here after it had been silent for long. */
  private String previous(List<Story> stories, int index, Archived archive) {
    if (index == 0) {
      return archive == null ? null : archive.id();
    }
    DaySet days = stories.get(index).days;
    for (int i = index - 1; i >= 0; i--) {
      DaySet earlier = stories.get(i).days;
      if (!days.isEmpty() && !earlier.isEmpty() && isSilence(earlier.last(), days.first())) {
        return id(archive, i);
      }
    }
    return null;
  }

  /** The id of a story; without an archive that of the record which was sent out in its place. */
  private String id(Archived archive, int number) {
    boolean isKnown = known.archive() == null && number < known.issued().size();
    int first = archive == null ? 0 : archive.number();
    return isKnown ? known.issued().get(number).id() : DealId.of(desk, first + number);
  }

  private boolean isSilence(long last, long next) {
    return next - last > remember;
  }
}
