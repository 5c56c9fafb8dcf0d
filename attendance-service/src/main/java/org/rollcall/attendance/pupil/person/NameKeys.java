package org.rollcall.attendance.pupil.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a child is found whose name somebody begins to write: made of the name, so as personal as it is. They are a part of the child's
 * own record, go with it, and are never on a topic nor in a log.
 *
 * @param form of these keys; those of another are made anew
 * @param surnames the first letters of the surname and of each part of it to its end, two to eight of them, without accents and marks
 * @param forenames likewise of the forenames
 * @param order surname and forename: what found children are in the order of
 */
public record NameKeys(int form, List<String> surnames, List<String> forenames, String order) {

    /** Another one whenever the keys of a name become others. */
    public static final int FORM = 1;

    public static final int SHORTEST = 2;

    private static final int LONGEST = 8;
    private static final int MOST_PARTS = 6;

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    /** Letters that are no letter with an accent, as English writes them. */
    private static final Map<String, String> IN_ENGLISH =
            Map.of("Ø", "O", "Ł", "L", "Đ", "D", "Ð", "D", "Þ", "TH", "Æ", "AE", "Œ", "OE");

    public NameKeys {
        surnames = List.copyOf(surnames);
        forenames = List.copyOf(forenames);
    }

    public static NameKeys of(PersonName name, @Nullable PersonName preferred) {
        return new NameKeys(
                FORM,
                keys(name.surname(), preferred == null ? "" : preferred.surname()),
                keys(name.forename(), preferred == null ? "" : preferred.forename()),
                plain(name.surname()) + " " + plain(name.forename()));
    }

    /** Under which key a name that begins so is found. */
    public static String key(String written) {
        return beginning(plain(written), LONGEST);
    }

    /** Whether a name or a part of it begins like this. */
    public static boolean begins(String name, String written) {
        String beginning = plain(written);
        return endings(name).stream().anyMatch(ending -> ending.startsWith(beginning));
    }

    /** In capital letters without accents, and without what stands between the parts of a name. */
    public static String plain(String name) {
        return String.join("", parts(name));
    }

    private static List<String> keys(String name, String other) {
        return Stream.of(name, other)
                .flatMap(written -> endings(written).stream())
                .flatMap(NameKeys::beginnings)
                .distinct()
                .toList();
    }

    /** The whole name, and what is left of it after each of its parts: of Smith-Jones, SMITHJONES and JONES. */
    private static List<String> endings(String name) {
        List<String> parts = parts(name);
        List<String> endings = new ArrayList<>();
        for (int first = 0; first < Math.min(parts.size(), MOST_PARTS); first++) {
            endings.add(String.join("", parts.subList(first, parts.size())));
        }
        return endings;
    }

    private static Stream<String> beginnings(String ending) {
        int longest = Math.min(LONGEST, ending.codePointCount(0, ending.length()));
        return IntStream.rangeClosed(SHORTEST, longest).mapToObj(length -> beginning(ending, length));
    }

    private static String beginning(String plain, int length) {
        return plain.codePointCount(0, plain.length()) <= length
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, length));
    }

    private static List<String> parts(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        String simple = PLAIN.matcher(capitals).matches() ? capitals : inEnglish(capitals);
        return BETWEEN_PARTS
                .splitAsStream(simple)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String inEnglish(String capitals) {
        String simple = ACCENTS.matcher(Normalizer.normalize(capitals, Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : IN_ENGLISH.entrySet()) {
            simple = simple.replace(letter.getKey(), letter.getValue());
        }
        return simple;
    }

    @Override
    public String toString() {
        return "NameKeys[personal]";
    }
}
