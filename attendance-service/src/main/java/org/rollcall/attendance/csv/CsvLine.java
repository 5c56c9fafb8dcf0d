package org.rollcall.attendance.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One line of a file, which gathers what is wrong with it while its fields are read. What is not written in lines, such as the pupils of
 * an XML file, is read as if it were, one entry after the other.
 */
public final class CsvLine {

    private static final String SPREADSHEET_FORMULA = "=+-@\t\r";
    private static final int LONGEST_TEXT = 200;

    private final long number;
    private final UnaryOperator<String> fields;
    private final Predicate<String> columns;
    private final List<LineProblem> problems = new ArrayList<>(1);

    /** A line whose fields are found by their names; one that it does not have is empty. */
    public CsvLine(long number, UnaryOperator<String> fields) {
        this(number, fields, field -> !fields.apply(field).isEmpty());
    }

    /** A line of a file that has these columns, whether this line fills them or not. */
    CsvLine(long number, UnaryOperator<String> fields, Predicate<String> columns) {
        this.number = number;
        this.fields = fields;
        this.columns = columns;
    }

    public long number() {
        return number;
    }

    /** Whether the file has such a column at all. */
    public boolean has(String field) {
        return columns.test(field);
    }

    public void refuse(String field, String reason, String fix) {
        problems.add(new LineProblem(number, field, reason, fix));
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    public List<LineProblem> problems() {
        return List.copyOf(problems);
    }

    /** The field without the spaces around it; empty when the file has no such column. */
    public String text(String field) {
        return raw(field).strip();
    }

    /** A field that a person wrote. One that a spreadsheet would run as a formula is refused, in whatever place it opens. */
    public Optional<String> personText(String field) {
        String raw = raw(field);
        String text = raw.strip();
        if (startsFormula(raw) || startsFormula(text)) {
            refuse(
                    field,
                    "The text begins with =, +, -, @ or a tab, which a spreadsheet would run as a formula.",
                    "Remove the character before the text.");
        } else if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            refuse(
                    field,
                    "The text is longer than 200 characters or holds a line break or control character.",
                    "Shorten it to one plain line.");
        } else if (text.indexOf('\uFFFD') >= 0) {
            refuse(field, "The text holds bytes that are not UTF-8.", "Save the file as CSV UTF-8 and send it again.");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    public Optional<String> requiredPersonText(String field) {
        Optional<String> text = personText(field);
        if (text.isPresent() && text.get().isEmpty()) {
            refuse(field, "The field is empty.", "Fill it in.");
            return Optional.empty();
        }
        return text;
    }

    public Optional<LocalDate> date(String field) {
        return read(field, FileDate::read, FileDate.REASON, FileDate.FIX);
    }

    /** Reads a field by a form; what does not have the form is refused. */
    public <T> Optional<T> read(String field, Function<String, Optional<T>> form, String reason, String fix) {
        Optional<T> value = form.apply(text(field));
        if (value.isEmpty()) {
            refuse(field, reason, fix);
        }
        return value;
    }

    private String raw(String field) {
        return fields.apply(field);
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && SPREADSHEET_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
