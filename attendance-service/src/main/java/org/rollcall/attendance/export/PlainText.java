package org.rollcall.attendance.export;

/**
 * Text from people, made safe for a spreadsheet: what would be read as a formula gets an apostrophe in front, and characters that
 * a workbook cannot hold are left out.
 */
final class PlainText {

    /** Full-width forms included, since some programs take them for the plain ones. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private PlainText() {}

    static String of(String text) {
        String held = text.codePoints()
                .filter(PlainText::mayStandInXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean formula = !held.isEmpty() && BEGINS_A_FORMULA.indexOf(held.charAt(0)) >= 0;
        return formula ? "'" + held : held;
    }

    /** XML 1.0, production 2. */
    private static boolean mayStandInXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
