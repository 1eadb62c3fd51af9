package accordo.frame.nearmiss;

import accordo.frame.FrameHit;
import java.util.List;

/**
 * A deal that a frame nearly tells.
 *
 * @param hit the frame with those who could stand in its roles
 * @param signs what speaks for and against it
 */
public record NearMiss(FrameHit hit, List<String> signs) {}
