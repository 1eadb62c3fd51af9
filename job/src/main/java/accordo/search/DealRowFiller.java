package accordo.search;

import static accordo.search.DealRows.ELSEWHERE;
import static accordo.search.DealRows.LEAD;
import static accordo.search.DealRows.NOTHING;
import static accordo.search.DealRows.PROFILE;
import static accordo.search.DealRows.ROOM;
import static accordo.search.DealRows.WIDTH;

import java.util.Arrays;

/** Fills in one of {@link DealRows} after the other. */
final class DealRowFiller {
  private int[] values;
  private int row = LEAD - WIDTH;
  private int end;
  private int[] pending = new int[ROOM];
  private int size;
  private int parties;

  DealRowFiller(int rows) {
    values = new int[LEAD + rows * WIDTH];
    end = values.length;
  }

  /** Begins a row. */
  void next(long profile) {
    flush();
    row += WIDTH;
    values[row] = (int) profile;
    values[row + 1] = (int) (profile >>> Integer.SIZE);
  }

  /** Adds a value: parties first. */
  void add(int value) {
    pending = size == pending.length ? Arrays.copyOf(pending, size * 2) : pending;
    pending[size++] = value;
    parties += DealRows.isParty(value) ? 1 : 0;
  }

  /** Parties to the left, outlets to the right; elsewhere where there is no room. */
  private void flush() {
    if (row < LEAD) {
      return;
    }
    int start = row + PROFILE;
    if (size > ROOM) {
      values[start] = ELSEWHERE;
      values[start + 1] = end;
      values[start + 2] = end + size;
      values = end + size > values.length ? Arrays.copyOf(values, (end + size) * 5 / 4) : values;
      System.arraycopy(pending, 0, values, end, size);
      end += size;
    } else {
      Arrays.fill(values, start, start + ROOM, NOTHING);
      int outlets = size - parties;
      System.arraycopy(pending, 0, values, start, parties);
      System.arraycopy(pending, parties, values, start + ROOM - outlets, outlets);
    }
    size = 0;
    parties = 0;
  }

  /** All rows, and what stands behind them. */
  int[] done() {
    flush();
    return end == values.length ? values : Arrays.copyOf(values, end);
  }
}
