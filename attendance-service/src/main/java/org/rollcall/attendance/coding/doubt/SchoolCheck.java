package org.rollcall.attendance.coding.doubt;

import java.util.Collection;
import java.util.stream.Stream;

/** A check that compares the marks of many pupils of a school. */
public interface SchoolCheck {

    Check check();

    Stream<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope);
}
