package accordo.alert;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for one channel of one saved search: a message under way, and what comes after it. Not
 * for several threads.
 */
final class Outbox {
  private static final int LARGEST_MESSAGE = 100;

  private final Deque<PendingAlert> waiting = new ArrayDeque<>();
  private List<PendingAlert> underWay = List.of();
  private int attempts;

  /** Whether somebody has been told to see to it. */
  boolean isScheduled;

  void add(PendingAlert alert) {
    waiting.add(alert);
    attempts = Math.max(attempts, alert.attempts());
  }

  boolean isEmpty() {
    return waiting.isEmpty() && underWay.isEmpty();
  }

  /** The message that is under way or comes next; null when there is none. */
  Message message() {
    if (underWay.isEmpty()) {
      List<PendingAlert> next = new ArrayList<>();
      while (!waiting.isEmpty() && next.size() < LARGEST_MESSAGE) {
        next.add(waiting.poll());
      }
      underWay = next;
    }
    if (underWay.isEmpty()) {
      return null;
    }
    PendingAlert first = underWay.get(0);
    List<Alert> alerts = underWay.stream().map(PendingAlert::alert).toList();
    return new Message(first.channel(), alerts, first.secret());
  }

  /** Counts an attempt that failed; returns how many have. */
  int fail() {
    return ++attempts;
  }

  /** The message under way has arrived or was given up. */
  void done() {
    underWay = List.of();
    attempts = 0;
  }

  Stream<PendingAlert> pending() {
    return Stream.concat(underWay.stream().map(this::withAttempts), waiting.stream());
  }

  private PendingAlert withAttempts(PendingAlert p) {
    return new PendingAlert(p.channel(), p.alert(), p.digestSeconds(), p.secret(), attempts);
  }
}
