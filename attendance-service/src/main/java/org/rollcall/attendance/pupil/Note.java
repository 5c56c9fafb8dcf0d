package org.rollcall.attendance.pupil;

/** What somebody wrote about a child: personal, so never on a topic nor in a log. */
public record Note(String text) {

    @Override
    public String toString() {
        return "Note[personal]";
    }
}
