package org.rollcall.referral.letter.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.letters.UnprintableText;
import org.rollcall.platform.letters.Wording;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.letter.LetterKind;

/** What may be written into a letter: words for the parts that it leaves open, with places for values that it has. */
final class WordingCheck {

    private final Letters letters;

    WordingCheck(Letters letters) {
        this.letters = letters;
    }

    void require(LetterKind kind, Map<String, String> parts) {
        List<FieldProblem> problems = new ArrayList<>();
        if (parts.isEmpty()) {
            problems.add(new FieldProblem(
                    "/wording",
                    "must word at least one part: " + list(kind.wording().keySet())));
        }
        parts.forEach((part, words) -> problems.addAll(problems(kind, part, words)));
        InvalidInput.throwIfAny(problems);
    }

    private List<FieldProblem> problems(LetterKind kind, String part, String words) {
        if (!kind.wording().containsKey(part)) {
            return List.of(new FieldProblem(
                    "/wording",
                    "may word these parts of the letter alone: "
                            + list(kind.wording().keySet())));
        }
        return wrong(kind.places(), words).stream()
                .map(what -> new FieldProblem("/wording/" + part, what))
                .toList();
    }

    private List<String> wrong(Set<String> places, String words) {
        List<String> wrong = new ArrayList<>();
        Wording wording = new Wording(words);
        if (!wording.isWellFormed()) {
            wrong.add("may hold braces only around the name of a value, as in {{date}}");
        }
        wording.places().stream()
                .filter(place -> !places.contains(place))
                .forEach(place -> wrong.add(
                        "names {{%s}}, which this letter does not have; it has %s".formatted(place, list(places))));
        addUnprintable(words, wrong);
        return wrong;
    }

    private void addUnprintable(String words, List<String> wrong) {
        try {
            letters.requirePrintable(words);
        } catch (UnprintableText unprintable) {
            wrong.add("holds characters that cannot be printed: %s"
                    .formatted(unprintable.codePoints().stream()
                            .map("U+%04X"::formatted)
                            .toList()));
        }
    }

    private static String list(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
