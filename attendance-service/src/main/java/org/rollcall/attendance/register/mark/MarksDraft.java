package org.rollcall.attendance.register.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A year's marks while some are being entered over one connection. */
public final class MarksDraft {

    private final YearMarks before;
    private final String connection;
    private final Map<Integer, Integer> late;
    private char[] letters;
    private char @Nullable [] writers;
    private List<String> connections;

    public MarksDraft(YearMarks before, String connection) {
        this.before = before;
        this.connection = connection;
        this.late = new TreeMap<>(before.late());
        this.letters = before.letters().toCharArray();
        this.writers = before.writers().isEmpty() ? null : before.writers().toCharArray();
        this.connections = before.connections();
    }

    public @Nullable Mark at(int place) {
        return before.at(place);
    }

    /** The mark at this place is this connection's own, so that it may be changed over it. */
    public boolean own(int place) {
        return before.writerAt(place).equals(connection);
    }

    public void put(int place, Mark mark) {
        makeRoomFor(place);
        letters[place] = mark.meaning().letter();
        if (mark.minutesLate() == null) {
            late.remove(place);
        } else {
            late.put(place, mark.minutesLate());
        }
        sign(place);
    }

    public YearMarks marks() {
        return new YearMarks(
                String.valueOf(letters), late, connections, writers == null ? "" : String.valueOf(writers));
    }

    private void makeRoomFor(int place) {
        int had = letters.length;
        if (place >= had) {
            letters = Arrays.copyOf(letters, place + 1);
            Arrays.fill(letters, had, place + 1, YearMarks.NO_MARK);
        }
    }

    private void sign(int place) {
        int writer = connections.indexOf(connection);
        if (writer < 0) {
            writer = connections.size();
            connections = new ArrayList<>(connections);
            connections.add(connection);
        }
        if (connections.size() > 1) {
            writers = written();
            writers[place] = (char) (YearMarks.FIRST_WRITER + writer);
        }
    }

    /** As long as the marks; what was not signed before is the first connection's. */
    private char[] written() {
        char[] longer = writers == null ? new char[0] : writers;
        int had = longer.length;
        if (had < letters.length) {
            longer = Arrays.copyOf(longer, letters.length);
            Arrays.fill(longer, had, letters.length, YearMarks.FIRST_WRITER);
        }
        return longer;
    }
}
