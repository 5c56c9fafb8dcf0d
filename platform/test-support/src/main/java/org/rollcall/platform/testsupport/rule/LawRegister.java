package org.rollcall.platform.testsupport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/**
 * {@code docs/law/register.md}: one page with every provision that some service decides by. Each service's test keeps its own section:
 * with {@code -Drollcall.law=write} it writes it, otherwise it fails when the section is not what the rules say.
 */
final class LawRegister {

    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)\\n");

    private static final String PREFACE = """
            # Law register

            Every legal rule that a service decides by, with the words of law it follows. The page is made from the `@Provision` of the rule
            classes and a test fails when it is stale; `mvn test -Dtest='*RulesTest' -Dsurefire.failIfNoSpecifiedTests=false
            -Drollcall.law=write` writes it anew. *Checked on* is the day on which somebody last compared the rule with the text.

            """;

    private static final String HEAD = """
            | Provision | In force from | Checked on | Rule | Class |
            |---|---|---|---|---|
            """;

    private LawRegister() {}

    static void requireCurrent(String service, Collection<LegalRule<?, ?>> rules) {
        Path file = Path.of(System.getProperty("rollcall.root"), "docs/law/register.md");
        Map<String, String> sections = sections(file);
        requireOneHome(service, rules, sections);
        String wanted = section(rules);
        if ("write".equals(System.getProperty("rollcall.law"))) {
            sections.put(service, wanted);
            write(file, sections);
        }
        assertThat(sections(file).get(service))
                .as("the section of %s in docs/law/register.md; write it with -Drollcall.law=write", service)
                .isEqualTo(wanted);
    }

    private static void requireOneHome(
            String service, Collection<LegalRule<?, ?>> rules, Map<String, String> sections) {
        sections.forEach((other, text) -> assertThat(rules)
                .as("rules that %s serves already", other)
                .noneMatch(rule -> !other.equals(service) && text.contains("| `" + rule.id() + "` |")));
    }

    private static String section(Collection<LegalRule<?, ?>> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(LegalRule::id))
                .flatMap(LawRegister::rows)
                .collect(Collectors.joining("\n", HEAD, ""));
    }

    private static Stream<String> rows(LegalRule<?, ?> rule) {
        return Stream.of(rule.getClass().getAnnotationsByType(Provision.class))
                .map(law -> "| %s | %s | %s | `%s` | `%s` |"
                        .formatted(
                                law.url().isEmpty() ? law.citation() : "[%s](%s)".formatted(law.citation(), law.url()),
                                law.inForceFrom().isEmpty() ? "not yet" : law.inForceFrom(),
                                law.checkedOn(),
                                rule.id(),
                                rule.getClass().getName().replace("org.rollcall.", "")));
    }

    private static Map<String, String> sections(Path file) {
        Map<String, String> sections = new TreeMap<>();
        String text = Files.exists(file) ? read(file) : "";
        List<String> parts = List.of(SECTION.split(text));
        List<String> names =
                SECTION.matcher(text).results().map(heading -> heading.group(1)).toList();
        for (int i = 0; i < names.size(); i++) {
            sections.put(names.get(i), parts.get(i + 1).strip());
        }
        return sections;
    }

    private static void write(Path file, Map<String, String> sections) {
        String text = sections.entrySet().stream()
                .map(section -> "## %s\n\n%s".formatted(section.getKey(), section.getValue()))
                .collect(Collectors.joining("\n\n", PREFACE, "\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
