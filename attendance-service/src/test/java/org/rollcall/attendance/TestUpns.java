package org.rollcall.attendance;

/** Unique pupil numbers for tests: right in form, of a school number that no school has. */
public final class TestUpns {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private TestUpns() {}

    public static String upn(int serial) {
        String digits = "0050001%02d%03d".formatted(20 + serial / 1000, serial % 1000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length()) + digits;
    }
}
