package org.rollcall.platform.calendar;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The terms of a calendar, which carry the days that the whole of it comes to: a record has no other place for what follows from
 * its components, and the days are asked for with every mark of every register.
 */
final class TermsOfCalendar extends AbstractList<Term> implements RandomAccess {

    private final List<Term> terms;
    private final SchoolDays days;

    TermsOfCalendar(List<Term> terms, SchoolDays days) {
        this.terms = terms;
        this.days = days;
    }

    SchoolDays days() {
        return days;
    }

    @Override
    public Term get(int index) {
        return terms.get(index);
    }

    @Override
    public int size() {
        return terms.size();
    }
}
