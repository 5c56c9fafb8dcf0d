package org.rollcall.attendance.export;

import java.util.function.Function;

/** One column of a list. */
public record Column<T>(String name, Function<? super T, Cell> cell) {}
