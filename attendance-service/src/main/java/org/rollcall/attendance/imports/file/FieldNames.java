package org.rollcall.attendance.imports.file;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.attendance.csv.CsvLine;

/** The fields of one pupil in a file without columns, by the names that the columns would have. */
final class FieldNames {

    private static final int MOST = 200;

    private final Map<String, String> fields = new TreeMap<>();

    void put(String name, String value) {
        if (fields.size() < MOST) {
            fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        }
    }

    CsvLine line(long number) {
        return new CsvLine(number, name -> fields.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
    }
}
