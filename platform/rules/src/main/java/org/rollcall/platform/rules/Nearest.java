package org.rollcall.platform.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Which of the known names was probably meant: one in other letters, or a slip or two of the hand away. */
final class Nearest {

    private static final int LONGEST = 64;
    private static final int SLIPS = 2;

    private Nearest() {}

    static Optional<String> to(String given, Collection<String> known) {
        ToIntFunction<String> slips = name -> slips(plain(given), plain(name));
        return given.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(name -> slips.applyAsInt(name) <= allowed(name))
                        .min(Comparator.comparingInt(slips).thenComparing(Comparator.naturalOrder()));
    }

    /** In two letters nothing is a slip, in four one: to is not no, but form may be from. */
    private static int allowed(String name) {
        return Math.min(SLIPS, (name.length() - 1) / 3);
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters must be added, left out, changed or swapped with their neighbour. */
    private static int slips(String given, String meant) {
        int[][] table = new int[given.length() + 1][meant.length() + 1];
        for (int i = 0; i <= given.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(table, i, j, given, meant);
            }
        }
        return table[given.length()][meant.length()];
    }

    private static int least(int[][] table, int i, int j, String given, String meant) {
        boolean same = given.charAt(i - 1) == meant.charAt(j - 1);
        int least = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && given.charAt(i - 1) == meant.charAt(j - 2)
                && given.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
