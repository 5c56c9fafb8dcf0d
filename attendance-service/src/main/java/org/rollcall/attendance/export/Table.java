package org.rollcall.attendance.export;

import java.util.List;
import java.util.function.Predicate;

/**
 * A list that may be had as a file.
 *
 * @param name what it is, in the file's name and on the sheet; never about a person
 * @param standsOut rows that a workbook shows in colour; a column should say why, for those who cannot see it
 */
public record Table<T>(String name, List<Column<T>> columns, Predicate<? super T> standsOut) {

    public Table {
        columns = List.copyOf(columns);
    }

    public Table(String name, List<Column<T>> columns) {
        this(name, columns, row -> false);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<Cell> cells(T row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }
}
