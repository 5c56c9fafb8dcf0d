package org.rollcall.platform.store;

import java.time.LocalDate;
import java.util.function.BiFunction;

/** What happens to an aggregate whose deadline has come, given the day it is; the step must move or end the deadline. */
public record DeadlineWork<A>(Aggregates<A> aggregates, BiFunction<Stored<A>, LocalDate, Change<A>> step) {}
