package org.rollcall.referral.feedback.news;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rollcall.platform.letters.Wording;

/**
 * The words of a piece of news, which may name the child.
 *
 * @param next what the school should do
 */
record NewsWords(String heading, String says, List<String> next) {

    private static final String CODE = "# ";
    private static final String DO = "* ";
    private static final Map<News, NewsWords> ALL = read();

    static NewsWords of(News news) {
        return Objects.requireNonNull(ALL.get(news), () -> news + " has no words");
    }

    String says(String child) {
        return filled(says, child);
    }

    List<String> next(String child) {
        return next.stream().map(each -> filled(each, child)).toList();
    }

    private static String filled(String words, String child) {
        return String.join(" ", new Wording(words).paragraphs(Map.of("child", child)));
    }

    private static Map<News, NewsWords> read() {
        try (InputStream text = Objects.requireNonNull(NewsWords.class.getResourceAsStream("/feedback/news.txt"))) {
            Map<News, NewsWords> all = new EnumMap<>(News.class);
            Arrays.stream(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\\R\\R", -1))
                    .filter(block -> block.startsWith(CODE))
                    .map(block -> block.lines().toList())
                    .forEach(lines -> all.put(News.valueOf(lines.getFirst().substring(CODE.length())), words(lines)));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NewsWords words(List<String> lines) {
        List<String> next = lines.stream()
                .filter(line -> line.startsWith(DO))
                .map(line -> line.substring(DO.length()))
                .toList();
        return new NewsWords(lines.get(1), lines.get(2), next);
    }
}
