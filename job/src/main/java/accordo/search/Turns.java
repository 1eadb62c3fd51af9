package accordo.search;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;

/**
 * Lets as many searches run at once as there are processors, so that each that has begun is soon
 * done; the others wait, first come, first served. Safe for many threads.
 */
public final class Turns {
  private final PriorityQueue<Turn> waiting = new PriorityQueue<>();
  private final long aside;
  private int free;

  /**
   * Nobody searches yet.
   *
   * @param atOnce how many search at once
   * @param aside who stands aside lets those pass that come so much later
   */
  Turns(int atOnce, Duration aside) {
    this.free = atOnce;
    this.aside = aside.toNanos();
  }

  /** Waits for a turn, which ends when it is closed. */
  Turn take() {
    Turn turn = new Turn(System.nanoTime());
    boolean isFree;
    synchronized (this) {
      isFree = free > 0;
      if (isFree) {
        free--;
      } else {
        waiting.add(turn);
      }
    }
    if (!isFree) {
      turn.call.acquireUninterruptibly();
    }
    return turn;
  }

  /** The turn of one search. */
  final class Turn implements AutoCloseable, Comparable<Turn> {
    private final Semaphore call = new Semaphore(0);
    private long due;

    private Turn(long due) {
      this.due = due;
    }

    /** For a search that will take long: lets those pass that came little later. */
    void standAside() {
      synchronized (Turns.this) {
        due += aside;
        Turn next = waiting.peek();
        if (next == null || compareTo(next) < 0) {
          return;
        }
        waiting.add(this);
        waiting.poll().call.release();
      }
      call.acquireUninterruptibly();
    }

    /** Gives the place to who has waited longest. */
    @Override
    public void close() {
      synchronized (Turns.this) {
        Turn next = waiting.poll();
        if (next == null) {
          free++;
        } else {
          next.call.release();
        }
      }
    }

    @Override
    public int compareTo(Turn other) {
      return Long.signum(due - other.due);
    }
  }
}
