package org.rollcall.attendance.pupil.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.postcode.Postcode;
import org.rollcall.attendance.pupil.circumstances.Dated;
import org.rollcall.attendance.pupil.circumstances.Note;
import org.rollcall.attendance.pupil.circumstances.PartTimeTimetable;
import org.rollcall.attendance.pupil.circumstances.WeeklySession;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** Gathers everything that is wrong with what a school wants to keep of a pupil. */
public final class RecordCheck {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_LINES = 6;
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()]{5,24}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern LA_CODE = Pattern.compile("[0-9]{3}");

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Looks at each item with its place, and that none of them contradicts itself about its days. */
    public <D extends Dated> RecordCheck each(List<D> items, BiConsumer<D, String> check) {
        for (int i = 0; i < items.size(); i++) {
            String place = "/items/" + i;
            period(place, items.get(i).from(), items.get(i).until());
            check.accept(items.get(i), place);
        }
        return this;
    }

    /** Refuses two of the items that hold on the same day. */
    public <D extends Dated> RecordCheck noneAtOnce(List<D> items) {
        List<D> inOrder = items.stream()
                .filter(item -> (Object) item.from() != null)
                .sorted(Comparator.comparing(Dated::from))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).covers(inOrder.get(i).from())) {
                problem("/items/" + items.indexOf(inOrder.get(i)) + "/from", "begins before the one before it ends");
            }
        }
        return this;
    }

    public void required(String place, @Nullable Object value) {
        if (value == null) {
            problem(place, "is required");
        }
    }

    void person(String place, @Nullable PersonName name) {
        if (name == null) {
            problem(place, "is required");
        } else {
            problems.addAll(name(place, name));
        }
    }

    public void address(String place, @Nullable PostalAddress address, boolean postcodeNeeded) {
        if (address == null) {
            problem(place, "is required");
            return;
        }
        if (address.lines().isEmpty() || address.lines().size() > MOST_LINES) {
            problem(place + "/lines", "must be one to six lines");
        }
        for (int i = 0; i < address.lines().size(); i++) {
            text(place + "/lines/" + i, address.lines().get(i), LONGEST_TEXT);
        }
        String postcode = address.postcode();
        if (postcode == null ? postcodeNeeded : Postcode.read(postcode).isEmpty()) {
            problem(place + "/postcode", "must be a postcode such as SW1A 2AA");
        }
    }

    public void contact(String place, @Nullable String telephone, @Nullable String email) {
        if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
            problem(place + "/telephone", "must be a telephone number: digits, spaces and brackets");
        }
        if (email != null
                && (email.length() > LONGEST_TEXT || !EMAIL.matcher(email).matches())) {
            problem(place + "/email", "must be an e-mail address");
        }
    }

    public void laCode(String place, @Nullable String code) {
        if (code != null && !LA_CODE.matcher(code).matches()) {
            problem(place, "must be the three digits of a local authority");
        }
    }

    public void note(String place, @Nullable Note note) {
        if (note != null) {
            text(place, note.text(), LONGEST_NOTE);
        }
    }

    public void shortText(String place, @Nullable String text) {
        if (text != null) {
            text(place, text, LONGEST_TEXT);
        }
    }

    /** A part-time timetable is for a while, is looked at again before it ends, and names its sessions once each. */
    public void timetable(String place, PartTimeTimetable timetable) {
        if ((Object) timetable.until() == null) {
            problem(place + "/until", "is required: a part-time timetable has an end");
        }
        if ((Object) timetable.reviewOn() == null) {
            problem(place + "/reviewOn", "is required: say when it is looked at again");
        } else if (bothKnown(timetable) && !timetable.covers(timetable.reviewOn())) {
            problem(place + "/reviewOn", "must be a day of the timetable");
        }
        weeklySessions(place + "/sessions", timetable.sessions());
        note(place + "/reason", timetable.reason());
        note(place + "/plan", timetable.plan());
    }

    private void weeklySessions(String place, List<WeeklySession> sessions) {
        boolean weekend = sessions.stream()
                .anyMatch(session -> session.day() == DayOfWeek.SATURDAY || session.day() == DayOfWeek.SUNDAY);
        boolean incomplete =
                sessions.stream().anyMatch(session -> Objects.isNull(session.day()) || Objects.isNull(session.half()));
        if (incomplete || weekend || sessions.size() >= 10 || new HashSet<>(sessions).size() < sessions.size()) {
            problem(place, "must be fewer than ten mornings and afternoons of Monday to Friday, once each");
        }
    }

    public void problem(String place, String detail) {
        problems.add(new FieldProblem(place, detail));
    }

    public void refuse() {
        InvalidInput.throwIfAny(problems);
    }

    void period(String place, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            problem(place + "/from", "is required");
        } else if (until != null && until.isBefore(from)) {
            problem(place + "/until", "must not be before the first day");
        }
    }

    static List<FieldProblem> name(String place, PersonName name) {
        RecordCheck check = new RecordCheck();
        check.text(place + "/surname", name.surname(), LONGEST_TEXT);
        check.text(place + "/forename", name.forename(), LONGEST_TEXT);
        return check.problems;
    }

    public static PostalAddress tidy(PostalAddress address) {
        String postcode = address.postcode();
        return new PostalAddress(
                address.lines().stream().map(String::strip).toList(),
                postcode == null
                        ? null
                        : Postcode.read(postcode).map(Postcode::value).orElse(null));
    }

    private static boolean bothKnown(PartTimeTimetable timetable) {
        return !Objects.isNull(timetable.from()) && !Objects.isNull(timetable.until());
    }

    private void text(String place, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            problem(place, "must not be blank");
        } else if (text.length() > longest
                || text.chars().anyMatch(each -> each != '\n' && Character.isISOControl(each))) {
            problem(place, "must be at most %d characters, none of them a control character".formatted(longest));
        }
    }
}
