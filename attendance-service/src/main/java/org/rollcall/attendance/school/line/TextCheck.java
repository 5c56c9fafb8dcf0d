package org.rollcall.attendance.school.line;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.Contact;
import org.rollcall.platform.rules.FieldProblem;

/** Whether texts that people wrote are there, short and on one line. */
final class TextCheck {

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()]{5,25}(?: ?(?:ext|x)\\.? ?[0-9]{1,6})?");

    private final List<FieldProblem> problems;

    TextCheck(List<FieldProblem> problems) {
        this.problems = problems;
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    TextCheck required(String place, @Nullable String text) {
        if (text == null || text.isBlank()) {
            problems.add(new FieldProblem(place, "must not be blank"));
        } else {
            plain(place, text);
        }
        return this;
    }

    void contact(String place, Contact contact) {
        required(place + "/name", contact.name());
        plain(place + "/role", contact.role());
        form(place + "/email", contact.email(), EMAIL, "must be an address such as office@school.example");
        form(place + "/phone", contact.phone(), PHONE, "must be a telephone number such as 01234 567890");
    }

    private void plain(String place, @Nullable String text) {
        if (text != null && (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))) {
            problems.add(new FieldProblem(place, "must be one line of 200 characters at most"));
        }
    }

    private void form(String place, @Nullable String text, Pattern form, String detail) {
        plain(place, text);
        if (text != null && text.length() <= LONGEST && !form.matcher(text).matches()) {
            problems.add(new FieldProblem(place, detail));
        }
    }
}
