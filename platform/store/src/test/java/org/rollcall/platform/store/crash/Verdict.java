package org.rollcall.platform.store.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rollcall.platform.store.crash.CrashReport.Findings;

/**
 * Compares what writers were told, what the books hold, what the topics hold and what the mirror holds. The books are the
 * truth: event n of a book must be its nth fact, once, in order, and the mirror must hold the same facts in the same order.
 */
final class Verdict {

    private final Findings findings =
            new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    static Findings of(
            Map<String, List<String>> books,
            Published published,
            Map<String, List<String>> mirrors,
            Published mirrored,
            Journal.Outcomes outcomes) {
        Verdict verdict = new Verdict();
        verdict.writes(books, outcomes);
        verdict.events(books, published);
        verdict.effects(books, mirrors);
        verdict.events(mirrors, mirrored);
        return verdict.findings;
    }

    private void writes(Map<String, List<String>> books, Journal.Outcomes outcomes) {
        Set<String> kept = books.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        outcomes.acknowledged().stream().filter(entry -> !kept.contains(entry)).forEach(entry -> findings.lost()
                .add("acknowledged write " + entry));
        outcomes.refused().stream().filter(kept::contains).forEach(entry -> findings.phantom()
                .add("refused write " + entry));
    }

    private void events(Map<String, List<String>> books, Published published) {
        books.forEach(
                (book, entries) -> events(book, entries, published.firsts().getOrDefault(book, List.of())));
        published.firsts().keySet().stream()
                .filter(book -> !books.containsKey(book))
                .forEach(book -> findings.phantom().add("events of no book " + book));
    }

    private void events(String book, List<String> entries, List<Published.Event> events) {
        long before = 0;
        Set<Long> sent = new HashSet<>();
        for (Published.Event event : events) {
            sent.add(event.sequence());
            if (event.sequence() < before) {
                findings.inverted().add(book + " event " + event.sequence() + " after " + before);
            }
            before = Math.max(before, event.sequence());
            if (!isFact(event, entries)) {
                findings.phantom().add(book + " event " + event.sequence());
            }
        }
        IntStream.rangeClosed(1, entries.size() + 1)
                .filter(sequence -> !sent.contains((long) sequence))
                .forEach(sequence -> findings.lost().add(book + " event " + sequence));
    }

    /** The first event opens the book; event n + 1 is its nth entry. */
    private static boolean isFact(Published.Event event, List<String> entries) {
        if (event.sequence() == 1) {
            return event.type().endsWith(".opened.v1");
        }
        int entry = (int) event.sequence() - 2;
        return entry < entries.size() && event.data().equals("{\"entry\":\"" + entries.get(entry) + "\"}");
    }

    private void effects(Map<String, List<String>> books, Map<String, List<String>> mirrors) {
        books.forEach((book, entries) -> {
            List<String> mirror = mirrors.getOrDefault(book, List.of());
            List<String> once = mirror.stream().distinct().toList();
            if (once.size() < mirror.size()) {
                findings.doubled().add(book + " " + (mirror.size() - once.size()) + " times");
            }
            entries.stream().filter(entry -> !once.contains(entry)).forEach(entry -> findings.lost()
                    .add("effect of " + entry));
            if (once.size() == entries.size() && !once.equals(entries)) {
                findings.inverted().add("effects in " + book);
            }
        });
        mirrors.keySet().stream().filter(book -> !books.containsKey(book)).forEach(book -> findings.phantom()
                .add("mirror of no book " + book));
    }
}
