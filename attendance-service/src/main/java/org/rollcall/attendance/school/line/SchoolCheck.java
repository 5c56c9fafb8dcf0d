package org.rollcall.attendance.school.line;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.Contact;
import org.rollcall.attendance.school.detail.SchoolDetails;
import org.rollcall.attendance.school.detail.SessionTimes;
import org.rollcall.attendance.school.detail.TaughtYear;
import org.rollcall.attendance.school.detail.Trust;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** Gathers everything that cannot be true of a school, each with its place. */
public final class SchoolCheck {

    private static final Pattern URN = Pattern.compile("[1-9][0-9]{5}");
    private static final Pattern LA_CODE = Pattern.compile("[0-9]{3}");
    private static final int LONGEST_OPEN_REGISTER = 30;
    private static final int MOST_CONTACTS = 20;
    private static final int MOST_LINKS = 20;

    private final List<FieldProblem> problems = new ArrayList<>();

    public SchoolCheck check(SaidSchool school) {
        require(URN.matcher(school.urn()).matches(), "/urn", "A URN has six digits, the first of them not 0.");
        require(
                !school.commissioning() || school.type().mayCommission(),
                "/commissioning",
                "The council serves this type of school without a package.");
        SchoolDetails details = school.details();
        String laCode = details.laCode();
        require(laCode == null || LA_CODE.matcher(laCode).matches(), "/laCode", "Give the three digits of the code.");
        checkPeople(details);
        checkYears(details);
        checkTimes(details.sessionTimes(), details.registerOpenMinutes());
        checkLife(school.urn(), details);
        return this;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    public void refuseProblems() {
        InvalidInput.throwIfAny(problems);
    }

    private void checkPeople(SchoolDetails details) {
        Trust trust = details.trust();
        if (trust != null) {
            new TextCheck(problems).required("/trust/id", trust.id()).required("/trust/name", trust.name());
        }
        Contact lead = details.seniorAttendanceLead();
        if (lead != null) {
            new TextCheck(problems).contact("/seniorAttendanceLead", lead);
        }
        require(details.contacts().size() <= MOST_CONTACTS, "/contacts", "Give twenty at most.");
        for (int i = 0; i < details.contacts().size(); i++) {
            new TextCheck(problems).contact("/contacts/" + i, details.contacts().get(i));
        }
    }

    private void checkYears(SchoolDetails details) {
        TaughtYear lowest = details.lowestYear();
        TaughtYear highest = details.highestYear();
        require(
                lowest == null || highest == null || lowest.number() <= highest.number(),
                "/highestYear",
                "Must not be below the lowest year.");
    }

    private void checkTimes(@Nullable SessionTimes times, @Nullable Integer open) {
        require(
                open == null || (open >= 0 && open <= LONGEST_OPEN_REGISTER),
                "/registerOpenMinutes",
                "A register stays open for 30 minutes at most.");
        if (times == null) {
            return;
        }
        LocalTime last = null;
        last = after(last, times.morningStarts(), "morningStarts");
        last = after(last, times.morningEnds(), "morningEnds");
        last = after(last, times.afternoonStarts(), "afternoonStarts");
        after(last, times.afternoonEnds(), "afternoonEnds");
    }

    private @Nullable LocalTime after(@Nullable LocalTime last, @Nullable LocalTime next, String field) {
        String place = "/sessionTimes/" + field;
        if (next == null) {
            require(!field.endsWith("Starts"), place, "Give a time such as 08:50.");
            return last;
        }
        require(last == null || next.isAfter(last), place, "Must be later than the time before it.");
        return next;
    }

    private void checkLife(String urn, SchoolDetails details) {
        require(
                details.opened() == null
                        || details.closed() == null
                        || !details.closed().isBefore(details.opened()),
                "/closed",
                "Must not be before the day of opening.");
        List<String> links = details.linkedUrns();
        require(links.size() <= MOST_LINKS, "/linkedUrns", "Give twenty at most.");
        for (int i = 0; i < links.size(); i++) {
            require(
                    URN.matcher(links.get(i)).matches() && !links.get(i).equals(urn),
                    "/linkedUrns/" + i,
                    "Give another school's number of six digits.");
        }
        require(new HashSet<>(links).size() == links.size(), "/linkedUrns", "Give each number once.");
    }

    private void require(boolean held, String place, String detail) {
        if (!held) {
            problems.add(new FieldProblem(place, detail));
        }
    }
}
