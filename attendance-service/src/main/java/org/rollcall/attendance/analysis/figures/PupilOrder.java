package org.rollcall.attendance.analysis.figures;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.Tally;
import org.rollcall.platform.rules.InvalidInput;

/** In which order pupils are listed, the most absent first, and where in that order a pupil stands. */
public enum PupilOrder {
    /** By the share of possible sessions that was missed. */
    ABSENCE,
    UNAUTHORISED,
    LATE;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.([0-9A-Za-z-]{1,64})");

    public static PupilOrder read(String written) {
        try {
            return valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput("?sort", "Sort by absence, unauthorised or late.");
        }
    }

    /** A fraction is compared as it stands; where nothing was possible a pupil comes last. */
    public record Place(long part, long whole, String id) implements Comparable<Place> {

        private static final Comparator<Place> MOST_FIRST = ((Comparator<Place>) Place::more).thenComparing(Place::id);

        private static int more(Place one, Place other) {
            return one.whole == 0 || other.whole == 0
                    ? Boolean.compare(one.whole == 0, other.whole == 0)
                    : Long.compare(other.part * one.whole, one.part * other.whole);
        }

        @Override
        public int compareTo(Place other) {
            return MOST_FIRST.compare(this, other);
        }

        /** As the cursor of a page. */
        public String text() {
            return part + "." + whole + "." + id;
        }

        public static @Nullable Place read(@Nullable String after) {
            if (after == null) {
                return null;
            }
            Matcher written = WRITTEN.matcher(after);
            if (!written.matches()) {
                throw new InvalidInput("?after", "Send what the page before gave as next.");
            }
            return new Place(Long.parseLong(written.group(1)), Long.parseLong(written.group(2)), written.group(3));
        }
    }

    public Place of(String pupilId, Tally sessions) {
        return switch (this) {
            case ABSENCE -> new Place(sessions.absent(), sessions.possible(), pupilId);
            case UNAUTHORISED -> new Place(sessions.unauthorised(), 1, pupilId);
            case LATE -> new Place(sessions.late() + sessions.lateAfterClose(), 1, pupilId);
        };
    }
}
