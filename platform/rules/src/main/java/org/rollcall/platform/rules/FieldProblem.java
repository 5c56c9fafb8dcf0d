package org.rollcall.platform.rules;

/**
 * What is wrong with one field and how to mend it. The detail never repeats the value, which may be about a person.
 *
 * @param pointer where it is, as a JSON pointer: {@code /parents/0/name}
 */
public record FieldProblem(String pointer, String detail) {

    /** The same problem, seen from the object that holds this one at {@code place}. */
    public FieldProblem within(String place) {
        return new FieldProblem(place + pointer, detail);
    }
}
